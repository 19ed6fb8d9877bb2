//! `corroborate explain`

use corroborate::check::{rule, rules};
use corroborate::diag::nearest;
use corroborate::model::Choice;

use super::Outcome;
use super::args::ExplainArguments;
use super::terminal::Terminal;

/// Prints the page of a rule, or the list of all.
pub(super) fn run(arguments: &ExplainArguments, terminal: Terminal) -> Outcome {
    let Some(name) = &arguments.rule else {
        let longest = rules().map(|rule| rule.name.len()).max().unwrap_or_default();
        for rule in rules() {
            terminal.text(&format!("{:longest$}  {:5}  {}\n", rule.name, rule.level.name(), rule.summary()));
        }
        return Outcome::Clean;
    };
    match rule(name) {
        Some(rule) => {
            terminal.text(rule.page);
            Outcome::Clean
        }
        None => {
            let near = nearest(name, rules().map(|rule| rule.name)).map(|near| format!("did you mean `{near}`?"));
            let help = near.unwrap_or_else(|| "`corroborate explain` lists every rule".to_owned());
            terminal.failure(&format!("there is no rule `{name}`"), &help);
            Outcome::Failed
        }
    }
}
