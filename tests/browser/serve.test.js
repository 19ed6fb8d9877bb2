// The preview in a browser: it follows what is saved without losing the reader's place, and says what is wrong.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";

import { launch, violations, visit } from "./browser.js";
import { ROOT } from "./site.js";

const front = (title) => `---\ntitle: ${title}\nauthor: Ann Lee\ndate: 2026-01-05\ntype: commentary\nsummary: A text.\ninterests: none\n---\n`;
const long = Array.from({ length: 80 }, (_, at) => `Paragraph ${at} stands here.`).join("\n\n");

let browser, server, folder, address;
const save = (path, text) => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "corroborate-serve-"));
  save("content/site.yaml", "title: A preview\ntheme: ours\n");
  save("themes/ours/theme.yaml", "extends: folio\n");
  save("themes/ours/static/folio.css", "body { color: rgb(0, 0, 0) }\n");
  save("content/briefs/x.md", `${front("A brief")}${long}\n`);
  const program = process.env.CORROBORATE;
  const [command, ...flags] = program ? [program] : ["cargo", "run", "--quiet", "--"];
  server = spawn(command, [...flags, "serve", "--root", folder, "--port", "0", "--date", "2026-11-24"], { cwd: ROOT });
  address = await new Promise((found) => {
    createInterface({ input: server.stderr }).on("line", (line) => {
      const [url] = line.match(/http:\/\/127\.0\.0\.1:\d+\//) ?? [];
      if (url) found(url);
    });
  });
});
after(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The page of the brief; what goes wrong on it and is meant is taken out of the problems. */
const looking = (look) =>
  visit(browser, address, { viewport: { width: 1280, height: 800 } }, async (page, problems) => {
    await page.goto(`${address}briefs/x/`);
    await page.getByText("Paragraph 40 ").waitFor();
    // Whoever reloads the page loses this.
    await page.evaluate(() => {
      window.kept = true;
    });
    // The page listens.
    await page.waitForFunction(() => document.querySelector("corroborate-preview")?.shadowRoot);
    await page.waitForTimeout(200);
    await look(page, problems);
  });

test("what is saved is seen, and the reader stays where he is", async () => {
  await looking(async (page) => {
    await page.evaluate(() => scrollTo(0, 1500));
    const began = performance.now();
    save("content/briefs/x.md", `${front("A brief")}${long.replace("Paragraph 41 stands", "Paragraph 41 has moved")}\n`);
    await page.getByText("Paragraph 41 has moved here.").waitFor();
    const took = performance.now() - began;
    assert.equal(await page.evaluate(() => scrollY), 1500);
    assert.ok(await page.evaluate(() => window.kept), "the page was not loaded anew");
    console.log(`  from the save to the page: ${took.toFixed(0)} ms`);
  });
});

test("a style sheet is exchanged, and the page is not touched", async () => {
  await looking(async (page) => {
    const color = () => page.evaluate(() => getComputedStyle(document.body).color);
    const main = await page.evaluateHandle(() => document.querySelector("main"));
    save("themes/ours/static/folio.css", "body { color: rgb(1, 2, 3) }\n");
    await page.waitForFunction(() => getComputedStyle(document.body).color === "rgb(1, 2, 3)");
    assert.equal(await color(), "rgb(1, 2, 3)");
    assert.ok(await main.evaluate((main) => main === document.querySelector("main")), "the page is the same");
    assert.ok(await page.evaluate(() => window.kept));
  });
});

test("a mistake stands over the last good page as it stands in the terminal, and goes when it is mended", async () => {
  await looking(async (page) => {
    const good = readFileSync(join(folder, "content/briefs/x.md"), "utf8");
    save("content/briefs/x.md", good.replace("author: Ann Lee", "autor: <b>Ann</b>"));
    const told = page.locator("corroborate-preview [role=alert]");
    await told.waitFor();
    const text = await told.innerText();
    assert.ok(text.includes("error[unknown-key]: a brief has no key `autor`\n --> content/briefs/x.md:3:1"), text);
    assert.ok(text.includes("3 | autor: <b>Ann</b>"), "what an author wrote is text");
    assert.equal(await page.locator("main h1").innerText(), "A brief");
    save("content/briefs/x.md", good);
    await told.waitFor({ state: "detached" });
  });
});

test("a page lists what was found in its text, and keeps nobody out", async () => {
  const good = readFileSync(join(folder, "content/briefs/x.md"), "utf8");
  save("content/briefs/x.md", good.replace("interests: none\n", ""));
  await looking(async (page) => {
    const panel = page.locator("corroborate-preview details");
    await panel.waitFor();
    assert.match(await panel.locator("summary").innerText(), /^1 finding on this page/);
    await panel.locator("summary").press("Enter");
    assert.match(await panel.innerText(), /interests-undeclared[\s\S]*content\/briefs\/x\.md:3:1/);
    assert.deepEqual(await violations(page, undefined, "corroborate-preview"), []);
  });
  save("content/briefs/x.md", good);
});

test("the name of the page in the window follows too", async () => {
  await looking(async (page) => {
    const before = await page.locator("main h1").innerText();
    save("content/briefs/x.md", `${front("Another name")}${long}\n`);
    await page.waitForFunction((before) => document.querySelector("main h1").textContent !== before, before);
    assert.equal(await page.title(), "Another name · A preview");
  });
});

test("a style that is saved with a text shows too, as does one that is saved while a text is broken", async () => {
  await looking(async (page) => {
    const good = readFileSync(join(folder, "content/briefs/x.md"), "utf8");
    const has = (color) => page.waitForFunction((color) => getComputedStyle(document.body).color === color, color);
    save("content/briefs/x.md", good.replace("Paragraph 3 ", "The third paragraph "));
    save("themes/ours/static/folio.css", "body { color: rgb(9, 9, 9) }\n");
    await page.getByText("The third paragraph stands here.").waitFor();
    await has("rgb(9, 9, 9)");
    save("content/briefs/x.md", good.replace("author:", "autor:"));
    const told = page.locator("corroborate-preview [role=alert]");
    await told.waitFor();
    save("themes/ours/static/folio.css", "body { color: rgb(5, 5, 5) }\n");
    save("content/briefs/x.md", good);
    await told.waitFor({ state: "detached" });
    await has("rgb(5, 5, 5)");
    assert.ok(await page.evaluate(() => window.kept), "the page was not loaded anew");
  });
});

test("a text that goes leaves its page where it was, and the reader too when it comes again", async () => {
  await looking(async (page, problems) => {
    const good = readFileSync(join(folder, "content/briefs/x.md"), "utf8");
    await page.evaluate(() => scrollTo(0, 1500));
    rmSync(join(folder, "content/briefs/x.md"));
    const told = page.locator("corroborate-preview [role=alert]");
    await told.waitFor();
    assert.match(await told.innerText(), /^Nothing is at this address any more\n/);
    save("content/briefs/x.md", good.replace("Paragraph 41 ", "The next paragraph "));
    await page.getByText("The next paragraph stands here.").waitFor();
    await told.waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => scrollY), 1500);
    assert.ok(await page.evaluate(() => window.kept), "the page was not loaded anew");
    // Nothing is there for a moment, and that is asked for.
    problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes("404")));
    save("content/briefs/x.md", good);
  });
});
