// Puts the reader's own day into the references of "Cite this" that give the day of reading. Without it they have none,
// and the page says which.
"use strict";
{
  const today = new Date();
  const inEnglish = (form) => today.toLocaleDateString("en-GB-u-ca-gregory-nu-latn", form);
  const month = inEnglish({ month: "long" });
  const day = { day: today.getDate(), month, mon: month.slice(0, 3), year: today.getFullYear() };
  for (const place of document.querySelectorAll("[data-read]")) {
    place.textContent = place.dataset.read.replace(/\{(\w+)\}/g, (_, part) => day[part]);
  }
  for (const said of document.querySelectorAll(".how-to-cite .undated")) {
    said.textContent = said.dataset.today;
  }
}
