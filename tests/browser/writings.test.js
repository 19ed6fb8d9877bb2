// A site in Arabic with a brief in Khmer, lists on several pages and a timeline: whatever is read from the right, or
// has other letters, fits and keeps nobody out.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch, overhang, violations, visit } from "./browser.js";
import { hostOf } from "./site.js";

const sources = Array.from({ length: 501 }, (_, at) => {
  const number = String(at + 1).padStart(3, "0");
  return `s${number}: {type: report, title: "تقرير رقم ${number} عن الأمطار في السهول", date: ${2000 + (at % 20)}, author: {name: المكتب}}`;
});

const brief = (front, body) => `---\n${front}\n---\n${body}\n`;

const TEXTS = {
  "site.yaml": `title: مرصد الطقس
language: ar
rules: {source-unused: allow, accessed-missing: allow, interests-undeclared: allow, key-messages: allow, locator-missing: allow}
`,
  "topics/rain.md": "---\ntitle: الأمطار\nsummary: هل تهطل الأمطار؟\n---\n",
  "sources/all.yaml": sources.join("\n") + "\n",
  "briefs/rain.md": brief(
    `title: هل هطلت الأمطار في السهول؟
author: ليلى حداد
date: 2026-01-05
updated: 2026-01-20
topics: [rain]
summary: رقم واحد يتردد كثيرًا، وله مصدر واحد.
key_messages: [الرقم من مصدر واحد.]
translations: {km: rain-km}
corrections:
  - {date: 2026-01-20, type: clarification, text: أضيف مكان القياس.}
claims:
  - {id: fell, text: هطل أكثر من 80 ملم من الأمطار في يناير., kind: fact, as_of: 2026-01, evidence: [{source: s001}]}
  - {id: will, text: ستهطل أمطار أكثر من 100 ملم قبل مارس 2027., kind: forecast, likelihood: {p: 0.3}, evidence: [{source: s002}], forecast: {event: تُقاس الأمطار, horizon: 2027-03, resolution: {source: s001, criteria: القياس}}}`,
    "## القياس\n\n[هطلت الأمطار](claim:fell) كثيرًا [@s001]، و[ستهطل](claim:will) [@s002, p. 4].\n\nNATO قالت إن الأمطار هطلت.",
  ),
  "briefs/rain-km.md": brief(
    `title: តើមានភ្លៀងធ្លាក់នៅវាលទំនាបឬទេ?
language: km
author: សុខ ចាន់
date: 2026-01-06
topics: [rain]
summary: តួលេខមួយត្រូវបាននិយាយឡើងវិញជាញឹកញាប់ ហើយមានប្រភពតែមួយ។
translations: {ar: rain}
claims:
  - {id: measured, text: ទឹកភ្លៀងជាង ៨០ មីលីម៉ែត្រត្រូវបានវាស់នៅខែមករា។, kind: fact, as_of: 2026-01, evidence: [{source: s003}]}`,
    "## ការវាស់\n\n[ភ្លៀងបានធ្លាក់](claim:measured) ច្រើន [@s003]។",
  ),
};

/** One page of each kind that differs from those of the demonstration. */
const PAGES = {
  home: ["", "ar", "rtl"],
  "brief in Arabic": ["briefs/rain/", "ar", "rtl"],
  "brief in Khmer": ["briefs/rain-km/", "km", "ltr"],
  claims: ["claims/", "ar", "rtl"],
  "claim of a brief in Khmer": ["claims/measured/", "ar", "rtl"],
  "first page of a list": ["sources/", "ar", "rtl"],
  "further page of a list": ["sources/page/2/", "ar", "rtl"],
  "further page of a list in groups": ["sources/by-year/page/3/", "ar", "rtl"],
  source: ["sources/s001/", "ar", "rtl"],
  "topic with a timeline": ["topics/rain/", "ar", "rtl"],
  forecasts: ["forecasts/", "ar", "rtl"],
  search: ["search/", "ar", "rtl"],
};

let browser, site;
before(async () => {
  browser = await launch({ scrollbars: true });
  site = await hostOf(TEXTS);
});
after(() => Promise.all([browser.close(), site.close()]));

describe("a site in Arabic with a brief in Khmer", { concurrency: 2 }, () => {
  for (const [kind, [address, language, direction]] of Object.entries(PAGES)) {
    test(kind, async () => {
      await visit(browser, site.address, {}, async (page, problems) => {
        await page.goto(site.address + address);
        const root = page.locator("html");
        assert.equal(await root.getAttribute("lang"), language);
        assert.equal(await root.getAttribute("dir"), direction);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          for (const width of [1440, 320]) {
            await page.setViewportSize({ width, height: 900 });
            const wide = await overhang(page);
            if (wide > 0) problems.push(`${width} px: sticks out by ${wide} px`);
            if (width === 320 || colorScheme === "light") {
              problems.push(...(await violations(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
            }
          }
        }
      });
    });
  }
});

test("a reader goes through the pages of a list, and from a heading to where its group begins", async () => {
  await visit(browser, site.address, {}, async (page) => {
    await page.goto(`${site.address}sources/`);
    const pages = page.locator(".pages");
    assert.equal(await page.locator(".row").count(), 200);
    await pages.locator("[rel=next]").click();
    await pages.locator("[rel=next]").click();
    assert.equal(await page.locator(".row").count(), 101);
    assert.equal(await pages.locator("[rel=next]").count(), 0);
    assert.equal(await pages.locator("[aria-current]").textContent(), "3");
    await page.goto(`${site.address}sources/by-year/page/3/`);
    await page.locator(".jump a", { hasText: "2019" }).click();
    assert.equal(decodeURI(page.url()), `${site.address}sources/by-year/#year-2019`);
    assert.ok(await page.locator("#year-2019").isVisible());
  });
});

test("a text that begins with a Latin word begins at the right", async () => {
  await visit(browser, site.address, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(`${site.address}briefs/rain/`);
    const [name, end] = await page.evaluate(() => {
      const text = [...document.querySelectorAll("main p")].find((it) => it.textContent.startsWith("NATO")).firstChild;
      const place = (from, to) => {
        const range = new Range();
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect().left;
      };
      return [place(0, 4), place(text.length - 1, text.length)];
    });
    assert.ok(end < name, `the full stop at ${end} is left of the first word at ${name}`);
    // What the program says itself begins with a number that is set apart.
    const counts = page.locator(".profile .counts");
    assert.notEqual(await counts.evaluate((it) => getComputedStyle(it).unicodeBidi), "plaintext");
  });
});
