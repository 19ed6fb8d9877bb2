//! Beside the phases, and only where it is asked for: links to other sites → what these answer.
//!
//! The one module that speaks to a network, and never while a site is built. It says what was asked, when, and what was
//! answered; what that means for an author is for the rules to say. `gather` finds the addresses, `inside` tells which of
//! them are nobody else's business, `turns` and `queue` keep it polite, `ask` asks for one address, `archive` for a
//! copy of one that is gone, and `kept` remembers answers from one run to the next.

mod archive;
mod ask;
mod gather;
mod inside;
mod kept;
mod queue;
mod turns;

use std::collections::BTreeMap;

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::config::{BaseUrl, Config, Skipped};
use crate::diag::{FileId, Place};
use crate::model::{BriefId, Library, SourceId, Url};

pub use gather::gather as written;
pub use kept::Kept;

/// An address that is written in a site, without its fragment, and every place at which it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The address.
    pub address: Box<str>,
    /// Where it is written, the first place first.
    pub spots: Vec<Spot>,
}

/// A place at which an address is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Whose address it is.
    pub owner: Owner,
    /// What it is to its owner.
    pub role: Role,
    /// The file.
    pub file: FileId,
    /// The place in it.
    pub place: Place,
}

/// Whose address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The site's, an author's, a topic's or a page's.
    Site,
    /// A brief's.
    Brief(BriefId),
    /// A source's.
    Source(SourceId),
}

/// What an address is to its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Where a source can be read.
    Source,
    /// Where a copy of a source lies.
    Copy,
    /// Any other link.
    Link,
}

/// What was answered, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The day on which it was asked.
    pub asked: civil::Date,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// What came of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// Something is there.
    There,
    /// Something is there, at another address, which is to be used from now on.
    Moved {
        /// That address.
        to: Box<str>,
    },
    /// The server says that there is nothing.
    Gone {
        /// With this status of HTTP.
        status: u16,
        /// The address that said so, where the one that was asked had led there.
        at: Option<Box<str>>,
        /// A copy that a web archive has.
        archived: Option<Copied>,
    },
    /// The server does not show a program what is there, if anything.
    Refused {
        /// With this status of HTTP.
        status: u16,
    },
    /// Nothing came that says anything of the page.
    Unreachable {
        /// Why.
        trouble: Trouble,
    },
    /// It was not asked: it leads to this computer, or into the network that it stands in.
    Inside {
        /// The address that does, where the one that was asked had led there.
        at: Option<Box<str>>,
    },
}

/// A copy in a web archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// Where.
    pub url: Box<str>,
    /// From when.
    pub date: civil::Date,
}

/// Why nothing was learnt of an address, in words for what keeps it from being reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// No address of the network is known for the host's name.
    #[error("its name is not known")]
    Name,
    /// Nobody listens there, or there is no way to it.
    #[error("{0}")]
    Connection(Box<str>),
    /// The connection is not safe, in the words of the program that looked.
    #[error("no safe connection could be made ({0})")]
    Unsafe(Box<str>),
    /// Nothing came in time.
    #[error("there was no answer within {}", seconds(*.0))]
    Late(u64),
    /// What came is no answer.
    #[error("the answer broke off")]
    Cut,
    /// What came is none of HTTP.
    #[error("the answer cannot be understood")]
    Strange,
    /// The server has a mistake or is busy.
    #[error("it answered with {}", status_in_words(*.0))]
    Status(u16),
    /// It leads on and on.
    #[error("it led from one address to the next")]
    Endless,
    /// It leads to something that is no page.
    #[error("it led to `{0}`")]
    Elsewhere(Box<str>),
}

impl Trouble {
    /// Whether it is the same for every address of the host.
    pub fn is_of_host(&self) -> bool {
        match self {
            Self::Name | Self::Connection(_) | Self::Unsafe(_) => true,
            Self::Late(_) | Self::Cut | Self::Strange | Self::Status(_) | Self::Endless | Self::Elsewhere(_) => false,
        }
    }
}

fn seconds(count: u64) -> String {
    format!("{count} second{}", if count == 1 { "" } else { "s" })
}

/// A status of HTTP with its name: "404 (Not Found)".
pub fn status_in_words(status: u16) -> String {
    let name = ureq::http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    name.map_or_else(|| status.to_string(), |name| format!("{status} ({name})"))
}

/// What is known of addresses.
pub type Known = BTreeMap<Box<str>, Answer>;

/// What the web says of the addresses of a site.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// The addresses, in order.
    pub written: Vec<Written>,
    /// The answer to each of them.
    pub answers: Known,
    /// How many of the answers are of an earlier run.
    pub kept: usize,
    /// How many addresses are not to be asked.
    pub skipped: usize,
}

impl Answers {
    /// Every address and its answer, in order.
    pub fn each(&self) -> impl Iterator<Item = (&Written, &Answer)> {
        self.written.iter().filter_map(|written| Some((written, self.answers.get(&written.address)?)))
    }
}

/// What is to be asked.
#[derive(Debug, Clone, Copy)]
pub struct Inquiry<'a> {
    /// The site.
    pub library: &'a Library,
    /// Its configuration.
    pub config: &'a Config,
    /// The day.
    pub today: civil::Date,
}

/// Asks for every address of a site to which no kept answer is good any more. `told` is shown what is known after each
/// answer, and how many addresses are still to be asked.
pub fn ask(inquiry: Inquiry<'_>, kept: &Kept, told: &mut dyn FnMut(&Known, usize)) -> Answers {
    let Inquiry { library, config, today } = inquiry;
    let settings = &config.external;
    let all = gather::gather(library, config);
    let found = all.len();
    let written: Vec<Written> = all.into_iter().filter(|written| !is_skipped(&written.address, config)).collect();
    let mut answers = Answers { skipped: found - written.len(), ..Answers::default() };
    let mut open = Vec::new();
    for one in &written {
        match kept.answer(&one.address, settings, today) {
            Some(answer) => {
                answers.kept += 1;
                answers.answers.insert(one.address.clone(), answer.clone());
            }
            None => open.push(queue::Question { address: one.address.clone(), copy_as_of: copy_as_of(one, library) }),
        }
    }
    let mut left = open.len();
    told(&answers.answers, left);
    queue::ask_all(open, settings, &mut |address, outcome| {
        answers.answers.insert(address, Answer { asked: today, outcome });
        left -= 1;
        told(&answers.answers, left);
    });
    answers.written = written;
    answers
}

/// Whether an address is not to be asked, because its author says so or it is one of the site itself, where the page may
/// not stand yet.
fn is_skipped(address: &str, config: &Config) -> bool {
    let own = config.base_url.as_ref().map(BaseUrl::as_str);
    let (name, port) = inside::host_of(address);
    let skipped = config.external.skip.iter().any(|skipped| match skipped {
        Skipped::Host(host) => host.holds(&name, port),
        Skipped::Beginning(beginning) => address.starts_with(beginning.as_str()),
    });
    skipped || own.is_some_and(|own| address.starts_with(own))
}

/// As of when a copy of an address is wanted, should it be gone: when its source was read. `None` where no copy is: it is
/// one itself, or its source has one.
fn copy_as_of(written: &Written, library: &Library) -> Option<Option<civil::Date>> {
    let mut as_of = None;
    for spot in &written.spots {
        match (spot.role, spot.owner) {
            (Role::Copy, _) => return None,
            (Role::Source, Owner::Source(id)) if library[id].archived.is_some() => return None,
            (Role::Source, Owner::Source(id)) => {
                as_of = as_of.or_else(|| library[id].accessed.map(crate::model::Date::last_day));
            }
            (Role::Source | Role::Link, _) => {}
        }
    }
    Some(as_of)
}

/// The address that is asked for a link: one of the web, without its fragment.
fn asked_for(url: &Url) -> Option<Box<str>> {
    let address = url.as_str();
    let address = address.split('#').next().unwrap_or(address);
    address.starts_with("http").then(|| address.into())
}
