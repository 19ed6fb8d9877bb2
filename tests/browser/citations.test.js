// Citations and references, compared with what citeproc-js makes of the same sources in the same styles. It is the
// processor that the styles of the CSL project are written for.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { ours, theirs, words } from "./citing.js";

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
