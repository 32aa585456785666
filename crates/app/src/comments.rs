//! Comments beside an entry. A private kind: for their author or the delegation, and never further.

use crate::derive::typed;
use crate::entry::{Entry, base_of, save};
use crate::error::AppError;
use crate::overview::today;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::tasks::{CommentLine, CommentSaveRequest, CommentsAnswer, CommentsRequest};
use chancery_model::comment::{Comment, CommentAudience};
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use serde_json::json;

/// Returns the comments beside an entry, open ones first, each with who wrote it first.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn list(session: &Session, request: &CommentsRequest) -> Result<CommentsAnswer, AppError> {
    let about = crate::measures::find(session, &request.about)?;
    let mut comments = Vec::new();
    for body in session.store.bodies(Kind::Comment, View::Desk)? {
        match typed::<Comment>(&body.content) {
            Some(comment) if comment.about == about => {
                comments.push(line(session, &body, comment)?);
            }
            _ => {}
        }
    }
    comments.sort_by_key(|comment| comment.settled.is_some());
    Ok(CommentsAnswer { comments })
}

fn line(session: &Session, body: &RecordBody, comment: Comment) -> Result<CommentLine, AppError> {
    let first = session.store.history(body.record)?.pop();
    Ok(CommentLine {
        id: body.record.to_string(),
        revision: base_of(body),
        text: comment.text,
        audience: match comment.audience {
            CommentAudience::Me => "me".into(),
            CommentAudience::Delegation => "delegation".into(),
        },
        author: first.as_ref().map_or(String::new(), |v| v.author.clone()),
        time: first.map_or(String::new(), |version| version.time),
        settled: comment.settled.map(|day| day.to_string()),
    })
}

/// Writes a comment.
///
/// # Errors
/// `put.invalid` with the place; `record.not-found`; the store's own.
pub fn save_comment(
    session: &mut Session,
    request: &CommentSaveRequest,
) -> Result<Written, AppError> {
    let about = crate::measures::find(session, &request.about)?;
    let settled = match request.settled {
        true => Some(today(session)?.date().to_string()),
        false => None,
    };
    let entry = Entry {
        kind: Kind::Comment,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields: json!({
            "about": about,
            "text": request.text,
            "audience": request.audience,
            "settled": settled,
        }),
    };
    save(session, &entry, &request.lang)
}
