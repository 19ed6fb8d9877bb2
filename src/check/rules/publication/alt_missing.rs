//! `alt-missing`: a picture that says nothing to those who cannot see it.

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::Diagnostic;
use crate::model::{Body, Library};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "alt-missing",
    in_short: ("picture does not say what it shows", "pictures do not say what they show"),
    level: Level::Warn,
    page: include_str!("alt_missing.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    for (id, brief) in library.briefs.entries() {
        for body in brief.key_messages.iter().chain([&brief.body]) {
            for finding in missing(body, library) {
                let help =
                    "one that shows nothing a reader would miss is listed under `figures` with `decorative: true`";
                found.report_on(About::Brief(id), finding.help(help));
            }
        }
    }
    let people = library.authors.iter().map(|author| &author.body);
    let topics = library.topics.iter().map(|topic| &topic.body);
    for body in people.chain(topics).chain(library.pages.iter().map(|page| &page.body)) {
        missing(body, library).for_each(|finding| found.report(finding));
    }
}

fn missing<'a>(body: &'a Body, library: &'a Library) -> impl Iterator<Item = Diagnostic> + 'a {
    let silent = body.pictures.iter().filter(|picture| picture.alt.trim().is_empty() && !picture.decorative);
    silent.map(|picture| {
        let address = &library[picture.asset].address;
        let name = address.rsplit('/').next().unwrap_or(address);
        Diagnostic::warning("", format!("picture `{name}` has no description"))
            .help(format!("write what it shows for those who cannot see it: `![a rising line]({name})`"))
            .at(picture.file, picture.place.clone(), "")
    })
}
