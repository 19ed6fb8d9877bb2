// Charts: one drawing is shown, its words are whole and can be read on a small screen, and its table opens by keyboard.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ACCESS, launch, violations, visit } from "./browser.js";
import { host } from "./site.js";

const BRIEFS = ["briefs/what-did-north-korea-earn/", "briefs/who-buys-russias-energy/"];
const WIDTHS = [1440, 800, 390, 320];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What is wrong with the drawings of a page as it is now. */
function faults() {
  const found = [];
  for (const figure of document.querySelectorAll("figure.chart")) {
    const frame = figure.getBoundingClientRect();
    const shown = [...figure.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0);
    if (shown.length !== 1) found.push(`${shown.length} drawings are shown`);
    for (const text of shown.flatMap((svg) => [...svg.querySelectorAll("text")])) {
      const { left, right, height } = text.getBoundingClientRect();
      if (left < frame.left - 1 || right > frame.right + 1) found.push(`sticks out: ${text.textContent}`);
      const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
      const size = Number(text.getAttribute("font-size")) * scale;
      if (size < 11 || height === 0) found.push(`${size} px: ${text.textContent}`);
    }
    const texts = shown.flatMap((svg) => [...svg.querySelectorAll("text")]).map((text) => [text, text.getBBox()]);
    for (const [at, [one, a]] of texts.entries()) {
      for (const [other, b] of texts.slice(at + 1)) {
        const beside = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1;
        // The boxes of lines reach beyond their letters.
        const below = Math.abs(a.y - b.y) >= Math.min(a.height, b.height) * 0.75;
        if (!beside && !below) found.push(`“${one.textContent}” lies over “${other.textContent}”`);
      }
    }
  }
  return found;
}

for (const theme of ["folio", "plain"]) {
  describe(theme, () => {
    let site;
    before(async () => (site = await host("/", "--theme", theme)));
    after(() => site.close());

    for (const address of BRIEFS) {
      test(`${address}: the drawing fits, and its words can be read`, async () => {
        await visit(browser, site.address, {}, async (page, problems) => {
          await page.goto(site.address + address);
          assert.equal(await page.locator("figure.chart").count(), 1);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            problems.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
          }
        });
      });

      test(`${address}: the table opens by keyboard, and leads to its file`, async () => {
        await visit(browser, site.address, { viewport: { width: 390, height: 900 } }, async (page, problems) => {
          await page.goto(site.address + address);
          const figure = page.locator("figure.chart");
          assert.equal(await figure.locator("table").isVisible(), false);
          await figure.locator("summary").focus();
          await page.keyboard.press("Enter");
          assert.equal(await figure.locator("table").isVisible(), true);
          problems.push(...(await violations(page, ACCESS, "figure.chart")));
          const file = await figure.locator(".download a").getAttribute("href");
          const answer = await page.request.get(new URL(file, page.url()).href);
          assert.equal(answer.status(), 200);
          const rows = (await answer.text()).trimEnd().split("\r\n");
          assert.equal(rows.length, (await figure.locator("tbody tr").count()) + 1);
        });
      });
    }
  });
}
