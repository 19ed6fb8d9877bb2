//! What a site has already, and a single new thing in it: a brief, a claim, an author, a topic, a page.

use jiff::{ToSpan as _, civil};

use crate::diag::{Files, nearest};
use crate::model::{Declared, Library, Slug};

use super::fill::{fill, typed, value};
use super::id::id;
use super::{NewFile, Refusal};

/// For how many days a claim is excused from naming its evidence.
const EXCUSED: i32 = 30;

/// What a site has already, drafts and what is dated in the future among it; and the day.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// Everything that is declared.
    pub library: &'a Library,
    /// The texts that it is declared in.
    pub files: &'a Files,
    /// The day on which something is added.
    pub today: civil::Date,
}

/// What something new is called.
#[derive(Debug, Clone, Copy)]
pub struct Called<'a> {
    /// A title, a name, or the sentence of a claim.
    pub words: &'a str,
    /// The id that it should have; otherwise its words give one.
    pub id: Option<&'a str>,
}

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its id.
    pub id: String,
    /// Its file.
    pub file: NewFile,
}

/// What can be new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Brief,
    Claim,
    Source,
    Author,
    Topic,
    Page,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Brief => "brief",
            Self::Claim => "claim",
            Self::Source => "source",
            Self::Author => "author",
            Self::Topic => "topic",
            Self::Page => "page",
        }
    }

    /// The longest id that words give, in letters.
    fn longest_id(self) -> usize {
        match self {
            // A sentence, of which the beginning will do.
            Self::Claim => 48,
            Self::Brief | Self::Source | Self::Author | Self::Topic | Self::Page => 60,
        }
    }
}

impl<'a> Content<'a> {
    /// A draft of a brief. Authors are ids or names; where none is given, those of the newest brief write it, or the one
    /// author there is.
    ///
    /// # Errors
    /// When the id is taken or cannot be one, and when nobody is there to write it.
    pub fn brief(&self, called: Called<'_>, authors: &[String]) -> Result<Made, Refusal> {
        let slug = self.free(Kind::Brief, called)?;
        let authors = if authors.is_empty() {
            self.usual_authors()?
        } else {
            authors.iter().map(|author| self.named_author(author)).collect::<Result<_, _>>()?
        };
        let authors = match authors.as_slice() {
            [only] => format!("author: {}", value(only)),
            several => format!("authors: [{}]", several.iter().map(|name| value(name)).collect::<Vec<_>>().join(", ")),
        };
        let values = [("title", &*value(called.words)), ("authors", &authors), ("date", &self.today.to_string())];
        Ok(made("content/briefs/{id}.md", &slug, fill(include_str!("entry/brief.md"), &values)))
    }

    /// A claim that several briefs can share, with the keys of the sources that support it; and the day until which it may
    /// stand without evidence, where it has none.
    ///
    /// # Errors
    /// When the id is taken or cannot be one, and when there is no such source.
    pub fn claim(&self, called: Called<'_>, sources: &[String]) -> Result<(Made, Option<civil::Date>), Refusal> {
        let slug = self.free(Kind::Claim, called)?;
        for key in sources {
            self.find("source", key, self.library.sources.iter().map(|source| (&*source.id, &source.declared)))?;
        }
        let until = sources.is_empty().then(|| self.today.saturating_add(EXCUSED.days()));
        let evidence = match until {
            Some(until) => format!(
                "  # Its evidence is still to be named. Then take `allow` away, and `# ` from the lines with `evidence`.\n  \
                 # evidence:\n  #   - source: a-key\n  #     locator: p. 12\n  allow:\n    \
                 - {{rule: claim-unsourced, reason: Its evidence is still to be named., until: {until}}}\n"
            ),
            None => {
                let one = |key: &String| format!("    - source: {}\n      # locator: p. 12\n", value(key));
                format!("  evidence:\n{}", sources.iter().map(one).collect::<String>())
            }
        };
        let (id, text, date) = (slug.as_str(), value(called.words), self.today.to_string());
        let values = [("id", id), ("text", &*text), ("evidence", &evidence), ("date", &date)];
        Ok((made("content/claims/{id}.yaml", &slug, fill(include_str!("entry/claim.yaml"), &values)), until))
    }

    /// An author with a page of its own.
    ///
    /// # Errors
    /// When the id is taken or cannot be one.
    pub fn author(&self, called: Called<'_>) -> Result<Made, Refusal> {
        let slug = self.free(Kind::Author, called)?;
        let text = fill(include_str!("entry/author.md"), &[("name", &value(called.words))]);
        Ok(made("content/authors/{id}.md", &slug, text))
    }

    /// A topic with an introduction.
    ///
    /// # Errors
    /// When the id is taken or cannot be one.
    pub fn topic(&self, called: Called<'_>) -> Result<Made, Refusal> {
        let slug = self.free(Kind::Topic, called)?;
        let text = fill(include_str!("entry/topic.md"), &[("title", &value(called.words))]);
        Ok(made("content/topics/{id}.md", &slug, text))
    }

    /// A draft of a page that is no brief.
    ///
    /// # Errors
    /// When the id is taken or cannot be one.
    pub fn page(&self, called: Called<'_>) -> Result<Made, Refusal> {
        let slug = self.free(Kind::Page, called)?;
        let values = [("title", &*value(called.words)), ("date", &self.today.to_string())];
        Ok(made("content/pages/{id}.md", &slug, fill(include_str!("entry/page.md"), &values)))
    }

    /// The file of the brief with that slug.
    ///
    /// # Errors
    /// When there is none.
    pub fn file_of_brief(&self, slug: &str) -> Result<&'a str, Refusal> {
        let briefs = self.library.briefs.iter().map(|brief| (&*brief.slug, &brief.declared));
        let declared = self.find("brief", slug, briefs)?;
        Ok(self.files.get(declared.file).path())
    }

    /// An id that nothing of its kind has yet.
    pub(super) fn free(&self, kind: Kind, called: Called<'_>) -> Result<Slug, Refusal> {
        let (what, words) = (kind.name(), typed(called.words));
        if words.is_empty() {
            let help = "write them between quotes behind the command";
            return Err(Refusal::new(format!("a new {what} needs words"), help));
        }
        let slug = id(called.id, &words, kind.longest_id())?;
        let id = slug.as_str();
        let path = |declared: &Declared| self.files.get(declared.file).path();
        let article = if kind == Kind::Author { "an" } else { "a" };
        let there = self.declared(kind, id);
        let message = match (there, self.displaced(kind, id)) {
            (Some(declared), _) => format!("there is {article} {what} `{id}` already, in `{}`", path(declared)),
            (None, Some(declared)) => {
                format!("{article} {what} `{id}` would stand at an earlier address of `{}`", path(declared))
            }
            (None, None) => return Ok(slug),
        };
        Err(Refusal::new(message, "change that one, or give another id with `--id`"))
    }

    /// Where something of that kind and id is declared.
    pub(super) fn declared(&self, kind: Kind, id: &str) -> Option<&'a Declared> {
        let Library { briefs, claims, sources, authors, topics, pages, .. } = self.library;
        match kind {
            Kind::Brief => briefs.iter().find(|brief| &*brief.slug == id).map(|brief| &brief.declared),
            Kind::Claim => claims.iter().find(|claim| &*claim.id == id).map(|claim| &claim.declared),
            Kind::Source => sources.iter().find(|source| &*source.id == id).map(|source| &source.declared),
            // One that a brief only names has no file yet.
            Kind::Author => authors.iter().find(|author| &*author.id == id)?.declared.as_ref(),
            Kind::Topic => topics.iter().find(|topic| &*topic.id == id)?.declared.as_ref(),
            Kind::Page => pages.iter().find(|page| &*page.slug == id).map(|page| &page.declared),
        }
    }

    /// What something of that kind and id would displace: what stood at its address before leads to another.
    fn displaced(&self, kind: Kind, id: &str) -> Option<&'a Declared> {
        let address = match kind {
            Kind::Brief => format!("briefs/{id}"),
            Kind::Page => id.to_owned(),
            Kind::Claim | Kind::Source | Kind::Author | Kind::Topic => return None,
        };
        let briefs = self.library.briefs.iter().map(|brief| (&brief.aliases, &brief.declared));
        let pages = self.library.pages.iter().map(|page| (&page.aliases, &page.declared));
        let has = |aliases: &[Box<str>]| aliases.iter().any(|alias| alias.trim_matches('/') == address);
        briefs.chain(pages).find(|(aliases, _)| has(aliases)).map(|(_, declared)| declared)
    }

    /// Who writes where nobody is named.
    fn usual_authors(&self) -> Result<Vec<String>, Refusal> {
        let Library { briefs, authors, .. } = self.library;
        let newest = briefs.first().map(|brief| brief.authors.as_slice()).filter(|authors| !authors.is_empty());
        let authors: Vec<_> = authors.iter().collect();
        match (newest, authors.as_slice()) {
            (Some(newest), _) => Ok(newest.iter().map(|id| self.as_briefs_name(&self.library[*id].id)).collect()),
            (None, [only]) => Ok(vec![self.as_briefs_name(&only.id)]),
            (None, []) => Err(Refusal::new("nobody is there to write it", "say who does with `--author`")),
            (None, _) => Err(Refusal::new("several authors could write it", "say who does with `--author`")),
        }
    }

    /// The id of an author with a file, and the name of one without.
    fn as_briefs_name(&self, id: &str) -> String {
        let author = self.library.authors.iter().find(|author| &*author.id == id);
        author.filter(|author| author.declared.is_none()).map_or_else(|| id.to_owned(), |author| author.name.clone())
    }

    /// What a brief writes for an author, who is given by an id or a name.
    fn named_author(&self, given: &str) -> Result<String, Refusal> {
        let given = typed(given);
        let authors = &self.library.authors;
        let by_name = authors.iter().find(|author| author.name == given);
        let slug = Slug::from_text(&given);
        let by_id = || authors.iter().find(|author| slug.as_ref().is_some_and(|slug| slug.as_str() == &*author.id));
        match (by_name.or_else(by_id), slug) {
            (Some(author), _) => Ok(self.as_briefs_name(&author.id)),
            (None, None) => Err(Refusal::new(
                format!("`{given}` leaves nothing for the address of an author's page"),
                "give a name with letters or digits with `--author`",
            )),
            // What looks like an id is one that nobody has.
            (None, Some(slug)) if slug.as_str() == given => {
                let near = nearest(&given, authors.iter().map(|author| &*author.id));
                let help = near.map_or_else(
                    || "write the full name, or make a file with `corroborate new author`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                Err(Refusal::new(format!("there is no author `{given}`"), help))
            }
            (None, Some(_)) => Ok(given),
        }
    }

    /// What is declared under that id.
    fn find<'b>(
        &self,
        what: &str,
        id: &str,
        known: impl Iterator<Item = (&'b str, &'b Declared)> + Clone,
    ) -> Result<&'b Declared, Refusal> {
        known.clone().find(|(known, _)| *known == id).map(|(_, declared)| declared).ok_or_else(|| {
            let help = nearest(id, known.map(|(known, _)| known)).map_or_else(
                || format!("make it first with `corroborate new {what}`"),
                |near| format!("did you mean `{near}`?"),
            );
            Refusal::new(format!("there is no {what} `{id}`"), help)
        })
    }
}

/// Something new, at the path that `pattern` gives.
pub(super) fn made(pattern: &str, id: &Slug, text: String) -> Made {
    let id = id.as_str().to_owned();
    Made { file: NewFile::new(pattern.replace("{id}", &id), text), id }
}
