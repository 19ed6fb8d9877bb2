// A claim on another site: in a frame, and as a quotation.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { launch, openPage } from "./browser.js";
import { host } from "./site.js";

const CLAIM = "claims/gain-20-billion/";
const WORDS = /about 20 billion US dollars/;

let browser, site, other;
before(async () => {
  browser = await launch();
  site = await host("/sub/");
  other = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">${other.html}`);
  });
  await new Promise((ready) => other.listen(0, "127.0.0.1", ready));
});
after(async () => {
  other.closeAllConnections();
  await Promise.all([browser.close(), site.close(), new Promise((closed) => other.close(closed))]);
});

/** What a claim's page gives to be copied: the frame, and the quotation. */
async function copied(page) {
  await page.goto(site.address + CLAIM);
  await page.locator("summary", { hasText: "Embed this claim" }).click();
  return page.locator("pre.copied").allInnerTexts();
}

async function onAnotherSite(at, look) {
  const problems = [];
  const context = await browser.newContext();
  const page = await openPage(context, "http://127.0.0.1", problems);
  other.html = (await copied(page))[at];
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  await look(page);
  await context.close();
  // The frame lets no script run, and so not those of the test itself.
  assert.deepEqual(
    problems.filter((problem) => !problem.includes("Blocked script execution")),
    [],
  );
}

test("another site shows a claim in a frame, and its link leads out of the frame to the claim", async () => {
  await onAnotherSite(0, async (page) => {
    const frame = page.frameLocator("iframe");
    assert.match(await frame.locator("h1").innerText(), WORDS);
    assert.match(await frame.locator(".verdict").innerText(), /Disputed/);
    const { box, tall } = await frame.locator("body").evaluate((body) => ({
      box: getComputedStyle(body.querySelector("main")).borderInlineStartWidth,
      tall: body.scrollHeight - innerHeight,
    }));
    assert.equal(box, "4px", "the style sheet has come");
    assert.ok(tall <= 0, `the frame is ${tall} px too low`);
    await frame.locator(".from a").click();
    await page.waitForURL(site.address + CLAIM);
  });
});

test("another site quotes a claim with its standing, and nothing is loaded for it", async () => {
  await onAnotherSite(1, async (page) => {
    assert.match(await page.locator("blockquote p").innerText(), WORDS);
    assert.match(await page.locator("blockquote footer").innerText(), /^Disputed\..* Attributed to .* Corroborate, as of 23 November 2026$/s);
    assert.equal(await page.locator("iframe, script, img").count(), 0);
    await page.locator("blockquote a").click();
    await page.waitForURL(site.address + CLAIM);
  });
});
