// A browser that notes everything that goes wrong on a page.

import { chromium } from "playwright-core";

/** A browser without a window, and without a wish to speak to anybody. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
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
