//! Briefs, claims and sources, and what leads from one to the other, as a graph (GraphML 1.0).

use crate::model::{Choice, Origin};
use crate::plan::Page;
use crate::site::Site;
use crate::wording;

use super::xml::{Attributes, Xml};

/// What nodes and edges have: the id of the attribute, what has it, its name, its type.
const KEYS: [(&str, &str, &str, &str); 9] = [
    ("type", "node", "type", "string"),
    ("label", "node", "label", "string"),
    ("address", "node", "address", "string"),
    ("kind", "node", "kind", "string"),
    ("standing", "node", "standing", "string"),
    ("date", "node", "date", "string"),
    ("origins", "node", "origins", "int"),
    ("origin", "node", "is_origin", "boolean"),
    ("relation", "edge", "relation", "string"),
];

/// Writes the graph. A node is called `brief:<slug>`, `claim:<id>`, `source:<key>`.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let mut xml = Xml::new(buffer);
    xml.open(
        "graphml",
        &[
            ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            (
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
            ),
        ],
    );
    for (id, of, name, form) in KEYS {
        xml.empty("key", &[("id", id), ("for", of), ("attr.name", name), ("attr.type", form)]);
    }
    xml.open("graph", &[("id", "evidence"), ("edgedefault", "directed")]);
    nodes(site, &mut xml);
    edges(site, &mut Edges { xml: &mut xml, count: 0 });
    xml.close("graph");
    xml.close("graphml");
    xml.finish();
}

fn nodes(site: Site<'_>, xml: &mut Xml<'_>) {
    for (id, brief) in site.library.briefs.entries() {
        let address = site.full(Page::Brief(id));
        let date = brief.date.to_string();
        let data = [("label", &*brief.title), ("address", &address), ("kind", brief.kind.name()), ("date", &date)];
        node(xml, ("brief", &brief.slug), &data);
    }
    for (id, claim) in site.library.claims.entries() {
        let found = &site.assessment[id];
        let address = site.full(Page::Claim(id));
        let origins = found.support.origins.len().to_string();
        let standing = wording::standing_name(found.standing);
        let kind = claim.kind.name();
        let data = [
            ("label", claim.brief_text()),
            ("address", &address),
            ("kind", kind),
            ("standing", standing),
            ("origins", &origins),
        ];
        node(xml, ("claim", &claim.id), &data);
    }
    for (id, source) in site.library.sources.entries() {
        let address = site.full(Page::Source(id));
        let date = source.date.map(|date| date.to_string());
        let mut data = vec![("label", source.name()), ("address", &*address)];
        data.extend(source.kind.as_deref().map(|kind| ("kind", kind)));
        data.extend(date.as_deref().map(|date| ("date", date)));
        data.push(("origin", if source.origin == Origin::Itself { "true" } else { "false" }));
        node(xml, ("source", &source.id), &data);
    }
}

fn node(xml: &mut Xml<'_>, (form, id): (&str, &str), data: &Attributes<'_>) {
    xml.open("node", &[("id", &format!("{form}:{id}"))]);
    xml.text("data", &[("key", "type")], form);
    for (key, value) in data {
        xml.text("data", &[("key", key)], value);
    }
    xml.close("node");
}

/// Edges that are being written, each with a number.
struct Edges<'x, 'b> {
    xml: &'x mut Xml<'b>,
    count: usize,
}

impl Edges<'_, '_> {
    fn add(&mut self, (from, to): ((&str, &str), (&str, &str)), relation: &str) {
        self.count += 1;
        let id = format!("e{}", self.count);
        let [from, to] = [from, to].map(|(form, id)| format!("{form}:{id}"));
        self.xml.open("edge", &[("id", &id), ("source", &from), ("target", &to)]);
        self.xml.text("data", &[("key", "relation")], relation);
        self.xml.close("edge");
    }
}

fn edges(site: Site<'_>, edges: &mut Edges<'_, '_>) {
    let library = site.library;
    for brief in &library.briefs {
        let mut used = Vec::new();
        for id in brief.uses.iter().map(|claim_use| claim_use.claim).chain(brief.claims.iter().copied()) {
            if !used.contains(&id) {
                used.push(id);
                edges.add((("brief", &brief.slug), ("claim", &library[id].id)), "uses");
            }
        }
    }
    for claim in &library.claims {
        for evidence in &claim.evidence {
            let (source, stance) = (&library[evidence.source].id, evidence.stance.name());
            edges.add((("source", source), ("claim", &claim.id)), stance);
        }
        for premise in &claim.rests_on {
            edges.add((("claim", &claim.id), ("claim", &library[*premise].id)), "rests-on");
        }
        for relation in &claim.relates {
            let (other, rel) = (&library[relation.claim].id, relation.rel.name());
            edges.add((("claim", &claim.id), ("claim", other)), rel);
        }
    }
    for source in &library.sources {
        let Origin::Relays(relayed) = &source.origin else { continue };
        for origin in relayed {
            edges.add((("source", &source.id), ("source", &library[*origin].id)), "relays");
        }
    }
}
