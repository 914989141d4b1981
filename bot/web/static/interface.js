// The words around the conversation, in the language of the reader.

import { fetchInterface } from "./desk_api.js";
import { element } from "./rendering.js";

export class Interface {
  #data;

  /** @param {string} json the interface that came with the page */
  constructor(json) {
    this.#data = JSON.parse(json);
  }

  get code() {
    return this.#data.language.code;
  }

  get suggestions() {
    return this.#data.suggestions;
  }

  get textLimit() {
    return this.#data.text_limit;
  }

  get codes() {
    return this.#data.languages.map(({ code }) => code);
  }

  /** The writing direction of any of our languages. */
  direction(code) {
    return this.#data.languages.find((language) => language.code === code)?.direction ?? "auto";
  }

  /** A message, with `{name}` replaced by the number of that name as the language writes it. */
  say(name, numbers = {}) {
    const text = this.#data.messages[name] ?? name;
    const format = new Intl.NumberFormat(this.code);
    return text.replace(/\{(\w+)\}/gu, (whole, key) =>
      key in numbers ? format.format(numbers[key]) : whole,
    );
  }

  async load(code) {
    if (code !== this.code) this.#data = await fetchInterface(code);
  }

  /** Write every word of the page anew. */
  apply() {
    document.documentElement.lang = this.code;
    document.documentElement.dir = this.direction(this.code);
    document.title = `${this.say("title")} · ${this.say("tagline")}`;
    for (const node of document.querySelectorAll("[data-text]")) {
      node.textContent = this.say(node.dataset.text);
    }
    for (const node of document.querySelectorAll("[data-label]")) {
      node.setAttribute("aria-label", this.say(node.dataset.label));
      if (node.hasAttribute("title")) node.title = this.say(node.dataset.label);
    }
    for (const node of document.querySelectorAll("[data-placeholder]")) {
      node.placeholder = this.say(node.dataset.placeholder);
    }
  }

  /** Fill the language menu, every language under its own name. */
  fillMenu(menu) {
    const options = this.#data.languages.map(({ code, name, direction }) =>
      element("option", { value: code, lang: code, dir: direction }, name),
    );
    menu.replaceChildren(...options);
    menu.value = this.code;
  }
}
