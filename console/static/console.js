// What pages do beyond links and forms; without this script they all still work.

import { answer } from "/static/rendering.js";

const WORDS = { says: "", source: "", nextSteps: "", direction: "auto" };

/** Put an answer in the place of its text, just as the chat page shows it. */
function showAnswers(root) {
  for (const place of root.querySelectorAll("[data-answer]")) {
    const data = JSON.parse(place.dataset.answer);
    place.replaceChildren(answer(data, WORDS, () => {}));
    delete place.dataset.answer;
  }
}

/** Forms that htmx sends carry the token of the session. */
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="form-token"]');
  if (token) event.detail.headers["X-Form-Token"] = token.content;
});
document.addEventListener("htmx:afterSettle", (event) => showAnswers(event.target));

/** The menu of small screens. */
const menuButton = document.querySelector(".menu-button");
menuButton?.addEventListener("click", () => {
  const isOpen = menuButton.getAttribute("aria-expanded") === "true";
  menuButton.setAttribute("aria-expanded", String(!isOpen));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menuButton?.getAttribute("aria-expanded") === "true") {
    menuButton.setAttribute("aria-expanded", "false");
    menuButton.focus();
  }
});

/** Lists that show at once what was chosen. */
for (const list of document.querySelectorAll("[data-submit]")) {
  list.addEventListener("change", () => list.form.requestSubmit());
}

/** What was typed and not sent is not left without a question. */
for (const form of document.querySelectorAll("form[data-keep]")) {
  let isTouched = false;
  form.addEventListener("input", () => (isTouched = true));
  form.addEventListener("submit", () => (isTouched = false));
  addEventListener("beforeunload", (event) => {
    if (isTouched) event.preventDefault();
  });
}

/** Arrow keys go from day to day in a calendar, page keys from month to month. */
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const PAGES = { PageUp: "prev", PageDown: "next" };
document.querySelector("[data-days]")?.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const days = [...event.currentTarget.querySelectorAll(".date")];
  const here = days.indexOf(event.target.closest("td")?.querySelector(".date"));
  const next = event.key in STEPS ? days[here + STEPS[event.key]] : null;
  const page = event.key in PAGES ? document.querySelector(`a[rel="${PAGES[event.key]}"]`) : null;
  if (!next && !page) return;
  event.preventDefault();
  if (next) next.focus();
  else page.click();
});

showAnswers(document);
