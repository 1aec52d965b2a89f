// The one way from a screen to the kiosk: a typed request in, its answer out.
import type { Answers } from "../generated/door";
import type { Request } from "../generated/Request";
import type { Touched } from "../generated/Touched";

/** A "no" of the kiosk. The message is already in the user's language. */
export class CallError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The language of the message. */
    readonly lang = asker.lang,
  ) {
    super(message);
    this.name = "CallError";
  }
}

/** Who asks, in which language; set by the session and the words. */
export const asker: {
  session: string | null;
  lang: string;
  awayMessage: () => string;
  /** Asks for the PIN where the kiosk wants it before it goes on; says whether it was told. */
  askPin: () => Promise<boolean>;
  /** On a lent phone: how a request goes to the kiosk, and where a stored photo is shown from. */
  phone?: {
    send: (request: Request, signal?: AbortSignal) => Promise<unknown>;
    photo: (hash: string, maxSidePx?: number) => string;
  };
  /** In a lesson: what is answered, and shown, in the kiosk's place; nothing where the kiosk itself is asked. */
  lesson?: {
    answer: (request: Request) => Promise<unknown> | undefined;
    photo: (hash: string) => string | undefined;
  };
} = {
  session: null,
  lang: "en",
  awayMessage: () => "",
  askPin: () => Promise.resolve(false),
};

type Answer = { value: unknown; touched?: Touched[] };
type Failure = { error: { code: string; message: string } };
type Invoke = (command: string, payload: unknown) => Promise<unknown>;

declare global {
  interface Window {
    __TAURI_INTERNALS__?: { invoke: Invoke };
  }
}

/** Whether the screens run in the kiosk's own window. */
export const inWindow = (): boolean => typeof window !== "undefined" && "__TAURI_INTERNALS__" in window;

async function throughWindow(body: unknown): Promise<unknown> {
  try {
    return await window.__TAURI_INTERNALS__?.invoke("call", { call: body });
  } catch (problem) {
    if (typeof problem === "object" && problem !== null && "error" in problem) return problem;
    throw problem;
  }
}

async function throughBrowser(body: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch("/call", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return (await response.json()) as unknown;
}

const listeners = new Set<(touched: Touched[]) => void>();

/** Tells `listener` which records each command changed; returns how to stop. */
export function onTouched(listener: (touched: Touched[]) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every screen that records changed. */
export function tellTouched(touched: Touched[]): void {
  for (const listener of [...listeners]) listener(touched);
}

/**
 * Asks the kiosk; where it wants the PIN first, the person is asked for it.
 * @throws CallError with the kiosk's code, or `kiosk-away` when it doesn't answer.
 */
export async function call<R extends Request>(
  request: R,
  signal?: AbortSignal,
): Promise<Answers[R["do"]]> {
  try {
    return await callOnce(request, signal);
  } catch (problem) {
    const wanted = problem instanceof CallError && problem.code === "pin-needed";
    if (!wanted || !(await asker.askPin())) throw problem;
    return callOnce(request, signal);
  }
}

async function callOnce<R extends Request>(request: R, signal?: AbortSignal): Promise<Answers[R["do"]]> {
  const practised = asker.lesson?.answer(request);
  if (practised) return (await practised) as Answers[R["do"]];
  const body = { request, session: asker.session, lang: asker.lang };
  let answer: unknown;
  try {
    if (asker.phone) answer = await asker.phone.send(request, signal);
    else answer = inWindow() ? await throughWindow(body) : await throughBrowser(body, signal);
  } catch (problem) {
    if (problem instanceof CallError) throw problem;
    if (problem instanceof DOMException && problem.name === "AbortError") throw problem;
    throw new CallError("kiosk-away", asker.awayMessage());
  }
  return opened(answer) as Answers[R["do"]];
}

function opened(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) throw new CallError("kiosk-away", asker.awayMessage());
  if ("error" in answer) {
    const { code, message } = (answer as Failure).error;
    throw new CallError(code, message);
  }
  if (!("value" in answer)) throw new CallError("kiosk-away", asker.awayMessage());
  const { value, touched } = answer as Answer;
  if (touched && touched.length > 0) tellTouched(touched);
  return value;
}
