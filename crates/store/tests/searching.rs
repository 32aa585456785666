//! Full text: words, codes, order, counting, and what others may find.
#![allow(clippy::unwrap_used)]

mod support;

use chancery_model::record::{Kind, Line};
use chancery_store::*;
use serde_json::{Value, json};
use support::*;

const DESK: Searcher = Searcher::Desk(View::Desk);

fn entered(rows: Vec<Value>) -> Store {
    let mut store = Place::new().create();
    let rows = rows.into_iter().zip(1..);
    let rows = rows.map(|(row, number)| version(record(number), &[], content(row)));
    write(&mut store, Line::HandedIn, rows.collect());
    store
}

fn several() -> Store {
    entered(vec![
        json!({"state": "XCA", "stage": "in-force", "title": "Import ban", "summary": "第五条 禁止进口定居点产品"}),
        json!({"state": "XBE", "stage": "adopted", "title": "Licence duty",
            "summary": "No import without a licence: settlement goods", "submitted": "Lizenzpflicht"}),
        json!({"state": "XBE", "stage": "in-force", "title": "Embargo", "summary": "حَظْر توريد الأسلحة. İhracat yasağı"}),
        json!({"state": "XDO", "title": "Interdiction d’importer décrétée", "summary": "import", "attached": "file"}),
    ])
}

/// Finds by words; a word in quotes is a phrase, one that begins with a hyphen is kept out.
fn words(text: &str) -> SearchQuery {
    let mut query = SearchQuery::default();
    for (place, part) in text.split('"').enumerate() {
        if place % 2 == 1 {
            query.words.extend(Term::phrase(part));
            continue;
        }
        for word in part.split_whitespace() {
            match word.strip_prefix('-') {
                Some(word) => query.without.extend(Term::of_word(word, End::Whole)),
                None => query.words.extend(Term::of_word(word, End::Open)),
            }
        }
    }
    query
}

#[test]
fn words_are_found_in_every_script_titles_first_and_the_latest_first() {
    let store = several();
    let check = |query: &str, expected: &[u8]| {
        assert_eq!(found(&store, &words(query), DESK), expected, "{query}");
    };
    check("IMPORT", &[4, 1, 2]);
    check("impor", &[4, 1, 2]);
    check("licence goods", &[2]);
    check("decretee", &[4]);
    check("ihracat yasagi", &[3]);
    check("IHRACAT", &[3]);
    check("حظر", &[3]);
    check("اسلحة", &[3]);
    check("والأسلحه", &[3]);
    check("الاس", &[3]);
    check("定居点", &[1]);
    check("进口 禁止", &[1]);
    check("止进", &[]);
    check("居", &[1]);
    check("居 止", &[1]);
    check("lizenz", &[2]);
    check("nowhere", &[]);
    check("", &[]);
    check("\"", &[]);
    check("* OR title:", &[]);
    check("\"settlement goods\"", &[2]);
    check("\"goods settlement\"", &[]);
    check("settlement-goods", &[2]);
    check("import -licence", &[4, 1]);
    check("-import", &[3]);
}

#[test]
fn codes_narrow_a_search_or_are_one() {
    let store = several();
    let check =
        |text: &str, codes: &[&[(&str, Seen)]], without: &[(&str, Seen)], expected: &[u8]| {
            let code = |(code, seen): &(&str, Seen)| Code {
                text: (*code).to_string(),
                seen: *seen,
            };
            let query = SearchQuery {
                codes: codes
                    .iter()
                    .map(|list| list.iter().map(code).collect())
                    .collect(),
                without_codes: without.iter().map(code).collect(),
                ..words(text)
            };
            assert_eq!(found(&store, &query, DESK), expected, "{query:?}");
        };
    let (of_belmora, in_force) = (
        ("state:XBE", Seen::WithTitle),
        ("stage:in-force", Seen::WithWords),
    );
    check("", &[&[of_belmora]], &[], &[3, 2]);
    check("", &[&[of_belmora], &[in_force]], &[], &[3]);
    check(
        "import",
        &[&[of_belmora, ("state:XCA", Seen::WithTitle)]],
        &[],
        &[1, 2],
    );
    check("", &[], &[in_force], &[4, 2]);
    check("import", &[], &[of_belmora], &[4, 1]);
    check("", &[&[("state:X", Seen::WithTitle)]], &[], &[]);
    check("", &[&[("stage:in", Seen::WithWords)]], &[], &[]);
}

#[test]
fn counting_stops_where_it_may_and_says_so() {
    let rows = (0..30).map(|_| json!({"state": "XBE", "title": "Ban"}));
    let store = entered(rows.collect());
    let check = |records, count_to, total, exact| {
        let extent = Extent { records, count_to };
        let answer = store
            .search(&SearchQuery::of_words("ban"), DESK, extent)
            .unwrap();
        assert_eq!((answer.total, answer.exact), (total, exact), "{extent:?}");
        assert_eq!(answer.records.len(), records.min(30));
    };
    check(5, Some(10), 10, false);
    check(20, Some(10), 20, false);
    check(5, Some(29), 29, false);
    check(5, Some(30), 30, true);
    check(50, None, 30, true);
}

#[test]
fn an_audience_finds_what_it_may_see_by_what_it_may_see() {
    let mut store = entered(vec![
        json!({"state": "XBE", "stage": "in-force", "title": "Ban", "summary": "goods", "submitted": "Verbot",
            "attached": "file", "audience": 4}),
        json!({"state": "XBE", "stage": "in-force", "title": "Ban for co-chairs", "summary": "goods", "audience": 2}),
        json!({"state": "XBE", "stage": "in-force", "title": "Ban by title", "summary": "goods", "audience": 5,
            "title_only": true}),
        json!({"state": "XBE", "title": "Ban removed later", "audience": 5}),
    ]);
    let draft = content(
        json!({"state": "XBE", "title": "Ban by title, draft", "summary": "goods", "audience": 5}),
    );
    write(
        &mut store,
        Line::Working,
        vec![version(record(3), &[], draft)],
    );
    let mut comment = version(
        record(9),
        &[],
        content(json!({"title": "Ban: what we think", "audience": 5})),
    );
    comment.kind = Kind::Comment;
    write(&mut store, Line::HandedIn, vec![comment]);
    let head = store.head_ids(record(4), Line::HandedIn).unwrap();
    write(
        &mut store,
        Line::HandedIn,
        vec![version(record(4), &head, None)],
    );

    let check = |query: SearchQuery, expected: &[u8]| {
        assert_eq!(
            found(&store, &query, Searcher::Outward(4)),
            expected,
            "{query:?}"
        );
    };
    let coded = |text: &str, field: &str, value: &str, seen| SearchQuery {
        codes: vec![vec![code(field, value, seen)]],
        ..words(text)
    };
    check(words("ban"), &[3, 1]);
    check(words("draft"), &[]);
    check(words("think"), &[]);
    check(words("removed"), &[]);
    check(words("goods"), &[1]);
    check(words("verbot"), &[]);
    check(words("ban -goods"), &[3]);
    check(words("ban -verbot"), &[3, 1]);
    check(coded("ban", "state", "XBE", Seen::WithTitle), &[3, 1]);
    check(coded("", "stage", "in-force", Seen::WithWords), &[1]);
    check(coded("ban", "has", "file", Seen::Desk), &[]);
    let not_in_force = SearchQuery {
        without_codes: vec![code("stage", "in-force", Seen::WithWords)],
        ..words("ban")
    };
    check(not_in_force, &[3]);
    assert_eq!(found(&store, &words("draft"), DESK), [3]);
    assert_eq!(found(&store, &words("think"), DESK), [9]);
}
