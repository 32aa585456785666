//! Marked-up copies of a text as delegations send them: tracked edits planted by a seed, and what they come to.

use std::io::{Cursor, Write};

/// A pseudo-random sequence that is the same everywhere.
pub struct Seed(pub u64);

impl Seed {
    /// Returns the next number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("below a usize")
    }
}

/// A copy with what was planted in it.
pub struct Planted {
    /// The paragraphs of the document, as XML.
    pub body: String,
    /// The paragraphs after the changes.
    pub reading: Vec<String>,
    /// Words taken out and put in, one entry a change.
    pub changes: Vec<(String, String)>,
}

/// Returns a Word file with a body.
pub fn word_file(body: &str) -> Vec<u8> {
    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const P: &str = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>"#
            ),
        ),
        (
            "word/document.xml",
            format!(
                r#"<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}<w:sectPr/></w:body></w:document>"#
            ),
        ),
    ];
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part in memory");
        out.write_all(content.as_bytes())
            .expect("writing to memory");
    }
    out.finish().expect("writing to memory").into_inner()
}

/// Returns a run of words.
pub fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// Returns a paragraph of runs; `end` stands in its properties.
pub fn paragraph(runs: &str, end: &str) -> String {
    let end = if end.is_empty() {
        String::new()
    } else {
        format!("<w:pPr><w:rPr>{end}</w:rPr></w:pPr>")
    };
    format!("<w:p>{end}{runs}</w:p>")
}

/// Returns the body of a text without changes.
pub fn plain(paragraphs: &[String]) -> String {
    paragraphs
        .iter()
        .map(|words| paragraph(&run(words), ""))
        .collect()
}

/// Returns words under a tracked change; the mark of a paragraph's end for no words.
pub fn tracked(kind: &str, author: &str, words: Option<&str>) -> String {
    let open =
        format!("<w:{kind} w:id=\"1\" w:author=\"{author}\" w:date=\"2026-03-12T10:00:00Z\"");
    let text = if matches!(kind, "del" | "moveFrom") {
        "delText"
    } else {
        "t"
    };
    match words {
        None => format!("{open}/>"),
        Some(words) => format!(
            "{open}><w:r><w:{text} xml:space=\"preserve\">{words}</w:{text}></w:r></w:{kind}>"
        ),
    }
}

const NEW_WORDS: [&str; 8] = [
    "urgently", "jointly", "transit", "services", "promptly", "publicly", "licences", "vessels",
];

/// Plants edits in the paragraphs after the title: words put in, taken out and replaced, paragraphs put in and taken out.
pub fn plant(base: &[String], author: &str, seed: &mut Seed) -> Planted {
    let mut planted = Planted {
        body: paragraph(&run(&base[0]), ""),
        reading: vec![base[0].clone()],
        changes: Vec::new(),
    };
    for words in &base[1..] {
        match seed.below(12) {
            0 => {
                let runs = tracked("del", author, Some(words));
                planted.body += &paragraph(&runs, &tracked("del", author, None));
                planted.changes.push((words.clone(), String::new()));
                continue;
            }
            1 => {
                let new = format!("Each state {} reports to the next meeting.", new_word(seed));
                let runs = tracked("ins", author, Some(&new));
                planted.body += &paragraph(&runs, &tracked("ins", author, None));
                planted.changes.push((String::new(), new.clone()));
                planted.reading.push(new);
            }
            _ => {}
        }
        let (runs, reading) = edited(words, author, seed, &mut planted.changes);
        planted.body += &paragraph(&runs, "");
        planted.reading.push(reading);
    }
    planted
}

fn new_word(seed: &mut Seed) -> &'static str {
    NEW_WORDS[seed.below(NEW_WORDS.len())]
}

fn edited(
    words: &str,
    author: &str,
    seed: &mut Seed,
    changes: &mut Vec<(String, String)>,
) -> (String, String) {
    let (mut runs, mut reading) = (String::new(), String::new());
    let mut calm = 2;
    for word in words.split_inclusive(' ') {
        let inner = word.ends_with(' ');
        let kind = if calm > 0 || !inner {
            9
        } else {
            seed.below(12)
        };
        calm = if kind < 3 { 2 } else { calm.max(1) - 1 };
        let new = format!("{} ", new_word(seed));
        let (remove, insert) = match kind {
            0 => (word, ""),
            1 => ("", new.as_str()),
            2 => (word, new.as_str()),
            _ => ("", ""),
        };
        if !remove.is_empty() {
            runs += &tracked("del", author, Some(remove));
        }
        if !insert.is_empty() {
            runs += &tracked("ins", author, Some(insert));
            reading += insert;
        }
        if remove.is_empty() {
            runs += &run(word);
            reading += word;
        }
        if kind < 3 {
            changes.push((remove.to_owned(), insert.to_owned()));
        }
    }
    (runs, reading)
}
