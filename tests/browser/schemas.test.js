// What an editor with the YAML language server says with our schemas: what the program would refuse is underlined, keys and
// words are offered with what they mean, and what the program takes is left in peace.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { ROOT } from "./site.js";

const SERVER = join(ROOT, "tests/browser/node_modules/yaml-language-server/bin/yaml-language-server");
const KINDS = {
  site: "site.yaml",
  sources: "sources/*.yaml",
  claims: "claims/*.yaml",
  tombstones: "tombstones.yaml",
  brief: "briefs/*.yaml",
};

const SCHEMAS = Object.entries(KINDS).map(([name, files]) => [
  pathToFileURL(join(ROOT, `docs/content/static/schemas/${name}.schema.json`)).href,
  `**/content/${files}`,
]);

/** What an editor has set for the server. */
const configured = ({ section }) =>
  section === "yaml"
    ? { schemas: Object.fromEntries(SCHEMAS), validate: true, completion: true, schemaStore: { enable: false } }
    : {};

/** The server with an editor played to it. */
function editor() {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map();
  const told = new Map();
  let number = 0;
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method, params) =>
    new Promise((answered) => {
      number += 1;
      waiting.set(number, answered);
      send({ id: number, method, params });
    });
  const take = ({ id, method, params, result }) => {
    if (method === undefined) {
      waiting.get(id)?.(result);
    } else if (method === "textDocument/publishDiagnostics") {
      told.get(params.uri)?.(params.diagnostics);
    } else if (id !== undefined) {
      // What the server asks of an editor, such as to have something registered.
      send({ id, result: method === "workspace/configuration" ? params.items.map(configured) : null });
    }
  };
  let rest = Buffer.alloc(0);
  server.stdout.on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()));
      rest = rest.subarray(end + 4 + length);
    }
  });
  // Each text is one that the server has not seen.
  let opened = 0;
  const uri = (path) => pathToFileURL(join(ROOT, `nowhere/${opened}/content`, path)).href;
  /** Opens a text, and says what is found in it. */
  const open = (path, text) =>
    new Promise((found) => {
      opened += 1;
      told.set(uri(path), found);
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri: uri(path), languageId: "yaml", version: 1, text } },
      });
    });
  /** What is offered where `‸` stands. */
  const offered = async (path, text) => {
    const [before, behind] = text.split("‸");
    await open(path, before + behind);
    const line = before.split("\n").length - 1;
    const character = before.split("\n").at(-1).length;
    const answer = await ask("textDocument/completion", {
      textDocument: { uri: uri(path) },
      position: { line, character },
    });
    return answer.items ?? answer;
  };
  const begin = async () => {
    await ask("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    });
    send({ method: "initialized", params: {} });
    send({
      method: "workspace/didChangeConfiguration",
      params: { settings: { yaml: configured({ section: "yaml" }) } },
    });
  };
  return { begin, open, offered, end: () => server.kill() };
}

describe("the schemas in the YAML language server", () => {
  let it;
  before(async () => {
    it = editor();
    await it.begin();
  });
  after(() => it.end());

  const messages = (found) => found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);

  test("what the program would refuse is told", async () => {
    const found = await it.open("site.yaml", "titel: A\nprofile: loose\nembeds: maybe\n");
    assert.deepEqual(messages(found).sort(), [
      '1: Missing property "title".',
      "1: Property titel is not allowed.",
      '2: Value is not accepted. Valid values: "draft", "publish", "strict".',
      '3: Incorrect type. Expected "boolean".',
    ]);
  });

  test("keys are offered with what they mean, and words where there is a choice", async () => {
    const keys = await it.offered("claims/a.yaml", "- id: a\n  text: A is so.\n  ‸\n");
    const kind = keys.find(({ label }) => label === "superseded_by");
    assert.match(kind.documentation.value ?? kind.documentation, /the id of the claim that took its place/);
    const stances = await it.offered(
      "claims/b.yaml",
      "- id: a\n  text: A is so.\n  evidence:\n    - source: s\n      stance: ‸\n",
    );
    const labels = stances.map(({ label }) => label);
    assert.deepEqual(labels.sort(), ["context", "disputes", "qualifies", "supports"]);
  });

  test("the demonstration has nothing to be told of", async () => {
    const texts = [["site.yaml", readFileSync(join(ROOT, "content/site.yaml"), "utf8")]];
    for (const name of readdirSync(join(ROOT, "content/sources")).filter((name) => name.endsWith(".yaml"))) {
      texts.push([`sources/${name}`, readFileSync(join(ROOT, "content/sources", name), "utf8")]);
    }
    for (const name of readdirSync(join(ROOT, "content/briefs")).filter((name) => name.endsWith(".md"))) {
      const front = readFileSync(join(ROOT, "content/briefs", name), "utf8").split("---\n")[1];
      texts.push([`briefs/${name.replace(".md", ".yaml")}`, front]);
    }
    assert.ok(texts.length >= 6, "there is something to look at");
    for (const [path, text] of texts) {
      assert.deepEqual(messages(await it.open(`${path}`, text)), [], path);
    }
  });
});
