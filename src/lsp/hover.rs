//! What stands behind an id, as Markdown.

use crate::check::Rule;
use crate::wording;

use super::desk::View;
use super::names::{Kind, Name};

/// What is told of an id.
pub(super) fn told(view: &View, name: &Name) -> Option<String> {
    let library = &view.examined.library;
    match name.kind {
        Kind::Claim => claim(view, &name.id),
        Kind::Source => source(view, &name.id),
        Kind::Brief => {
            let brief = library.briefs.iter().find(|brief| brief.slug == name.id)?;
            let summary = brief.summary.as_deref().map(|summary| format!("\n\n{summary}")).unwrap_or_default();
            Some(format!("**{}** ({}){summary}", brief.title, brief.date))
        }
        Kind::Author => Some(format!("**{}**", library.authors.iter().find(|author| author.id == name.id)?.name)),
        Kind::Topic => Some(format!("**{}**", library.topics.iter().find(|topic| topic.id == name.id)?.title)),
    }
}

/// A claim’s text, its standing and what it follows from.
pub(super) fn claim(view: &View, id: &str) -> Option<String> {
    let id = view.claim(id)?;
    let (library, assessment) = (&view.examined.library, &view.examined.assessment);
    let words = view.messages.of(view.language());
    let text = wording::sentence(&library[id], view.examined.config.likelihood_scale);
    let standing = wording::standing(words, assessment[id].standing).label.to_owned();
    let verdict = wording::verdict(words, library, assessment, id);
    Some(format!("{text}\n\n**{standing}**. {verdict}"))
}

/// A source’s reference, in the style of the site.
pub(super) fn source(view: &View, key: &str) -> Option<String> {
    let id = view.source(key)?;
    let reference = view.references.reference(&view.examined.library, id, view.language());
    let whole = format!("{}{}{}", reference.before, reference.title, reference.after);
    Some(markdown_of(&whole))
}

/// What a rule reports: the beginning of its page.
pub(super) fn rule(rule: &Rule) -> String {
    let paragraphs = rule.page.split("\n\n").filter(|part| !part.starts_with('#'));
    paragraphs.take(1).collect()
}

/// Simple HTML as Markdown: titles are slanted, links are their words.
fn markdown_of(html: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let (tag, words) = if at == 0 { ("", part) } else { part.split_once('>').unwrap_or(("", part)) };
        if matches!(tag, "i" | "/i" | "em" | "/em") {
            text.push('*');
        }
        text.push_str(words);
    }
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, letter);
    }
    text
}
