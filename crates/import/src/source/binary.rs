//! The binary workbooks, XLS and XLSB, through calamine.
//!
//! calamine may panic on a damaged file, which becomes a refusal here. What it does not tell (hidden rows and
//! columns, comments, struck text) comes from a survey of our own for XLS and is unknown for XLSB; both carry one note,
//! `not-checked`, since struck runs inside a text are seen in neither.

use std::io::Cursor;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    CellErrorType, Data, DataRef, ExcelDateTime, Range, Reader, SheetType, SheetVisible, Xls,
    XlsError, Xlsb, XlsbError,
};
use chancery_model::sheet::{
    Cell, Marks, Row, SheetHead, SourceFinding, SourceSeverity, Value, Visibility,
};

use super::guard::Parts;
use super::limits::Meter;
use super::number::{Epoch, NumberKind, dated, decimal, typed};
use super::refusal::Refusal;
use super::xls_survey::{Survey, survey};
use super::{FileFacts, Sink};

/// Streams a binary workbook of the newer kind.
pub(crate) fn read_xlsb(
    bytes: &[u8],
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    Parts::open(bytes)?.verify_all()?;
    facts.findings.push(not_checked("xlsb"));
    unpanicked("xlsb", || {
        let damaged = |error: XlsbError| Refusal::damaged("xlsb", error);
        let mut book = Xlsb::new(Cursor::new(bytes)).map_err(damaged)?;
        let epoch = if book.has_1904_epoch() {
            Epoch::Y1904
        } else {
            Epoch::Y1900
        };
        let mut meter = Meter::default();
        for sheet in book.sheets_metadata().to_vec() {
            if sheet.typ != SheetType::WorkSheet {
                continue;
            }
            meter.start_sheet();
            sink.sheet(head_of(&sheet.name, sheet.visible));
            let formulas = xlsb_formulas(&mut book, &sheet.name)?;
            let survey = Survey::default();
            let mut rows = RowsOf {
                row: Row::default(),
                name: &sheet.name,
                meter: &mut meter,
                sink,
                survey,
            };
            let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(damaged)?;
            let mut flow = ControlFlow::Continue(());
            while let Some(cell) = cells.next_cell().map_err(damaged)? {
                let place = cell.get_position();
                let marks = mark_of(formulas.binary_search(&place).is_ok());
                flow = rows.take(place, value_of_ref(cell.get_value(), epoch), marks)?;
                if flow.is_break() {
                    return Ok(());
                }
            }
            if flow.is_continue() && rows.flush()?.is_break() {
                return Ok(());
            }
        }
        Ok(())
    })
}

/// Returns the places of all formulas of a sheet, sorted; a sheet whose formulas cannot be read has none.
fn xlsb_formulas(book: &mut Xlsb<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<(u32, u32)>, Refusal> {
    let mut cells = book
        .worksheet_cells_reader(sheet)
        .map_err(|error| Refusal::damaged("xlsb", error))?;
    let mut places = Vec::new();
    while let Ok(Some(cell)) = cells.next_formula() {
        places.push(cell.get_position());
    }
    places.sort_unstable();
    Ok(places)
}

/// Reads a workbook of 1997 to 2003.
pub(crate) fn read_xls(
    bytes: &[u8],
    facts: &mut FileFacts,
    sink: &mut dyn Sink,
) -> Result<(), Refusal> {
    facts.findings.push(not_checked("xls"));
    let mut surveys = survey(bytes)?.into_iter();
    unpanicked("xls", || {
        let damaged = |error: XlsError| match error {
            XlsError::Password => Refusal::PasswordProtected,
            error => Refusal::damaged("xls", error),
        };
        let mut book = Xls::new(Cursor::new(bytes)).map_err(damaged)?;
        let epoch = if book.has_1904_epoch() {
            Epoch::Y1904
        } else {
            Epoch::Y1900
        };
        let mut meter = Meter::default();
        for sheet in book.sheets_metadata().to_vec() {
            let survey = surveys.next().unwrap_or_default();
            if sheet.typ != SheetType::WorkSheet {
                continue;
            }
            let mut head = head_of(&sheet.name, sheet.visible);
            for range in book
                .merge_cells_by_sheet_name(&sheet.name)
                .unwrap_or_default()
            {
                head.merged.push((
                    range.start.0 + 1,
                    range.start.1 + 1,
                    range.end.0 + 1,
                    range.end.1 + 1,
                ));
            }
            head.hidden_columns.clone_from(&survey.hidden_columns);
            head.direction = survey.direction;
            head.comments.clone_from(&survey.comments);
            meter.start_sheet();
            sink.sheet(head);
            let values = book.worksheet_range(&sheet.name).map_err(damaged)?;
            let formulas = book.worksheet_formula(&sheet.name).unwrap_or_default();
            let mut rows = RowsOf {
                row: Row::default(),
                name: &sheet.name,
                meter: &mut meter,
                sink,
                survey,
            };
            if rows.take_range(&values, &formulas, epoch)?.is_break() {
                return Ok(());
            }
        }
        Ok(())
    })
}

fn unpanicked(format: &str, read: impl FnOnce() -> Result<(), Refusal>) -> Result<(), Refusal> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Refusal::damaged(format, "the reader gave up")))
}

fn not_checked(format: &str) -> SourceFinding {
    SourceFinding::on_file("not-checked", SourceSeverity::Note).with("format", format)
}

fn head_of(name: &str, visible: SheetVisible) -> SheetHead {
    let visibility = match visible {
        SheetVisible::Visible => Visibility::Shown,
        SheetVisible::Hidden | SheetVisible::VeryHidden => Visibility::Hidden,
    };
    SheetHead {
        name: Some(name.to_owned()),
        visibility,
        ..SheetHead::default()
    }
}

fn mark_of(formula: bool) -> Marks {
    if formula {
        Marks::FORMULA
    } else {
        Marks::default()
    }
}

/// Gathers cells, which come in order, into rows.
struct RowsOf<'a> {
    row: Row,
    name: &'a str,
    meter: &'a mut Meter,
    sink: &'a mut dyn Sink,
    survey: Survey,
}

impl RowsOf<'_> {
    fn take(
        &mut self,
        (row, column): (u32, u32),
        value: Value,
        marks: Marks,
    ) -> Result<ControlFlow<()>, Refusal> {
        let number = row + 1;
        let mut flow = ControlFlow::Continue(());
        if number != self.row.number {
            flow = self.flush()?;
            let hidden = self.survey.hidden_rows.contains(&number);
            let visibility = if hidden {
                Visibility::Hidden
            } else {
                Visibility::Shown
            };
            self.row = Row {
                number,
                visibility,
                cells: Vec::new(),
            };
        }
        let struck = self.survey.struck.contains(&(number, column + 1));
        let marks = if struck {
            marks.with(Marks::STRUCK)
        } else {
            marks
        };
        let nothing = matches!(&value, Value::Empty)
            || matches!(&value, Value::Text(text) if text.is_empty());
        if !nothing || marks.has(Marks::FORMULA) {
            self.row.cells.push(Cell {
                column: column + 1,
                value,
                marks,
            });
        }
        Ok(flow)
    }

    fn flush(&mut self) -> Result<ControlFlow<()>, Refusal> {
        if self.row.cells.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        self.meter
            .count_row(self.row.cells.len(), Some(self.name))?;
        Ok(self.sink.row(std::mem::take(&mut self.row)))
    }

    fn take_range(
        &mut self,
        values: &Range<Data>,
        formulas: &Range<String>,
        epoch: Epoch,
    ) -> Result<ControlFlow<()>, Refusal> {
        let Some((top, left)) = values.start() else {
            return Ok(ControlFlow::Continue(()));
        };
        for (row, column, value) in values.cells() {
            let place = (top + row as u32, left + column as u32);
            let formula = formulas
                .get_value(place)
                .is_some_and(|formula| !formula.is_empty());
            if self
                .take(place, value_of(value, epoch), mark_of(formula))?
                .is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        self.flush()
    }
}

fn value_of(value: &Data, epoch: Epoch) -> Value {
    match value {
        Data::Int(number) => Value::Number(number.to_string().into()),
        Data::Float(number) => number_of(*number),
        Data::String(text) => Value::Text(text.as_str().into()),
        Data::Bool(truth) => Value::Bool(*truth),
        Data::DateTime(serial) => date_of(serial, epoch),
        Data::DateTimeIso(date) => dated(date),
        Data::DurationIso(text) => Value::Text(text.as_str().into()),
        Data::Error(error) => error_of(error),
        _ => Value::Empty,
    }
}

fn value_of_ref(value: &DataRef<'_>, epoch: Epoch) -> Value {
    match value {
        DataRef::SharedString(text) => Value::Text((*text).into()),
        DataRef::String(text) => Value::Text(text.as_str().into()),
        other => value_of(&Data::from(other.clone()), epoch),
    }
}

fn number_of(number: f64) -> Value {
    decimal(&number.to_string())
}

/// Returns a date; which of date and time its format shows is not told, so a fraction of a day is a time.
fn date_of(serial: &ExcelDateTime, epoch: Epoch) -> Value {
    let kind = if serial.is_duration() {
        NumberKind::Duration
    } else {
        NumberKind::Time
    };
    typed(&serial.as_f64().to_string(), kind, epoch)
}

fn error_of(error: &CellErrorType) -> Value {
    Value::Error(error.to_string().into())
}
