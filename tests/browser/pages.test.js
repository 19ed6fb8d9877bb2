// Every kind of page, in both themes, on three widths, by day and by night: nothing fails, nothing comes from
// elsewhere, nothing sticks out, and nothing keeps a reader out.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";

import { ACCESS, PAGES, launch, openPage, overhang, violations, visit } from "./browser.js";
import { answering, build, host, htmlFiles } from "./site.js";

const WIDTHS = [1440, 390, 320];
const SCHEMES = {
  light: ACCESS,
  // By night nothing but the colours is another.
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

let browser;
before(async () => (browser = await launch({ scrollbars: true })));
after(() => browser.close());

/** How the page as it is now fails a reader. */
async function faults(page, runOnly) {
  const [wide, h1] = [await overhang(page), await page.locator("h1").count()];
  const found = await violations(page, runOnly);
  if (wide > 0) found.push(`sticks out by ${wide} px`);
  if (h1 !== 1) found.push(`has ${h1} headings of level one`);
  return found;
}

for (const theme of ["folio", "plain"]) {
  describe(`theme ${theme}, hosted`, { concurrency: 2 }, () => {
    let site;
    before(async () => (site = await host("/", "--theme", theme)));
    after(() => site.close());

    for (const [kind, address] of PAGES) {
      test(kind, async () => {
        await visit(browser, site.address, {}, async (page, problems) => {
          await page.goto(site.address + address);
          for (const [colorScheme, runOnly] of Object.entries(SCHEMES)) {
            await page.emulateMedia({ colorScheme });
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 });
              const found = await faults(page, runOnly);
              problems.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
            }
          }
        });
      });
    }
  });

  test(`theme ${theme}, opened from disk: every page loads, from the disk alone`, async () => {
    const folder = build("--theme", theme);
    const home = pathToFileURL(`${folder}/`).href;
    const problems = [];
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await openPage(context, home, problems);
    for (const file of htmlFiles(folder)) {
      const before = problems.length;
      await page.goto(home + file);
      if ((await page.locator("h1").count()) !== 1) problems.push("not one heading of level one");
      const styled = await page.evaluate(() => document.styleSheets.length > 0);
      if (!styled) problems.push("no style sheet");
      problems.splice(before, Infinity, ...problems.slice(before).map((problem) => `${file}: ${problem}`));
    }
    await context.close();
    assert.deepEqual(problems, []);
  });
}

test("an address that leads nowhere is answered by a page that works, however deep it is", async () => {
  const site = await host("/sub/");
  const problems = [];
  const context = await browser.newContext();
  const page = await openPage(context, site.address, problems);
  const missing = `${site.address}briefs/no/such/brief/`;
  const response = await page.goto(missing);
  assert.equal(response.status(), 404);
  assert.equal(await page.locator("h1").count(), 1);
  assert.deepEqual(
    problems.filter((problem) => !problem.includes(missing) && !problem.includes("status of 404")),
    [],
  );
  await page.locator("header a").first().click();
  assert.equal(page.url(), site.address);
  await context.close();
  await site.close();
});

test("every kind of page is looked at", async () => {
  const folder = build("--base-url", "https://example.org/");
  const missing = PAGES.filter(([, address]) => !answering(folder, address)).map(([kind]) => kind);
  assert.deepEqual(missing, []);
});

/** The signs of claims behind which a mark of punctuation has gone to another line. */
const parted = (page) =>
  page.evaluate(() => {
    const isParted = (sign) => {
      const behind = sign.closest("mark").nextSibling;
      if (!/^[.,;:!?)]/.test(behind?.data ?? "")) return false;
      const mark = document.createRange();
      mark.setStart(behind, 0);
      mark.setEnd(behind, 1);
      const words = [...sign.closest("mark").querySelector("a").getClientRects()].at(-1);
      return mark.getBoundingClientRect().top > words.bottom;
    };
    return [...document.querySelectorAll(".note-button")]
      .filter(isParted)
      .map((sign) => sign.closest("mark").innerText);
  });

test("theme folio: no mark of punctuation begins a line behind the sign of a claim", async () => {
  const site = await host("/");
  await visit(browser, site.address, {}, async (page, problems) => {
    for (const [kind, address] of PAGES.filter(([kind]) => kind.startsWith("brief with"))) {
      await page.goto(site.address + address);
      for (let width = 320; width < 620; width += 7) {
        await page.setViewportSize({ width, height: 900 });
        problems.push(...(await parted(page)).map((words) => `${kind}, ${width} px: ${words}`));
      }
    }
  });
  site.close();
});
