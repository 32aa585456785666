//! Reading in a child process, with this test as its own child: what the child says, and how its end is told.
#![allow(clippy::unwrap_used)]

use chancery_import::child::{CHILD_ARGUMENT, run_child, serve_on};
use chancery_import::read::ReadRequest;
use chancery_import::reading::Reading;
use chancery_import::source::Refusal;
use chancery_import::vocabulary::Vocabulary;
use std::sync::atomic::AtomicBool;

const CSV: &str = "State,Title of measure,Category\nBelmora,Ban on arms exports,Arms export\n";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments
        .get(1)
        .is_some_and(|argument| argument == CHILD_ARGUMENT)
    {
        be_child();
        return;
    }
    // The harness of cargo asks for a list with this argument; there is one program of checks here.
    if arguments.iter().any(|argument| argument == "--list") {
        println!("child: test");
        return;
    }
    a_reading_comes_back_as_it_was_made();
    a_refusal_keeps_its_reason();
    a_child_that_breaks_is_told_by_name();
    a_cancelled_reading_ends();
    println!("test result: ok. 4 passed");
}

/// The file's first word tells this child how to misbehave; any other file is served.
fn be_child() {
    let mut input = std::io::stdin().lock();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut input, &mut bytes).unwrap();
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    if has(b"BREAK") {
        panic!("as asked");
    }
    if has(b"GROW") {
        chancery_import::child::limit_self().unwrap();
        let grown = vec![1u8; 1 << 30];
        println!("{}", grown.len());
    }
    if has(b"FULL") {
        // What `serve` ends with when the file itself does not fit.
        std::process::exit(71);
    }
    if has(b"SLEEP") {
        std::thread::park();
    }
    serve_on(&mut bytes.as_slice(), &mut std::io::stdout().lock(), None).unwrap();
}

fn run(file_name: &str, bytes: &[u8], cancel: bool) -> Result<Reading, Refusal> {
    let request = ReadRequest {
        file_name: file_name.to_string(),
        vocabulary: Vocabulary::built_in(true),
        ..ReadRequest::default()
    };
    run_child(
        &std::env::current_exe().unwrap(),
        &request,
        bytes,
        &AtomicBool::new(cancel),
    )
}

fn a_reading_comes_back_as_it_was_made() {
    let request = ReadRequest {
        file_name: "a.csv".to_string(),
        vocabulary: Vocabulary::built_in(true),
        ..ReadRequest::default()
    };
    let here = chancery_import::read::read(CSV.as_bytes(), &request, None).unwrap();
    let there = run("a.csv", CSV.as_bytes(), false).unwrap();
    assert_eq!(there, here);
    assert_eq!(there.rows[0].values.state.as_deref(), Some("XBE"));
}

fn a_refusal_keeps_its_reason() {
    let error = run("a.pdf", b"%PDF-1.7 words", false).unwrap_err();
    assert_eq!(error.code(), "import.not-a-table");
    assert_eq!(error.params(), [("kind", "pdf".to_string())]);
}

fn a_child_that_breaks_is_told_by_name() {
    assert_eq!(
        run("a.csv", b"BREAK,BREAK\n", false).unwrap_err().code(),
        "import.damaged"
    );
    if cfg!(unix) {
        assert_eq!(
            run("a.csv", b"GROW,GROW\n", false).unwrap_err().code(),
            "import.too-large-to-read"
        );
    }
    assert_eq!(
        run("a.csv", b"FULL,FULL\n", false).unwrap_err().code(),
        "import.too-large-to-read"
    );
    let request = ReadRequest::default();
    let missing = run_child(
        std::path::Path::new("/no/such/program"),
        &request,
        b"",
        &AtomicBool::new(false),
    );
    assert_eq!(missing.unwrap_err().code(), "import.reader-not-started");
}

fn a_cancelled_reading_ends() {
    assert_eq!(
        run("a.csv", b"SLEEP,SLEEP\n", true).unwrap_err(),
        Refusal::Cancelled
    );
}
