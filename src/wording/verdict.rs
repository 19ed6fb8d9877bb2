//! The sentence of counts: what speaks for a claim and what against it, and on how many origins.

use crate::assess::{Assessment, Roots, Standing, Weight};
use crate::model::{ClaimId, Library, SourceId};

use super::{Words, capitalised, counted, number};

/// The sentence for a claim: "Two reports support it, on one origin; two independent sources dispute it."
pub(crate) fn verdict(library: &Library, assessment: &Assessment, id: ClaimId) -> String {
    let found = &assessment[id];
    let claim = &library[id];
    let mut clauses = Vec::new();
    if !found.support.documents.is_empty() {
        clauses.push(support(&found.support));
    }
    if !found.dispute.documents.is_empty() {
        clauses.push(dispute(&found.dispute));
    }
    let nothing_decides = found.support.documents.is_empty() && found.dispute.documents.is_empty();
    if found.qualifying > 0 && !(nothing_decides && claim.rests_on.is_empty()) {
        clauses.push(format!("{} it", sources(found.qualifying, "qualifies", "qualify")));
    }
    if nothing_decides {
        clauses.insert(0, without_support((found.qualifying, found.context), claim.rests_on.len()));
        if let Some(weakest) = found.weakest_premise.map(|premise| assessment[premise].standing) {
            clauses.insert(1, weakest_premise(weakest, claim.rests_on.len()));
        }
    } else if found.support.documents.is_empty() {
        clauses.insert(0, "no source supports it".to_owned());
    }
    format!("{}.", capitalised(&clauses.join("; ")))
}

fn without_support((qualifying, context): (usize, usize), premises: usize) -> String {
    let only = |what: String| format!("no source supports it; {what}");
    match (premises, qualifying, context) {
        (0, 0, 0) => "no source is given for it".to_owned(),
        (0, 0, context) => only(sources(context, "only gives context", "only give context")),
        (0, qualifying, 0) => only(sources(qualifying, "only qualifies it", "only qualify it")),
        (0, _, _) => only(sources(qualifying + context, "", "only qualify it or give context")),
        _ => {
            format!("no source supports it directly; it rests on {}", counted(premises, "other claim", "other claims"))
        }
    }
}

fn weakest_premise(standing: Standing, premises: usize) -> String {
    let phrase = match standing {
        Standing::Open => "an open forecast",
        Standing::Overdue => "an overdue forecast",
        Standing::Resolved => "a resolved forecast",
        Standing::Disputed => "disputed",
        Standing::OnRecord => "on record",
        Standing::Corroborated => "corroborated",
        Standing::SingleOrigin => "of a single origin",
        Standing::Argued => "itself argued",
        Standing::Unsupported => "unsupported",
    };
    if premises == 1 { format!("that claim is {phrase}") } else { format!("the weakest of them is {phrase}") }
}

fn support(weight: &Weight) -> String {
    let documents = weight.documents.len();
    if !weight.records.is_empty() {
        let rest = documents - weight.records.len();
        let record = if weight.records.len() == 1 { "a record establishes it" } else { "records establish it" };
        return match rest {
            0 => record.to_owned(),
            _ => format!("{record}, and {} it", further(rest, "supports", "support")),
        };
    }
    let noun = nouns(weight);
    let subject = counted(documents, noun.0, noun.1);
    let verb = if documents == 1 { "supports" } else { "support" };
    let unstated = weight.unstated.len();
    if unstated == documents {
        return match documents {
            1 => format!("{subject} {verb} it, without a stated origin"),
            _ => format!("{subject} {verb} it, none with a stated origin"),
        };
    }
    let origins = weight.origins.len();
    let base = match (documents, origins) {
        (1, 1) if weight.relays == 0 => format!("{subject} {verb} it"),
        (1, 1) => format!("{subject} {verb} it, relayed from one origin"),
        (_, 1) => format!("{subject} {verb} it, on one origin"),
        (_, many) => format!("{subject} {verb} it, from {} independent origins", number(many)),
    };
    match unstated {
        0 => base,
        1 => format!("{base}; one of them without a stated origin"),
        many => format!("{base}; {} of them without a stated origin", number(many)),
    }
}

fn dispute(weight: &Weight) -> String {
    let documents = weight.documents.len();
    let (one, many) = nouns(weight);
    let verb = if documents == 1 { "disputes" } else { "dispute" };
    match weight.origins.len() {
        _ if documents == 1 => format!("one {one} {verb} it"),
        origins if origins == documents && weight.relays == 0 => {
            format!("{} independent {many} {verb} it", number(documents))
        }
        0 | 1 => format!("{} {many} {verb} it, on one origin", number(documents)),
        origins => format!("{} {many} {verb} it, from {} independent origins", number(documents), number(origins)),
    }
}

/// A source that only relays what others established is a report of it.
fn nouns(weight: &Weight) -> (&'static str, &'static str) {
    if weight.relays == weight.documents.len() && weight.unstated.is_empty() {
        ("report", "reports")
    } else {
        ("source", "sources")
    }
}

fn sources(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", counted(count, "source", "sources"), if count == 1 { one } else { many })
}

fn further(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", counted(count, "further source", "further sources"), if count == 1 { one } else { many })
}

/// How far the support is independent: "Four documents support it; they go back to three origins." `None` where nothing
/// supports the claim, or one document of its own alone.
pub(crate) fn independence(weight: &Weight) -> Option<String> {
    let (documents, unstated) = (weight.documents.len(), weight.unstated.len());
    if documents == 0 || (documents == 1 && weight.relays == 0) {
        return None;
    }
    let subject = capitalised(&counted(documents, "document", "documents"));
    let verb = if documents == 1 { "supports" } else { "support" };
    let origins = match weight.origins.len() {
        1 => "one origin".to_owned(),
        many => counted(many, "origin", "independent origins"),
    };
    Some(match (documents - unstated, unstated) {
        (0, 1) if documents == 1 => format!("{subject} {verb} it, without a stated origin."),
        (0, _) => format!("{subject} {verb} it, none with a stated origin."),
        (1, 0) if documents == 1 => format!("{subject} {verb} it, relayed from {origins}."),
        (_, 0) => format!("{subject} {verb} it, on {origins}."),
        (stated, _) => {
            let verb = if stated == 1 { "stands" } else { "stand" };
            let stated = capitalised(&number(stated));
            let documents = counted(documents, "document", "documents");
            format!("{stated} of {documents} {verb} on {origins}; for the rest no origin is stated.")
        }
    })
}

/// A source's place among the others, in a bold part and a plain one.
pub(crate) fn origin_sentence(
    words: &Words,
    library: &Library,
    source: SourceId,
    roots: &Roots,
    relays: &[String],
) -> (String, String) {
    if roots.independent == [source] {
        return ("An origin of its own.".to_owned(), "It rests on no other source in this library.".to_owned());
    }
    if relays.is_empty() {
        let text =
            "It counts as a document and not as an independent origin, unless a claim says otherwise.".to_owned();
        return ("It does not say where it has its statements from.".to_owned(), text);
    }
    let headline = format!("It relays {}.", super::listed(words, relays));
    let origins: Vec<String> = roots.independent.iter().map(|root| library[*root].name().to_owned()).collect();
    let text = match origins.len() {
        0 => "Where that comes from is not stated.".to_owned(),
        1 => "What it says goes back to one origin.".to_owned(),
        count => format!("What it says goes back to {} origins.", number(count)),
    };
    (headline, text)
}
