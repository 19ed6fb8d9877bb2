//! A brief as it is written.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::{BriefKind, CorrectionKind, Date, Declared, Extra, Figure, Language, Series, Waiver};
use crate::yaml::{Fields, Node};

use super::body::RawBody;
use super::claim::{self, RawClaim, numbered};
use super::name::{RawKey, keys_of, read_id, read_keys};
use super::order::{Dated, check_after, dated};
use super::source::{self, RawSource};
use super::text::Text;
use super::waiver;

/// A brief whose keys are not resolved yet. The fields are those of [`crate::model::Brief`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's brief")]
pub struct RawBrief {
    pub declared: Declared,
    /// Where the file lies below `content/`.
    pub path: String,
    pub slug: Box<str>,
    pub title: String,
    pub subtitle: Option<String>,
    pub summary: Option<String>,
    pub kind: BriefKind,
    pub date: Option<Date>,
    pub updated: Option<Date>,
    pub draft: bool,
    pub expires: Option<Date>,
    /// The key under which authors are named, for findings: `author` or `authors`.
    pub authors_key: &'static str,
    pub authors: Vec<RawKey>,
    pub aliases: Vec<Box<str>>,
    pub topics: Vec<RawKey>,
    pub series: Option<Series>,
    pub question: Option<String>,
    pub key_messages: Vec<RawBody>,
    pub claims: Vec<Arc<RawClaim>>,
    pub sources: Vec<Arc<RawSource>>,
    pub figures: Vec<Figure>,
    pub funding: Vec<String>,
    pub interests: Option<String>,
    pub license: Option<String>,
    pub doi: Option<String>,
    pub version: Option<String>,
    pub reviewed_by: Vec<String>,
    pub method: Option<String>,
    pub corrections: Vec<RawCorrection>,
    pub language: Option<Language>,
    pub translations: Vec<RawTranslation>,
    pub allow: Vec<Waiver>,
    pub extra: Extra,
    pub body: RawBody,
}

/// A correction whose claims are not resolved yet. The fields are those of [`crate::model::Correction`].
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the model's correction")]
pub struct RawCorrection {
    pub index: usize,
    pub date: Date,
    pub kind: CorrectionKind,
    pub text: String,
    pub claims: Vec<RawKey>,
}

/// A translation that is not resolved yet.
#[derive(Debug, Clone)]
pub struct RawTranslation {
    /// The language.
    pub language: Language,
    /// A brief's slug, or a full address.
    pub target: RawKey,
    /// It is written `fr: …`, not as an item of a list.
    pub by_tag: bool,
}

/// Reads a brief's front matter and body.
pub(super) fn read(slug: Box<str>, path: &str, text: &mut Text<'_>) -> Option<RawBrief> {
    let file = text.file();
    let mut brief = text.front_matter("a brief", |text, mut fields| {
        let figures = fields.list("figures", |node| Some(read_figure(&node)));
        let (authors_key, authors) = read_authors(&mut fields);
        let date = fields.required("date").and_then(|node| Some((node.date()?, node)));
        let updated = dated(&mut fields, "updated");
        if let Some(date) = &date {
            let message = |updated, date| format!("the brief was changed ({updated}) before it was dated ({date})");
            check_after(date, updated.as_ref(), message, "the brief");
        }
        let brief = RawBrief {
            declared: Declared { file, path: crate::diag::FieldPath::root() },
            path: path.to_owned(),
            slug,
            title: fields.required_text("title").unwrap_or_default(),
            subtitle: fields.text("subtitle"),
            summary: fields.text("summary"),
            kind: fields.chosen("type").unwrap_or_default(),
            date: date.as_ref().map(|(date, _)| *date),
            updated: updated.map(|(date, _)| date),
            draft: fields.flag("draft").unwrap_or_default(),
            expires: fields.date("expires"),
            authors_key,
            authors,
            aliases: fields.many("aliases", |node| read_alias(&node)),
            topics: read_keys(&mut fields, "topics"),
            series: fields.get("series").and_then(|node| read_series(&node)),
            question: fields.text("question"),
            key_messages: fields.list("key_messages", |node| text.inline(&node)),
            claims: fields.list("claims", |node| claim::read(file, &node).map(Arc::new)),
            sources: fields.list("sources", |node| read_source(file, &node).map(Arc::new)),
            figures,
            funding: fields.texts("funding"),
            interests: fields.text("interests"),
            license: fields.text("license"),
            doi: fields.get("doi").and_then(|node| read_doi(&node)),
            version: fields.text("version"),
            reviewed_by: fields.texts("reviewed_by"),
            method: fields.text("method"),
            corrections: numbered(&mut fields, "corrections", |node, index| {
                read_correction(node, index, date.as_ref())
            }),
            language: fields.language("language"),
            translations: read_translations(&mut fields),
            allow: waiver::read_list(&mut fields),
            extra: fields.extra(),
            body: RawBody::default(),
        };
        fields.finish();
        brief
    })?;
    brief.body = text.body(&brief.figures);
    Some(brief)
}

/// `author` or `authors`, of which exactly one is given.
fn read_authors(fields: &mut Fields<'_>) -> (&'static str, Vec<RawKey>) {
    let key = if fields.has("authors") { "authors" } else { "author" };
    match fields.alias("authors", "author") {
        Some(node) if !node.one_or_many().is_empty() => (key, keys_of(&node)),
        Some(_) | None => {
            let finding = Diagnostic::error("missing-key", "a brief has no `author`");
            let help = "add `author: …`: the id of a file in authors/, or a name; `authors: […]` for several";
            // Where `authors` is there and empty, another key would contradict it.
            let finding = if fields.has("authors") { finding } else { fields.with_stub(finding, "author") };
            fields.node().fault_at_key(finding.help(help), "`author` is missing");
            (key, Vec::new())
        }
    }
}

fn read_source(file: crate::diag::FileId, node: &Node<'_>) -> Option<RawSource> {
    let mut fields = node.fields("a source")?;
    let id = fields.required("id").and_then(|node| read_id(&node, "a source's key"))?;
    Some(source::read(file, id, node, fields))
}

/// An address at which the brief stood before: a path of this site.
pub(super) fn read_alias(node: &Node<'_>) -> Option<Box<str>> {
    let text = node.text()?;
    let path = text.strip_prefix('/').unwrap_or(&text);
    let path = path.strip_suffix('/').unwrap_or(path);
    let sound = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))
    };
    if path.split('/').all(sound) {
        return Some(path.into());
    }
    let finding = Diagnostic::error("bad-alias", format!("`{text}` is no address of this site"));
    node.fault(finding.help("an alias is a path such as `/2024/old-name/`"), "");
    None
}

fn read_series(node: &Node<'_>) -> Option<Series> {
    if node.kind() != "a mapping" {
        return Some(Series { title: node.text()?, number: None });
    }
    let mut fields = node.fields("a series")?;
    let title = fields.required_text("title");
    let number = fields.text("number");
    fields.finish();
    Some(Series { title: title?, number })
}

/// An entry that names no picture stays in its place, so that those behind it stay in theirs.
fn read_figure(node: &Node<'_>) -> Figure {
    let Some(mut fields) = node.fields("a figure") else { return Figure::default() };
    let figure = Figure {
        src: fields.required_text("src").unwrap_or_default(),
        alt: fields.text("alt"),
        decorative: fields.flag("decorative").unwrap_or_default(),
        caption: fields.text("caption"),
        credit: fields.text("credit"),
        license: fields.text("license"),
        date: fields.date("date"),
        source: fields.text("source"),
    };
    fields.finish();
    figure
}

/// A DOI without a resolver's address, in the form `10.<registrant>/<suffix>` (ISO 26324).
fn read_doi(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let prefixes = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:", "DOI:"];
    let bare = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(&text).trim();
    let sound = bare.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(registrant, suffix)| {
        registrant.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && !registrant.is_empty()
            && !suffix.is_empty()
            && !suffix.contains(char::is_whitespace)
    });
    if sound {
        return Some(bare.to_owned());
    }
    let finding = Diagnostic::error("bad-doi", format!("`{text}` is not a DOI"));
    node.fault(finding.help("a DOI looks like `10.1000/182`"), "");
    None
}

fn read_correction(node: &Node<'_>, index: usize, published: Option<&Dated<'_>>) -> Option<RawCorrection> {
    let mut fields = node.fields("a correction")?;
    let date = fields.required("date").and_then(|node| Some((node.date()?, node)));
    if let Some(published) = published {
        let message = |date, published| format!("the correction ({date}) is older than its brief ({published})");
        check_after(published, date.as_ref(), message, "the brief");
    }
    let kind = fields.chosen("type").unwrap_or_default();
    let text = fields.required_text("text");
    let claims = read_keys(&mut fields, "claims");
    fields.finish();
    Some(RawCorrection { index, date: date?.0, kind, text: text?, claims })
}

/// `translations: {fr: slug-or-url}`, or a list of `{language, brief | url}`.
fn read_translations(fields: &mut Fields<'_>) -> Vec<RawTranslation> {
    let Some(node) = fields.get("translations") else { return Vec::new() };
    let mut translations = Vec::new();
    if node.kind() == "a mapping" {
        for (index, (tag, node)) in node.entries().unwrap_or_default().into_iter().enumerate() {
            match Language::parse(&tag) {
                Some(language) => {
                    let target = node.text().map(|text| RawKey { text: text.into(), index });
                    translations.extend(target.map(|target| RawTranslation { language, target, by_tag: true }));
                }
                None => {
                    let finding = Diagnostic::error("bad-language", format!("`{tag}` is not a language tag"));
                    node.fault(finding.help("tags of BCP 47 look like `en`, `pt-BR` or `zh-Hant`"), "");
                }
            }
        }
        return translations;
    }
    for (index, node) in node.list().unwrap_or_default().into_iter().enumerate() {
        let Some(mut fields) = node.fields("a translation") else { continue };
        let language = fields.required("language").and_then(|node| node.language());
        let target = fields.text("brief").or_else(|| fields.text("url"));
        fields.get("url");
        fields.finish();
        if let (Some(language), Some(text)) = (language, target) {
            let target = RawKey { text: text.into(), index };
            translations.push(RawTranslation { language, target, by_tag: false });
        }
    }
    translations
}
