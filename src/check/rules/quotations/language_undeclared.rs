//! `language-undeclared`: a quotation in another language than the page, without a translation.

use crate::check::rules::{Look, Rule};
use crate::check::{Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::ClaimId;

use super::{primary, quotations};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "language-undeclared",
    in_short: ("quotation has no translation", "quotations have no translation"),
    level: Level::Error,
    page: include_str!("language_undeclared.md"),
    look: Look::Claim(look),
};

fn look(subject: Subject<'_>, id: ClaimId, found: &mut Found) {
    let claim = &subject.library[id];
    let home = claim.home.and_then(|brief| subject.library[brief].language.as_ref());
    let page = home.unwrap_or(&subject.config.language).as_str();
    for quotation in quotations(subject, id).filter(|quotation| quotation.is_quote()) {
        let of_source = subject.library[quotation.evidence.source].language.as_ref().map(|language| language.as_str());
        let Some(language) = quotation.evidence.quote_language.as_deref().or(of_source) else { continue };
        if quotation.evidence.translation.is_some() || primary(language) == primary(page) {
            continue;
        }
        let source = quotation.source(subject);
        let message = format!("the quotation from `{source}` is in `{language}`, the page in `{page}`");
        let quote_language = match of_source {
            Some(of_source) if quotation.evidence.quote_language.is_none() => {
                Some(format!("if it is not in `{of_source}` as the source is, say so in `quote_language`"))
            }
            _ => None,
        };
        let finding = Diagnostic::error("", message)
            .help("give the words in the page’s language as well, in `translation`")
            .help_maybe(quote_language)
            .at(claim.declared.file, quotation.place, "");
        found.report(finding);
    }
}
