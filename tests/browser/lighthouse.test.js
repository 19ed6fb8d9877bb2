// What Lighthouse says of the demonstration's briefs on a phone, and what a reader's first visit costs.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { FLAGS, PROGRAM } from "./browser.js";
import { host } from "./site.js";

const BRIEFS = [
  "after-a-ceasefire",
  "sending-the-workers-home",
  "what-did-north-korea-earn",
  "who-buys-russias-energy",
];

/** What a brief may weigh as it is sent, without fonts and pictures. */
const HEAVIEST = 60_000;

describe("a brief on a phone", () => {
  let site, chrome;
  before(async () => {
    site = await host("/");
    chrome = await chromeLauncher.launch({ chromePath: PROGRAM, chromeFlags: ["--headless", ...FLAGS] });
  });
  after(async () => {
    await chrome.kill();
    await site.close();
  });

  for (const brief of BRIEFS) {
    test(brief, async (context) => {
      const { lhr } = await lighthouse(`${site.address}briefs/${brief}/`, { port: chrome.port, logLevel: "error" });
      const { performance, ...judged } = lhr.categories;
      // How fast it is depends on the machine: it is told, and not asserted.
      context.diagnostic(`performance ${Math.round(performance.score * 100)}`);
      const wrong = Object.values(judged).flatMap(({ title, auditRefs }) =>
        auditRefs
          .map(({ id, weight }) => ({ weight, ...lhr.audits[id] }))
          .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
          .map((audit) => `${title}: ${audit.title}`),
      );
      assert.deepEqual(wrong, []);
      assert.equal(lhr.audits["cumulative-layout-shift"].numericValue, 0, "nothing moves while it loads");

      const sent = lhr.audits["network-requests"].details.items;
      const weighed = sent.filter(({ resourceType }) => !["Font", "Image", "Other"].includes(resourceType));
      const weight = weighed.reduce((sum, { transferSize }) => sum + transferSize, 0);
      context.diagnostic(`${weight} bytes sent without fonts and pictures`);
      assert.ok(weight > 0 && weight < HEAVIEST, `${weight} bytes`);
    });
  }
});
