//! `search`: words found in everything that the desk sees, or in what an audience is shown.

use crate::args::{Global, Search};
use crate::exit::DONE;
use crate::print::{self, Outcome};
use crate::{leaving, run};
use chancery_app::error::AppError;
use chancery_app::wire::search::{Hit, SearchAnswer, SearchRequest};
use chancery_app::{OpenMode, outside, search, words};
use serde_json::json;

/// Finds words.
///
/// # Errors
/// The use case's own.
pub fn find(global: &Global, args: &Search) -> Result<Outcome, AppError> {
    let reader = leaving::reader(args.audience.as_deref())?;
    let mut session = run::open(global, &args.register, OpenMode::Read)?;
    let answer = match reader {
        Some(reader) => {
            let moment = (global.at.as_deref(), global.lang.as_str());
            outside::search(&mut session, &args.query, args.limit, moment, &reader)?
        }
        None => {
            let request = SearchRequest {
                query: args.query.clone(),
                at: global.at.clone(),
                limit: args.limit,
                lang: global.lang.clone(),
            };
            search::search(&mut session, &request, search::Counting::All)?
        }
    };
    if answer.total == 0 {
        print::note(global, &words::plain(&global.lang, "cli-nothing-found"));
    }
    Ok(outcome(&answer))
}

fn outcome(answer: &SearchAnswer) -> Outcome {
    Outcome {
        text: answer.hits.iter().flat_map(lines).collect(),
        json: json!(answer),
        exit: DONE,
    }
}

/// One entry for a terminal: reference, state and title, then the words in their surroundings where they stand elsewhere.
fn lines(hit: &Hit) -> Vec<String> {
    let name = hit.reference.as_deref().unwrap_or(&hit.page);
    let state = hit.state.as_deref().unwrap_or("-");
    let mut lines = vec![format!("{name:<12} {state:<4} {}", one_line(&hit.title))];
    let snippet = one_line(&hit.snippet);
    if !snippet.is_empty() && snippet != one_line(&hit.title) && !hit.jump {
        lines.push(format!("{:<18}{snippet}", ""));
    }
    lines
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
