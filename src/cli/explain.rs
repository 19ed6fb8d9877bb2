//! `corroborate explain`

use corroborate::check::{rule, rules};
use corroborate::diag::nearest;
use corroborate::model::Choice;

use super::Outcome;
use super::args::{Common, ExplainArguments, Format};
use super::terminal::Terminal;

/// The findings that are no rule's: a table of names and of what each reports.
const FINDINGS: &str = include_str!("../../docs/content/pages/findings.md");

/// What holds of all of them.
const OF_THE_FORMAT: &str = "This is a finding of the format and not of a rule: no level can be set for it, and nothing can \
be excused from\nit. Where it is reported, the place is shown and what to do. The manual has the format.";

/// Prints the page of a rule or what there is to say of another finding, or the list of all rules.
pub(super) fn run(common: &Common, arguments: &ExplainArguments, terminal: Terminal) -> Outcome {
    if common.format != Format::Human {
        terminal.failure(
            "`explain` prints pages for people, and has no other form",
            "leave `--format` away; `check --format sarif` has the page of every rule that was broken",
        );
        return Outcome::Failed;
    }
    let Some(name) = &arguments.rule else {
        let longest = rules().map(|rule| rule.name.len()).max().unwrap_or_default();
        for rule in rules() {
            terminal.text(&format!("{:longest$}  {:5}  {}\n", rule.name, rule.level.name(), rule.summary()));
        }
        return Outcome::Clean;
    };
    if let Some(rule) = rule(name) {
        terminal.text(&without_links(rule.page));
        return Outcome::Clean;
    }
    if let Some((name, sentence)) = findings().find(|(known, _)| known == name) {
        terminal.text(&format!("# {name}\n\n{sentence}\n\n{OF_THE_FORMAT}\n"));
        return Outcome::Clean;
    }
    let names = rules().map(|rule| rule.name).chain(findings().map(|(name, _)| name));
    let near = nearest(name, names).map(|near| format!("did you mean `{near}`?"));
    let help = near.unwrap_or_else(|| "`corroborate explain` lists the rules".to_owned());
    terminal.failure(&format!("there is no rule and no other finding `{name}`"), &help);
    Outcome::Failed
}

/// The findings of the format: their names, and a sentence each.
fn findings() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = FINDINGS.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"));
    rows.filter_map(|row| row.split_once("` | "))
}

/// What a finding of the format reports, in a sentence.
pub(super) fn of_the_format(code: &str) -> Option<&'static str> {
    findings().find(|(name, _)| *name == code).map(|(_, sentence)| sentence)
}

/// A page as a terminal shows it: of a link, its words. Pages link to each other only, and the words are the names by
/// which `explain` finds them. What stands in examples stays as it is.
fn without_links(page: &str) -> String {
    let mut shown = String::with_capacity(page.len());
    let mut in_example = false;
    for line in page.split_inclusive('\n') {
        in_example ^= line.starts_with("```");
        let mut rest = if in_example { "" } else { line };
        while let Some((before, words, behind)) = next_link(rest) {
            shown.push_str(before);
            shown.push_str(words);
            rest = behind;
        }
        shown.push_str(if in_example { line } else { rest });
    }
    shown
}

/// What stands before the first link to a page, its words, and what stands behind it.
fn next_link(text: &str) -> Option<(&str, &str, &str)> {
    let (text, behind) = text.split_once(".md)")?;
    let (link, _) = text.rsplit_once("](")?;
    let (before, words) = link.rsplit_once('[')?;
    Some((before, words, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_link_to_another_rule_its_name_is_shown() {
        assert_eq!(
            without_links("See [`a-b`](a_b.md), [`c`](../x/c.md).\n```md\n[d](d.md)\n```\n[e](e.md)\n[f](claim:f)\n"),
            "See `a-b`, `c`.\n```md\n[d](d.md)\n```\ne\n[f](claim:f)\n"
        );
    }

    #[test]
    fn no_page_links_to_anything_but_another_rule() {
        for rule in rules() {
            let shown = without_links(rule.page);
            let prose = shown.split("```").step_by(2).collect::<String>();
            let links = prose.match_indices("](").filter(|(at, _)| !prose[at + 2..].starts_with(['c', '#']));
            assert_eq!(links.count(), 0, "{}: {shown}", rule.name);
        }
    }
}
