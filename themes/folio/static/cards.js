// Shows beside a link what the page itself holds about its target, while the link is pointed at or focused: the reference
// that a citation leads to, the note of a claim. Without it the links lead there. Nothing is fetched.
"use strict";
{
  const card = document.createElement("div");
  card.className = "peek";
  card.id = "_peek";
  card.popover = "manual";
  card.setAttribute("role", "tooltip");
  document.querySelector("main").append(card);

  const notes = new Map();
  for (const note of document.querySelectorAll(".notes .note")) {
    const claim = note.querySelector(".note-claim a");
    if (claim && !notes.has(claim.href)) notes.set(claim.href, note);
  }
  const of = (link) => {
    if (link.matches('.cite a[href^="#"]')) return document.getElementById(link.hash.slice(1))?.querySelector("p");
    const note = notes.get(link.href);
    // One that stands in the margin is seen already, and those within it lead away from it.
    const seen = link.closest(".note") || (link.closest("mark.claim") && note?.checkVisibility());
    return seen ? undefined : note;
  };
  // A tooltip holds words: what leads back or away is for the page.
  const words = (told) => {
    const copy = told.cloneNode(true);
    for (const part of copy.querySelectorAll(".back, .note-close")) part.remove();
    for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    return copy.childNodes;
  };

  let shown, waiting;
  const hide = () => {
    clearTimeout(waiting);
    if (shown) {
      shown.removeAttribute("aria-describedby");
      if (shown.dataset.described) shown.setAttribute("aria-describedby", shown.dataset.described);
    }
    shown = undefined;
    if (card.matches(":popover-open")) card.hidePopover();
  };
  const place = (link) => {
    const [{ left, right, top, bottom }, { width, height }] = [link.getClientRects()[0], card.getBoundingClientRect()];
    const start = getComputedStyle(link).direction === "rtl" ? right - width : left;
    const below = bottom + height + 8 <= innerHeight || top < height + 8;
    card.style.left = `${Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8))}px`;
    card.style.top = `${below ? bottom + 4 : top - height - 4}px`;
  };
  const show = (link) => {
    if (link === shown) return;
    hide();
    const told = of(link);
    if (!told) return;
    shown = link;
    card.className = `peek ${told.className}`;
    card.replaceChildren(...words(told));
    // Its words, where there is no card: the browser would show them beside it.
    link.removeAttribute("title");
    link.dataset.described = link.getAttribute("aria-describedby") ?? "";
    link.setAttribute("aria-describedby", card.id);
    card.showPopover();
    place(link);
  };
  const soon = (task, milliseconds) => {
    clearTimeout(waiting);
    waiting = setTimeout(task, milliseconds);
  };

  // Where a note opens over the text, the words that it is about are marked.
  const mark = ({ target, newState }) => {
    for (const words of document.querySelectorAll("mark.claim:has([popovertarget])")) {
      const of = words.querySelector("[popovertarget]").getAttribute("popovertarget");
      if (of === target.id) words.classList.toggle("asked", newState === "open");
    }
  };
  document.addEventListener("toggle", mark, true);

  const link = ({ target }) => (target instanceof Element ? target.closest("main a[href]") : undefined);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const over = link(event);
    if (over) soon(() => show(over), 150);
    // The card can be pointed at; what is left alone goes.
    else if (event.target === card || card.contains(event.target)) clearTimeout(waiting);
    else soon(hide, 250);
  });
  document.addEventListener("focusin", (event) => {
    const focused = link(event);
    if (focused?.matches(":focus-visible")) show(focused);
    else hide();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  const follow = () => {
    const { top, bottom } = shown?.getBoundingClientRect() ?? {};
    if (bottom > 0 && top < innerHeight) place(shown);
    else if (shown) hide();
  };
  for (const moved of ["scroll", "resize"]) addEventListener(moved, follow, { passive: true });
  addEventListener("pagehide", hide);
}
