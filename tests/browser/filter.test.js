// The form that narrows the lists of sources and claims, and the lists without it.

import assert from "node:assert/strict";
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

/** A page under the strict policy of a host; whatever is refused is a problem. */
function withPage(path, options, look) {
  return visit(browser, site.address, { viewport: { width: 1440, height: 900 }, ...options }, async (page) => {
    await page.goto(site.address + path);
    await look(page);
  });
}

/** The titles that are shown, in order. */
const titles = (page) => page.locator("main .row:visible .sentence").allInnerTexts();
const found = (page) => page.locator(".filter [aria-live=polite]").innerText();
/** The list has followed what was asked for, and so has the address. */
const settled = (page) => settle(page, 300);
const query = (page) => new URL(page.url()).search;

describe("sources", () => {
  test("are looked up by words, whatever their accents, case and order", async () => {
    await withPage("sources/", {}, async (page) => {
      assert.equal(await found(page), "30 sources");
      const expected = ["Europa compró 74% de las exportaciones rusas de gas natural en 2021"];
      for (const words of ["compró", "COMPRO", "petroguia rusas", "  exportaciones   europa "]) {
        await page.getByLabel("Words").fill(words);
        await settled(page);
        assert.deepEqual(await titles(page), expected, words);
        assert.equal(await found(page), "1 of 30 sources");
      }
      // A title has a printer's apostrophe, and nobody types one.
      await page.getByLabel("Words").fill("russia's crude");
      await settled(page);
      assert.deepEqual(await titles(page), ["Figures on the destinations of Russia’s crude oil exports in 2020"]);
    });
  });

  test("are found in spite of one slip in a word, and by no slip where a word is there as it stands", async () => {
    await withPage("sources/", {}, async (page) => {
      const look = async (words) => {
        await page.getByLabel("Words").fill(words);
        await settled(page);
        return titles(page);
      };
      const meant = await look("exportaciones");
      assert.equal(meant.length, 1);
      for (const words of ["exportacions", "exportacoines", "exportacionnes", "esportaciones"]) {
        assert.deepEqual(await look(words), meant, words);
      }
      assert.deepEqual(await look("espurtaciones"), [], "two slips are another word");
      assert.deepEqual(await look("2o20"), [], "numbers do not slip");
    });
  });

  test("are narrowed by type, and by several things at once", async () => {
    await withPage("sources/", {}, async (page) => {
      const rows = page.locator("main .row:visible");
      await page.getByLabel("Type").selectOption("report");
      await settled(page);
      const reports = await rows.count();
      assert.ok(reports > 0 && reports < 30);
      assert.equal(await rows.and(page.locator("[data-type=report]")).count(), reports);
      const [chosen] = await page.getByLabel("Type").locator("option:checked").allInnerTexts();
      assert.equal(chosen, `Report (${reports})`, "a choice says how many it finds");

      await page.getByLabel("Year, from").selectOption("2019");
      await page.getByLabel("Year, to").selectOption("2024");
      await settled(page);
      const years = await rows.evaluateAll((rows) => rows.map((row) => [row.dataset.type, row.dataset.year]));
      assert.ok(
        years.every(([type, year]) => type === "report" && year >= 2019 && year <= 2024),
        String(years),
      );
      assert.equal(await found(page), `${years.length} of 30 sources`);
      assert.equal(query(page), "?type=report&from=2019&to=2024");
    });
  });

  test("of which none is found say so, and Clear brings all of them back", async () => {
    await withPage("sources/", {}, async (page) => {
      const clear = page.getByRole("button", { name: "Clear" });
      assert.ok(!(await clear.isVisible()), "there is nothing to clear");
      await page.getByLabel("Words").fill("no such source");
      await settled(page);
      assert.equal(await found(page), "None of the 30 sources is like that.");
      assert.deepEqual(await titles(page), []);
      await clear.click();
      await settled(page);
      assert.equal(await found(page), "30 sources");
      assert.equal((await titles(page)).length, 30);
      assert.equal(query(page), "");
      assert.equal(await page.evaluate(() => document.activeElement.name), "q", "the focus is not lost");
    });
  });

  test("stay narrowed in an address that is passed on, in other orders, and on the way back", async () => {
    await withPage("sources/?q=korea&tier=primary&type=no-such", {}, async (page) => {
      await settled(page);
      assert.equal(query(page), "?q=korea&tier=primary", "what the list does not have is left out");
      const narrowed = await titles(page);
      assert.ok(narrowed.length > 0 && narrowed.length < 30);
      assert.equal(await page.getByLabel("Words").inputValue(), "korea");

      await page.getByRole("link", { name: "By year" }).click();
      assert.equal(page.url(), `${site.address}sources/by-year/?q=korea&tier=primary`);
      await settled(page);
      assert.deepEqual((await titles(page)).toSorted(), narrowed.toSorted());

      await page.locator("main .row:visible a").first().click();
      await page.goBack();
      await settled(page);
      assert.deepEqual((await titles(page)).toSorted(), narrowed.toSorted());
      assert.equal(await page.getByLabel("Words").inputValue(), "korea");
    });
  });

  test("in groups lose the headings of empty groups, and count what is left", async () => {
    await withPage("sources/by-type/", {}, async (page) => {
      await page.getByLabel("Type").selectOption("report");
      await settled(page);
      const headings = await page.locator("main h2:visible").allInnerTexts();
      assert.deepEqual(
        headings.map((text) => text.replace(/\s+/g, " ")),
        [`Report ${(await titles(page)).length}`],
      );
      assert.ok(!(await page.locator(".jump").isVisible()), "no link leads to a group that is hidden");
      await page.getByRole("button", { name: "Clear" }).click();
      await settled(page);
      assert.ok((await page.locator("main h2:visible").count()) > 1);
      assert.ok(await page.locator(".jump").isVisible());
    });
  });

  test("are found by keyboard alone", async () => {
    await withPage("sources/", {}, async (page) => {
      const name = () => page.evaluate(() => document.activeElement.name || document.activeElement.textContent);
      const goTo = async (wanted) => {
        for (let step = 0; step < 30 && (await name()) !== wanted; step += 1) await page.keyboard.press("Tab");
        assert.equal(await name(), wanted);
      };
      await goTo("By use");
      await page.keyboard.press("Tab");
      assert.equal(await name(), "q");
      await page.keyboard.type("korea");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.equal(await name(), "type");
      await page.keyboard.type("Rep");
      await settled(page);
      assert.match(query(page), /^\?q=korea&type=report$/);
      const outlined = () => page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none");
      assert.ok(await outlined());
      await goTo("Clear");
      assert.ok(await outlined());
      await page.keyboard.press("Enter");
      await settled(page);
      assert.equal((await titles(page)).length, 30);
    });
  });
});

test("claims are narrowed by kind, standing, topic and year, within their groups", async () => {
  await withPage("claims/", {}, async (page) => {
    const all = (await titles(page)).length;
    await page.getByLabel("Kind").selectOption("statistic");
    await page.getByLabel("Topic").selectOption("korea");
    await settled(page);
    const rows = page.locator("main .row:visible");
    const some = await rows.evaluateAll((rows) => rows.map(({ dataset }) => [dataset.kind, dataset.topic.split(" ")]));
    assert.ok(some.length > 0 && some.every(([kind, topics]) => kind === "statistic" && topics.includes("korea")));
    assert.equal(await found(page), `${some.length} of ${all} claims`);
    const empty = page.locator("main .group:visible").filter({ hasNot: page.locator(".row:visible") });
    assert.equal(await empty.count(), 0);
    await page.getByLabel("Standing", { exact: true }).selectOption({ index: 2 });
    await settled(page);
    assert.ok(await page.getByRole("heading", { name: "How standing is decided" }).isVisible());
  });
});

test("without script every source, every order and every claim is there, and no form", async () => {
  await withPage("sources/", { javaScriptEnabled: false }, async (page) => {
    assert.equal((await titles(page)).length, 30);
    assert.equal(await page.locator("search").isVisible(), false);
    for (const order of ["By year", "By type", "By use"]) {
      await page.getByRole("link", { name: order }).click();
      assert.equal((await titles(page)).length, 30, order);
      assert.equal(await page.locator("search").isVisible(), false);
      assert.ok(await page.locator(".jump").isVisible());
    }
    await page.goto(`${site.address}claims/`);
    assert.equal((await titles(page)).length, 36);
    assert.equal(await page.locator("search").isVisible(), false);
  });
});

test("titles of every script are found by a part of them", async () => {
  const titles = [
    "របាយការណ៍ប្រចាំឆ្នាំ",
    "تقريرٌ عن أسعار الطاقة",
    "中国煤炭进口统计",
    "Đồng bằng sông Cửu Long",
    `It's "><script>alert(1)</script>`,
  ];
  const sources = titles.map((title, at) => `- {id: s${at}, title: ${JSON.stringify(title)}}\n`).join("");
  const keys = titles.map((_, at) => `@s${at}`).join("; ");
  const front = `title: A brief\nauthor: Ann Lee\ndate: 2026-01-05\ntype: commentary\nsummary: Titles.\ninterests: none\nsources:\n${sources}`;
  const folder = buildOf({
    "site.yaml": "title: Scripts\n",
    "briefs/x.md": `---\n${front}---\nAll of them [${keys}].\n`,
  });
  await visit(browser, "file://", {}, async (page) => {
    await page.goto(pathToFileURL(`${folder}/sources/index.html`).href);
    const looked = {
      ការណ៍: 0,
      តា: undefined,
      ឆ្នាំ: 0,
      تقرير: 1,
      اسعار: 1,
      煤炭: 2,
      "煤 进口": 2,
      "dong SONG": 3,
      "it’s": 4,
      "><script": 4,
    };
    for (const [words, at] of Object.entries(looked)) {
      await page.getByLabel("Words").fill(words);
      await settled(page);
      const shown = await page.locator("main .row:visible .sentence").allInnerTexts();
      assert.deepEqual(shown, at === undefined ? [] : [titles[at]], words);
    }
  });
});

test("narrowing works from disk as well", async () => {
  const folder = build();
  await visit(browser, "file://", {}, async (page) => {
    await page.goto(pathToFileURL(`${folder}/sources/index.html`).href);
    await page.getByLabel("Words").fill("compro");
    await settled(page);
    assert.equal((await titles(page)).length, 1);
    await page.getByRole("link", { name: "By year" }).click();
    assert.equal((await titles(page)).length, 1);
  });
});

for (const path of ["sources/", "sources/by-use/", "claims/"]) {
  test(`the form of ${path} keeps nobody out, by day and by night, wide and narrow, and is not printed`, async () => {
    await withPage(path, { hasTouch: true }, async (page) => {
      assert.ok(await page.locator("search").isVisible());
      for (const words of ["", "korea", "no such thing"]) {
        await page.getByLabel("Words").fill(words);
        await settled(page);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          for (const width of [1440, 320]) {
            await page.setViewportSize({ width, height: 900 });
            const small = await page.evaluate(() => {
              const controls = [...document.querySelectorAll(".filter :is(input, select, button), .orders a")];
              const low = controls.filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 44);
              return low.map((it) => it.outerHTML);
            });
            const seen = { violations: await violations(page), small, wide: await overhang(page) };
            assert.deepEqual(seen, { violations: [], small: [], wide: 0 }, `${words} ${colorScheme} ${width}`);
          }
        }
      }
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("search").isVisible(), false);
      assert.equal(await page.locator(".orders").isVisible(), false);
    });
  });
}
