// Cards beside links: what a reader who points at a citation or a claim, or comes to it with the keyboard, is shown.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, settle, violations, visit } from "./browser.js";
import { host } from "./site.js";

const BRIEF = "briefs/what-did-north-korea-earn/";

describe("cards beside links", () => {
  let browser, site;
  before(async () => {
    site = await host("/");
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const reading = (look, options = {}) =>
    visit(browser, site.address, { viewport: { width: 1280, height: 800 }, ...options }, async (page, problems) => {
      await page.goto(site.address + BRIEF);
      await look(page, page.locator(".peek"), problems);
    });

  test("a citation that is pointed at shows its reference, which can be pointed at as well", () =>
    reading(async (page, card) => {
      assert.equal(await card.isVisible(), false);
      const cite = page.locator(".cite a").nth(2);
      await cite.hover();
      await card.waitFor();
      assert.match(
        await card.innerText(),
        /^Rim S\. \[Opinion Commentary.*\]\. Cambodian Centre for Regional Studies; 2025\.\s*$/,
      );
      assert.equal(await card.locator("a").count(), 0);
      assert.equal(await cite.getAttribute("aria-describedby"), await card.getAttribute("id"));
      await card.hover();
      await page.waitForTimeout(400);
      assert.equal(await card.isVisible(), true);
      await page.mouse.move(5, 5);
      await card.waitFor({ state: "hidden" });
      assert.equal(await cite.getAttribute("aria-describedby"), null);
    }));

  test("a claim named away from its note shows the note, and Escape puts it away", () =>
    reading(async (page, card, problems) => {
      const message = page.locator(".messages a").first();
      await message.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await card.waitFor();
      assert.match(
        await card.innerText(),
        /Disputed[\s\S]*Two reports support it, on one origin; two independent sources dispute it\./,
      );
      const [over, link] = [await card.boundingBox(), await message.boundingBox()];
      assert.ok(over.y >= link.y + link.height || over.y + over.height <= link.y, "it hides its link");
      problems.push(...(await violations(page)));
      await page.keyboard.press("Escape");
      await card.waitFor({ state: "hidden" });
      assert.equal(await message.evaluate((link) => link === document.activeElement), true);
    }));

  test("a claim whose note stands beside it shows no card", () =>
    reading(async (page, card) => {
      await page.locator("mark.claim > a").first().hover();
      await page.waitForTimeout(400);
      assert.equal(await card.isVisible(), false);
    }));

  test("at the edge of a small window a card stays within it", () =>
    reading(
      async (page, card) => {
        for (const cite of await page.locator(".text .cite a").all()) {
          await cite.focus();
          await page.keyboard.press("Shift+Tab");
          await page.keyboard.press("Tab");
          await card.waitFor();
          const { x, y, width, height } = await card.boundingBox();
          assert.ok(x >= 0 && x + width <= 360 && y >= 0 && y + height <= 640, JSON.stringify({ x, y, width, height }));
        }
      },
      { viewport: { width: 360, height: 640 } },
    ));

  test("without a script a citation leads to its reference, and says whose it is", () =>
    reading(
      async (page) => {
        const cite = page.locator(".cite a").first();
        assert.equal(await cite.getAttribute("title"), "Tagtik, 2025");
        await cite.click();
        assert.equal(new URL(page.url()).hash, "#ref-1");
      },
      { javaScriptEnabled: false },
    ));

  test("a bar tells how much of a brief is read", () =>
    reading(async (page) => {
      const told = async () => {
        await settle(page, 50);
        return page.evaluate(() => new DOMMatrix(getComputedStyle(document.body, "::before").transform).a.toFixed(1));
      };
      assert.equal(await told(), "0.0");
      await page.evaluate(() => scrollTo({ top: (document.body.scrollHeight - innerHeight) / 2, behavior: "instant" }));
      assert.equal(await told(), "0.5");
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
      assert.equal(await told(), "1.0");
    }));
});
