// The conversation this tab holds; it survives a reload and ends with the tab.

const STORAGE_KEY = "investor-desk";
const MOST_MESSAGES = 100;
const EMPTY = { id: null, messages: [], language: null, languageToSend: null };

/** @typedef {{from: "person", text: string, value: string} | {from: "desk", answer: object}} Message */

export class Conversation {
  #state;
  #storage;

  constructor(storage) {
    this.#storage = storage;
    this.#state = { ...EMPTY, ...read(storage) };
  }

  /** @returns {readonly Message[]} */
  get messages() {
    return this.#state.messages;
  }

  /** The language chosen in the menu, or null. */
  get language() {
    return this.#state.language;
  }

  /** What the next turn says about the conversation besides its text. */
  get envelope() {
    return { conversation_id: this.#state.id, language: this.#state.languageToSend };
  }

  chooseLanguage(code) {
    this.#change({ language: code, languageToSend: code });
  }

  /** Follow a language that was chosen inside the conversation itself. */
  followLanguage(code) {
    this.#change({ language: code, languageToSend: null });
  }

  /** Keep a question: `text` is what the person sees of it, `value` what the desk is asked. */
  addQuestion(text, value) {
    this.#add({ from: "person", text, value });
  }

  addAnswer(answer) {
    this.#change({ id: answer.conversation_id, languageToSend: null });
    this.#add({ from: "desk", answer });
  }

  /** Forget an id the desk no longer accepts, but keep what was said. */
  forgetId() {
    this.#change({ id: null, languageToSend: this.#state.language });
  }

  startAgain() {
    const { language } = this.#state;
    this.#change({ ...EMPTY, language, languageToSend: language });
  }

  #add(message) {
    this.#change({ messages: [...this.#state.messages, message].slice(-MOST_MESSAGES) });
  }

  #change(changes) {
    this.#state = { ...this.#state, ...changes };
    try {
      this.#storage?.setItem(STORAGE_KEY, JSON.stringify(this.#state));
    } catch {
      // Storage may be full or forbidden: the conversation then lasts until a reload.
    }
  }
}

/** The tab's storage, or null where the browser forbids it. */
export function tabStorage() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function read(storage) {
  try {
    const state = JSON.parse(storage?.getItem(STORAGE_KEY) ?? "{}");
    return Array.isArray(state.messages) ? state : {};
  } catch {
    return {};
  }
}
