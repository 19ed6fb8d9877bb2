// What citeproc-js makes of items in a style, and what is taken off a text before two are compared.

import { execFileSync } from "node:child_process";

import CSL from "citeproc";

import { ROOT } from "./site.js";

/** What is printed of the demonstration's sources in a style, with the style, its locale and the items of CSL. */
export function ours(style) {
  // A program that is there already can be named; without one the sources are built.
  const program = process.env.CITATIONS;
  const [command, ...before] = program ? [program] : ["cargo", "run", "--quiet", "--example", "citations", "--"];
  return JSON.parse(execFileSync(command, [...before, ROOT, style], { cwd: ROOT, maxBuffer: 1 << 26 }));
}

/** A processor of items in a style. */
function engine({ style, locale, items }) {
  const known = new Map(items.map((item) => [item.id, item]));
  // The library that writes the locale names its first element as it does that of a style.
  const terms = locale.replace(/^<style /, '<locale xmlns="http://purl.org/net/xbiblio/csl" ').replace(/style>$/, "locale>");
  // “et al” is no term of a locale, and the processor stops at one that it does not find.
  const sheet = style.replaceAll('<et-al term="et al"', '<et-al term="et-al"');
  const made = new CSL.Engine({ retrieveLocale: () => terms, retrieveItem: (id) => known.get(id) }, sheet, "en-US", true);
  made.setOutputFormat("text");
  return made;
}

/** Its references in their order. What a style prints nothing of, such as a law in Chicago's notes, has none. */
function references(engine) {
  const [{ entry_ids: all, bibliography_errors: empty }, entries] = engine.makeBibliography();
  const ids = all.filter(([id]) => !empty.some(({ itemID }) => itemID === id));
  return ids.map(([id], at) => ({ id, text: entries[at] }));
}

/** What citeproc-js makes of the same: the text of each citation, and the references in their order. */
export function theirs(own) {
  const made = engine(own);
  const before = [];
  const citations = [];
  for (const [at, cluster] of own.wanted.entries()) {
    const citation = {
      citationID: `c${at}`,
      citationItems: cluster.map(({ id, where }) => ({ id, ...where })),
      properties: { noteIndex: at + 1 },
    };
    const [, changed] = made.processCitationCluster(citation, before, []);
    for (const [position, text] of changed) citations[position] = text;
    before.push([`c${at}`, at + 1]);
  }
  return { citations, references: references(made) };
}

/** The reference of each item as it stands alone, by citeproc-js. */
export function alone(own) {
  const made = engine(own);
  const one = ({ id }) => {
    made.updateItems([id]);
    return [id, references(made)[0]?.text ?? ""];
  };
  return new Map(own.items.map(one));
}

/** The words of a piece of HTML, without the number that begins a reference. */
export function words(text) {
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name])
    .replace(/\s+/g, " ")
    .replace(/^\s*(\[\d+\]|\d+\.)\s*/, "")
    .trim();
}
