// Searches the site. The index is cut into files of which a query needs few; each is a script that hands over what it has
// (`take`), so that pages which are opened from disk can be searched too. `fold` and its like are from `fold.js`. What comes
// out of the index is text and never markup.
"use strict";
{
  const form = document.querySelector(".seek");
  const fields = [...form.querySelectorAll("[name]")];
  const [words, kind, standing, topic, from, to] = fields;
  const [said, list, more] = [".said", ".results", ".more"].map((name) => document.querySelector(name));
  const { root } = form.dataset;
  const KINDS = ["brief", "claim", "source", "author"];
  const PAGE = 20;
  let version = Math.floor(Date.now() / 60_000);

  // Parts of things, in the order of the index: the kind that each is of, and what a word weighs in it.
  const PARTS = [[0, 8], [0, 4], [0, 1], [1, 7], [2, 6], [2, 4], [3, 9], [3, 3]];
  const [WHOLE, NUMBER, BEGUN, SLIP] = [1, 0.9, 0.7, 0.4];

  // Files, each loaded once.
  const loaded = new Map();
  const load = (name) => {
    const load = () =>
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${root}search/${name}.js?${version}`;
        script.take = resolve;
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          loaded.delete(name);
          reject(new Error(`${name} could not be loaded`));
        };
        document.head.append(script);
      });
    if (!loaded.has(name)) loaded.set(name, load());
    return loaded.get(name);
  };

  // What has to be looked up for a query. A letter of a script without spaces, and three of another, may go on.
  const asked = (text) =>
    foldedRuns(text).flatMap(({ word, units }) => {
      if (word) return [{ word, open: [...word].length > 2 }];
      if (units.length === 1) return [{ word: units[0], open: true }];
      return units.slice(1).map((unit, at) => ({ word: units[at] + unit, open: false }));
    });

  const file = (part, files) => [...part].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)) >>> 0, 0) & (files - 1);
  const beginning = (word) => [...word].slice(0, UNSPACED.test(word) ? 1 : 3).join("");

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = Object.fromEntries([...DIGITS].map((digit, value) => [digit, value]));
  // A list of numbers: see `lists.rs`.
  const numbers = (text, from = 0) => {
    const all = [];
    if (text[from] === "=") {
      for (let at = from + 1; at < text.length; at += 1) {
        for (let bit = 0, bits = VALUES[text[at]]; bits > 0; bit += 1, bits >>= 1) if (bits & 1) all.push((at - from - 1) * 6 + bit);
      }
      return all;
    }
    let [next, step, shift] = [0, 0, 0];
    for (let at = from; at < text.length; at += 1) {
      const value = VALUES[text[at]];
      step += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) {
        next += step;
        all.push(next);
        [next, step, shift] = [next + 1, 0, 0];
      }
    }
    return all;
  };

  // What a file of words has for one word: `{ word, lists, how }`. Slips are looked for where nothing else is there.
  const entries = async (word) => {
    const { words: files } = await load("start");
    const text = await load(`words/${file(beginning(word), files)}`);
    return text.split(";").slice(0, -1).map((entry) => {
      const [word, ...lists] = entry.split(",");
      return { word, lists };
    });
  };
  const lookUp = async ({ word, open }) => {
    const near = await entries(word);
    // Another number begins with the same letters, and so stands in the same file.
    const forms = open ? otherNumbers(word) : [];
    const same = near.flatMap((entry) => {
      if (entry.word === word) return [{ ...entry, how: WHOLE }];
      if (forms.includes(entry.word)) return [{ ...entry, how: NUMBER }];
      return open && entry.word.startsWith(word) ? [{ ...entry, how: BEGUN }] : [];
    });
    if (same.length > 0 || !open || !maySlip(word)) return same;
    const begun = near.filter((entry) => slipped(entry.word, word)).map((entry) => ({ ...entry, how: SLIP }));
    const { ends } = await load("start");
    const alike = await load(`ends/${file([...word].slice(-2), ends)}`);
    const others = alike.split(";").filter((other) => other && slipped(other, word) && beginning(other) !== beginning(word));
    const found = await Promise.all(others.slice(0, 6).map(async (other) => (await entries(other)).find((entry) => entry.word === other)));
    return [...begun, ...found.filter(Boolean).map((entry) => ({ ...entry, how: SLIP }))];
  };

  // What has a word: for each kind a map from numbers to weights.
  const weigh = (entries) => {
    const weights = KINDS.map(() => new Map());
    for (const { lists, how } of entries) {
      for (const list of lists) {
        const [kind, weight] = PARTS[list[0]];
        for (const number of numbers(list, 1)) {
          if ((weights[kind].get(number) ?? 0) < weight * how) weights[kind].set(number, weight * how);
        }
      }
    }
    return weights;
  };

  // Everything that has all of the words, or else what has most of them; the best first. `missed` are the words that are
  // nowhere, `meant` those that were taken for another.
  const find = async (text) => {
    const wanted = asked(text);
    const looked = await Promise.all(wanted.map(lookUp));
    const weighed = looked.map(weigh);
    const all = KINDS.flatMap((_, kind) => {
      const sums = new Map();
      for (const weights of weighed) {
        for (const [number, weight] of weights[kind]) {
          const sum = sums.get(number) ?? { kind, number, count: 0, weight: 0 };
          sum.count += 1;
          sum.weight += weight;
          sums.set(number, sum);
        }
      }
      return [...sums.values()];
    });
    const most = all.reduce((most, { count }) => Math.max(most, count), 0);
    const found = all.filter(({ count }) => count === most);
    found.sort((one, other) => other.weight - one.weight || one.kind - other.kind || other.number - one.number);
    const slips = looked.map((entries) => entries.filter(({ how }) => how === SLIP).map(({ word }) => word));
    return {
      found,
      partly: most < wanted.length,
      missed: wanted.filter((_, at) => looked[at].length === 0).map(({ word }) => word),
      meant: wanted.flatMap(({ word }, at) => (slips[at].length > 0 ? [[word, slips[at]]] : [])),
      marked: wanted.map(({ word, open }, at) => ({ word, open, also: looked[at].map(({ word }) => word) })),
    };
  };

  // Everything of the kinds, the newest first.
  const everything = ({ kinds }) => ({
    found: kinds.flatMap(({ count }, kind) => Array.from({ length: count }, (_, at) => ({ kind, number: count - 1 - at, weight: 0 }))),
    missed: [],
    meant: [],
    marked: [],
  });

  // The filters.
  const years = ({ kinds }, kind, first, last) => {
    const starts = kinds[kind].years;
    const begin = first ? (starts.find(([year]) => year >= first)?.[1] ?? Infinity) : 0;
    const end = last ? (starts.find(([year]) => year > last)?.[1] ?? kinds[kind].count) : Infinity;
    const dated = starts[0]?.[1] ?? Infinity;
    return first || last ? [Math.max(begin, dated), end] : [0, Infinity];
  };
  const facets = async (start) => {
    const [standings, topics] = await Promise.all([load("standings"), load("topics")]);
    facets.ready ??= {
      standing: standings.map((list) => [new Set(), new Set(numbers(list))]),
      topic: topics.map((lists) => lists.map((list) => new Set(numbers(list)))),
    };
    return { start, ...facets.ready };
  };
  const narrowed = async (start, found) => {
    const needed = standing.value || topic.value || narrowed.wanted;
    const sets = needed ? await facets(start) : undefined;
    const ranges = KINDS.map((_, at) => years(start, at, Number(from.value), Number(to.value)));
    const [standingAt, topicAt] = [start.standings.findIndex(([name]) => name === standing.value), start.topics.findIndex(([id]) => id === topic.value)];
    const has = (sets, at, thing) => at < 0 || Boolean(sets[at][thing.kind]?.has(thing.number));
    const counts = { kind: KINDS.map(() => 0), standing: start.standings.map(() => 0), topic: start.topics.map(() => 0) };
    const shown = [];
    for (const thing of found) {
      const [begin, end] = ranges[thing.kind];
      if (thing.number < begin || thing.number >= end) continue;
      const fits = {
        kind: !kind.value || KINDS[thing.kind] === kind.value,
        standing: !sets || has(sets.standing, standingAt, thing),
        topic: !sets || has(sets.topic, topicAt, thing),
      };
      // Behind a value stands what choosing it would find, all else being as it is.
      if (fits.standing && fits.topic) counts.kind[thing.kind] += 1;
      if (sets && fits.kind && fits.topic) sets.standing.forEach((_, at) => (counts.standing[at] += has(sets.standing, at, thing)));
      if (sets && fits.kind && fits.standing) sets.topic.forEach((_, at) => (counts.topic[at] += has(sets.topic, at, thing)));
      if (fits.kind && fits.standing && fits.topic) shown.push(thing);
    }
    return { shown, counts, counted: Boolean(sets) };
  };
  const label = (field, counts) => {
    for (const [at, option] of [...field.options].slice(1).entries()) {
      option.dataset.label ??= option.text;
      option.text = counts ? `${option.dataset.label} (${counts[at]})` : option.dataset.label;
      option.disabled = Boolean(counts) && counts[at] === 0 && !option.selected;
    }
  };

  // Results. A text with those words marked that were looked up.
  const marks = (text, marked) => {
    const found = new Set(marked.flatMap(({ also }) => also));
    const begun = marked.filter(({ word, open }) => open && UNSPACED.test(word)).map(({ word }) => word);
    const parts = text.normalize("NFC").split(/([\p{Alphabetic}\p{N}\p{M}]+(?:['’.,][\p{Alphabetic}\p{N}\p{M}]+)*)/u);
    return parts.flatMap((part) =>
      foldedRuns(part).some(({ units }) => units) ? markedUnits(part, found, begun) : [wrapped(part, foldedWords(part).some((word) => found.has(word)))],
    );
  };
  // Of scripts without spaces, letters that stand together.
  const markedUnits = (text, found, begun) => {
    const units = text.match(/.\p{M}*/gsu) ?? [];
    const hit = units.map((unit) => begun.includes(fold(unit)));
    for (const at of units.keys()) {
      if (at > 0 && begun.length === 0 && found.has(fold(units[at - 1] + units[at]))) hit[at - 1] = hit[at] = true;
    }
    return units.map((unit, at) => wrapped(unit, hit[at]));
  };
  const wrapped = (text, hit) => (hit ? element("mark", "", text) : text);
  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const result = async (start, { kind, number }, marked) => {
    const files = ["briefs", "claims", "sources", "authors"];
    const things = await load(`${files[kind]}/${Math.floor(number / start.results)}`);
    const [address, title, sort, date, note, status, language, standing] = things[number % start.results];
    const link = element("a", "", ...marks(title, marked));
    link.href = root + address;
    const sentence = element("p", "sentence", link);
    if (language) sentence.lang = language;
    sentence.dir = "auto";
    const what = element("div", "what", sentence);
    if (note) {
      const about = element("p", "note-of", ...marks(note, marked));
      if (language && kind === 0) about.lang = language;
      about.dir = "auto";
      what.append(about);
    }
    what.append(element("p", "meta", [sort, date].filter(Boolean).join("\u00a0· ")));
    const beside = element("div", "beside");
    const item = element("li", "row", what, beside);
    if (standing) {
      const [, name, sign, tone] = start.standings[standing];
      item.classList.add(tone);
      const symbol = element("span", "symbol", sign);
      symbol.ariaHidden = "true";
      beside.append(element("p", "", element("span", `standing ${tone}`, symbol, ` ${name}`)));
    }
    if (status) beside.append(element("p", "", element("span", "tag warn", status)));
    return item;
  };

  // What is said of it stands in the page, in its language.
  const says = said.dataset;
  const language = document.documentElement.lang;
  const put = (text, given) => text.replace(/\{(\w+)\}/g, (_, name) => given[name]);
  const quoted = (texts, between) => texts.map((word) => put(says.quoted, { word })).join(between);
  const forms = new Intl.PluralRules(language);
  const results = (number) => {
    const form = forms.select(number);
    return put(says[`results${form[0].toUpperCase()}${form.slice(1)}`], { n: number.toLocaleString(language) });
  };
  const report = ({ missed, meant, partly }, number) => {
    const parts = [number === 0 ? says.foundNothing : results(number)];
    if (missed.length > 0) parts.push(put(says.nothingHas, { words: quoted(missed, says.or) }));
    else if (partly && number > 0) parts.push(says.partly);
    for (const [word, others] of meant) {
      parts.push(put(says.meant, { word: quoted([word], ""), others: quoted([...new Set(others)], says.comma) }));
    }
    return `${parts.join(says.semicolon)}.`;
  };

  // What is shown, and how much of it; an older query that is answered late is dropped.
  let [turn, limit] = [0, PAGE];
  const show = async () => {
    const mine = (turn += 1);
    const text = words.value.trim();
    const chosen = fields.slice(1).some((field) => field.value);
    if (!text && !chosen) {
      list.replaceChildren();
      said.textContent = "";
      more.hidden = true;
      for (const field of [kind, standing, topic]) label(field);
      return;
    }
    try {
      const start = await load("start");
      const answer = text ? await find(text) : everything(start);
      const { shown, counts, counted } = await narrowed(start, answer.found);
      const items = await Promise.all(shown.slice(0, limit).map((thing) => result(start, thing, answer.marked)));
      if (mine !== turn) return;
      list.replaceChildren(...items);
      label(kind, counts.kind);
      label(standing, counted ? counts.standing : undefined);
      label(topic, counted ? counts.topic : undefined);
      said.textContent = report(answer, shown.length);
      more.hidden = shown.length <= limit;
    } catch {
      if (mine === turn) said.textContent = says.failed;
    }
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const { name, value } of fields) {
      if (value.trim() === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Browsers allow so many changes in some seconds; the results are right all the same.
    }
  };

  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      limit = PAGE;
      remember();
      show();
    }, 120);
  };

  const begin = async () => {
    const given = new URL(location.href).searchParams;
    const start = await load("start");
    ({ version } = start);
    const options = (field, values) => field.append(...values.map(([value, text]) => new Option(text, value)));
    options(standing, start.standings.map(([name, text]) => [name, text]));
    options(topic, start.topics);
    const all = [...new Set(start.kinds.flatMap(({ years }) => years.map(([year]) => year)))].sort((one, other) => other - one);
    for (const field of [from, to]) options(field, all.map((year) => [year, year]));
    for (const field of fields) {
      field.value = given.get(field.name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    for (const field of [standing, topic, from, to]) field.closest(".field").hidden = field.options.length < 3;
    form.addEventListener("input", later);
    // Numbers behind standings and topics need two more files: they are loaded when somebody turns to them.
    for (const field of [standing, topic]) {
      for (const event of ["focus", "pointerenter"]) {
        field.addEventListener(event, () => {
          if (narrowed.wanted) return;
          narrowed.wanted = true;
          show();
        });
      }
    }
    // The arrows lead from the field to the results, along them, and back.
    const along = (event) => {
      const links = [...list.querySelectorAll(".sentence a")];
      const at = links.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = step && (at === 0 && step < 0 ? words : links[at + step]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    for (const place of [words, list]) place.addEventListener("keydown", along);
    more.addEventListener("click", async () => {
      const next = limit;
      limit += PAGE;
      await show();
      list.children[next]?.querySelector("a").focus();
    });
    form.hidden = false;
    await show();
    if (!words.value) words.focus({ preventScroll: true });
  };
  begin().catch(() => {
    said.textContent = says.unavailable;
  });
}
