//! Submissions kept beside the repository, where there are any, give exactly what their page says.

use crate::command::{Register, root};
use crate::expected::{assert_none, differences, expected_of};

#[test]
fn submissions_beside_the_repository_are_read_as_their_page_says() {
    let folder = root().join("../shared/submissions");
    let page = folder.join("answer-key.json");
    if !page.is_file() {
        // The repository stands without them; the corpus has files of every kind.
        return;
    }
    let register = Register::with_states();
    assert_none(&differences(&register, &folder, &expected_of(&page)));
}
