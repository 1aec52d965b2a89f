// Work begun on a screen is found again after a power cut or the lock: whoever signs in stands
// where they stood. A screen that is left in the ordinary way is forgotten.
import { onMount } from "svelte";
import { call } from "./api/call";
import { session } from "./session.svelte";
import { type Standing, fresh } from "./standing";

const NAME = "standing";

/** Where the person who just signed in stood, until that screen has taken it up. */
let found: Standing | undefined;

let writing: Promise<unknown> = Promise.resolve();

/** One after the other. It is a convenience: without it the answers are on disk all the same. */
const write = (body: Standing | null): void => {
  writing = writing.then(() => call({ do: "save_draft", name: NAME, body }).catch(() => undefined));
};

/** Where the person who signs in stood, else their own page. */
export async function stood(): Promise<string> {
  const body = await call({ do: "draft", name: NAME }).catch(() => null);
  found = fresh(body, Date.now());
  return found?.path ?? "/home";
}

/** Somebody is led to a screen: it takes up what is begun there as if they had stood there. */
export function leadTo(path: string, far: string): void {
  found = { path, at_ms: Date.now(), far: far === "" ? null : far };
}

/** How far somebody is led into a screen on which nothing is ever left begun. */
export function ledTo(path: string): string | null {
  const far = found?.path === path ? found.far : null;
  if (far !== null) found = undefined;
  return far;
}

/** What a screen knows of where its person stands. */
export type Stands = {
  /** How far it had come, when the person is brought back here. */
  back: Standing | undefined;
  /** Says how far it comes now. */
  far: (how: string | null) => void;
  /** Says that the work is done. */
  done: () => void;
};

/** Says that work is done on this screen; for a component's own set-up. */
export function standsAt(path: string): Stands {
  const back = found?.path === path ? found : undefined;
  found = undefined;
  let now: Standing = { path, at_ms: Date.now(), far: back?.far ?? null };
  onMount(() => {
    write(now);
    return () => {
      // Left by the lock the person is gone, and it stays.
      if (session.person) write(null);
    };
  });
  const far = (how: string | null) => {
    if (now.far === how) return;
    now = { ...now, far: how };
    write(now);
  };
  return { back, far, done: () => write(null) };
}
