// Citations and references, compared with what citeproc-js makes of the same sources in the same styles. It is the
// processor that the styles of the CSL project are written for.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import CSL from "citeproc";

import { ROOT } from "./site.js";

/** Styles of every form: numbers, names and years, names, notes. */
const STYLES = [
  "american-medical-association",
  "vancouver",
  "iso-690-numeric",
  "apa",
  "chicago-author-date",
  "mla",
  "chicago-notes",
];

/** What is known to differ, by style: a list that may only become shorter. */
const KNOWN = JSON.parse(readFileSync(new URL("citations.known.json", import.meta.url), "utf8"));

function ours(style) {
  // A program that is there already can be named; without one the sources are built.
  const program = process.env.CITATIONS;
  const [command, ...before] = program ? [program] : ["cargo", "run", "--quiet", "--example", "citations", "--"];
  return JSON.parse(execFileSync(command, [...before, ROOT, style], { cwd: ROOT, maxBuffer: 1 << 26 }));
}

function theirs({ style, locale, items, wanted }) {
  const known = new Map(items.map((item) => [item.id, item]));
  // The library that writes the locale names its first element as it does that of a style.
  const terms = locale.replace(/^<style /, '<locale xmlns="http://purl.org/net/xbiblio/csl" ').replace(/style>$/, "locale>");
  const engine = new CSL.Engine({ retrieveLocale: () => terms, retrieveItem: (id) => known.get(id) }, style, "en-US", true);
  engine.setOutputFormat("text");
  const before = [];
  const citations = [];
  for (const [at, cluster] of wanted.entries()) {
    const citation = {
      citationID: `c${at}`,
      citationItems: cluster.map(({ id, where }) => ({ id, ...where })),
      properties: { noteIndex: at + 1 },
    };
    const [, changed] = engine.processCitationCluster(citation, before, []);
    for (const [position, text] of changed) citations[position] = text;
    before.push([`c${at}`, at + 1]);
  }
  const [{ entry_ids: all, bibliography_errors: empty }, entries] = engine.makeBibliography();
  // What a style prints nothing of, such as a law in notes of Chicago's, has an id there and no entry.
  const ids = all.filter(([id]) => !empty.some(({ itemID }) => itemID === id));
  return { citations, references: ids.map(([id], at) => ({ id, text: entries[at] })) };
}

/** The words of a piece of HTML, without the number that begins a reference. */
function words(text) {
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name])
    .replace(/\s+/g, " ")
    .replace(/^\s*(\[\d+\]|\d+\.)\s*/, "")
    .trim();
}

for (const style of STYLES) {
  test(`${style} is printed as citeproc-js prints it`, () => {
    const own = ours(style);
    const other = theirs(own);
    const differing = {};
    const compare = (name, mine, reference) => {
      if (mine !== reference) differing[name] = { ours: mine, theirs: reference };
    };
    for (const [at, text] of own.citations.entries()) {
      const raised = (shown) => shown.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit));
      compare(`citation ${at + 1}`, words(text), words(raised(other.citations[at])));
    }
    compare("order", own.references.map(({ id }) => id).join(" "), other.references.map(({ id }) => id).join(" "));
    const reference = new Map(other.references.map(({ id, text }) => [id, words(text)]));
    for (const { id, html } of own.references) compare(id, words(html), reference.get(id));
    if (process.env.SHOW) console.log(style, JSON.stringify(differing, null, 1));
    assert.deepEqual(Object.keys(differing).sort(), [...(KNOWN[style] ?? [])].sort(), JSON.stringify(differing, null, 1));
  });
}
