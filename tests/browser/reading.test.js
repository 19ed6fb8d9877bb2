// What a reader does: follow a claim to its source and back to the sentence, open a note, go by keyboard, print.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch, visit } from "./browser.js";
import { host } from "./site.js";

const BRIEF = "briefs/what-did-north-korea-earn/";
const CLAIM = "claims/gain-20-billion/";
const SOURCE = "sources/tagtik-2025/";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const withPage = (site, options, look) => visit(browser, site.address, options, look);

for (const [name, path, theme] of [
  ["folio", "/", "folio"],
  ["folio under a sub-path", "/sub/", "folio"],
  ["plain", "/", "plain"],
]) {
  describe(name, () => {
    let site;
    before(async () => (site = await host(path, "--theme", theme)));
    after(() => site.close());

    test("a claim in the text leads to its page, to its source, and back to the sentence", async () => {
      await withPage(site, { viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(site.address + BRIEF);
        const mark = page.locator("mark.claim", { hasText: "about 20 billion" }).first();
        const words = (await mark.locator("a").innerText()).replace(/\s+/g, " ");
        await mark.locator("a").click();
        assert.equal(page.url(), site.address + CLAIM);

        await page.locator(`main a[href$="${SOURCE}"]:visible`).first().click();
        assert.equal(page.url(), site.address + SOURCE);

        await page.locator(`main a[href$="${CLAIM}"]:visible`).first().click();
        assert.equal(page.url(), site.address + CLAIM);

        await page.locator(`main a[href*="${BRIEF}#use-"]:visible`).first().click();
        assert.match(page.url(), /#use-\d+$/);
        const target = page.locator(":target");
        assert.equal((await target.locator("a").innerText()).replace(/\s+/g, " "), words);
        assert.ok(await inView(target), "the sentence is in view");
      });
    });

    test("going by keyboard begins with a way past the menu, and keeps the order of the page", async () => {
      await withPage(site, { viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(site.address + BRIEF);
        await page.keyboard.press("Tab");
        const first = await focused(page);
        assert.ok(first.leadsToMain, "the first link leads to the text");
        assert.ok(first.visible, "the skip link can be seen when it has the focus");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        assert.ok((await focused(page)).inMain, "behind the skip link comes the text");

        await page.goto(site.address + BRIEF);
        const seen = [];
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press("Tab");
          seen.push(await focused(page));
        }
        const hidden = seen.filter((stop) => !stop.visible);
        assert.deepEqual(hidden, [], "whatever has the focus can be seen");
        assert.deepEqual(
          seen.filter((stop) => !stop.outlined),
          [],
          "and is marked",
        );
        const order = seen.map((stop) => stop.position);
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
          "the order is that of the page",
        );
      });
    });

    test("printed, it is all text and no navigation", async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(site.address + BRIEF);
        const pdf = await page.pdf({ format: "A4" });
        assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
        const pages = pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
        assert.ok(pages >= 2 && pages < 30, `${pages} pages`);
        await page.emulateMedia({ media: "print" });
        for (const gone of ["header nav", ".skip", "aside[popover]"]) {
          const shown = await page.locator(`${gone}:visible`).count();
          assert.equal(shown, 0, `\`${gone}\` is printed`);
        }
        assert.ok(await page.locator("h1").isVisible());
        assert.ok(await page.getByRole("heading", { name: "References" }).isVisible());
      });
    });
  });
}

describe("notes", () => {
  let site;
  before(async () => (site = await host()));
  after(() => site.close());

  test("stand beside the text where there is room", async () => {
    await withPage(site, { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address + BRIEF);
      const note = page.locator("aside[popover]").first();
      assert.ok(await note.isVisible());
      const [box, text] = [await note.boundingBox(), await page.locator("mark.claim").first().boundingBox()];
      assert.ok(box.x > text.x + text.width, "the note is beside the words");
      assert.ok(Math.abs(box.y - text.y) < 300, "and near them");
    });
  });

  test("open from their button on a phone, without any script, and close again", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false };
    await withPage(site, phone, async (page) => {
      await page.goto(site.address + BRIEF);
      const note = page.locator("aside[popover]").first();
      assert.ok(!(await note.isVisible()), "a note is closed at first");
      const button = page.locator("mark.claim button").first();
      const { width, height } = await button.boundingBox();
      assert.ok(width >= 24 && height >= 24, `the button is ${width} by ${height} px`);
      await button.tap();
      assert.ok(await note.isVisible(), "the button opens it");
      await note.getByRole("button").tap();
      assert.ok(!(await note.isVisible()), "its own button closes it");
    });
  });
});

function inView(locator) {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** What has the focus. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: element.outerHTML.slice(0, 80),
      leadsToMain: element.hash !== "" && document.querySelector("main").matches(element.hash),
      inMain: document.querySelector("main").contains(element),
      visible: width > 1 && height > 1 && element.checkVisibility(),
      outlined: style.outlineStyle !== "none" || style.boxShadow !== "none",
      position: [...document.querySelectorAll("*")].indexOf(element),
    };
  });
}
