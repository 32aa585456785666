//! The judgement on one row: its bucket, what would be written, and what is open.

use crate::answers::RecordChoice;
use crate::bucket::{Bucket, waits};
use crate::compare::{Base, Comparison, Sides, compare};
use crate::draft::{Makes, information_of};
use crate::fields::{COMPARED, FieldSet, field_name, states};
use crate::finding::{Finding, Severity};
use crate::matching::{Matches, Target};
use crate::plan::{Known, PlanContext, PlannedRow};
use crate::reading::Field;
use crate::seek::LastRows;
use crate::stated::{SheetView, StatedRow, same_cells};
use chancery_model::codes::Coverage;
use chancery_model::id::RecordId;
use chancery_model::information::Information;
use std::collections::{HashMap, HashSet};

/// Everything a row is judged against.
pub(crate) struct Surroundings<'a> {
    pub context: &'a PlanContext,
    pub views: &'a [SheetView<'a>],
    pub last: &'a LastRows<'a>,
    pub targets: &'a [Target<'a>],
    /// Rows of the last file by the print of their words.
    pub prints: HashMap<u64, usize>,
    /// What is known of columns: state, column, value.
    pub informed: HashSet<(&'a str, &'a str, Coverage)>,
}

/// A judged row, with the position of the entry it is.
pub(crate) struct Judged {
    pub row: PlannedRow,
    pub known: Option<usize>,
}

/// Returns the judgement on the row at `index`; `repeated` is the row whose words it repeats.
pub(crate) fn judge<'a>(
    index: usize,
    row: &StatedRow<'_>,
    repeated: Option<&StatedRow<'_>>,
    matches: &Matches,
    around: &Surroundings<'a>,
) -> Judged {
    let case = Case {
        index,
        row,
        view: &around.views[row.sheet as usize],
        around,
    };
    if let Some(earlier) = repeated {
        return case.repeated(earlier);
    }
    if row.values.state.is_none() || !row.makes_entry() {
        return case.without_entry();
    }
    match matches.of_row[index] {
        Some(place) => case.matched(place as usize),
        None => case.new_entry(&matches.candidates[index], matches.similar[index]),
    }
}

struct Case<'r, 'a> {
    index: usize,
    row: &'r StatedRow<'r>,
    view: &'r SheetView<'a>,
    around: &'r Surroundings<'a>,
}

impl<'a> Case<'_, 'a> {
    fn finding(&self, code: &str, severity: Severity) -> Finding {
        self.place(Finding::of_file(code, severity), None)
    }

    fn place(&self, finding: Finding, field: Option<Field>) -> Finding {
        let columns = &self.view.sheet.columns;
        let column =
            field.and_then(|field| columns.iter().find(|column| column.field == Some(field)));
        finding.at(
            self.view.sheet.name.as_deref(),
            Some(self.row.source.row),
            column.map(|column| column.index),
        )
    }

    /// The findings that hold for every row of its kind, whatever the register has.
    fn open(&self) -> Vec<Finding> {
        let mut open = self.row.open.clone();
        let hidden = self.view.sheet.hidden && !self.row.accepted;
        if hidden && !has(&open, &["hidden-sheet"]) {
            open.push(self.finding("hidden-sheet", Severity::Error));
        }
        if self.row.put_aside {
            open.push(self.finding("put-aside", Severity::Error));
        }
        open
    }

    fn judged(&self, bucket: Bucket, makes: Makes, findings: Vec<Finding>) -> Judged {
        let row = PlannedRow {
            row: self.index,
            bucket,
            record: None,
            makes,
            act: None,
            differing: Vec::new(),
            findings,
            candidates: Vec::new(),
        };
        Judged { row, known: None }
    }

    /// A row that repeats another; it waits only for something that the other does not wait for.
    fn repeated(&self, earlier: &StatedRow<'_>) -> Judged {
        let mut findings = self.open();
        let more = findings.iter().any(|finding| {
            finding.holds_row() && !earlier.open.iter().any(|known| known.code == finding.code)
        });
        let row = earlier.source.row.to_string();
        findings.push(
            self.finding("duplicate-row", Severity::Note)
                .with("row", row),
        );
        let bucket = if more { Bucket::Query } else { Bucket::Same };
        self.judged(bucket, Makes::Measure, findings)
    }

    /// A nil or withheld row, or one whose state is not known.
    fn without_entry(&self) -> Judged {
        let values = &self.row.values;
        let mut findings = self.open();
        if values.state.is_none() {
            return self.without_state(findings);
        }
        let information = information_of(values, self.around.context.provenance.submission);
        let makes = if information.is_empty() {
            Makes::Nothing
        } else {
            Makes::Information
        };
        let code = if values.withheld {
            "withheld"
        } else {
            "nil-report"
        };
        let settled = self.row.accepted
            || (values.nil && !values.withheld && self.row.answered.has(Field::Category));
        let open = information.is_empty() || !settled;
        if open && !has(&findings, &[code]) {
            findings.push(self.finding(code, Severity::Error));
        }
        if let Some(record) = self.sent_before() {
            let mut judged = self.judged(Bucket::Same, makes, findings);
            judged.row.record = Some(record);
            return judged;
        }
        let bucket = if self.known_already(&information) {
            Bucket::Same
        } else if open || waits(&findings) {
            Bucket::Query
        } else {
            Bucket::New
        };
        self.judged(bucket, makes, findings)
    }

    fn without_state(&self, mut findings: Vec<Finding>) -> Judged {
        let values = &self.row.values;
        let says_nothing =
            COMPARED.iter().all(|field| !states(values, *field)) && self.row.makes_entry();
        if says_nothing && !waits(&findings) {
            findings.push(self.finding("unreadable-row", Severity::Error));
            return self.judged(Bucket::Unreadable, Makes::Nothing, findings);
        }
        if !has(
            &findings,
            &["name-not-matched", "lookalike-name", "state-from-heading"],
        ) {
            findings.push(self.place(
                Finding::of_file("name-not-matched", Severity::Error),
                Some(Field::State),
            ));
        }
        self.judged(Bucket::Query, Makes::Nothing, findings)
    }

    fn known_already(&self, information: &[Information]) -> bool {
        !information.is_empty()
            && information.iter().all(|known| {
                self.around.informed.contains(&(
                    known.state.as_str(),
                    known.column.as_str(),
                    known.value,
                ))
            })
    }

    /// Returns the record that a row with the same words in the last file became.
    fn sent_before(&self) -> Option<RecordId> {
        let (row, stated, record) =
            &self.around.last.rows[*self.around.prints.get(&self.row.print)?];
        let view = &self.around.last.views[stated.sheet as usize];
        let answered = self.row.accepted || self.row.answered != FieldSet::default();
        (!answered && same_cells((self.row.source, self.view), (row, view))).then_some(*record)
    }

    fn matched(&self, place: usize) -> Judged {
        let known = self.around.context.known.get(place);
        let record = known.map_or_else(
            || self.around.targets[place].record,
            |known| Some(known.record),
        );
        let unchanged = record.is_some() && self.sent_before() == record;
        let (mut findings, mut comparison) = (self.open(), Comparison::default());
        match known {
            _ if unchanged => {}
            Some(known) => {
                comparison = self.comparison(known, record);
                self.weigh(known, &mut comparison);
            }
            None => findings.push(self.finding("edited-since", Severity::Error)),
        }
        let differing = std::mem::take(&mut comparison.differing);
        findings.append(&mut comparison.findings);
        let bucket = match () {
            () if unchanged => Bucket::Same,
            () if waits(&findings) => Bucket::Query,
            () if differing.is_empty() => Bucket::Same,
            () => Bucket::Changed,
        };
        let mut judged = self.judged(bucket, Makes::Measure, findings);
        judged.row.record = record;
        judged.row.differing = differing;
        judged.known = known.map(|_| place);
        judged
    }

    fn comparison(&self, known: &Known, record: Option<RecordId>) -> Comparison {
        let last = self.around.last;
        let base = record
            .and_then(|record| last.by_record.get(&record)?.first())
            .map(|position| &last.rows[*position])
            .map(|(row, stated, _)| Base {
                values: &row.values,
                mapped: last.views[stated.sheet as usize].mapped,
            });
        let mut written = FieldSet::default();
        for cell in &self.row.source.cells {
            if let Some(field) = self.view.field(cell.column) {
                written.add(field);
            }
        }
        let mut mapped = self.view.mapped;
        for field in COMPARED {
            if states(&self.row.values, *field) || self.row.answered.has(*field) {
                mapped.add(*field);
            }
        }
        let mut comparison = compare(&Sides {
            theirs: &self.row.values,
            written,
            mapped,
            base,
            ours: &known.measure,
            act: known.act.as_ref().map(|(_, act)| act),
            answered: self.row.answered,
        });
        for finding in &mut comparison.findings {
            let field = finding
                .params
                .get("field")
                .and_then(|name| crate::answers::field_of(name));
            *finding = self.place(finding.clone(), field);
        }
        comparison
    }

    /// A lower standing never replaces a higher one unasked; "as it is" answers every question about the change.
    fn weigh(&self, known: &Known, comparison: &mut Comparison) {
        let lower = matches!((self.around.context.standing, known.standing), (Some(now), Some(then)) if now > then);
        if lower && !comparison.differing.is_empty() {
            comparison
                .findings
                .push(self.finding("lower-standing", Severity::Error));
        }
        if self.row.accepted {
            comparison.findings.clear();
        }
    }

    fn new_entry(&self, candidates: &[u32], similar: Option<u32>) -> Judged {
        let mut findings = self.open();
        let record_at = |place: &u32| {
            self.around
                .context
                .known
                .get(*place as usize)
                .map(|known| known.record)
        };
        let candidates: Vec<RecordId> = candidates.iter().filter_map(record_at).collect();
        let chosen_new = self.row.choice == Some(RecordChoice::New);
        // A title that is there and cannot be used (a formula, a struck text) is asked about already.
        let asked = findings.iter().any(|finding| {
            let field = finding.params.get("field").map(String::as_str);
            finding.holds_row() && field == Some(field_name(Field::Title))
        });
        if self.row.values.title.is_none() && !asked && !has(&findings, &["missing-title"]) {
            findings.push(self.place(
                Finding::of_file("missing-title", Severity::Error),
                Some(Field::Title),
            ));
        }
        if !candidates.is_empty() && !chosen_new {
            let choices = candidates
                .iter()
                .map(ToString::to_string)
                .chain(["new".to_string()])
                .collect();
            findings.push(
                self.finding("match-candidates", Severity::Error)
                    .choose(choices),
            );
        } else if let Some(known) =
            similar.and_then(|place| self.around.context.known.get(place as usize))
        {
            let title = known.measure.title.show(&self.row.values.language);
            let note = self
                .finding("similar-measure", Severity::Note)
                .with("title", title);
            findings.push(note.choose(vec![known.record.to_string()]));
        }
        let bucket = if waits(&findings) {
            Bucket::Query
        } else {
            Bucket::New
        };
        let mut judged = self.judged(bucket, Makes::Measure, findings);
        judged.row.candidates = candidates;
        judged
    }
}

fn has(findings: &[Finding], codes: &[&str]) -> bool {
    findings
        .iter()
        .any(|finding| codes.contains(&finding.code.as_str()))
}
