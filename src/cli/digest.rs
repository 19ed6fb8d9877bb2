//! Findings in short: how many there are of each sort, and what that is in words, before each is shown at its place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use corroborate::check::rule;
use corroborate::diag::{Diagnostic, Severity};

use super::explain;

/// As many findings are seen at a glance.
const SEEN_AT_A_GLANCE: usize = 4;

/// A line for each sort, the gravest first and then the most frequent; nothing where all is seen at a glance.
pub(super) fn of(findings: &[Diagnostic], width: usize) -> String {
    if findings.len() <= SEEN_AT_A_GLANCE {
        return String::new();
    }
    let mut sorts: BTreeMap<&str, (Severity, usize)> = BTreeMap::new();
    for finding in findings {
        let (severity, count) = sorts.entry(finding.code).or_insert((finding.severity, 0));
        *severity = (*severity).max(finding.severity);
        *count += 1;
    }
    let mut sorts: Vec<(&str, (Severity, usize))> = sorts.into_iter().collect();
    sorts.sort_by_key(|(code, (severity, count))| (Reverse(*severity), Reverse(*count), *code));
    let longest = sorts.iter().map(|(code, _)| code.len()).max().unwrap_or_default();
    let digits = findings.len().to_string().len();
    let mut digest = String::from("In short:\n");
    for (code, (severity, count)) in sorts {
        let words = rule(code)
            .map(|rule| rule.summary())
            .or_else(|| explain::of_the_format(code).map(str::to_owned))
            .unwrap_or_default();
        let line = format!("  {count:digits$}  {:7}  {code:longest$}  {words}", severity.name());
        let mut kept: String = line.chars().take(width).collect();
        if kept.len() < line.len() {
            kept.pop();
            kept.push('…');
        }
        digest.push_str(kept.trim_end());
        digest.push('\n');
    }
    digest.push('\n');
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_are_told_with_their_numbers_and_in_words() {
        let finding = |code| Diagnostic::warning(code, "");
        let mut findings = vec![finding("single-origin"); 3];
        findings.push(Diagnostic::error("unknown-claim", ""));
        assert_eq!(of(&findings, 100), "");
        findings.push(finding("summary-missing"));
        assert_eq!(
            of(&findings, 62),
            "In short:\n  1  error    unknown-claim    A claim that is named and not …\n  3  warning  single-origin    A claim that \
             several documents…\n  1  warning  summary-missing  A brief without a `summary`.\n\n"
        );
    }
}
