// Searching: what is found, in which order, and how little has to be loaded.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";

import { launch, overhang, settle, violations, visit } from "./browser.js";
import { build, buildOf, host } from "./site.js";

let browser;
let site;
before(async () => {
  browser = await launch();
  site = await host("/sub/");
});
after(async () => {
  await browser.close();
  await site.close();
});

/** The page for searching under the strict policy of a host; whatever is refused is a problem. */
function searching(query, options, look) {
  return visit(browser, site.address, { viewport: { width: 1440, height: 900 }, ...options }, async (page) => {
    await page.goto(`${site.address}search/${query}`);
    await look(page);
  });
}

/** Types a query and waits until it has been answered. */
async function type(page, words) {
  await page.getByLabel("Words").fill(words);
  await settled(page);
}
const settled = (page) => settle(page, 500);
const titles = (page) => page.locator(".results .sentence").allInnerTexts();
const said = (page) => page.locator(".said").innerText();
const query = (page) => new URL(page.url()).search;

test("words are folded as the index folds them", async () => {
  const table = JSON.parse(readFileSync(new URL("folding.json", import.meta.url), "utf8"));
  await searching("", {}, async (page) => {
    for (const [text, words] of table) {
      assert.deepEqual(await page.evaluate((text) => foldedWords(text), text), words, text);
    }
  });
});

describe("a query", () => {
  test("finds briefs, claims, sources and authors, whole words in titles first", async () => {
    await searching("", {}, async (page) => {
      await type(page, "north korea");
      const [first] = await titles(page);
      assert.match(first, /North Korea/);
      const kinds = await page.locator(".results .meta").allInnerTexts();
      assert.ok(
        kinds.some((kind) => kind.startsWith("Policy brief")),
        String(kinds),
      );
      assert.match(await said(page), /^\d+ results\.$/);
      await type(page, "editors");
      assert.ok((await page.locator(".results .meta").allInnerTexts()).includes("Author"));
    });
  });

  test("forgives prefixes, accents, plurals and one wrong letter", async () => {
    await searching("", {}, async (page) => {
      const expected = "Europa compró 74% de las exportaciones rusas de gas natural en 2021";
      for (const words of [
        "compró",
        "COMPRO exportacion",
        "petroguia rusas",
        "compto exportaciones",
        "xportaciones",
        "exportcaiones",
      ]) {
        await type(page, words);
        assert.ok((await titles(page)).includes(expected), words);
      }
      assert.equal(await said(page), "1 result; nothing has “exportcaiones”, so this is for “exportaciones”.");
    });
  });

  test("that finds nothing says so", async () => {
    await searching("", {}, async (page) => {
      await type(page, "zyzzyva");
      assert.equal(await said(page), "Nothing was found; nothing has “zyzzyva”.");
      assert.deepEqual(await titles(page), []);
    });
  });
});

test("a result is followed, and Back leads to the same results; an address can be passed on", async () => {
  await searching("?q=russia&kind=claim", {}, async (page) => {
    await settled(page);
    const found = await titles(page);
    assert.ok(found.length > 0);
    assert.equal(await page.getByLabel("Words").inputValue(), "russia");
    await page.locator(".results a").first().click();
    await page.waitForURL(/\/claims\//);
    await page.goBack();
    await settled(page);
    assert.deepEqual(await titles(page), found);
    assert.equal(query(page), "?q=russia&kind=claim");
  });
});

test("results are narrowed by kind, standing, topic and year, with counts", async () => {
  await searching("", {}, async (page) => {
    await type(page, "russia");
    await page.getByLabel("Kind").selectOption("claim");
    await settled(page);
    const [kind] = await page.getByLabel("Kind").locator("option:checked").allInnerTexts();
    const count = Number(/\((\d+)\)/.exec(kind)[1]);
    assert.equal(await said(page), `${count} results.`);
    await page.getByLabel("Standing").selectOption("disputed");
    await settled(page);
    const standings = await page.locator(".results .standing").allInnerTexts();
    assert.ok(standings.length > 0 && standings.every((text) => text === "◆ Disputed"), String(standings));
    await page.getByLabel("Topic").selectOption("korea");
    await page.getByLabel("Year, from").selectOption("2025");
    await settled(page);
    assert.equal(query(page), "?q=russia&kind=claim&standing=disputed&topic=korea&from=2025");
  });
});

test("without script the page leads to the lists", async () => {
  await searching("", { javaScriptEnabled: false }, async (page) => {
    assert.ok(!(await page.locator(".seek").isVisible()));
    assert.match(await page.locator(".standfirst").innerText(), /This needs a script/);
    await page.getByRole("main").getByRole("link", { name: "sources" }).click();
    await page.waitForURL(/\/sources\//);
  });
});

test("a site that is opened from disk can be searched", async () => {
  const folder = build();
  await visit(browser, "file://", {}, async (page) => {
    await page.goto(pathToFileURL(`${folder}/search/index.html`).href);
    await type(page, "compro");
    assert.equal((await titles(page)).length, 1);
    await page.locator(".results a").first().click();
    await page.waitForURL(/sources\/.*\/index\.html/);
  });
});

test("the page keeps nobody out, by day and by night, wide and narrow", async () => {
  await searching("", { hasTouch: true }, async (page) => {
    for (const words of ["", "korea", "no such thing"]) {
      await type(page, words);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1440, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const seen = { violations: await violations(page), wide: await overhang(page) };
          assert.deepEqual(seen, { violations: [], wide: 0 }, `${words} ${colorScheme} ${width}`);
        }
      }
    }
  });
});

/** A small site whose titles are of many scripts and full of signs, opened from disk. */
async function made(titles, look) {
  const front = (title) =>
    `title: ${JSON.stringify(title)}\nauthor: Ann Lee\ndate: 2026-01-05\ntype: commentary\nsummary: Nothing.\ninterests: none\n`;
  const briefs = titles.map((title, at) => [`briefs/b${at}.md`, `---\n${front(title)}---\nNothing.\n`]);
  const folder = buildOf({ "site.yaml": "title: Scripts\n", ...Object.fromEntries(briefs) });
  await visit(browser, "file://", {}, async (page) => {
    await page.goto(pathToFileURL(`${folder}/search/index.html`).href);
    await look(page);
  });
}

test("titles of every script are found as they are typed, and none is taken for markup", async () => {
  const all = [
    "របាយការណ៍ប្រចាំឆ្នាំ",
    "تقريرٌ عن أسعار الطاقة",
    "中国煤炭进口统计",
    "Цены на уголь: ещё один отчёт",
    "Đồng bằng sông Cửu Long",
    `It's "><script>alert(1)</script> & <b>bold</b>`,
    "O’Neill on B2B, $5.5bn and 49% of CO₂ under 2397",
  ];
  await made(all, async (page) => {
    const looked = {
      ការណ៍: 0,
      ឆ្នាំ: 0,
      تقرير: 1,
      اسعار: 1,
      طاقة: 1,
      الطاقه: 1,
      煤炭: 2,
      煤: 2,
      进口统计: 2,
      угол: 3,
      УГОЛЬ: 3,
      еще: 3,
      отчот: 3,
      "dong SONG": 4,
      cuu: 4,
      "it’s": 5,
      "</script>": 5,
      bold: 5,
      oneill: 6,
      "o'neill": 6,
      "O’Neil": 6,
      b2b: 6,
      "$5.5bn": 6,
      "49%": 6,
      co2: 6,
      2397: 6,
      neill: 6,
      eill: undefined,
    };
    for (const [words, at] of Object.entries(looked)) {
      await type(page, words);
      assert.deepEqual(await titles(page), at === undefined ? [] : [all[at]], words);
    }
    assert.equal(await page.locator(".results b").count(), 0);
    await type(page, "煤炭");
    assert.deepEqual(await page.locator(".results mark").allInnerTexts(), ["煤", "炭"]);
    await type(page, "угол");
    assert.deepEqual(await page.locator(".results mark").allInnerTexts(), ["уголь"]);
  });
});

test("a word finds its other number, behind the word itself", async () => {
  const all = ["Ports of many countries", "A port of one country", "Deux journaux", "Un journal", "La voz", "Las voces", "News"];
  await made(all, async (page) => {
    const looked = {
      ports: [0, 1],
      countries: [0, 1],
      country: [1, 0],
      journaux: [2, 3],
      journal: [3, 2],
      voz: [4, 5],
      voces: [5, 4],
      new: [6],
    };
    for (const [words, found] of Object.entries(looked)) {
      await type(page, words);
      assert.deepEqual(
        await titles(page),
        found.map((at) => all[at]),
        words,
      );
    }
    await type(page, "countries");
    assert.deepEqual(await page.locator(".results mark").allInnerTexts(), ["countries", "country"]);
    assert.equal(await said(page), "2 results.");
  });
});

test("one brief is enough, and so is none", async () => {
  await made(["Ports"], async (page) => {
    await type(page, "port");
    assert.deepEqual(await titles(page), ["Ports"]);
    assert.equal(await said(page), "1 result.");
  });
  await made([], async (page) => {
    await type(page, "port");
    assert.equal(await said(page), "Nothing was found; nothing has “port”.");
  });
});

test("a query is made by keyboard alone", async () => {
  await searching("", {}, async (page) => {
    assert.equal(await page.evaluate(() => document.activeElement.name), "q", "the field has the focus");
    await page.keyboard.type("korea");
    await settled(page);
    const [first] = await titles(page);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement.textContent)) === first) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(briefs|claims|sources)\/./);
  });
});

test("the arrows lead from the field to the results, along them and back; a word that is meant is named once", async () => {
  await searching("", {}, async (page) => {
    await type(page, "koera");
    assert.match(await said(page), /nothing has “koera”, so this is for “korea”\.$/);
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    const [first, second] = await titles(page);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), first);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement.name), "q");
  });
});
