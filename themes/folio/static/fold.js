// What differs between a word that is printed and the same word as it is typed is made the same. The index for searching is
// made of words that `src/export/search/fold.rs` folds likewise; `tests/browser/folding.json` holds the two together.
"use strict";

// Vowels of Indic scripts are marks too, and stay.
const fold = (text) => {
  const typed = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss", þ: "th", ς: "σ" };
  Object.assign(typed, { ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-" });
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[øłđðıæœßþςٱىیکة‘’“”–]/g, (letter) => typed[letter]);
};

// Thai and Lao, Myanmar, Khmer, Han and Kana are written without spaces.
const UNSPACED = new RegExp(
  "^[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf" +
    "\\u4e00-\\u9fff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\u{20000}-\\u{3ffff}]",
  "u",
);

// The words of a text, folded, as `{ word }`; of scripts without spaces the letters that stand together, as `{ units }`.
const foldedRuns = (text) => {
  const unspaced = UNSPACED.source.slice(1);
  const any = "[\\p{Alphabetic}\\p{N}\\p{M}]";
  const letter = `(?!${unspaced})${any}`;
  const inside = `${letter}|'(?!s(?!${any}))(?=${letter})|(?<=[0-9])[.,](?=[0-9])`;
  foldedRuns.pattern ??= new RegExp(`${unspaced}+|${letter}(?:${inside})*(?:'s(?!${any}))?`, "gu");
  return [...fold(text).matchAll(foldedRuns.pattern)].map(([run]) => {
    if (UNSPACED.test(run)) return { units: run.match(/.\p{M}*/gu) };
    const bare = run.replace(/'s$|'/g, "").replace(/(?<=[0-9]),(?=[0-9])/g, "").replace(/^ال(?=...)/u, "");
    return { word: [...bare].slice(0, 40).join("") };
  });
};

// The words of a text as the index has them.
const foldedWords = (text) =>
  foldedRuns(text).flatMap(({ word, units }) => (word ? [word] : units.map((unit, at) => unit + (units[at + 1] ?? ""))));

// Whether two words are the same but for one slip: a letter too many, too few, another, or two in each other's place.
const slipped = (one, other) => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
};

// Other numbers of a word, as English, French and Spanish make them: `country` and `countries`, `journal` and `journaux`, `voz`
// and `voces`. What is no word of the site is found nowhere and does no harm.
const NUMBERS = [["ies", "y"], ["ces", "z"], ["aux", "al"], ["es", ""], ["s", ""], ["x", ""]];
const otherNumbers = (word) => {
  if ([...word].length < 3 || !/^\p{Script=Latin}+$/u.test(word)) return [];
  const forms = NUMBERS.flatMap(([plural, singular]) => [
    ...(word.endsWith(plural) ? [word.slice(0, -plural.length) + singular] : []),
    ...(word.endsWith(singular) ? [word.slice(0, word.length - singular.length) + plural] : []),
  ]);
  return forms.filter((form) => form.length > 2);
};

// Whether a slip in a word can be told from another word: not in short ones, in numbers, nor in scripts without spaces.
const maySlip = (word) => [...word].length > 3 && /^\p{Alphabetic}+$/u.test(word) && !UNSPACED.test(word);
