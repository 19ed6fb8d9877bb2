//! Whatever a text lacks, reading it never panics, ends, and reads the other entries.

use proptest::prelude::*;

use super::*;
use crate::import::{Format, bibliography};

const FILE: FileId = FileId(0);

fn keys(text: &str) -> Vec<String> {
    read(FILE, text).0.into_iter().map(|entry| entry.key).collect()
}

/// Most of what a file can have.
const VALID: &str = r#"@string{acm = "ACM " # press}
@string{press = {Press}}
@comment{left {out}}
@preamble{"\newcommand{\x}{y}"}
@misc{m, title = {M}, year = 2000, xdata = {x, y}}
@xdata{x, publisher = acm # " and " # press, xdata = {y}}
@xdata{y, location = {Z{\"u}rich}, xdata = {x}}
@incollection{c, author = {M{\"u}ller, J{\"o}rg and {World Bank} and others}, title = "A \emph{b} ``c'' $x_2$", crossref = {d}}
@collection{d, editor = {{\'E}mile Zola and Kim~II, A.}, title = {D {\c c} \enquote{e}}, crossref = {c}, date = {1999/2001}}
@online{e, url = {https://example.org/~a{b}\}, month = mar # "~12", year = "2001--2003", crossref = {e}, note = {é}}
"#;

#[test]
fn loops_of_entries_and_macros_end() {
    let text = "@string{a = a # b}\n@string{b = a # b # a}\n@misc{one, title = a, crossref = {two}}\n@misc{two, title = {Two}, \
                crossref = {one}}\n@misc{three, title = {Three}, xdata = {three, x}}\n@xdata{x, xdata = {x}}\n@misc{four, \
                title = {Four}, crossref = {nobody}}\n";
    assert_eq!(keys(text), ["two", "three", "four"]);
}

#[test]
fn what_grows_without_end_is_cut_off() {
    let mut text = String::from("@string{m0 = {ten letters}}\n");
    (1..64).for_each(|n| text.push_str(&format!("@string{{m{n} = m{} # m{}}}\n", n - 1, n - 1)));
    text.push_str("@misc{long, title = m63}\n@misc{deep, title = {");
    text.push_str(&"\\emph{".repeat(20_000));
    text.push_str(&"}".repeat(20_000));
    text.push_str("}}\n@misc{whole, title = {Whole}, xdata = {x0}}\n");
    (0..300).for_each(|n| text.push_str(&format!("@xdata{{x{n}, xdata = {{x{}, x{}}}}}\n", n + 1, n + 2)));
    assert_eq!(keys(&text), ["whole"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_broken(cuts in prop::collection::vec((0..VALID.len(), 1_usize..40), 1..6), end in 0..VALID.len() * 2) {
        let mut letters: Vec<char> = VALID.chars().take(end).collect();
        for (at, count) in cuts {
            let at = at.min(letters.len());
            letters.drain(at..(at + count).min(letters.len()));
        }
        let text: String = letters.into_iter().collect();
        let found = bibliography(FILE, &text, Format::BibLaTeX);
        let inside = |span: Span| text.get(span.start as usize..span.end as usize).is_some();
        for entry in &found.entries {
            prop_assert!(inside(entry.span));
            prop_assert!(entry.places.iter().all(|(_, span)| inside(*span)));
        }
        for label in found.findings.iter().flat_map(|finding| &finding.labels) {
            prop_assert!(label.place.span().is_some_and(inside), "{:?} in {:?}", label, text);
        }
    }

    #[test]
    fn no_signs_are_too_odd(text in "(@|misc|string|[{}]|\"|,|=|#|\\\\|[a-c]|crossref|\\n|é|\\$|~|'|`|\\{'|and| ){0,60}") {
        bibliography(FILE, &text, Format::BibLaTeX);
        bibliography(FILE, &format!("@misc{{a, title = {{T}}, author = {{{text}}}}}"), Format::BibLaTeX);
    }
}
