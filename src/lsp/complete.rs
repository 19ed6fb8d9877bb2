//! What may be written at a place: ids, rules, the keys of front matter and their words.

use std::sync::OnceLock;

use serde_json::Value;
use tower_lsp_server::ls_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionResponse, CompletionTextEdit, Documentation,
    MarkupContent, MarkupKind, Position, Range, TextEdit,
};

use crate::check;
use crate::model::Claim;
use crate::parse::front_matter;
use crate::schema::{self, Written};

use super::desk::View;
use super::hover;
use super::names::Kind;
use super::place;
use super::yaml_place::{self, Step, YamlPlace};

/// So many things are offered at once: more than anybody looks through.
const MOST: usize = 200;

/// What is offered at a position of a text that lies below `content/`.
pub(super) fn offers(view: &View, path: &str, text: &str, position: Position) -> CompletionResponse {
    let byte = place::byte(text, position);
    let before = &text[..byte];
    let yaml_at = if path.ends_with(".md") {
        match front_matter::split(crate::diag::FileId(0), text) {
            Ok(front) if byte < front.yaml_at || byte >= front.body_at => None,
            Ok(front) => Some(front.yaml_at),
            // Not closed yet: all of it is front matter.
            Err(_) if before.starts_with("---\n") => Some(4),
            Err(_) => None,
        }
    } else {
        Some(0)
    };
    let asked = match yaml_at {
        Some(at) => in_yaml(path, before.get(at..).unwrap_or_default()),
        None => in_chart(before).or_else(|| in_body(before)),
    };
    let Some(Asked { typed, of }) = asked else { return CompletionResponse::Array(Vec::new()) };
    let begins = place::position(text, byte - typed.len());
    let range = Range { start: begins, end: position };
    // Editors narrow down what is offered by the letters that are typed, in their order, and ask again where there is more.
    let all = of.iter().flat_map(|of| offered(view, of).into_iter().map(move |item| (of, item)));
    let mut items: Vec<(&Offer, CompletionItem)> = all.filter(|(_, item)| has_letters(&item.label, typed)).collect();
    // What begins with them is nearest.
    items.sort_by_key(|(_, item)| !item.label.starts_with(typed));
    let is_incomplete = items.len() > MOST;
    items.truncate(MOST);
    let finished = |(at, (of, mut item)): (usize, (&Offer, CompletionItem))| {
        item.sort_text = Some(format!("{at:03}"));
        let new_text = item.insert_text.take().unwrap_or_else(|| item.label.clone());
        item.text_edit = Some(CompletionTextEdit::Edit(TextEdit { range, new_text }));
        let told = match of {
            Offer::Ids(Kind::Claim) => hover::claim(view, &item.label),
            Offer::Ids(Kind::Source) => hover::source(view, &item.label),
            _ => return item,
        };
        CompletionItem { documentation: told.map(documentation), ..item }
    };
    CompletionResponse::List(CompletionList {
        is_incomplete,
        items: items.into_iter().enumerate().map(finished).collect(),
    })
}

/// Whether the letters typed are in a label, in their order.
fn has_letters(label: &str, typed: &str) -> bool {
    let mut letters = label.chars().flat_map(char::to_lowercase);
    typed.chars().flat_map(char::to_lowercase).all(|typed| letters.any(|letter| letter == typed))
}

/// What somebody begins to write, and what it may be.
struct Asked<'t> {
    typed: &'t str,
    of: Vec<Offer>,
}

/// A sort of things that are offered.
enum Offer {
    Ids(Kind),
    Rules,
    /// Words of a closed set.
    Words(Vec<String>),
    /// A key and what it is for.
    Keys(Vec<(String, String)>),
}

fn is_of_id(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

/// In running text: behind `claim:` and its like in a link, and behind `@`.
fn in_body(before: &str) -> Option<Asked<'_>> {
    let begins = before
        .rfind(|letter| !is_of_id(letter))
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let (above, typed) = before.split_at(begins);
    let schemes = [
        ("(claim:", Kind::Claim),
        ("(source:", Kind::Source),
        ("(brief:", Kind::Brief),
        ("(author:", Kind::Author),
        ("(topic:", Kind::Topic),
    ];
    if let Some((_, kind)) = schemes.into_iter().find(|(scheme, _)| above.ends_with(scheme)) {
        return Some(Asked { typed, of: vec![Offer::Ids(kind)] });
    }
    // An address of mail has a letter before its `@`.
    let is_citation = above.strip_suffix('@').is_some_and(|rest| !rest.ends_with(is_of_id));
    is_citation.then(|| Asked { typed, of: vec![Offer::Ids(Kind::Source)] })
}

/// In a block that a chart is drawn from: the claims that it names.
fn in_chart(before: &str) -> Option<Asked<'_>> {
    let (_, block) = before.rsplit_once("```chart")?;
    let (_, yaml) = block.split_once('\n')?;
    if yaml.contains("```") {
        return None;
    }
    let YamlPlace { way, typed, .. } = yaml_place::at_end_of(yaml);
    let names_claims = way.first() == Some(&Step::Key("claims".to_owned()));
    let typed = &before[before.len() - before.len().min(typed.len())..];
    names_claims.then(|| Asked { typed, of: vec![Offer::Ids(Kind::Claim)] })
}

/// Whether what is written last are lines of running text in the front matter.
fn are_key_messages(yaml: &str) -> bool {
    let outermost = yaml.lines().rev().find(|line| line.starts_with(char::is_alphabetic));
    outermost.is_some_and(|line| line.starts_with("key_messages:"))
}

fn in_yaml<'t>(path: &str, before: &'t str) -> Option<Asked<'t>> {
    let written = written(path)?;
    if are_key_messages(before)
        && let Some(asked) = in_body(before)
    {
        return Some(asked);
    }
    let YamlPlace { way, typed, is_key } = yaml_place::at_end_of(before);
    let typed = &before[before.len() - before.len().min(typed.len())..];
    let mut of = Vec::new();
    if !is_key || way.last() == Some(&Step::Item) {
        of.extend(ids(&way));
    }
    // The ids of rules are keys too.
    if is_key && way == [Step::Key("rules".to_owned())] {
        of.push(Offer::Rules);
    }
    for taken in reached(schema_of(written), &way) {
        if is_key {
            of.extend(keys(taken));
        } else {
            of.extend(words(taken));
        }
    }
    (!of.is_empty()).then_some(Asked { typed, of })
}

/// A schema, found out once.
fn schema_of(written: Written) -> &'static Value {
    static SCHEMAS: [OnceLock<Value>; Written::ALL.len()] = [const { OnceLock::new() }; Written::ALL.len()];
    SCHEMAS[written as usize].get_or_init(|| schema::schema(written))
}

/// What a file below `content/` holds.
fn written(path: &str) -> Option<Written> {
    let folder = path.split('/').next()?;
    Some(match (folder, path) {
        (_, "site.yaml") => Written::Site,
        (_, "tombstones.yaml") => Written::Tombstones,
        ("briefs", _) => Written::Brief,
        ("sources", _) => Written::Sources,
        ("claims", _) => Written::Claims,
        ("authors", _) => Written::Author,
        ("topics", _) => Written::Topic,
        ("pages", _) => Written::Page,
        _ => return None,
    })
}

/// Which ids belong at a place, by the keys that lead to it.
fn ids(way: &[Step]) -> Option<Offer> {
    let mut keys = way.iter().rev().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Item => None,
    });
    let (last, above) = (keys.next()?, keys.next());
    Some(Offer::Ids(match (last, above) {
        ("evidence" | "origin", _) | ("source", Some("evidence" | "resolution" | "figures")) => Kind::Source,
        ("rests_on" | "superseded_by", _) | ("claim", Some("relates")) | ("claims", Some("corrections")) => Kind::Claim,
        ("by", Some("claims")) => Kind::Source,
        ("author" | "authors", None) => Kind::Author,
        ("topics" | "parent", None) => Kind::Topic,
        ("brief", Some("translations")) | (_, Some("translations")) => Kind::Brief,
        ("rule", Some("allow")) => return Some(Offer::Rules),
        _ => return None,
    }))
}

/// The parts of a schema that a way leads to; where a value may have several forms, all of them.
fn reached<'s>(schema: &'s Value, way: &[Step]) -> Vec<&'s Value> {
    let mut here = forms(schema, schema);
    for step in way {
        let next = here.iter().filter_map(|taken| match step {
            Step::Key(key) => {
                taken["properties"].get(key).or_else(|| taken.get("additionalProperties").filter(|it| it.is_object()))
            }
            Step::Item => taken.get("items"),
        });
        here = next.flat_map(|taken| forms(schema, taken)).collect();
    }
    here
}

fn forms<'s>(schema: &'s Value, taken: &'s Value) -> Vec<&'s Value> {
    if let Some(name) = taken["$ref"].as_str().and_then(|name| name.strip_prefix("#/definitions/")) {
        return forms(schema, &schema["definitions"][name.replace("%20", " ")]);
    }
    // A thing has `anyOf` for its needs too, beside its own keys.
    let parts = ["anyOf", "allOf"].into_iter().filter_map(|key| taken[key].as_array()).flatten();
    let mut all: Vec<&Value> =
        parts.filter(|part| part.get("required").is_none()).flat_map(|part| forms(schema, part)).collect();
    all.push(taken);
    all
}

fn keys(taken: &Value) -> Option<Offer> {
    let properties = taken["properties"].as_object()?;
    let key =
        |(name, taken): (&String, &Value)| (name.clone(), taken["description"].as_str().unwrap_or_default().to_owned());
    Some(Offer::Keys(properties.iter().map(key).collect()))
}

fn words(taken: &Value) -> Option<Offer> {
    if taken["type"] == "boolean" {
        return Some(Offer::Words(vec!["true".to_owned(), "false".to_owned()]));
    }
    let words = taken["enum"].as_array()?;
    Some(Offer::Words(words.iter().filter_map(Value::as_str).map(str::to_owned).collect()))
}

fn offered(view: &View, of: &Offer) -> Vec<CompletionItem> {
    match of {
        Offer::Ids(kind) => ids_of(view, *kind),
        Offer::Rules => check::rules()
            .map(|rule| item(rule.name, CompletionItemKind::FUNCTION, "a rule", hover::rule(rule)))
            .collect(),
        Offer::Words(words) => words.iter().map(|word| plain(word, CompletionItemKind::ENUM_MEMBER)).collect(),
        Offer::Keys(keys) => keys
            .iter()
            .map(|(key, meaning)| CompletionItem {
                insert_text: Some(format!("{key}: ")),
                ..item(key, CompletionItemKind::PROPERTY, "", meaning.clone())
            })
            .collect(),
    }
}

fn ids_of(view: &View, kind: Kind) -> Vec<CompletionItem> {
    let library = &view.examined.library;
    let reference = CompletionItemKind::REFERENCE;
    match kind {
        Kind::Claim => {
            let named = |claim: &Claim| item(&claim.id, reference, claim.brief_text(), String::new());
            library.claims.iter().map(named).collect()
        }
        Kind::Source => {
            library.sources.iter().map(|source| item(&source.id, reference, source.name(), String::new())).collect()
        }
        Kind::Brief => {
            library.briefs.iter().map(|brief| item(&brief.slug, reference, &brief.title, String::new())).collect()
        }
        Kind::Author => library
            .authors
            .iter()
            .filter(|author| author.declared.is_some())
            .map(|author| item(&author.id, reference, &author.name, String::new()))
            .collect(),
        Kind::Topic => {
            library.topics.iter().map(|topic| item(&topic.id, reference, &topic.title, String::new())).collect()
        }
    }
}

fn plain(label: &str, kind: CompletionItemKind) -> CompletionItem {
    CompletionItem { label: label.to_owned(), kind: Some(kind), ..CompletionItem::default() }
}

fn item(label: &str, kind: CompletionItemKind, detail: &str, told: String) -> CompletionItem {
    CompletionItem {
        detail: (!detail.is_empty()).then(|| detail.to_owned()),
        documentation: (!told.is_empty()).then(|| documentation(told)),
        ..plain(label, kind)
    }
}

fn documentation(value: String) -> Documentation {
    Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value })
}
