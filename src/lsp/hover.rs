//! What stands behind an id, as Markdown.

use tower_lsp_server::ls_types::{Position, Range};

use crate::check::{self, Rule};
use crate::wording;

use super::desk::View;
use super::names::{Kind, Name};
use super::place;

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

/// What the rule reports whose name stands at a position, and where the name stands.
pub(super) fn of_rule(text: &str, position: Position) -> Option<(String, Range)> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let (before, behind) = text.split_at(place::byte(text, position));
    let begins = before.len() - before.chars().rev().take_while(|letter| is_of_name(*letter)).count();
    let ends = before.len() + behind.chars().take_while(|letter| is_of_name(*letter)).count();
    let told = rule(check::rule(&text[begins..ends])?);
    Some((told, Range { start: place::position(text, begins), end: place::position(text, ends) }))
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
