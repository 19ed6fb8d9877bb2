// All pages at once, without a browser: they are HTML without a fault, and every link in them leads somewhere.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { answering, build, htmlFiles } from "./site.js";

const CHECKER = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

for (const theme of ["folio", "plain"]) {
  test(`theme ${theme}: the Nu checker has nothing to say`, () => {
    const folders = [build("--theme", theme), build("--theme", theme, "--base-url", "https://example.org/sub/")];
    const flags = ["-jar", CHECKER, "--skip-non-html", "--Werror", "--format", "gnu"];
    const { status, stderr } = spawnSync("java", [...flags, ...folders], { encoding: "utf8" });
    assert.equal(stderr.replaceAll(pathToFileURL(folders[0]).href, "").trim(), "");
    assert.equal(status, 0);
  });
}

for (const [name, home, flags] of [
  ["opened from disk", "file:///site/", []],
  ["hosted under a sub-path", "https://example.org/sub/", ["--base-url", "https://example.org/sub/"]],
]) {
  test(`${name}: every link leads to a page, and to a place on it`, () => {
    const folder = build(...flags);
    const files = htmlFiles(folder);
    const ids = new Map(files.map((file) => [file, idsOf(readFileSync(join(folder, file), "utf8"))]));
    const broken = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const page = new URL(flags.length ? file.replace(/(^|\/)index\.html$/, "$1") : file, home);
      return linksOf(text)
        .map((link) => [link, new URL(link, page)])
        .filter(([, url]) => url.protocol === page.protocol && url.host === page.host)
        .filter(([, url]) => !leadsSomewhere(url, { home, folder, ids, hosted: flags.length > 0 }))
        .map(([link]) => `${file}: ${link}`);
    });
    assert.deepEqual(broken, []);
  });
}

function leadsSomewhere(url, { home, folder, ids, hosted }) {
  const path = url.href.split("#")[0];
  if (!path.startsWith(home)) return false;
  const inside = path.slice(home.length);
  // A disk has no index pages: there an address names its file.
  if (!hosted && (inside === "" || inside.endsWith("/"))) return false;
  const file = answering(folder, inside);
  if (!file) return false;
  const known = ids.get(file.slice(folder.length + 1));
  return !url.hash || !known || known.has(decodeURIComponent(url.hash.slice(1)));
}

function linksOf(html) {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link.replaceAll("&amp;", "&"));
}

function idsOf(html) {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
}
