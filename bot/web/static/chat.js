// The chat page: joins the conversation, the desk's API and what is shown.

import { Conversation, tabStorage } from "./conversation.js";
import { askDesk, DeskError } from "./desk_api.js";
import { Interface } from "./interface.js";
import { answer, chip, failure, question, typing } from "./rendering.js";

const COUNTER_FROM = 0.9;
const NEAR_END_PX = 8;
const LANGUAGE_VALUE = /^#language:(.+)$/u;

const byId = (id) => document.getElementById(id);
const log = byId("log");
const form = byId("form");
const field = byId("message");
const send = byId("send");
const counter = byId("counter");
const menu = byId("language");
const announcer = byId("announcer");

const conversation = new Conversation(tabStorage());
const words = new Interface(byId("interface").textContent);
// Counts the conversations begun here, so that a late answer to an old one is not shown.
let round = 0;
let waiting = false;

/** Ask `text`; `shown` is what the person sees of it. */
async function ask(text, shown = text) {
  if (waiting) return;
  conversation.addQuestion(shown, text);
  show(question(shown, words.say("you")));
  followChosenLanguage(text);
  await turn(text);
}

async function turn(text) {
  const asked = round;
  const sign = typing();
  setWaiting(true);
  show(sign);
  announce(words.say("typing"));
  try {
    const answered = await askWithFreshId(text);
    if (asked === round) receive(answered);
  } catch (error) {
    if (asked === round) fail(error, text);
  } finally {
    sign.remove();
    if (asked === round) setWaiting(false);
  }
}

/** Ask, and once more as a new conversation where the desk no longer accepts the old id. */
async function askWithFreshId(text) {
  try {
    return await askDesk({ text, ...conversation.envelope }, words.code);
  } catch (error) {
    if (!(error instanceof DeskError && error.isBrokenConversation)) throw error;
    conversation.forgetId();
    return askDesk({ text, ...conversation.envelope }, words.code);
  }
}

function receive(answered) {
  conversation.addAnswer(answered);
  announce("");
  show(answerNode(answered));
}

function fail(error, text) {
  if (!(error instanceof DeskError)) throw error;
  const detail = error.detail ?? words.say(error.kind === "timeout" ? "timeout" : "offline");
  offerRetry(detail, text, error.retryAfter);
}

function offerRetry(detail, text, retryAfter = 0) {
  announce("");
  const node = failure(detail, words.say("retry"), () => {
    node.remove();
    focusField();
    turn(text);
  }, retryAfter);
  show(node);
}

function answerNode(answered) {
  const spoken = {
    says: words.say("desk"),
    source: words.say("source"),
    nextSteps: words.say("next-steps"),
    direction: words.direction(answered.language),
  };
  return answer(answered, spoken, (button) => {
    focusField();
    ask(button.value, button.title);
  });
}

function show(node) {
  byId("welcome").hidden = true;
  log.append(node);
  // A long answer is read from its first line.
  if (node.offsetHeight > log.clientHeight) node.scrollIntoView({ block: "start" });
  else log.scrollTop = log.scrollHeight;
}

function isAtEnd() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
}

function announce(text) {
  announcer.textContent = text;
}

function setWaiting(value) {
  waiting = value;
  log.setAttribute("aria-busy", String(value));
  updateField();
}

/** Give the focus back to the field, but open no keyboard on a touch screen. */
function focusField() {
  const target = matchMedia("(pointer: coarse)").matches ? log : field;
  target.focus({ preventScroll: true });
}

function length(text) {
  return [...text.normalize("NFC")].length;
}

function updateField() {
  const count = length(field.value);
  const limit = words.textLimit;
  const isTooLong = count > limit;
  counter.hidden = count < limit * COUNTER_FROM;
  counter.textContent = words.say("counter", { count, limit });
  counter.classList.toggle("over", isTooLong);
  field.setAttribute("aria-invalid", String(isTooLong));
  send.disabled = waiting || isTooLong || field.value.trim() === "";
  // An empty field with dir=auto would put an Arabic placeholder on the left.
  if (count > 0) field.dir = "auto";
  else field.removeAttribute("dir");
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

function render() {
  words.apply();
  words.fillMenu(menu);
  for (const node of log.querySelectorAll(".turn, .failure, .typing")) node.remove();
  byId("suggestions").replaceChildren(...words.suggestions.map(suggestion));
  byId("welcome").hidden = conversation.messages.length > 0;
  for (const message of conversation.messages) show(messageNode(message));
  offerUnanswered();
  updateField();
}

/** A question whose answer never came, because of an error or a reload, can be asked again. */
function offerUnanswered() {
  const last = conversation.messages.at(-1);
  if (last?.from === "person") offerRetry(words.say("timeout"), last.value);
}

function suggestion(text) {
  return chip(text, () => {
    focusField();
    ask(text);
  });
}

function messageNode(message) {
  if (message.from === "desk") return answerNode(message.answer);
  return question(message.text, words.say("you"));
}

async function speak(code) {
  try {
    await words.load(code);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    announce(words.say("offline"));
  }
  if (waiting) words.apply();
  else render();
}

/** A button that changes the conversation's language changes the page's too. */
function followChosenLanguage(text) {
  const code = LANGUAGE_VALUE.exec(text)?.[1];
  if (!words.codes.includes(code)) return;
  conversation.followLanguage(code);
  speak(code);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (send.disabled) return;
  const text = field.value;
  field.value = "";
  updateField();
  ask(text);
});

field.addEventListener("keydown", (event) => {
  // While an input method composes a word, Enter chooses a candidate.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

field.addEventListener("input", updateField);

// A keyboard that opens, or a question that grows, must not cover the last answer.
let wasAtEnd = true;
log.addEventListener("scroll", () => (wasAtEnd = isAtEnd()));
new ResizeObserver(() => {
  if (wasAtEnd && conversation.messages.length > 0) log.scrollTop = log.scrollHeight;
}).observe(log);

menu.addEventListener("change", async () => {
  conversation.chooseLanguage(menu.value);
  await speak(menu.value);
  announce(words.say("language-chosen"));
});

byId("new").addEventListener("click", () => {
  round += 1;
  conversation.startAgain();
  setWaiting(false);
  render();
  announce(words.say("new-started"));
  focusField();
});

await speak(conversation.language ?? words.code);
