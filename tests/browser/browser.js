// A browser that notes everything that goes wrong on a page.

import assert from "node:assert/strict";
import axe from "axe-core";
import { chromium } from "playwright-core";

/** The browser's program. */
export const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** With these it speaks to nobody. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser without a window, and without a wish to speak to anybody; like a phone's, or with scrollbars that take room. */
export function launch({ scrollbars = false } = {}) {
  const ignoreDefaultArgs = scrollbars ? ["--hide-scrollbars"] : [];
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS, ignoreDefaultArgs });
}

/** A page whose complaints, failed requests and requests to elsewhere are added to `problems`. */
export async function openPage(context, home, problems) {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // The browser itself gives up what it was still fetching for a page that the reader has left.
    if (reason !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) problems.push(`leaves the site: ${url}`);
  });
  return page;
}

/** Opens a page in a context of its own and looks at it; what goes wrong on it fails the test. `home` is all it may ask. */
export async function visit(browser, home, options, look) {
  const problems = [];
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  await look(await openPage(context, home, problems), problems);
  await context.close();
  assert.deepEqual(problems, []);
}

/** Waits so long by the clock of the page, whose own timers come before, and until what they did has been drawn. */
export const settle = (page, milliseconds) =>
  page.evaluate(
    (milliseconds) =>
      new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), milliseconds)),
    milliseconds,
  );

/** The rules of WCAG 2.2 AA, and what axe holds to be good. */
export const ACCESS = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** What axe has to say about a page, or a part of it, as it is now. */
export async function violations(page, runOnly = ACCESS, part = undefined) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([runOnly, part]) =>
      (await globalThis.axe.run(part ?? document, { runOnly, resultTypes: ["violations"] })).violations,
    [runOnly, part],
  );
  return found.map(({ id, nodes }) => `axe: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** How far a page sticks out of its window. */
export const overhang = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** One page of every kind, and more where a kind has several faces. Addresses are those of a hosted site. */
export const PAGES = [
  ["home", ""],
  ["briefs", "briefs/"],
  ["brief with a chart", "briefs/what-did-north-korea-earn/"],
  ["brief with a forecast", "briefs/after-a-ceasefire/"],
  ["claims", "claims/"],
  ["claim that is disputed", "claims/gain-20-billion/"],
  ["claim that is a recommendation", "claims/name-the-origin/"],
  ["claim for a frame on another site", "claims/gain-20-billion/embed/"],
  ["sources", "sources/"],
  ["sources by year", "sources/by-year/"],
  ["sources by type", "sources/by-type/"],
  ["sources by use", "sources/by-use/"],
  ["source that others relay", "sources/kida-2025/"],
  ["source that is a record", "sources/unsc-2397/"],
  ["forecasts", "forecasts/"],
  ["evidence", "evidence/"],
  ["corrections", "corrections/"],
  ["scales", "methods/scales/"],
  ["search", "search/"],
  ["author", "authors/editors/"],
  ["topic", "topics/korea/"],
  ["page", "method/"],
  ["not found", "404.html"],
];
