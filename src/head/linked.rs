//! A claim as linked data, in a file of its own: what schema.org has no words for. Which way each source points (CiTO),
//! from what it is derived (PROV), which words are quoted (Web Annotation), and what has taken its place (Dublin Core).
//!
//! Terms are those of CiTO, PROV-O, the Web Annotation Vocabulary and DCMI Metadata Terms. The context stands in the
//! file, so that whoever reads it needs to fetch nothing.

use crate::model::{ClaimId, Evidence, Origin, Rel, Stance, find_quotation};
use crate::plan::Page;
use crate::site::Site;

use super::graph;
use super::json::{Node, Value};
use super::place::Place;

/// What leads from the file to the site's root: it stands beside the page, at `claims/<id>/index.jsonld`.
const ROOT: &str = "../../";

/// Writes the file of a claim.
pub(crate) fn write(site: Site<'_>, id: ClaimId, buffer: &mut Vec<u8>) {
    let place = Place { site, root: ROOT };
    let claim = &site.library[id];
    let mut nodes = vec![graph::claim(place, id).and(relations(place, id))];
    let quoted = claim.evidence.iter().filter(|evidence| evidence.quote.is_some());
    nodes.extend(quoted.flat_map(|evidence| quotation(place, id, evidence)));
    nodes.extend(relayed(place, id));
    let document = Node::new().with("@context", context()).list("@graph", nodes);
    buffer.extend_from_slice(document.to_json().as_bytes());
    buffer.push(b'\n');
}

fn context() -> Node {
    Node::new()
        .with("@vocab", "https://schema.org/")
        .with("cito", "http://purl.org/spar/cito/")
        .with("dcterms", "http://purl.org/dc/terms/")
        .with("oa", "http://www.w3.org/ns/oa#")
        .with("prov", "http://www.w3.org/ns/prov#")
}

/// How the claim stands to its sources and to other claims.
fn relations(place: Place<'_>, id: ClaimId) -> Node {
    let library = place.site.library;
    let claim = &library[id];
    let source = |evidence: &Evidence| Node::reference(place.thing(Page::Source(evidence.source)));
    let other = |id: ClaimId| Node::reference(place.thing(Page::Claim(id)));
    let mut node = Node::new();
    for stance in [Stance::Supports, Stance::Disputes, Stance::Qualifies, Stance::Context] {
        let of_stance = claim.evidence.iter().filter(|evidence| evidence.stance == stance);
        node = node.list(cito(stance), of_stance.map(source));
    }
    node = node.list(
        "cito:includesQuotationFrom",
        claim.evidence.iter().filter(|evidence| evidence.quote.is_some()).map(source),
    );
    for rel in [Rel::Contradicts, Rel::Refines, Rel::SameAs, Rel::Answers, Rel::Undercuts] {
        let of_rel = claim.relates.iter().filter(|relation| relation.rel == rel);
        node = node.list(cito_between(rel), of_rel.map(|relation| other(relation.claim)));
    }
    node.list("prov:wasDerivedFrom", claim.rests_on.iter().map(|id| other(*id)))
        .list("prov:wasRevisionOf", place.site.uses.superseded[id.index()].iter().map(|id| other(*id)))
        .list("dcterms:isReplacedBy", claim.superseded_by.iter().map(|id| other(*id)))
}

/// What CiTO calls it, seen from the claim: a source that disputes a claim is not disputed by it.
fn cito(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "cito:citesAsEvidence",
        Stance::Disputes => "cito:isDisputedBy",
        Stance::Qualifies => "cito:isQualifiedBy",
        Stance::Context => "cito:obtainsBackgroundFrom",
    }
}

/// The nearest that CiTO has for how one claim stands to another.
fn cito_between(rel: Rel) -> &'static str {
    match rel {
        Rel::Contradicts => "cito:disagreesWith",
        Rel::Refines => "cito:qualifies",
        Rel::SameAs => "cito:agreesWith",
        Rel::Answers => "cito:repliesTo",
        Rel::Undercuts => "cito:critiques",
    }
}

/// The source's words, and an annotation of the source that says where they stand: with the words around them, where the
/// author gives them.
fn quotation(place: Place<'_>, id: ClaimId, evidence: &Evidence) -> [Node; 2] {
    let source = place.thing(Page::Source(evidence.source));
    let quote = evidence.quote.as_deref().unwrap_or_default();
    let name = format!("{}-quote-{}", place.thing(Page::Claim(id)), evidence.index + 1);
    let target = Node::of_type("oa:SpecificResource")
        .with("oa:hasSource", Node::reference(source.clone()))
        .list("oa:hasSelector", selectors(quote, evidence.context.as_deref()));
    let quotation = Node::new()
        .list("@type", ["Quotation", "prov:Entity"])
        .with("@id", name.as_str())
        .with("text", quote)
        .maybe("inLanguage", evidence.quote_language.as_ref())
        .maybe("description", evidence.locator.as_ref())
        .with("prov:wasQuotedFrom", Node::reference(source))
        .with("isPartOf", Node::reference(place.thing(Page::Claim(id))));
    let annotation =
        Node::of_type("oa:Annotation").with("oa:hasBody", Node::reference(name)).with("oa:hasTarget", target);
    [quotation, annotation]
}

/// A selector for each part of a quotation that stands in one piece; none where words were left out of it or put into
/// it and what stands around them is not known.
fn selectors(quote: &str, context: Option<&str>) -> Vec<Node> {
    let selector = |exact: &str| Node::of_type("oa:TextQuoteSelector").with("oa:exact", exact);
    match context.and_then(|context| Some((context, find_quotation(context, quote)?))) {
        Some((context, parts)) => {
            let with_sides = parts.into_iter().map(|part| {
                let side = |text: &str| (!text.is_empty()).then(|| text.to_owned());
                selector(&context[part.clone()])
                    .maybe("oa:prefix", side(&context[..part.start]))
                    .maybe("oa:suffix", side(&context[part.end..]))
            });
            with_sides.collect()
        }
        None if quote.contains(['…', '[']) || quote.contains("...") => Vec::new(),
        None => vec![selector(quote)],
    }
}

/// The sources of the claim that relay others, and what they relay.
fn relayed(place: Place<'_>, id: ClaimId) -> Vec<Node> {
    let library = place.site.library;
    let mut nodes = Vec::new();
    for evidence in &library[id].evidence {
        let Origin::Relays(origins) = evidence.origin.as_ref().unwrap_or(&library[evidence.source].origin) else {
            continue;
        };
        let derived: Vec<Value> = origins.iter().map(|id| graph::citation(place, *id).into()).collect();
        nodes.push(Node::reference(place.thing(Page::Source(evidence.source))).list("prov:wasDerivedFrom", derived));
    }
    nodes
}
