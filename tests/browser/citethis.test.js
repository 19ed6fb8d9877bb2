// “Cite this”, compared with what citeproc-js makes of the reference file beside the page in the same styles.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { launch, visit } from "./browser.js";
import { alone, ours, words } from "./citing.js";
import { build, host } from "./site.js";

/** The names that the pages give the styles, and the styles' own. */
const STYLES = {
  APA: "apa",
  MLA: "mla",
  Chicago: "chicago-notes",
  Harvard: "harvard-cite-them-right",
  Vancouver: "vancouver",
};

/** Where ours is known to say something else, by style: a list that may only become shorter. */
const KNOWN = JSON.parse(readFileSync(new URL("citethis.known.json", import.meta.url), "utf8"));

const folder = build("--base-url", "https://example.org/");

/** What is cited on the pages, with the five texts of each. */
const cited = ["briefs", "claims", "sources"].flatMap((part) =>
  readdirSync(join(folder, part))
    .map((name) => `${part}/${name}`)
    .filter((path) => existsSync(join(folder, path, "index.csl.json")))
    .map((path) => {
      const [item] = JSON.parse(readFileSync(join(folder, path, "index.csl.json"), "utf8"));
      const page = readFileSync(join(folder, path, "index.html"), "utf8");
      const entries = page.split('class="how-to-cite"')[1].matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs);
      return { path, item, texts: new Map([...entries].map(([, style, html]) => [style, words(dated(html))])) };
    }),
);

/** With `[day]` where a reader's day belongs. */
function dated(html) {
  return html.replace(/<span data-read="([^"]*)"><\/span>/g, (_, form) => form.replace(/\{.*\}/, "[day]"));
}

/** As a processor gets it: read on a day, and with no publisher where that is who wrote it, as the styles ask. */
function read({ path, item }) {
  const whole = ({ literal, given, family }) => literal ?? `${given} ${family}`;
  const { publisher, ...rest } = item;
  const own = (item.author ?? []).some((name) => whole(name) === publisher);
  return { ...rest, ...(own ? {} : { publisher }), id: path, accessed: { "date-parts": [[2031, 2, 3]] } };
}

/**
 * A text for comparing: titles keep the capitals that their authors gave them, the day of reading is the reader's, and
 * Harvard's marks of quotation are British, while the locale of the comparison is American.
 */
function plain(text) {
  const quoted = text.replaceAll("“", "‘").replaceAll(",”", "’,").replaceAll("”", "’");
  return quoted.replace(/3 February 2031|2031 Feb 3|February 3, 2031|3 Feb\. 2031/, "[day]").toLowerCase();
}

for (const [title, name] of Object.entries(STYLES)) {
  test(`“Cite this” has ${title} as citeproc-js prints it`, () => {
    const { style, locale } = ours(name);
    const references = alone({ style, locale, items: cited.map(read) });
    const differing = {};
    for (const { path, texts } of cited) {
      const [own, other] = [texts.get(title), words(references.get(path))];
      if (plain(own) !== plain(other)) differing[path] = { ours: own, theirs: other };
    }
    if (process.env.SHOW) console.log(title, JSON.stringify(differing, null, 1));
    assert.deepEqual(Object.keys(differing).sort(), KNOWN[title] ?? [], JSON.stringify(differing, null, 1));
  });
}

test("the day of reading is the reader's, and without a script it is left out and said", async () => {
  const [browser, site] = [await launch(), await host("/")];
  /** What “Cite this” says on a page that is read on that day. */
  const said = async (options) => {
    let said;
    await visit(browser, site.address, { timezoneId: "UTC", ...options }, async (page) => {
      await page.clock.setFixedTime(new Date("2031-02-03T12:00:00Z"));
      await page.goto(`${site.address}${cited[0].path}/`);
      await page.locator(".how-to-cite summary").first().click();
      said = await page.locator(".how-to-cite").first().innerText();
    });
    return said;
  };
  const read = await said({});
  assert.match(read, /\/ \(Accessed: 3 February 2031\)\.\n/);
  assert.match(read, / \[cited 2031 Feb 3\]\. Available from: /);
  assert.match(read, /The day of reading is today, as your device has it\./);
  const alone = await said({ javaScriptEnabled: false });
  assert.doesNotMatch(alone, /Accessed|cited|\{|\[day/);
  assert.match(alone, /Harvard and Vancouver also give the day on which you read it\. Add it/);
  await site.close();
  await browser.close();
});
