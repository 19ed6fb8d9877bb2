//! The sentence of counts: what speaks for a claim and what against it, and on how many origins.

use crate::assess::{Assessment, Roots, Standing, Weight};
use crate::model::{ClaimId, Library, SourceId};

use super::{Words, capitalised, counted, listed};

/// The sentence for a claim: "Two reports support it, on one origin; two independent sources dispute it."
pub(crate) fn verdict(words: &Words, library: &Library, assessment: &Assessment, id: ClaimId) -> String {
    let found = &assessment[id];
    let premises = library[id].rests_on.len();
    let is_decided = !found.support.documents.is_empty() || !found.dispute.documents.is_empty();
    let mut clauses = Vec::new();
    if !is_decided {
        clauses.extend(without_support(words, (found.qualifying, found.context), premises));
        if let Some(weakest) = found.weakest_premise.map(|premise| assessment[premise].standing) {
            clauses.push(weakest_premise(words, weakest, premises));
        }
    } else if found.support.documents.is_empty() {
        clauses.push(words.text("verdict_no_support").to_owned());
    } else {
        clauses.extend(support(words, &found.support));
    }
    if !found.dispute.documents.is_empty() {
        clauses.push(dispute(words, &found.dispute));
    }
    if found.qualifying > 0 && (is_decided || premises > 0) {
        clauses.push(counted(words, "verdict_qualify", found.qualifying));
    }
    sentence_of(words, clauses)
}

/// One sentence of several clauses.
fn sentence_of(words: &Words, clauses: Vec<String>) -> String {
    let joined = clauses
        .into_iter()
        .reduce(|before, next| words.say_own("clause_next", &[("before", before.into()), ("next", next.into())]));
    let joined = joined.unwrap_or_default();
    capitalised(&words.say_own("sentence", &[("clauses", joined.into())]))
}

fn without_support(words: &Words, (qualifying, context): (usize, usize), premises: usize) -> Vec<String> {
    let text = |id| words.text(id).to_owned();
    match (premises, qualifying, context) {
        (0, 0, 0) => vec![text("verdict_none")],
        (0, 0, context) => vec![text("verdict_no_support"), counted(words, "verdict_only_context", context)],
        (0, qualifying, 0) => vec![text("verdict_no_support"), counted(words, "verdict_only_qualify", qualifying)],
        (0, _, _) => {
            vec![text("verdict_no_support"), counted(words, "verdict_only_either", qualifying + context)]
        }
        _ => vec![text("verdict_no_direct_support"), counted(words, "verdict_rests", premises)],
    }
}

fn weakest_premise(words: &Words, standing: Standing, premises: usize) -> String {
    let id = match standing {
        Standing::Open => "verdict_weakest_open",
        Standing::Overdue => "verdict_weakest_overdue",
        Standing::Resolved => "verdict_weakest_resolved",
        Standing::Disputed => "verdict_weakest_disputed",
        Standing::OnRecord => "verdict_weakest_on_record",
        Standing::Corroborated => "verdict_weakest_corroborated",
        Standing::SingleOrigin => "verdict_weakest_single_origin",
        Standing::Argued => "verdict_weakest_argued",
        Standing::Unsupported => "verdict_weakest_unsupported",
    };
    words.say_own(id, &[("count", premises.into())])
}

fn support(words: &Words, weight: &Weight) -> Vec<String> {
    let (documents, records, unstated) = (weight.documents.len(), weight.records.len(), weight.unstated.len());
    if records > 0 {
        return vec![match documents - records {
            0 => counted(words, "verdict_records", records),
            further => words.say_counts("verdict_records_further", &[("count", records), ("further", further)], &[]),
        }];
    }
    if unstated == documents {
        return vec![counted(words, "verdict_unstated_support", documents)];
    }
    let clause = match (documents, weight.origins.len()) {
        (1, 1) if weight.relays == 0 => words.text("verdict_source_supports").to_owned(),
        (1, 1) => words.text("verdict_report_supports").to_owned(),
        (_, origins) => {
            let id = if are_reports(weight) { "verdict_reports_support" } else { "verdict_sources_support" };
            words.say_counts(id, &[("count", documents), ("origins", origins)], &[])
        }
    };
    let of_them = (unstated > 0).then(|| counted(words, "verdict_of_them_unstated", unstated));
    std::iter::once(clause).chain(of_them).collect()
}

fn dispute(words: &Words, weight: &Weight) -> String {
    let (documents, origins) = (weight.documents.len(), weight.origins.len());
    match (documents, are_reports(weight)) {
        (1, true) => words.text("verdict_report_disputes").to_owned(),
        (1, false) => words.text("verdict_source_disputes").to_owned(),
        _ if origins == documents && weight.relays == 0 => counted(words, "verdict_independent_dispute", documents),
        (_, true) => words.say_counts("verdict_reports_dispute", &[("count", documents), ("origins", origins)], &[]),
        (_, false) => words.say_counts("verdict_sources_dispute", &[("count", documents), ("origins", origins)], &[]),
    }
}

/// A source that only relays what others established is a report of it.
fn are_reports(weight: &Weight) -> bool {
    weight.relays == weight.documents.len() && weight.unstated.is_empty()
}

/// How far the support is independent: "Four documents support it; they go back to three origins." `None` where nothing
/// supports the claim, or one document of its own alone.
pub(crate) fn independence(words: &Words, weight: &Weight) -> Option<String> {
    let (documents, unstated, origins) = (weight.documents.len(), weight.unstated.len(), weight.origins.len());
    if documents == 0 || (documents == 1 && weight.relays == 0) {
        return None;
    }
    let all = [("count", documents), ("origins", origins)];
    let said = match (documents - unstated, unstated) {
        (0, _) => counted(words, "independence_unstated", documents),
        (1, 0) if documents == 1 => words.say_counts("independence_relayed", &[("origins", origins)], &[]),
        (_, 0) => words.say_counts("independence_on", &all, &[]),
        (stated, _) => words.say_counts("independence_partly", &[all[0], all[1], ("stated", stated)], &[]),
    };
    Some(capitalised(&said))
}

/// A source's place among the others, in a bold part and a plain one.
pub(crate) fn origin_sentence(words: &Words, source: SourceId, roots: &Roots, relays: &[String]) -> (String, String) {
    let both = |bold, plain| (words.text(bold).to_owned(), words.text(plain).to_owned());
    if roots.independent == [source] {
        return both("origin_own", "origin_own_meaning");
    }
    if relays.is_empty() {
        return both("origin_unsaid", "origin_unsaid_meaning");
    }
    let headline = words.say("origin_relays", &[("sources", listed(words, relays).into())]);
    (headline, counted(words, "origin_roots", roots.independent.len()))
}
