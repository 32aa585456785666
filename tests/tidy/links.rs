//! Every link from one page of the repository to another leads somewhere.

use crate::repository::{File, check, planted, root};

/// Returns the targets of a page's links that stay in the repository.
fn links(text: &str) -> Vec<&str> {
    let targets = text
        .split("](")
        .skip(1)
        .filter_map(|after| after.split(')').next());
    targets
        .map(|target| target.split('#').next().unwrap())
        .filter(|target| {
            !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")
        })
        .collect()
}

fn rule(file: &File) -> Vec<String> {
    let page = root().join(&file.path);
    let folder = page.parent().unwrap();
    links(&file.text)
        .into_iter()
        .filter(|target| !folder.join(target).exists())
        .map(|target| format!("{}: {target} leads nowhere", file.path))
        .collect()
}

#[test]
fn every_link_of_a_page_leads_somewhere() {
    check(|file| file.is(&["md"]), rule);
}

#[test]
fn a_link_that_leads_nowhere_is_seen() {
    assert_eq!(
        rule(&planted(
            "README.md",
            "[a](docs/nowhere.md) [b](https://example.invalid) [c](#d)"
        ))
        .len(),
        1
    );
    assert!(rule(&planted("docs/a.md", "[a](../README.md#try-it)")).is_empty());
}
