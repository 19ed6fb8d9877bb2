//! Findings that point at what is at fault and no further, and tell a cause without its consequences.

use insta::assert_snapshot;

use crate::site::{Site, lines};

#[test]
fn a_claim_or_a_source_with_a_bad_id_is_known_all_the_same() {
    let run = Site::good()
        .file("content/sources/s.yaml", "The_Report:\n  title: R\nother: Another report\n")
        .brief_with(
            "x",
            "claims:\n  - {id: Rose_Up, text: It rose., evidence: [My_Study, The_Report, other]}\n  - {id: fell, text: It fell., rests_on: [Rose_Up]}\nsources:\n  - {id: My_Study, title: S}\n",
            "[It rose](claim:Rose_Up) and [fell](claim:fell) [@My_Study; @other].\n",
        )
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[bad-id]: `Rose_Up` cannot be a claim's id: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `My_Study` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[bad-id]: `The_Report` cannot be a source's key: it has other characters than `a` to `z`, `0` to `9` and `-`
    error[wrong-type]: `other` is a text where a source is expected
    ");
}

#[test]
fn a_text_whose_front_matter_cannot_be_read_is_known_all_the_same() {
    let run = Site::good()
        .file("content/authors/ann.md", "---\nname: [\n---\n")
        .file("content/topics/energy.md", "---\ntitel: Energy\n---\n")
        .file("content/briefs/broken.md", "---\ntitle: [\n---\n")
        .file("content/pages/about.md", "---\n- a\n---\n")
        .file(
            "content/briefs/x.md",
            "---\ntitle: X\nauthor: ann\ndate: 2026-01-05\ntopics: [energy]\n---\n[a](brief:broken) [b](broken.md) [c](/about/) [d](author:ann) [e](../pages/about.md#x)\n",
        )
        .build()
        .fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[yaml-syntax]: a value is missing
    error[yaml-syntax]: a value is missing
    error[wrong-type]: the YAML is a list where a page is expected
    error[missing-key]: a topic has no `title`
    error[unknown-key]: a topic has no key `titel`
    ");
}
