// Keeps a page of a preview new. When a file has been saved, the page is fetched again and what differs is put in place; a
// style sheet is exchanged without the page. What is wrong is told over the page, as the terminal tells it. Everything that
// is told is text and never markup.
"use strict";
{
  const script = document.currentScript;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial }
    * { box-sizing: border-box }
    .trouble { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2rem max(1rem, calc(50vw - 32rem)); background: rgb(20 20 22 / .94); color: #f2efe8; font: 15px/1.5 system-ui, sans-serif }
    .trouble h1 { font-size: 1.15rem; margin: 0 0 1rem; color: #ff9b94 } .trouble p { margin: 1rem 0 0; color: #c9c4b9 }
    button { padding: .5rem .9rem; border: 1px solid #8d887d; border-radius: .3rem; background: none; color: inherit; font: inherit; cursor: pointer }
    button:focus-visible { outline: 3px solid #ffd24d; outline-offset: 2px }
    pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13.5px/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace }
    .panel { position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 2147483646; max-inline-size: min(36rem, 100vw); max-block-size: 70vh; overflow: auto; background: #fffef9; color: #1b1a17; border: 1px solid #b8b2a4; border-start-start-radius: .4rem; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 0 1rem rgb(0 0 0 / .2) }
    summary { cursor: pointer; padding: .55rem .9rem; min-block-size: 24px; font-weight: 600 }
    summary:focus-visible { outline: 3px solid #1d4f91; outline-offset: -3px }
    ul { list-style: none; margin: 0; padding: 0 .9rem .6rem } li { padding: .5rem 0; border-block-start: 1px solid #dcd8ce }
    .error { color: #a3262a } .warning { color: #7a5000 } .info { color: #46606b } b { text-transform: capitalize }
    .where a { color: inherit } .where { font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; user-select: all } .help { color: #5d5a53; margin: .15rem 0 0 }
    @media print { .panel, .trouble { display: none } }
    @media (prefers-color-scheme: dark) { .panel { background: #222327; color: #e9e6df; border-color: #55575d } li { border-color: #3a3c42 } .error { color: #ef8a86 } .warning { color: #e0ad4d } .info { color: #9fb9c4 } .help { color: #a8a499 } }`);
  const place = document.createElement("corroborate-preview");
  const shadow = place.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(place);

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  // What is told.
  let editor;
  const opening = ({ file, line, column }, written) => {
    const link = element("a", "", written);
    const parts = { file: encodeURI(file), line: line ?? 1, column: column ?? 1 };
    link.href = editor.replace(/\{(\w+)\}/g, (whole, part) => parts[part] ?? whole);
    return link;
  };
  const finding = ({ severity, code, message, help, labels: [label] }) => {
    const item = element("li", "", element("b", severity, severity), ` ${message} `, element("span", "help", code));
    if (label) {
      const written = label.line ? `${label.file}:${label.line}:${label.column}` : label.file;
      item.append(element("div", "where", editor ? opening(label, written) : written));
    }
    for (const line of help) item.append(element("p", "help", line));
    return item;
  };
  let putAside;
  const GONE = "Nothing is at this address any more";
  const whatIsWrong = (trouble, newest) => {
    if (trouble && trouble !== putAside) {
      const [title, beneath] = newest
        ? ["Not to be published yet", "Beneath is the page as it would be."]
        : ["Not shown yet", "Beneath is the page as it was last."];
      const told = element("div", newest ? "trouble" : "trouble last", element("h1", "", title), element("pre", "", trouble));
      told.append(element("p", "", `${beneath} This goes as soon as what stands here is mended and saved.`));
      return told;
    }
    if (!isGone || trouble || putAside === GONE) return undefined;
    const where = "Beneath is the page as it was last. Its text has been moved or removed, or is being saved anew.";
    return element("div", "trouble last", element("h1", "", GONE), element("p", "", where));
  };
  const tell = async () => {
    const answer = await fetch(`/_corroborate/news?page=${encodeURIComponent(location.pathname)}`);
    const { trouble, newest, unjudged, editor: opened, findings, all } = await answer.json();
    editor = opened;
    if (unjudged && !trouble && !isGone) {
      // The rules are still being looked at: what they found last stands until they have been.
      shadow.querySelector(".trouble.last")?.remove();
      return;
    }
    const open = shadow.querySelector("details")?.open;
    shadow.replaceChildren();
    const told = whatIsWrong(trouble, newest);
    if (told) {
      const aside = element("button", "", "Look at the page");
      aside.addEventListener("click", () => {
        putAside = trouble ?? GONE;
        follow(tell);
      });
      told.append(element("p", "", aside));
      told.setAttribute("role", "alert");
      shadow.append(told);
    } else if (findings.length > 0) {
      const count = findings.length === 1 ? "1 finding on this page" : `${findings.length} findings on this page`;
      const summary = element("summary", "", all > findings.length ? `${count}, ${all} in all` : count);
      const panel = element("details", "panel", summary, element("ul", "", ...findings.map(finding)));
      panel.open = Boolean(open);
      shadow.append(panel);
    }
  };

  // Puts what differs in place, so that the reader stays where he is and what is open stays open.
  const attributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const put = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName || old.nodeName === "svg") {
      old.replaceWith(fresh);
      return;
    }
    attributes(old, fresh);
    const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
    // What is the same at both ends stays; between, each goes to what stands at its place.
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start].isEqualNode(after[start])) start += 1;
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end += 1;
    const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const next = before[before.length - end] ?? null;
    for (const [at, node] of come.entries()) {
      if (at < gone.length) put(gone[at], node);
      else old.insertBefore(node, next);
    }
    for (const node of gone.slice(come.length)) node.remove();
  };
  // Scripts have done their work on the page; those of another page have to run anew.
  const scripts = (page) => [...page.querySelectorAll("script[src]")].map((it) => it.getAttribute("src")).join(" ");
  const sheets = (page) => [...page.querySelectorAll('link[rel="stylesheet"]')];
  // Whether there is nothing any more where this page was. It stays: a text that is renamed or saved anew goes for a moment.
  let isGone = false;
  const wasThere = performance.getEntriesByType("navigation")[0]?.responseStatus !== 404;
  const renew = async (number) => {
    const answer = await fetch(location.href, { cache: "no-store" });
    isGone = wasThere && answer.status === 404;
    if (isGone) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (scripts(page) !== scripts(document)) {
      location.reload();
      return;
    }
    // A sheet that was exchanged has a number in its address.
    for (const [at, link] of sheets(page).entries()) {
      const shown = sheets(document)[at]?.getAttribute("href");
      if (shown?.split("?")[0] === link.getAttribute("href")) link.setAttribute("href", shown);
    }
    put(document.head, page.head);
    put(document.body, page.body);
    attributes(document.documentElement, page.documentElement);
    // A style may have been saved with the text, or while nothing could be shown.
    for (const link of sheets(document)) if (await isOld(link)) exchange(link, number);
  };
  const address = (link) => link.getAttribute("href").split("?")[0];
  const rules = (style) => [...style.cssRules].map((rule) => rule.cssText).join("\n");
  const isOld = async (link) => {
    const answer = await fetch(address(link), { cache: "no-store" });
    if (!answer.ok || !link.sheet) return false;
    const newest = new CSSStyleSheet();
    newest.replaceSync(await answer.text());
    return rules(newest) !== rules(link.sheet);
  };
  const exchange = (old, number) => {
    const fresh = old.cloneNode();
    fresh.href = `${address(old)}?${number}`;
    // The old one stays until the new one is there: nobody sees a page without style.
    fresh.onload = fresh.onerror = () => old.remove();
    old.after(fresh);
  };
  const restyle = (number) => {
    for (const link of sheets(document)) exchange(link, number);
  };

  let shown = Number(script.dataset.number);
  let turn = Promise.resolve();
  const follow = (change) => {
    turn = turn.then(change).catch(() => {});
  };
  // When the server has been away, or something changed while the page was on its way, the newest is asked for.
  const catchUp = async () => {
    const answer = await fetch("/_corroborate/news");
    const { number } = await answer.json();
    if (number !== shown) {
      shown = number;
      await renew(number);
    }
    await tell();
  };
  const listen = () => {
    const source = new EventSource("/_corroborate/events");
    // A state that follows close behind another is told of alone: then the page is taken anew, whatever has changed last.
    const hear = (kind, next, change) =>
      source.addEventListener(kind, ({ data }) => {
        const number = Number(data);
        const due = number === next() ? change : renew;
        follow(() => due(number));
        shown = number;
        follow(tell);
      });
    hear("page", () => shown + 1, renew);
    hear("style", () => shown + 1, restyle);
    hear("findings", () => shown, () => {});
    source.addEventListener("open", () => follow(catchUp));
    return source;
  };
  // A page that nobody looks at lets go of the server: browsers keep six connections to one, and no more.
  let source;
  const attend = () => {
    source?.close();
    source = document.visibilityState === "visible" ? listen() : undefined;
  };
  document.addEventListener("visibilitychange", attend);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && attend());
  attend();
}
