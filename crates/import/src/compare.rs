//! What a row changes in the entry that it is: field by field, with the sender's last file as the base.
//!
//! Per mapped field: what the sender says as before, or as the register has it, is nothing new; what only the sender
//! changed is a change; what both changed is a question. Without a base, what the register lacks is filled and what
//! differs is a question. An empty cell never clears a field.

use crate::fields::{
    COMPARED, FieldSet, ListRule, field_name, register_states, same_in_register, same_stated,
    states,
};
use crate::finding::{Finding, Severity};
use crate::reading::{Field, RowValues};
use crate::shown::{shown, shown_in_register};
use chancery_model::act::Act;
use chancery_model::measure::Measure;

/// The three sides of one comparison.
pub(crate) struct Sides<'a> {
    pub theirs: &'a RowValues,
    /// Fields with a non-empty cell in the row.
    pub written: FieldSet,
    /// Fields that the sheet has a column for, or that an answer set.
    pub mapped: FieldSet,
    pub base: Option<Base<'a>>,
    pub ours: &'a Measure,
    pub act: Option<&'a Act>,
    /// Fields that a person set: those are settled.
    pub answered: FieldSet,
}

/// The row of the sender's last file.
#[derive(Clone, Copy)]
pub(crate) struct Base<'a> {
    pub values: &'a RowValues,
    pub mapped: FieldSet,
}

/// What a row would change, and what has to be asked first.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// Fields that would be written, questions included.
    pub differing: Vec<Field>,
    pub findings: Vec<Finding>,
}

/// Returns what the row changes.
pub(crate) fn compare(sides: &Sides<'_>) -> Comparison {
    let mut comparison = Comparison::default();
    for field in COMPARED
        .iter()
        .copied()
        .filter(|field| sides.mapped.has(*field))
    {
        match verdict(sides, field) {
            Verdict::Nothing => {}
            Verdict::Changed => comparison.differing.push(field),
            Verdict::Ask(code, severity) => {
                if code != "value-removed" {
                    comparison.differing.push(field);
                }
                comparison
                    .findings
                    .push(question(sides, field, code, severity));
            }
        }
    }
    comparison
}

enum Verdict {
    Nothing,
    Changed,
    Ask(&'static str, Severity),
}

fn verdict(sides: &Sides<'_>, field: Field) -> Verdict {
    let answered = sides.answered.has(field);
    let base = sides
        .base
        .filter(|base| base.mapped.has(field) || states(base.values, field));
    if !states(sides.theirs, field) {
        let removed = base.is_some_and(|base| states(base.values, field))
            && (!sides.written.has(field) || sides.theirs.empty)
            && !answered
            && register_states(sides.ours, sides.act, field);
        return if removed {
            Verdict::Ask("value-removed", Severity::Warning)
        } else {
            Verdict::Nothing
        };
    }
    let rule = if base.is_some() {
        ListRule::Exact
    } else {
        ListRule::AtLeast
    };
    if same_in_register(sides.theirs, sides.ours, sides.act, field, rule) {
        return Verdict::Nothing;
    }
    match base {
        _ if answered => Verdict::Changed,
        Some(base) if same_stated(sides.theirs, base.values, field) => Verdict::Nothing,
        Some(base) if unchanged_here(sides, base.values, field) => Verdict::Changed,
        Some(_) => Verdict::Ask("edited-since", Severity::Error),
        None if !register_states(sides.ours, sides.act, field) => Verdict::Changed,
        None => Verdict::Ask("differs-from-register", Severity::Warning),
    }
}

/// Returns whether the register still says what the sender's last file said.
fn unchanged_here(sides: &Sides<'_>, base: &RowValues, field: Field) -> bool {
    if states(base, field) {
        same_in_register(base, sides.ours, sides.act, field, ListRule::Exact)
    } else {
        !register_states(sides.ours, sides.act, field)
    }
}

fn question(sides: &Sides<'_>, field: Field, code: &str, severity: Severity) -> Finding {
    let ours = shown_in_register(sides.ours, sides.act, &sides.theirs.language, field);
    let theirs = shown(sides.theirs, field);
    let finding = Finding::of_file(code, severity)
        .with("field", field_name(field))
        .with("theirs", theirs.as_str())
        .with("ours", ours.as_str())
        .with(
            "base",
            sides
                .base
                .map_or(String::new(), |base| shown(base.values, field)),
        );
    if theirs.is_empty() {
        finding
    } else {
        finding.choose(vec![theirs, ours])
    }
}
