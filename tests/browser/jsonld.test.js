// What pages tell programs in JSON-LD, read by a JSON-LD processor. Every term has to be one of schema.org's, to stand at
// a thing that may have it, and to have a value that it may have. Nothing is fetched: the vocabulary is a file.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import jsonld from "jsonld";

import { ROOT, answering, build, htmlFiles } from "./site.js";

const HOME = "https://example.org/sub/";
const SCHEMA = "https://schema.org/";

/** schema.org's own file of its terms, by their whole names. */
const vocabulary = new Map();
for (const term of JSON.parse(readFileSync(join(ROOT, "tests/schemas/schemaorg-current-https.jsonld"), "utf8"))["@graph"]) {
  vocabulary.set(whole(term["@id"]), term);
}

/** Terms of other vocabularies that the files of claims use. */
const OTHERS = {
  "http://purl.org/spar/cito/": [
    "agreesWith",
    "citesAsEvidence",
    "critiques",
    "disagreesWith",
    "includesQuotationFrom",
    "isDisputedBy",
    "isQualifiedBy",
    "obtainsBackgroundFrom",
    "qualifies",
    "repliesTo",
  ],
  "http://www.w3.org/ns/prov#": ["Entity", "wasDerivedFrom", "wasQuotedFrom", "wasRevisionOf"],
  "http://www.w3.org/ns/oa#": [
    "Annotation",
    "SpecificResource",
    "TextQuoteSelector",
    "exact",
    "hasBody",
    "hasSelector",
    "hasSource",
    "hasTarget",
    "prefix",
    "suffix",
  ],
  "http://purl.org/dc/terms/": ["isReplacedBy"],
};

/** Values that are written as text or as a number, by the types of schema.org that they may have. */
const LITERALS = {
  string: ["Text", "URL", "Date", "DateTime", "Time", "Number", "Duration", "CssSelectorType", "XPathType", "PronounceableText"],
  number: ["Number", "Integer", "Float"],
  boolean: ["Boolean"],
};

function whole(id) {
  return id.replace(/^schema:/, SCHEMA);
}

function names(value) {
  return [value ?? []].flat().map((one) => whole(one["@id"]));
}

/** A class and everything that it is a kind of. */
function kinds(name, found = new Set()) {
  if (!found.has(name) && vocabulary.has(name)) {
    found.add(name);
    names(vocabulary.get(name)["rdfs:subClassOf"]).forEach((above) => kinds(above, found));
  }
  return found;
}

/** Everything that is wrong with an expanded node, and what lies in it. */
function faults(node, path = "") {
  const found = [];
  const types = node["@type"] ?? [];
  const all = new Set(types.flatMap((type) => [...kinds(type)]));
  for (const type of types) if (!isKnown(type, "rdfs:Class")) found.push(`${path}: no class ${type}`);
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith("@")) continue;
    const here = `${path}/${property.split(/[/#]/).pop()}`;
    if (!isKnown(property, "rdf:Property")) {
      found.push(`${here}: no property ${property}`);
      continue;
    }
    const term = vocabulary.get(property);
    const domain = names(term?.[`schema:domainIncludes`]);
    if (term && all.size > 0 && !domain.some((kind) => all.has(kind))) found.push(`${here}: not of ${types}`);
    for (const value of values) {
      if (term && !fits(value, names(term["schema:rangeIncludes"]))) found.push(`${here}: ${JSON.stringify(value)}`);
      if (!("@value" in value)) found.push(...faults(value, here));
    }
  }
  return found;
}

function isKnown(name, kind) {
  if (name.startsWith(SCHEMA)) return [vocabulary.get(name)?.["@type"]].flat().includes(kind);
  return Object.entries(OTHERS).some(([start, terms]) => name.startsWith(start) && terms.includes(name.slice(start.length)));
}

function fits(value, range) {
  if (!("@value" in value)) {
    const types = value["@type"] ?? [];
    // A node that is described elsewhere, or of which nobody knows what it is.
    return types.length === 0 || types.some((type) => [...kinds(type)].some((kind) => range.includes(kind)));
  }
  const allowed = range.map((name) => name.slice(SCHEMA.length));
  if (!LITERALS[typeof value["@value"]].some((name) => allowed.includes(name))) return false;
  const dates = allowed.every((name) => ["Date", "DateTime"].includes(name));
  return !dates || /^\d{4}(-\d\d(-\d\d)?)?$/.test(value["@value"]);
}

/** schema.org's context, as far as it matters here: a term without a prefix is one of its own. */
async function expand(document, base, allowsSchema) {
  const documentLoader = async (url) => {
    assert.ok(allowsSchema && url === "https://schema.org", `fetches ${url}`);
    return { contextUrl: null, documentUrl: url, document: { "@context": { "@vocab": SCHEMA } } };
  };
  return jsonld.expand(document, { base, documentLoader, safe: true });
}

function blocks(html) {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json));
}

/** Every node that says more than its name. */
function* described(nodes) {
  for (const node of nodes) {
    if (node["@id"] && Object.keys(node).length > 1) yield node;
    for (const [name, values] of Object.entries(node)) {
      if (!name.startsWith("@")) yield* described(values.filter((value) => !("@value" in value)));
    }
  }
}

let hosted;
let portable;

before(() => {
  hosted = build("--base-url", HOME);
  portable = build();
});

for (const [name, folder, home] of [
  ["hosted", () => hosted, HOME],
  ["opened from disk", () => portable, "file:///site/"],
]) {
  test(`${name}: every page has one graph, in schema.org's terms, whose names lead somewhere`, async () => {
    let seen = 0;
    for (const file of htmlFiles(folder())) {
      const html = readFileSync(join(folder(), file), "utf8");
      const [document, ...more] = blocks(html);
      assert.deepEqual(more, [], file);
      if (file === "404.html" || html.includes('http-equiv="refresh"')) {
        assert.equal(document, undefined, file);
        continue;
      }
      const graph = await expand(document, home + file.replace(name === "hosted" ? /index\.html$/ : /$^/, ""), true);
      assert.deepEqual(graph.flatMap((node) => faults(node)), [], file);
      const top = graph.map((node) => node["@id"]);
      assert.equal(new Set(top).size, top.length, file);
      for (const node of described(graph)) {
        assert.ok(node["@id"].startsWith(home), `${file}: ${node["@id"]}`);
        assert.ok(answering(folder(), node["@id"].split("#")[0].slice(home.length)), `${file}: ${node["@id"]}`);
      }
      seen += 1;
    }
    assert.ok(seen > 80, `${seen} pages`);
  });

  test(`${name}: every claim is linked data that needs nothing from elsewhere`, async () => {
    const claims = readdirSync(join(folder(), "claims"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const used = new Set();
    for (const { name: id } of claims) {
      const document = JSON.parse(readFileSync(join(folder(), "claims", id, "index.jsonld"), "utf8"));
      const graph = await expand(document, `${home}claims/${id}/index.jsonld`, false);
      assert.deepEqual(graph.flatMap((node) => faults(node)), [], id);
      const end = name === "hosted" ? "" : "index.html";
      const claim = graph.find((node) => node["@id"] === `${home}claims/${id}/${end}#_claim`);
      assert.ok(claim, id);
      Object.keys(claim).forEach((term) => used.add(term));
    }
    for (const term of ["cito/citesAsEvidence", "cito/isDisputedBy", "cito/includesQuotationFrom"]) {
      assert.ok(used.has(`http://purl.org/spar/${term}`), term);
    }
    assert.ok(used.has("http://www.w3.org/ns/prov#wasDerivedFrom"));
  });
}

test("a page and its file name a claim alike, and evidence that disputes it is told", async () => {
  const page = blocks(readFileSync(join(hosted, "claims/gain-20-billion/index.html"), "utf8"))[0];
  const file = JSON.parse(readFileSync(join(hosted, "claims/gain-20-billion/index.jsonld"), "utf8"));
  const of = (document) => document["@graph"].find((node) => node["@type"] === "Claim");
  assert.equal(of(page)["@id"], of(file)["@id"]);
  const { "cito:citesAsEvidence": supports, "cito:isDisputedBy": disputes } = of(file);
  const cited = of(page).citation.map((source) => source["@id"]);
  for (const source of [...supports, ...disputes]) assert.ok(cited.includes(source["@id"]), source["@id"]);
});

test("the reader of terms sees what is wrong", () => {
  const text = (value) => [{ "@value": value }];
  const wrong = [
    { "@type": [`${SCHEMA}Claim`], [`${SCHEMA}claimReviewed`]: text("x") },
    { "@type": [`${SCHEMA}Clam`] },
    { "@type": [`${SCHEMA}Claim`], [`${SCHEMA}txt`]: text("x") },
    { "@type": [`${SCHEMA}Claim`], [`${SCHEMA}datePublished`]: text("soon") },
    { "@type": [`${SCHEMA}Claim`], [`${SCHEMA}appearance`]: [{ "@type": [`${SCHEMA}Person`] }] },
    { "http://purl.org/spar/cito/proves": text("x") },
  ];
  assert.deepEqual(wrong.map((node) => faults(node).length), [1, 1, 1, 1, 1, 1]);
});
