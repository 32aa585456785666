//! The compilation of questionnaires beside the repository: 41,554 rows, most of them empty answers. Without the file
//! there is nothing to compare with.

use crate::notation::context;
use chancery_import::bucket::Accept;
use chancery_import::layout::Layout;
use chancery_import::plan::plan;
use chancery_import::read::{ReadRequest, read};
use chancery_import::vocabulary::Vocabulary;
use chancery_model::submission::Receipt;

#[test]
fn a_compilation_of_questionnaires_loses_no_row_and_comes_again_as_the_same() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/real/climate-watch-ndc-content.xlsx"
    );
    let Ok(bytes) = std::fs::read(path) else {
        return;
    };
    let layout = include_str!("../../../../tests/corpus/layouts/climate-watch-wb.json");
    let layout = Layout::parse(layout).unwrap();
    let mut context = context(Vec::new());
    context.key.clone_from(&layout.key);
    let request = ReadRequest {
        file_name: "questionnaires.xlsx".into(),
        vocabulary: Vocabulary::built_in(false),
        layout: Some(layout),
        ..ReadRequest::default()
    };
    let reading = read(&bytes, &request, None).unwrap();
    let first = plan(&reading, &context);
    let receipt = |applied, same| Receipt {
        rows: 41_554,
        applied,
        same,
        held: 0,
        set_aside: 0,
    };
    assert_eq!(first.receipt_if(Accept::Certain), receipt(38_518, 3_036));

    let mut applied = crate::properties::apply(&reading, &first, &context);
    applied.key = context.key;
    let again = plan(&reading, &applied);
    assert_eq!(again.receipt_if(Accept::Certain), receipt(0, 41_554));
    assert!(again.removed.is_empty());
}
