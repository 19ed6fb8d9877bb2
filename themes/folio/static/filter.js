// Narrows the list of a page down to what its reader asks for. Without it the list is whole, and its orders are pages.
// What rows are filtered by stands in their `data-` attributes; the address keeps what was asked for. `fold`, `slipped` and
// their like are from `fold.js`.
"use strict";
{
  const form = document.querySelector(".filter");
  const fields = [...form.querySelectorAll("[name]")];
  const [words, from, to] = ["q", "from", "to"].map((name) => fields.find((field) => field.name === name));
  const facets = fields.filter((field) => ![words, from, to].includes(field));
  const said = form.querySelector("[aria-live]");
  const all = said.textContent;
  const clear = form.querySelector("button");
  const jump = document.querySelector("main .jump");
  const orders = [...document.querySelectorAll(".orders a")];

  const groups = [...document.querySelectorAll("main .group")].map((element) => {
    return { element, number: element.querySelector(".number-of"), shown: 0 };
  });
  const rows = [...document.querySelectorAll("main .row")].map((element) => ({
    element,
    group: groups.find((group) => group.element === element.closest(".group")),
    values: facets.map(({ name }) => (element.dataset[name] ?? "").split(" ")),
    year: Number(element.dataset.year),
  }));
  const languages = new Intl.DisplayNames(document.documentElement.lang, { type: "language", fallback: "code" });
  const options = facets.map(({ name, options }) =>
    [...options].slice(1).map((option) => {
      // Pages have the tags of languages; what each is called, browsers know.
      const tagged = name === "lang" && option.value !== "-";
      return { option, label: tagged ? languages.of(option.value) : option.text };
    }),
  );

  // The text of a row is what the reader sees of it, read when it is first needed.
  const textOf = (row) => (row.text ??= fold((row.element.querySelector(".what") ?? row.element).textContent));
  const wordsOf = (row) => (row.words ??= [...new Set(foldedWords(textOf(row)))]);
  // What decides whether a row has a word, in one number or the other: where no row has, one with a slip in it will do.
  const finder = (word) => {
    const others = otherNumbers(word);
    const has = (row) => textOf(row).includes(word) || (others.length > 0 && wordsOf(row).some((other) => others.includes(other)));
    if (!maySlip(word) || rows.some(has)) return has;
    return (row) => wordsOf(row).some((other) => slipped(other, word));
  };

  const show = () => {
    const wanted = fold(words.value).split(/\s+/).filter(Boolean).map(finder);
    const [first, last] = [Number(from?.value), Number(to?.value)];
    const chosen = facets.map((facet) => facet.value);
    const counts = facets.map(() => new Map());
    let found = 0;
    for (const group of groups) group.shown = 0;
    for (const row of rows) {
      const fits =
        wanted.every((has) => has(row)) && (!first || row.year >= first) && (!last || row.year <= last);
      const misses = fits ? chosen.flatMap((value, at) => (value && !row.values[at].includes(value) ? [at] : [])) : [];
      const shown = fits && misses.length === 0;
      // Behind a value stands what choosing it would find, all else being as it is.
      if (fits && misses.length < 2) {
        for (const at of misses.length === 1 ? misses : counts.keys()) {
          for (const value of row.values[at]) counts[at].set(value, (counts[at].get(value) ?? 0) + 1);
        }
      }
      if (row.element.hidden === shown) row.element.hidden = !shown;
      if (shown) found += 1;
      if (shown && row.group) row.group.shown += 1;
    }
    for (const { element, number, shown } of groups) {
      element.hidden = shown === 0;
      number.textContent = shown;
    }
    for (const [at, values] of options.entries()) {
      for (const { option, label } of values) {
        const count = counts[at].get(option.value) ?? 0;
        option.text = `${label} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
    const asked = fields.some((field) => field.value.trim() !== "");
    clear.hidden = !asked;
    if (jump) jump.hidden = asked;
    said.textContent = !asked ? all : found === 0 ? said.dataset.none : said.dataset.some.replace("{n}", found);
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const { name, value } of fields) {
      if (value.trim() === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    for (const order of orders) order.search = address.search;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Browsers allow so many changes in some seconds; the list is right all the same.
    }
  };

  let frame, timer;
  const later = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      show();
    });
    clearTimeout(timer);
    timer = setTimeout(remember, 200);
  };

  const given = new URL(location.href).searchParams;
  for (const field of fields) {
    field.value = given.get(field.name) ?? "";
    // A value that the list does not have.
    if (field.selectedIndex === -1) field.value = "";
  }
  form.addEventListener("input", later);
  clear.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    words.focus();
    later();
  });
  show();
  remember();
  form.hidden = false;
}
