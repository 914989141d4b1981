// The desk's HTTP API: one turn, and the words of the interface.

const TURN_TIMEOUT_MS = 30_000;
const INTERFACE_TIMEOUT_MS = 10_000;

/** What a person is told when a turn fails. */
export class DeskError extends Error {
  /**
   * @param {"problem" | "timeout" | "offline"} kind
   * @param {{detail?: string, type?: string}} problem
   * @param {number} retryAfter seconds
   */
  constructor(kind, problem = {}, retryAfter = 0) {
    super(problem.detail ?? kind);
    this.kind = kind;
    this.detail = problem.detail;
    this.type = problem.type ?? "";
    this.retryAfter = retryAfter;
  }

  get isBrokenConversation() {
    return this.type.endsWith(":bad-conversation");
  }
}

/** Ask one turn; members that are null are left out. */
export async function askDesk(message, language) {
  const response = await request("/api/v1/messages", TURN_TIMEOUT_MS, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": language },
    body: JSON.stringify(message, (_key, value) => value ?? undefined),
  });
  return response.json();
}

/** Fetch the interface in one language. */
export async function fetchInterface(code) {
  const path = `/api/v1/interface/${encodeURIComponent(code)}`;
  return (await request(path, INTERFACE_TIMEOUT_MS, {})).json();
}

async function request(path, timeout, options) {
  let response;
  try {
    response = await fetch(path, { ...options, signal: AbortSignal.timeout(timeout) });
  } catch (error) {
    throw new DeskError(error.name === "TimeoutError" ? "timeout" : "offline");
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new DeskError("problem", problem, Number(response.headers.get("Retry-After")) || 0);
}
