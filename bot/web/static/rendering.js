// From answers to nodes. Text only ever becomes text nodes, never HTML.

const BOLD = /\*\*(.+?)\*\*/gu;
const LONGEST_FIGURE = 26;
// The desk cuts a title of more than 90 characters at a word.
const LEAST_OF_A_TITLE = 60;

/** Create an element with attributes and children; null attributes are left out. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value != null) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

/** What the person wrote. */
export function question(text, says) {
  return element(
    "article",
    { class: "turn person" },
    element("span", { class: "hidden" }, `${says}: `),
    element("div", { class: "bubble", dir: "auto" }, ...lines(text).map(plainLine)),
  );
}

/**
 * What the desk answered.
 * @param {object} answer the API's answer
 * @param {{says: string, source: string, nextSteps: string, direction: string}} words
 * @param {(button: {title: string, value: string}) => void} onButton
 */
export function answer(answer, words, onButton) {
  const replies = answer.replies.map((reply) => card(reply, words, onButton));
  return element(
    "article",
    { class: "turn desk", lang: answer.language, "data-status": answer.status },
    element("span", { class: "hidden" }, `${words.says}: `),
    ...replies,
  );
}

/** The sign that an answer is being written; its meaning is said by the announcer. */
export function typing() {
  const dots = [1, 2, 3].map(() => element("span"));
  return element("div", { class: "typing", "aria-hidden": "true" }, ...dots);
}

/** An error with a way to try again. */
export function failure(text, retryLabel, onRetry, retryAfter) {
  const retry = element("button", { type: "button", class: "retry" }, retryLabel);
  retry.addEventListener("click", onRetry);
  if (retryAfter > 0) {
    retry.disabled = true;
    setTimeout(() => (retry.disabled = false), retryAfter * 1000);
  }
  return element("div", { class: "failure", role: "alert" }, element("p", {}, text), retry);
}

/** One chip of the next steps or of the suggestions. */
export function chip(title, onClick) {
  const button = element("button", { type: "button", class: "chip", dir: "auto" }, title);
  button.addEventListener("click", onClick);
  return element("li", {}, button);
}

function card(reply, words, onButton) {
  const body = lines(reply.text).map((line, index) => answerLine(line, index, reply));
  const sources = unlinkedSources(reply, body, words);
  // The card reads in its language's direction; its side is the page's.
  const node = element("div", { class: "card", dir: words.direction }, ...body, ...sources);
  if (reply.buttons.length === 0) return node;
  const chips = reply.buttons.map((button) => chip(button.title, () => onButton(button)));
  const list = element("ul", { class: "chips", "aria-label": words.nextSteps }, ...chips);
  return element("div", { class: "reply" }, node, list);
}

function lines(text) {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function plainLine(line) {
  return element("p", {}, line);
}

function answerLine(line, index, { facts, events = [] }) {
  const address = events.map((event) => event.registration_url).find((url) => isAtEnd(url, line));
  if (address) return element("p", {}, line.slice(0, -address.length), sourceLink(address, address));
  const cited = facts.filter(({ source }) => index > 0 && citations(source, line).length > 0);
  if (cited.length > 0) return element("p", { class: "source" }, ...linked(line, cited[0].source));
  return element("p", { class: index === 0 ? headingClass(line) : null }, ...bold(line));
}

function isAtEnd(url, line) {
  return isWebAddress(url) && line.endsWith(url);
}

function headingClass(line) {
  const [first] = line.matchAll(BOLD);
  if (first?.index !== 0) return null;
  return [...first[1]].length <= LONGEST_FIGURE && /\p{N}/u.test(first[1]) ? "figure" : "headline";
}

function bold(line) {
  return line.split(BOLD).map((part, index) => (index % 2 ? element("strong", {}, part) : part));
}

/** The names of a source that a line holds, as they stand there. */
function citations(source, line) {
  return [source.title, source.publisher].map((name) => citation(name, line)).filter(Boolean);
}

/** A name as a line holds it: whole, or cut at its end where it is long; else null. */
function citation(name, line) {
  if (!name || line.includes(name)) return name;
  const start = line.indexOf(name.slice(0, LEAST_OF_A_TITLE));
  const end = line.indexOf("…", start);
  return start >= 0 && end > start ? line.slice(start, end + 1) : null;
}

function linked(line, source) {
  const [name] = citations(source, line);
  if (!isWebAddress(source.url)) return bold(line);
  const start = line.indexOf(name);
  return [line.slice(0, start), sourceLink(source.url, name), line.slice(start + name.length)];
}

/** Links to the sources that have an address and are not linked in the text. */
function unlinkedSources(reply, body, words) {
  const shown = new Set(body.flatMap((node) => [...node.querySelectorAll("a")].map((a) => a.href)));
  const sources = reply.facts.map(({ source }) => source).filter(({ url }) => isWebAddress(url));
  const missing = new Map(sources.map((source) => [new URL(source.url).href, source]));
  return [...missing]
    .filter(([href]) => !shown.has(href))
    .map(([href, { title }]) =>
      element("p", { class: "source" }, `${words.source}: `, sourceLink(href, title)),
    );
}

function sourceLink(url, name) {
  const attributes = { href: url, target: "_blank", rel: "noopener noreferrer", dir: "auto" };
  return element("a", attributes, name);
}

function isWebAddress(url) {
  return url != null && URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}
