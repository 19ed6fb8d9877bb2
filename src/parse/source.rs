//! A source as it is written: hayagriva's bibliographic keys, and ours beside them.

use crate::diag::{Diagnostic, FileId};
use crate::model::{
    Access, Date, FURTHER_KEYS, FURTHER_KEYS_OF_PARENTS, Language, SOURCE_TYPES, Url, Waiver, source_type,
};
use crate::model::{Archived, Declared, Extra, Interest, Notice, Parent, Person, Reliability, SourceStatus, Tier};
use crate::yaml::{Fields, Node};

use super::name::{RawOrigin, read_origin};
use super::order::{Dated, check_after, dated};
use super::waiver;

/// A source whose origins are not resolved yet. The fields are those of [`crate::model::Source`].
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the model's source")]
pub struct RawSource {
    pub declared: Declared,
    pub id: Box<str>,
    pub kind: Option<String>,
    pub title: Option<String>,
    pub note: Option<String>,
    pub authors: Vec<Person>,
    pub editors: Vec<Person>,
    pub date: Option<Date>,
    pub publisher: Option<String>,
    pub organization: Option<String>,
    pub location: Option<String>,
    pub parents: Vec<Parent>,
    pub volume: Option<String>,
    pub issue: Option<String>,
    pub page_range: Option<String>,
    pub url: Option<Url>,
    pub serial_numbers: Vec<(String, String)>,
    pub language: Option<Language>,
    pub genre: Option<String>,
    pub origin: RawOrigin,
    pub tier: Option<Tier>,
    pub seen: bool,
    pub accessed: Option<Date>,
    pub archived: Option<Archived>,
    pub access: Option<Access>,
    pub interests: Vec<Interest>,
    pub reliability: Option<Reliability>,
    pub descriptor: Option<String>,
    pub status: SourceStatus,
    pub notices: Vec<Notice>,
    pub extra: Extra,
    /// The key that it has in the bibliography of another tool, where that one cannot stand in an address.
    pub written_key: Option<Box<str>>,
    /// The bibliography gives it no key, and its id was made of who and when.
    pub key_is_made_up: bool,
    /// Rules it is excused from.
    pub allow: Vec<Waiver>,
}

/// Reads a source of that id.
pub(super) fn read(file: FileId, id: Box<str>, node: &Node<'_>, mut fields: Fields<'_>) -> RawSource {
    let (url, visited) = fields.get("url").map(|node| read_url(&node)).unwrap_or_default();
    let title = fields.get("title").and_then(|node| read_formatted(&node));
    let note = fields.text("note");
    if title.is_none() && note.is_none() {
        let finding = Diagnostic::error("missing-key", format!("source `{id}` has neither `title` nor `note`"));
        let finding = finding.help("where no title is known, say in `note` what it is");
        node.fault(fields.with_stub(finding, "title"), "");
    }
    let issued = dated(&mut fields, "date");
    let accessed = dated(&mut fields, "accessed").or(visited);
    if let Some(issued) = &issued {
        let message = |date, issued| format!("the source was looked at ({date}) before it was issued ({issued})");
        check_after(issued, accessed.as_ref(), message, "issued");
    }
    let house = fields.get("publisher").and_then(|node| read_house(&node));
    let mut source = RawSource {
        declared: Declared { file, path: node.path() },
        id,
        kind: fields.get("type").and_then(|node| read_type(&node)),
        title,
        note,
        authors: fields.many("author", |node| read_person(&node)),
        editors: fields.many("editor", |node| read_person(&node)),
        date: issued.as_ref().map(|(date, _)| *date),
        publisher: house.as_ref().map(|(name, _)| name.clone()),
        organization: fields.text("organization"),
        location: fields.get("location").and_then(|node| read_named(&node)).or(house.and_then(|(_, place)| place)),
        parents: fields.many("parent", |node| read_parent(&node)),
        volume: fields.text("volume"),
        issue: fields.text("issue"),
        page_range: fields.text("page-range"),
        url,
        serial_numbers: fields.get("serial-number").map(|node| read_serial_numbers(&node)).unwrap_or_default(),
        language: fields.language("language"),
        genre: fields.get("genre").and_then(|node| read_formatted(&node)),
        origin: fields.get("origin").and_then(|node| read_origin(&node)).unwrap_or(RawOrigin::Itself),
        tier: fields.chosen("tier"),
        seen: fields.flag("seen").unwrap_or(true),
        accessed: accessed.map(|(date, _)| date),
        archived: fields.get("archived").and_then(|node| read_archived(&node)),
        access: fields.chosen("access"),
        interests: fields.many("interest", |node| node.chosen()),
        reliability: fields.get("reliability").and_then(|node| read_reliability(&node)),
        descriptor: fields.text("descriptor"),
        status: fields.chosen("status").unwrap_or_default(),
        notices: fields.list("notices", |node| read_notice(&node, issued.as_ref())),
        extra: Extra::new(),
        written_key: None,
        key_is_made_up: false,
        allow: waiver::read_list(&mut fields),
    };
    source.extra = with_extra(as_written(&mut fields, &FURTHER_KEYS), fields.extra());
    report_idle_retraction(&mut fields, &source);
    fields.finish();
    source
}

/// The values of these keys, kept as they were written.
fn as_written(fields: &mut Fields<'_>, keys: &[&'static str]) -> Extra {
    keys.iter().filter_map(|key| Some(((*key).to_owned(), fields.get(key)?.anything()))).collect()
}

/// hayagriva's further keys, and what stands under `extra`. A name there that is one of those keys too gets a number: it
/// must not count for what the source itself says.
fn with_extra(mut further: Extra, extra: Extra) -> Extra {
    for (name, value) in extra {
        let is_taken = further.iter().any(|(key, _)| *key == name);
        further.push((if is_taken { format!("{name}-2") } else { name }, value));
    }
    further
}

/// A type of hayagriva or of CSL, in whatever case. Any other is told and stays as it is: lists show it, and references take
/// it for a document.
fn read_type(node: &Node<'_>) -> Option<String> {
    let word = node.text()?;
    if let Some(known) = source_type(&word) {
        return Some(known.to_owned());
    }
    let finding = Diagnostic::warning("unknown-type", format!("there is no type of sources `{word}`"));
    let help = "take the nearest that hayagriva or CSL has, and say in `genre` what it calls itself";
    node.fault(finding.meant(&word, SOURCE_TYPES, || help.to_owned()), "");
    Some(word)
}

/// Reports the notice of a retraction where the source itself is not said to be retracted: claims would stand on it.
fn report_idle_retraction(fields: &mut Fields<'_>, source: &RawSource) {
    let retracted = |notice: &Notice| notice.kind.trim().eq_ignore_ascii_case("retraction");
    if source.status == SourceStatus::Retracted || !source.notices.iter().any(retracted) {
        return;
    }
    let Some(node) = fields.get("notices") else { return };
    let message = format!("source `{}` has the notice of a retraction, and not the status", source.id);
    let finding = Diagnostic::warning("status-missing", message);
    node.fault_at_key(
        finding.help("say `status: retracted`; where a part is withdrawn, name the notice otherwise"),
        "",
    );
}

/// A text, or hayagriva's `{value: …}` with its settings for capitals and verbatim parts.
fn read_formatted(node: &Node<'_>) -> Option<String> {
    if node.kind() != "a mapping" {
        return node.text();
    }
    let mut fields = node.fields("a formatted text")?;
    let value = fields.required_text("value");
    for known in ["sentence-case", "title-case", "short"] {
        fields.text(known);
    }
    fields.flag("verbatim");
    fields.finish();
    value
}

/// A text, or a mapping with a `name`: a publisher, a place.
fn read_named(node: &Node<'_>) -> Option<String> {
    if node.kind() != "a mapping" {
        return node.text();
    }
    let mut fields = node.fields("a publisher")?;
    let name = fields.required_text("name");
    let location = fields.text("location");
    fields.finish();
    Some(match location {
        Some(location) => format!("{}, {location}", name?),
        None => name?,
    })
}

/// A publisher's name, or hayagriva's `{name, location}`, of which the place is that of the source.
fn read_house(node: &Node<'_>) -> Option<(String, Option<String>)> {
    if node.kind() != "a mapping" {
        return Some((node.text()?, None));
    }
    let mut fields = node.fields("a publisher")?;
    let (name, location) = (fields.required_text("name"), fields.text("location"));
    fields.finish();
    Some((name?, location))
}

/// `Family, Given`, a name without a comma, or `{name, given-name, prefix, suffix, alias}`.
fn read_person(node: &Node<'_>) -> Option<Person> {
    if node.kind() != "a mapping" {
        let text = node.text()?;
        return Some(match text.split_once(',') {
            Some((family, given)) => {
                let given = given.trim();
                Person { name: family.trim().to_owned(), given: (!given.is_empty()).then(|| given.to_owned()) }
            }
            None => Person { name: text, given: None },
        });
    }
    let mut fields = node.fields("a person")?;
    let name = fields.required_text("name");
    let given = fields.text("given-name");
    let (prefix, suffix) = (fields.text("prefix"), fields.text("suffix"));
    fields.text("alias");
    fields.finish();
    let name = [prefix, name, suffix].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(Person { name, given })
}

/// An address, or hayagriva's `{value, date}` with the day of the visit.
fn read_url<'d>(node: &Node<'d>) -> (Option<Url>, Option<Dated<'d>>) {
    if node.kind() != "a mapping" {
        return (node.url(), None);
    }
    let Some(mut fields) = node.fields("an address") else { return (None, None) };
    let url = fields.required("value").and_then(|node| node.url());
    let date = dated(&mut fields, "date");
    fields.finish();
    (url, date)
}

/// A title, or what hayagriva lets an entry have: a parent is one.
fn read_parent(node: &Node<'_>) -> Option<Parent> {
    if node.kind() != "a mapping" {
        return Some(Parent { title: Some(node.text()?), ..Parent::default() });
    }
    let mut fields = node.fields("a parent")?;
    let (url, visited) = fields.get("url").map(|node| read_url(&node)).unwrap_or_default();
    let house = fields.get("publisher").and_then(|node| read_house(&node));
    let mut parent = Parent {
        kind: fields.get("type").and_then(|node| read_type(&node)),
        title: fields.get("title").and_then(|node| read_formatted(&node)),
        authors: fields.many("author", |node| read_person(&node)),
        editors: fields.many("editor", |node| read_person(&node)),
        date: fields.date("date"),
        publisher: house.as_ref().map(|(name, _)| name.clone()),
        location: fields.get("location").and_then(|node| read_named(&node)).or(house.and_then(|(_, place)| place)),
        volume: fields.text("volume"),
        issue: fields.text("issue"),
        url,
        accessed: fields.date("accessed").or(visited.map(|(date, _)| date)),
        serial_numbers: fields.get("serial-number").map(|node| read_serial_numbers(&node)).unwrap_or_default(),
        parents: fields.many("parent", |node| read_parent(&node)),
        further: as_written(&mut fields, &FURTHER_KEYS_OF_PARENTS),
    };
    parent.further.extend(as_written(&mut fields, &FURTHER_KEYS));
    fields.finish();
    Some(parent)
}

fn read_serial_numbers(node: &Node<'_>) -> Vec<(String, String)> {
    if node.kind() != "a mapping" {
        return node.text().map(|text| ("serial".to_owned(), text)).into_iter().collect();
    }
    let entries = node.entries().unwrap_or_default();
    entries.into_iter().filter_map(|(scheme, node)| Some((scheme, node.text()?))).collect()
}

fn read_archived(node: &Node<'_>) -> Option<Archived> {
    if node.kind() != "a mapping" {
        return Some(Archived { url: node.url()?, date: None });
    }
    let mut fields = node.fields("an archived copy")?;
    let url = fields.required("url").and_then(|node| node.url());
    let date = fields.date("date");
    fields.finish();
    Some(Archived { url: url?, date })
}

fn read_reliability(node: &Node<'_>) -> Option<Reliability> {
    let mut fields = node.fields("a reliability")?;
    let grade = fields.required("grade").and_then(|node| node.chosen());
    let why = fields.text("why");
    fields.finish();
    Some(Reliability { grade: grade?, why })
}

fn read_notice(node: &Node<'_>, issued: Option<&Dated<'_>>) -> Option<Notice> {
    let mut fields = node.fields("a notice")?;
    let kind = fields.required_text("type");
    let date = dated(&mut fields, "date");
    if let (Some(kind), Some(issued)) = (&kind, issued) {
        let message = |date, issued| format!("the notice `{kind}` ({date}) is older than its source ({issued})");
        check_after(issued, date.as_ref(), message, "issued");
    }
    let (url, text) = (fields.url("url"), fields.text("text"));
    fields.finish();
    Some(Notice { kind: kind?, date: date.map(|(date, _)| date), url, text })
}
