//! Which messages templates ask for: `words.key_messages`, `say(id="made_with", …)`. Found in their texts, so that a
//! message that is not there is reported before any page is made, and in every branch.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Diagnostic, FileId, Files, Span, nearest};
use crate::wording::Messages;

/// A message that a template names.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'t> {
    id: &'t str,
    /// Where the name stands.
    at: Range<usize>,
}

/// What is wrong between templates and messages: names of messages that are not there, and messages that none asks for.
pub(super) fn findings(templates: &[(String, FileId)], messages: &Messages, files: &Files) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    // Which message is meant may be known only when a page is made; then any may be.
    let mut any = false;
    for (_, file) in templates {
        let (asked, chosen_later) = asked(files.get(*file).text());
        any |= chosen_later;
        for Asked { id, at } in asked {
            known.insert(id);
            findings.extend(unknown(id, messages).map(|finding| finding.at(*file, Span::from(at), "")));
        }
    }
    if !any {
        findings.extend(messages.idle(&known).map(|(id, file, span)| {
            let finding = Diagnostic::warning("idle-message", format!("nothing says the message `{id}`"));
            let others = messages.ids().filter(|known| *known != id);
            let help = match nearest(id, others) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("say it in a template with `{{{{ words.{id} }}}}`, or take it away"),
            };
            finding.help(help).at(file, span, "")
        }));
    }
    findings
}

fn unknown(id: &str, messages: &Messages) -> Option<Diagnostic> {
    let lacking = messages.lacking(id)?;
    let nowhere = messages.ids().all(|known| known != id);
    let what = if nowhere {
        String::new()
    } else {
        format!(" in `{lacking}`, and none in the language that stands in for it")
    };
    let finding = Diagnostic::error("unknown-message", format!("there is no message `{id}`{what}"));
    let near = nearest(id, messages.ids().filter(|known| *known != id)).map(|near| format!("did you mean `{near}`?"));
    Some(match near {
        Some(near) => finding.help(near),
        None => finding.help("write it in the theme’s `messages/en.ftl`"),
    })
}

/// The messages that a template names, and whether it chooses one that its text does not name.
fn asked(text: &str) -> (Vec<Asked<'_>>, bool) {
    let mut found = Vec::new();
    let mut chosen_later = false;
    for tag in tags(text) {
        let inside = &text[tag.clone()];
        for (at, _) in inside.match_indices("words") {
            let before = inside[..at].trim_end_matches("site.");
            let rest = &inside[at + "words".len()..];
            if before.ends_with(|letter: char| is_of_name(letter) || letter == '.') {
                continue;
            }
            chosen_later |= rest.starts_with('[');
            let Some(name) = rest.strip_prefix('.') else { continue };
            let length = name.find(|letter| !is_of_name(letter)).unwrap_or(name.len());
            let from = tag.start + at + "words.".len();
            found.push(Asked { id: &name[..length], at: from..from + length });
        }
        for (at, _) in inside.match_indices("say(") {
            if inside[..at].ends_with(|letter: char| is_of_name(letter) || letter == '.') {
                continue;
            }
            let from = at + "say(".len();
            match quoted_id(&inside[from..]) {
                Some(id) => {
                    let at = tag.start + from + id.start..tag.start + from + id.end;
                    found.push(Asked { id: &text[at.clone()], at });
                }
                None => chosen_later = true,
            }
        }
    }
    (found, chosen_later)
}

/// Where the text of `id="…"` stands among arguments.
fn quoted_id(arguments: &str) -> Option<Range<usize>> {
    let named = arguments.match_indices("id").find_map(|(at, _)| {
        let value = arguments[at + 2..].trim_start().strip_prefix('=')?.trim_start();
        let is_whole = !arguments[..at].ends_with(is_of_name);
        is_whole.then_some(arguments.len() - value.len())
    })?;
    let quote = arguments[named..].chars().next().filter(|quote| "\"'`".contains(*quote))?;
    let length = arguments[named + 1..].find(quote)?;
    // What goes on behind the quotes makes another name of it.
    arguments[named + length + 2..].trim_start().starts_with([',', ')']).then_some(named + 1..named + 1 + length)
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// What stands within `{{ }}` and `{% %}`; comments are left out.
fn tags(text: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let close = match text.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                from = open + 1;
                continue;
            }
        };
        let inside = open + 2;
        let end = text[inside..].find(close).map_or(text.len(), |at| inside + at);
        if close != "#}" {
            tags.push(inside..end);
        }
        from = end;
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, ids: &[&str], later: bool) {
        let (found, chosen_later) = asked(text);
        let named: Vec<&str> = found.iter().map(|asked| asked.id).collect();
        assert_eq!((named.as_slice(), chosen_later), (ids, later), "{text}");
        for Asked { id, at } in found {
            assert_eq!(&text[at], id);
        }
    }

    #[test]
    fn messages_are_found_in_tags_alone() {
        check("{{ words.a }} words.b {# words.c #} {% if words.d_1 %}{{ site.words.e }}", &["a", "d_1", "e"], false);
        check("{{ brief.words.a }}{{ passwords.b }}{{ brief.words }}", &[], false);
        check("{{ say(id=\"a\", n=1) }}{{ say(n=1, id = 'b') }}{{ <x of={say(id=`c`)} /> }}", &["a", "b", "c"], false);
        check("{{ words[x] }}", &[], true);
        check("{{ say(id=x) }}{{ essay(id=x) }}", &[], true);
        check("{{ say(id=\"x\" ~ y) }}", &[], true);
        check("{{ say(kid=\"x\", id=\"y\") }}", &["y"], false);
        check("{{ words.", &[""], false);
    }
}
