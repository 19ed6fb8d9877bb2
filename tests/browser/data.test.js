// Files for programs, read by programs that others wrote.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { DOMParser } from "@xmldom/xmldom";
import { parseFeed } from "@rowanmanning/feed-parser";
import Ajv2020 from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGraph } from "graphology-graphml";
import ICAL from "ical.js";
import { validateXML } from "xmllint-wasm";

import { ROOT, answering, build } from "./site.js";

const HOME = "https://example.org/sub/";

let folder;
let evidence;
const read = (path) => readFileSync(join(folder, path), "utf8");

before(() => {
  folder = build("--base-url", HOME);
  evidence = JSON.parse(read("evidence.json"));
});

/** The forms of each channel: Atom, RSS and JSON Feed. */
const CHANNELS = {
  site: ["feed.xml", "rss.xml", "feed.json"],
  claims: ["claims.atom", "claims.rss", "claims.feed.json"],
  corrections: ["corrections.atom", "corrections.rss", "corrections.feed.json"],
  topic: ["topics/korea/feed.xml", "topics/korea/rss.xml", "topics/korea/feed.json"],
  author: ["authors/editors/feed.xml", "authors/editors/rss.xml", "authors/editors/feed.json"],
};

for (const [channel, forms] of Object.entries(CHANNELS)) {
  test(`feeds, ${channel}: every form says the same, and leads to pages`, () => {
    const shown = ({ id, title, published, categories }) => [id, title, +published, categories.map(({ term }) => term)];
    const [atom, rss] = forms.slice(0, 2).map((path) => {
      const feed = parseFeed(read(path));
      assert.ok(feed.title, path);
      assert.equal(feed.self, HOME + path);
      for (const item of feed.items) {
        assert.ok(item.id && item.title && item.published && item.authors.length > 0, `${path}: ${item.id}`);
        assert.ok(answering(folder, item.url.slice(HOME.length)), `${path}: ${item.url}`);
      }
      return feed.items.map(shown);
    });
    assert.deepEqual(rss, atom);
    // JSON Feed is read as what it is.
    const json = JSON.parse(read(forms[2]));
    assert.equal(json.feed_url, HOME + forms[2]);
    const items = json.items.map(({ id, title, date_published: date, tags = [] }) => [id, title, Date.parse(date), tags]);
    assert.deepEqual(items, atom);
    const expected = { site: evidence.briefs.length, corrections: evidence.corrections.length }[channel];
    assert.ok(expected === undefined ? atom.length > 0 : atom.length === expected, `${atom.length} entries`);
  });
}

test("the sitemap has the form that sitemaps.org publishes, and leads to pages", async () => {
  const schema = readFileSync(join(ROOT, "tests/schemas/sitemap.xsd"), "utf8");
  const sitemap = read("sitemap.xml");
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: sitemap }],
    schema: [{ fileName: "sitemap.xsd", contents: schema }],
  });
  assert.deepEqual(errors, []);
  assert.ok(valid);
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const missing = addresses.filter((address) => !answering(folder, address.slice(HOME.length)));
  assert.deepEqual(missing, []);
  assert.equal(new Set(addresses).size, addresses.length);
  for (const { address } of [...evidence.briefs, ...evidence.claims, ...evidence.sources]) {
    assert.ok(addresses.includes(address), address);
  }
});

test("the evidence is what its schema says, and everything that it names is there", () => {
  const check = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(read("evidence.schema.json")));
  check(evidence);
  assert.deepEqual(check.errors ?? [], []);
  assert.equal(evidence.$schema, `${HOME}evidence.schema.json`);
  const of = (list) => new Set(list.map(({ id }) => id));
  const [claims, sources] = [of(evidence.claims), of(evidence.sources)];
  for (const claim of evidence.claims) {
    assert.ok(claim.rests_on.every((id) => claims.has(id)), claim.id);
    assert.ok(claim.evidence.every(({ source }) => sources.has(source)), claim.id);
    assert.ok(existsSync(join(folder, claim.address.slice(HOME.length), "index.html")), claim.address);
  }
});

test("the table has a line for each claim", () => {
  const rows = parseCsv(read("claims.csv"), { columns: true, record_delimiter: "\r\n" });
  assert.deepEqual(rows.map(({ id }) => id), evidence.claims.map(({ id }) => id));
  assert.deepEqual(rows.map(({ standing }) => standing), evidence.claims.map(({ standing }) => standing.name));
});

test("the graph has every brief, claim and source, and what leads from one to the other", () => {
  globalThis.DOMParser ??= DOMParser;
  const graph = parseGraph(MultiDirectedGraph, read("evidence.graphml"));
  const { briefs, claims, sources } = evidence;
  assert.equal(graph.order, briefs.length + claims.length + sources.length);
  for (const claim of claims) {
    const node = graph.getNodeAttributes(`claim:${claim.id}`);
    assert.equal(node.standing, claim.standing.name);
    assert.equal(node.origins, claim.standing.support.independent_origins.length);
    for (const { source, stance } of claim.evidence) {
      const edges = graph.edges(`source:${source}`, `claim:${claim.id}`);
      assert.ok(edges.some((edge) => graph.getEdgeAttribute(edge, "relation") === stance), `${source} ${claim.id}`);
    }
  }
});

test("the calendar can be read", () => {
  const calendar = new ICAL.Component(ICAL.parse(read("reviews.ics")));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  const due = evidence.claims.flatMap(({ review_by: review, forecast }) => [review, forecast?.horizon]).filter(Boolean);
  const ends = evidence.briefs.flatMap(({ expires }) => expires ?? []);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.equal(events.length, due.length + ends.length);
  assert.ok(events.every((event) => event.startDate.isDate && event.uid.endsWith("@example.org/sub")));
});
