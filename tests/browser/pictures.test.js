// Pictures: a browser fetches the form that its screen has use for, and nothing moves while it does.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { launch, violations, visit } from "./browser.js";
import { host } from "./site.js";

const BRIEF = "briefs/quay/";

/** A PNG of shades and grain, which no form of it has more bytes than. */
function png(width, height) {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let grain = 1;
  for (let at = 0; at < rows.length; at++) {
    grain = (Math.imul(grain, 1103515245) + 12345) >>> 0;
    const inRow = at % (width * 3 + 1);
    rows[at] = inRow === 0 ? 0 : (inRow * 200) / (width * 3) + ((grain >>> 16) & 31);
  }
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

const TEXT = `---
title: The quay
author: Ada Moreau
date: 2026-01-15
type: commentary
interests: none
summary: The quay in two pictures.
figures:
  - {src: quay.png, alt: The quay at noon, credit: Ann Lee, license: CC-BY-4.0, source: "City Archive, box 4"}
  - {src: night.png, alt: The quay by night, credit: Ann Lee}
---
![](quay.png)

${"A paragraph that stands between the two pictures and is long enough to take a line or two.\n\n".repeat(160)}
![](night.png)
`;

describe("pictures", () => {
  let browser, site, root;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), "corroborate-pictures-"));
    const folder = join(root, "content/briefs/quay");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, "content/site.yaml"), "title: Harbour Notes\n");
    writeFileSync(join(folder, "index.md"), TEXT);
    writeFileSync(join(folder, "quay.png"), png(1400, 900));
    writeFileSync(join(folder, "night.png"), png(900, 600));
    site = await host("/", "--root", root);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(root, { recursive: true });
  });

  /** What a reader with such a screen fetches; pictures come late, as on a slow line. */
  const reading = (viewport, deviceScaleFactor, look) =>
    visit(browser, site.address, { viewport, deviceScaleFactor }, async (page, problems) => {
      const fetched = [];
      await page.route(/\.(png|webp)$/, async (route) => {
        fetched.push(new URL(route.request().url()).pathname.split("/").pop());
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await page.goto(site.address + BRIEF, { waitUntil: "domcontentloaded" });
      await look(page, fetched, problems);
    });

  for (const [name, viewport, density, wanted] of [
    ["a phone", { width: 390, height: 800 }, 1, "quay-480.webp"],
    ["a phone with a dense screen", { width: 390, height: 800 }, 2, "quay-800.webp"],
    ["a wide screen", { width: 1280, height: 800 }, 1, "quay-800.webp"],
    ["a wide and dense screen", { width: 1280, height: 800 }, 2, "quay-1280.webp"],
  ]) {
    test(`${name} fetches ${wanted}, and nothing moves`, () =>
      reading(viewport, density, async (page, fetched, problems) => {
        const picture = page.getByAltText("The quay at noon");
        const before = await picture.boundingBox();
        await page.waitForLoadState("load");
        const after = await picture.boundingBox();
        assert.deepEqual(fetched, [wanted]);
        assert.ok(Math.abs(before.width / before.height - 1400 / 900) < 0.01, "it has its shape before it is there");
        // The height of a smaller form is a whole number of its own pixels.
        for (const side of ["x", "y", "width", "height"]) {
          assert.ok(Math.abs(after[side] - before[side]) < 0.5, `${side}: ${before[side]}, then ${after[side]}`);
        }
        const moved = await page.evaluate(
          () =>
            new Promise((told) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += entry.value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => told(sum), 300);
            }),
        );
        assert.equal(moved, 0);
        problems.push(...(await violations(page)));
      }));
  }

  test("a picture far below is fetched when a reader comes near", () =>
    reading({ width: 390, height: 800 }, 1, async (page, fetched) => {
      await page.waitForLoadState("load");
      assert.deepEqual(fetched, ["quay-480.webp"]);
      const far = page.getByAltText("The quay by night");
      await far.scrollIntoViewIfNeeded();
      await page.waitForFunction((picture) => picture.complete && picture.naturalWidth > 0, await far.elementHandle());
      assert.deepEqual(fetched, ["quay-480.webp", "night-480.webp"]);
    }));

  test("whose a picture is, and on what terms, stands beneath it", () =>
    reading({ width: 390, height: 800 }, 1, async (page) => {
      const credit = page.locator("figure .credit").first();
      assert.equal(await credit.innerText(), "Ann Lee · CC BY 4.0 · Source: City Archive, box 4");
      assert.equal(await credit.locator("a").getAttribute("href"), "https://creativecommons.org/licenses/by/4.0/");
    }));
});
