//! Fixes: findings → changed texts. Which of their fixes are made together is decided here; whoever asked for them reads
//! and writes the files.
//!
//! A fix is made whole or not at all. Of two that touch each other the first is made: what is left of the other is found
//! when the changed text is looked at again.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Edit, FileId, Fix, Span};
use crate::load::Original;

/// The fixes that are made together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen<'d> {
    /// How many there are.
    pub fixes: usize,
    /// What they change, by file.
    pub files: Vec<Changes<'d>>,
}

/// What changes in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<'d> {
    /// The file.
    pub file: FileId,
    /// The bytes that go and the text that takes their place, in order and apart.
    pub edits: Vec<(Span, &'d str)>,
}

/// Chooses those that need no asking, as many as can be made at once; of each finding one. Places must be spans by now,
/// see [`place`](crate::diag::place).
pub fn choose<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> Chosen<'d> {
    let findings: Vec<&Diagnostic> = findings.into_iter().collect();
    let all = || findings.iter().flat_map(|finding| &finding.fixes).filter(|fix| fix.safe && !fix.edits.is_empty());
    let words: BTreeSet<(FileId, &str)> =
        all().flat_map(|fix| &fix.edits).filter_map(Edit::written).map(|(file, _, text)| (file, text)).collect();
    let mut taken = Taken::default();
    let mut fixes = 0;
    for finding in &findings {
        let safe = finding.fixes.iter().filter(|fix| fix.safe && !fix.edits.is_empty() && !repeats(fix, &words));
        fixes += usize::from(safe.into_iter().any(|fix| taken.take(fix)));
    }
    Chosen { fixes, files: taken.by_file() }
}

/// Whether a fix adds a key that another fix writes in the same file, for one that was misspelt: what is missing then is
/// known when the changed text is looked at again.
fn repeats(fix: &Fix, words: &BTreeSet<(FileId, &str)>) -> bool {
    fix.edits.iter().filter_map(Edit::written).any(|(file, _, text)| {
        let key = text.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '{'));
        key.split_once(':').is_some_and(|(key, _)| words.contains(&(file, key)))
    })
}

impl Changes<'_> {
    /// The file with the changes in it; `None` where it does not read as the text that was looked at.
    pub fn made_in(&self, original: &Original, text: &str) -> Option<Original> {
        original.is_read_as(text).then(|| original.with(&self.edits))
    }
}

/// The edits that are made, in the order of their places.
#[derive(Default)]
struct Taken<'d>(BTreeMap<(FileId, Span), &'d str>);

impl<'d> Taken<'d> {
    /// Takes all edits of a fix, or none where one of them touches another.
    fn take(&mut self, fix: &'d Fix) -> bool {
        let mut added = Vec::with_capacity(fix.edits.len());
        for edit in &fix.edits {
            let free = edit.written().filter(|(file, span, _)| self.is_free(*file, *span));
            let Some((file, span, text)) = free else {
                for place in added {
                    self.0.remove(&place);
                }
                return false;
            };
            self.0.insert((file, span), text);
            added.push((file, span));
        }
        true
    }

    /// Whether nothing that is made touches this place. Those beside it tell: no two of them overlap.
    fn is_free(&self, file: FileId, span: Span) -> bool {
        let before = self.0.range(..=(file, span)).next_back();
        let behind = self.0.range((file, span)..).next();
        let touches = |((other, made), _): (&(FileId, Span), &&str)| *other == file && touch(*made, span);
        !before.is_some_and(touches) && !behind.is_some_and(touches)
    }

    fn by_file(self) -> Vec<Changes<'d>> {
        let mut files: Vec<Changes<'d>> = Vec::new();
        for ((file, span), text) in self.0 {
            match files.last_mut().filter(|changes| changes.file == file) {
                Some(changes) => changes.edits.push((span, text)),
                None => files.push(Changes { file, edits: vec![(span, text)] }),
            }
        }
        files
    }
}

/// Whether two places have bytes in common. What is put in between two bytes touches all that ends or begins there: which
/// of two came first could not be told.
fn touch(one: Span, other: Span) -> bool {
    if one.start == one.end || other.start == other.end {
        return one.start <= other.end && other.start <= one.end;
    }
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Change;

    /// The file, the bytes from and to, and the text.
    type Written<'t> = (u32, usize, usize, &'t str);

    fn finding(fixes: &[(bool, &[Written<'_>])]) -> Diagnostic {
        fixes.iter().fold(Diagnostic::error("x", "x"), |finding, (safe, edits)| {
            let fix = if *safe { Fix::sure("x") } else { Fix::offered("x") };
            finding.fix(edits.iter().fold(fix, |fix, (file, start, end, text)| {
                fix.at(FileId(*file), Span::new(*start, *end), Change::Write((*text).to_owned()))
            }))
        })
    }

    fn chosen(findings: &[Diagnostic]) -> (usize, Vec<(u32, usize, usize, String)>) {
        let Chosen { fixes, files } = choose(findings);
        let edits = files.iter().flat_map(|changes| {
            changes
                .edits
                .iter()
                .map(|(span, text)| (changes.file.0, span.range().start, span.range().end, (*text).to_owned()))
        });
        (fixes, edits.collect())
    }

    #[test]
    fn the_first_of_each_finding_that_is_safe_is_made_in_the_order_of_the_files() {
        let findings = [
            finding(&[(true, &[(1, 5, 9, "b")])]),
            finding(&[
                (false, &[(0, 0, 1, "never")]),
                (true, &[(0, 4, 6, "c"), (1, 0, 2, "a")]),
                (true, &[(0, 8, 9, "x")]),
            ]),
            finding(&[]),
            finding(&[(true, &[])]),
        ];
        let edits = [(0, 4, 6, "c".to_owned()), (1, 0, 2, "a".to_owned()), (1, 5, 9, "b".to_owned())];
        assert_eq!(chosen(&findings), (2, edits.to_vec()));
    }

    #[test]
    fn what_touches_a_change_waits_for_the_next_time() {
        let made = |one: (usize, usize), other: (usize, usize)| {
            let findings =
                [finding(&[(true, &[(0, one.0, one.1, "a")])]), finding(&[(true, &[(0, other.0, other.1, "b")])])];
            let there = chosen(&findings).0;
            let [one, other] = findings;
            assert_eq!(chosen(&[other, one]).0, there);
            there
        };
        assert_eq!(made((2, 4), (4, 6)), 2);
        assert_eq!(made((2, 4), (5, 5)), 2);
        for other in [(2, 4), (3, 6), (0, 9), (2, 2), (4, 4), (3, 3), (2, 3)] {
            assert_eq!(made((2, 4), other), 1, "{other:?}");
        }
        assert_eq!(made((3, 3), (3, 3)), 1);
    }

    #[test]
    fn a_fix_is_made_whole_or_not_at_all() {
        let findings = [
            finding(&[(true, &[(0, 4, 6, "a")])]),
            finding(&[(true, &[(0, 0, 1, "b"), (0, 5, 7, "c")])]),
            finding(&[(true, &[(0, 0, 2, "d")])]),
        ];
        assert_eq!(chosen(&findings), (2, vec![(0, 0, 2, "d".to_owned()), (0, 4, 6, "a".to_owned())]));
    }
}
