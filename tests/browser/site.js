// The demonstration site, built for a test and served as a strict host would serve it.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The root of the repository. */
export const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

/** What the site asks its host to send with every page: nothing but its own files. */
function headers(folder) {
  const [, ...lines] = readFileSync(join(folder, "_headers"), "utf8").trimEnd().split("\n");
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)));
}

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Builds `content/` into a folder of its own, which goes away with the process, on a day that does not change. */
export function build(...flags) {
  const folder = mkdtempSync(join(tmpdir(), "corroborate-browser-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const fixed = ["--output-dir", folder, "--date", "2026-11-24", "--strict", "--quiet"];
  // A program that is there already can be named; without one the sources are built.
  const program = process.env.CORROBORATE;
  const [command, ...before] = program ? [program] : ["cargo", "run", "--quiet", "--"];
  execFileSync(command, [...before, "build", ...fixed, ...flags], { cwd: ROOT, stdio: "inherit" });
  return folder;
}

/** Writes texts, by their paths below `content/`, into a folder of their own, which goes away with the process. */
function written(texts) {
  const folder = mkdtempSync(join(tmpdir(), "corroborate-texts-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Builds a site of these texts into a folder of its own. */
export const buildOf = (texts) => build("--root", written(texts));

/** A site of these texts that is built for the place where it is served. */
export const hostOf = (texts) => host("/", "--root", written(texts));

/** Every file of a site that ends in `.html`, from its root, sorted. */
export function htmlFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".html"));
  return files.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))).sort();
}

/** The file that answers a path, if there is one: `claims/` is `claims/index.html`. */
export function answering(folder, path) {
  const file = join(folder, decodeURIComponent(path));
  const found = path === "" || path.endsWith("/") ? join(file, "index.html") : file;
  return statSync(found, { throwIfNoEntry: false })?.isFile() ? found : undefined;
}

/** How hosts send text: by Brotli, at the quality that nginx's module has by itself, or by gzip to who takes no other. */
function packing(accepted, bytes) {
  const names = accepted.split(",").map((name) => name.trim());
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  if (names.includes("br")) return { name: "br", bytes: brotliCompressSync(bytes, { params: quality }) };
  return names.includes("gzip") ? { name: "gzip", bytes: gzipSync(bytes) } : { bytes };
}

/** A site that is built for the place where it is served, and nothing beside it. `path` is where it stands. */
export async function host(path = "/", ...flags) {
  let folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const file = inside === undefined ? undefined : answering(folder, inside);
    const sent = file ?? join(folder, "404.html");
    const type = TYPES[extname(sent)] ?? "application/octet-stream";
    const whole = readFileSync(sent);
    const isText = /text|svg/.test(type);
    const { name, bytes } = isText ? packing(request.headers["accept-encoding"] ?? "", whole) : { bytes: whole };
    response.writeHead(file ? 200 : 404, {
      "content-type": type,
      "content-length": bytes.length,
      ...(name ? { "content-encoding": name } : {}),
      ...headers(folder),
    });
    response.end(bytes);
  });
  // Without a line of its own for it in every answer: HTTP/2, which hosts speak, has none.
  server.keepAliveTimeout = 0;
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}${path}`;
  folder = build("--base-url", address, ...flags);
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { address, folder, close };
}
