//! Findings in short: how many there are of each sort, and what that is in words, before each is shown at its place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use corroborate::check::rule;
use corroborate::diag::{Diagnostic, Severity};

use super::explain;

/// As many findings are seen at a glance.
const SEEN_AT_A_GLANCE: usize = 4;

/// A line for each sort that says how many of what there are, the gravest first and then the most frequent; nothing where
/// all is seen at a glance.
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
    let lines: Vec<(String, String)> = sorts
        .into_iter()
        .map(|(code, (severity, count))| (in_words(code, count), format!("{}[{code}]", severity.name())))
        .collect();
    let columns = |text: &String| text.chars().count();
    let tag = lines.iter().map(|(_, tag)| columns(tag)).max().unwrap_or_default();
    let longest = lines.iter().map(|(words, _)| columns(words)).max().unwrap_or_default();
    let room = longest.min(width.saturating_sub(tag + 4));
    let mut digest = String::from("In short:\n");
    for (words, tag) in lines {
        digest.push_str(format!("  {:room$}  {tag}", shortened(words, room)).trim_end());
        digest.push('\n');
    }
    digest.push('\n');
    digest
}

/// How many findings of a sort say what: `3 claims have no source`.
fn in_words(code: &str, count: usize) -> String {
    if let Some(rule) = rule(code) {
        let (one, several) = rule.in_short;
        return format!("{count} {}", if count == 1 { one } else { several });
    }
    let sentence = explain::of_the_format(code).unwrap_or(code);
    format!("{count} × {}", sentence.trim_end_matches('.'))
}

fn shortened(words: String, room: usize) -> String {
    if words.chars().count() <= room {
        return words;
    }
    let kept: String = words.chars().take(room.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_are_told_with_their_numbers_and_in_words() {
        let finding = |code| Diagnostic::warning(code, "");
        let mut findings = vec![finding("claim-unsourced"); 3];
        findings.push(Diagnostic::error("unknown-claim", ""));
        assert_eq!(of(&findings, 100), "");
        findings.push(finding("summary-missing"));
        assert_eq!(
            of(&findings, 60),
            "In short:\n  1 × A claim that is named and n…  error[unknown-claim]\n  3 claims have no source           \
             warning[claim-unsourced]\n  1 brief has no summary            warning[summary-missing]\n\n"
        );
    }

    #[test]
    fn every_rule_says_what_one_and_what_several_are() {
        for rule in corroborate::check::rules() {
            let (one, several) = rule.in_short;
            assert!(one != several && !one.is_empty() && several.len() > 1, "{}", rule.name);
        }
    }
}
