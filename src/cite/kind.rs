//! What CSL calls the type of a source.

use hayagriva::citationberg::taxonomy::Kind;

use crate::model::{Parent, Source, source_type};

/// The type of CSL 1.0.2 that a source is of: by hayagriva's type of it and of what it is part of, where the source
/// does not name a type of CSL itself (`dataset`, `treaty`, `hearing`).
pub(super) fn of(source: &Source) -> &'static str {
    let parent = source.parents.first();
    let within = parent.and_then(|parent| parent.kind.as_deref()).unwrap_or_default();
    match source.kind.as_deref().unwrap_or_default() {
        "article" => article(source, parent, within),
        "chapter" | "anthos" => "chapter",
        "entry" => match within {
            "reference" => "entry-encyclopedia",
            _ => "entry",
        },
        "newspaper" => "article-newspaper",
        // Styles print no author of a law, because laws have none. A resolution with one is a document of whoever
        // adopted it.
        "legislation" if !source.authors.is_empty() => "report",
        "legislation" => "legislation",
        "case" => "legal_case",
        "web" => match within {
            "blog" => "post-weblog",
            _ => "webpage",
        },
        "blog" => "webpage",
        "post" => match within {
            "blog" => "post-weblog",
            _ => "post",
        },
        "thread" => "post",
        "video" if source.parents.is_empty() => "motion_picture",
        "audio" if source.parents.is_empty() => "song",
        "video" | "audio" | "scene" => "broadcast",
        "repository" => "software",
        "exhibition" => "event",
        "artwork" => "graphic",
        "anthology" | "proceedings" | "reference" | "original" => "book",
        "conference" => "paper-conference",
        "misc" | "" if source.url.is_some() => "webpage",
        // What is testified at a hearing nobody has said who is not named.
        "hearing" if source.authors.is_empty() => "document",
        other => known(other).unwrap_or("document"),
    }
}

/// What hayagriva calls a type of CSL, and what it is part of; CSL's own name where hayagriva has none, which a source file
/// takes as well. The other way round from `of`.
pub fn in_hayagriva(kind: &str) -> (&str, &'static str) {
    match kind {
        "article-journal" => ("article", "periodical"),
        "article-newspaper" => ("article", "newspaper"),
        "paper-conference" => ("article", "proceedings"),
        "article" => ("article", "repository"),
        "chapter" => ("chapter", "book"),
        "entry-encyclopedia" => ("entry", "reference"),
        "webpage" => ("web", ""),
        "legal_case" => ("case", ""),
        "software" => ("repository", ""),
        "graphic" => ("artwork", ""),
        "motion_picture" => ("video", ""),
        "song" => ("audio", ""),
        "document" | "" => ("misc", ""),
        other => (other, ""),
    }
}

/// Whether a work of that type stands for itself, so that what it is part of is a series. By CSL's name of the type or by
/// hayagriva's.
pub fn stands_alone(kind: &str) -> bool {
    matches!(
        kind,
        "book"
            | "report"
            | "thesis"
            | "standard"
            | "map"
            | "pamphlet"
            | "collection"
            | "anthology"
            | "proceedings"
            | "reference"
    )
}

/// The type that a style prints a source by: its own where the style knows that, or else a plainer one. A style takes
/// what it does not know for an article, and prints of a treaty that it was published online.
pub(super) fn in_style(source: &Source, known: &[Kind]) -> &'static str {
    let own = of(source);
    let knows = |kind: &str| kind.parse::<Kind>().is_ok_and(|kind| known.contains(&kind));
    let every_style_has =
        ["article-journal", "article-magazine", "article-newspaper", "book", "chapter", "report", "thesis", "webpage"];
    if every_style_has.contains(&own) || knows(own) {
        return own;
    }
    let on_the_web =
        source.url.is_some() && !matches!(own, "treaty" | "regulation" | "bill" | "legislation" | "legal_case");
    match on_the_web {
        true if knows("webpage") => "webpage",
        _ if knows("report") => "report",
        _ => own,
    }
}

fn article(source: &Source, parent: Option<&Parent>, within: &str) -> &'static str {
    match within {
        "periodical" => "article-journal",
        "newspaper" => "article-newspaper",
        "proceedings" | "conference" => "paper-conference",
        "blog" => "post-weblog",
        "web" => "webpage",
        "" => match parent {
            Some(_) if source.volume.is_some() || source.issue.is_some() => "article-journal",
            Some(_) => "article-magazine",
            // CSL's `article` is a preprint, and styles say so.
            None => "document",
        },
        "repository" => "article",
        _ => "article-magazine",
    }
}

/// The type of CSL of that name.
fn known(name: &str) -> Option<&'static str> {
    source_type(name).filter(|kind| kind.parse::<Kind>().is_ok())
}
