//! The workbook part and the relationships between parts.

use chancery_model::sheet::Visibility;
use quick_xml::events::Event;

use super::super::guard::Parts;
use super::super::number::Epoch;
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_on, local};

/// What the workbook part says.
#[derive(Debug, Default)]
pub(crate) struct Workbook {
    /// From which day dates count.
    pub(crate) epoch: Epoch,
    /// The sheets in the order of the tabs.
    pub(crate) sheets: Vec<SheetEntry>,
    /// The full name of the part with shared strings, where there is one.
    pub(crate) strings: Option<String>,
    /// The full name of the part with styles, where there is one.
    pub(crate) styles: Option<String>,
}

/// One sheet of the workbook.
#[derive(Debug)]
pub(crate) struct SheetEntry {
    /// The name on its tab.
    pub(crate) name: String,
    /// Whether the tab is hidden.
    pub(crate) visibility: Visibility,
    /// The full name of its part.
    pub(crate) part: String,
}

/// One relationship of a part.
#[derive(Debug)]
pub(crate) struct Relationship {
    id: String,
    /// The last word of its type: `worksheet`, `comments`, ...
    pub(crate) kind: String,
    /// The full name of the part it leads to; a foreign address where it leads outside.
    pub(crate) target: String,
}

/// Reads the workbook part; only worksheets are listed, since charts and dialogs have no cells.
pub(crate) fn read_workbook(parts: &mut Parts<'_>) -> Result<Workbook, Refusal> {
    let part = main_part(parts)?;
    let relationships = read_relationships(parts, &part)?;
    let Some(bytes) = parts.read(&part)? else {
        return Err(Refusal::damaged(&part, "missing"));
    };
    let by_kind = |kind: &str| {
        relationships
            .iter()
            .find(|each| each.kind == kind)
            .map(|each| each.target.clone())
    };
    let mut workbook = Workbook {
        strings: by_kind("sharedStrings"),
        styles: by_kind("styles"),
        ..Workbook::default()
    };
    let mut xml = Xml::held(&part, &bytes);
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "workbookPr" if attribute_on(&start, "date1904") => workbook.epoch = Epoch::Y1904,
                "sheet" => {
                    let id = relationship_id(&start).unwrap_or_default();
                    let Some(found) = relationships.iter().find(|each| each.id == id) else {
                        return Err(Refusal::damaged(&part, format!("no relationship {id:?}")));
                    };
                    if found.kind == "worksheet" {
                        let state = attribute(&start, "state");
                        let hidden = state
                            .is_some_and(|state| state.to_ascii_lowercase().ends_with("hidden"));
                        workbook.sheets.push(SheetEntry {
                            name: attribute(&start, "name").unwrap_or_default().into_owned(),
                            visibility: if hidden {
                                Visibility::Hidden
                            } else {
                                Visibility::Shown
                            },
                            part: found.target.clone(),
                        });
                    }
                }
                _ => (),
            },
            Event::Eof => return Ok(workbook),
            _ => (),
        }
    }
}

/// Returns the `r:id`, which must not be mistaken for a plain `id`.
fn relationship_id(start: &quick_xml::events::BytesStart<'_>) -> Option<String> {
    let found = start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|each| each.key.as_ref().ends_with(":id"))?;
    Some(found.value.into_owned())
}

fn main_part(parts: &mut Parts<'_>) -> Result<String, Refusal> {
    let relationships = read_relationships(parts, "")?;
    let found = relationships
        .into_iter()
        .find(|each| each.kind == "officeDocument");
    Ok(found.map_or_else(|| "xl/workbook.xml".to_owned(), |each| each.target))
}

/// Returns the relationships of a part; of the whole package for the empty name.
pub(crate) fn read_relationships(
    parts: &mut Parts<'_>,
    part: &str,
) -> Result<Vec<Relationship>, Refusal> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    let name = format!("{folder}{slash}_rels/{file}.rels");
    let Some(bytes) = parts.read(&name)? else {
        return Ok(Vec::new());
    };
    let mut xml = Xml::held(&name, &bytes);
    let mut relationships = Vec::new();
    loop {
        match xml.next()? {
            Event::Start(start) if local(start.name().as_ref()) == "Relationship" => {
                let target = attribute(&start, "Target").unwrap_or_default();
                let outside =
                    attribute(&start, "TargetMode").is_some_and(|mode| mode == "External");
                let kind = attribute(&start, "Type").unwrap_or_default();
                relationships.push(Relationship {
                    id: attribute(&start, "Id").unwrap_or_default().into_owned(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target: if outside {
                        target.into_owned()
                    } else {
                        resolve(folder, &target)
                    },
                });
            }
            Event::Eof => return Ok(relationships),
            _ => (),
        }
    }
}

/// Returns the full name of a target that is given from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut steps: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|step| !step.is_empty()).collect(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => (),
            ".." => _ = steps.pop(),
            step => steps.push(step),
        }
    }
    steps.join("/")
}
