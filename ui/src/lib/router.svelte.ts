// Which screen is shown: the address after `#`, so that window and browser need no server routes.
// Each entry of the browser's history knows how many steps it is from the first, so that
// the way of the last person can be taken out of it.
import { pathOf } from "./path";

const browser = typeof window !== "undefined";

class Router {
  /** The path shown. */
  path = $state(browser ? pathOf(location.hash) : "/");
}

export const router = new Router();

type Step = { step: number } | null;
let step = browser ? ((history.state as Step)?.step ?? 0) : 0;
let leaving: (() => void) | undefined;
let left: Promise<void> | undefined;

function mark(at: number, path: string): void {
  step = at;
  history.replaceState({ step: at }, "", `#${path}`);
}

function arrived(): void {
  if (leaving) return leaving();
  mark((history.state as Step)?.step ?? step + 1, pathOf(location.hash));
  router.path = pathOf(location.hash);
}

if (browser) {
  mark(step, router.path);
  window.addEventListener("hashchange", arrived);
}

/** Goes to a screen. */
export function go(path: string): void {
  const move = () => (location.hash = path);
  if (left) void left.then(move);
  else move();
}

/** Goes to a screen so that "back" doesn't return here. */
export function swap(path: string): void {
  mark(step, path);
  router.path = path;
}

/** Goes to a screen in the same moment as something else changes. */
export async function arrive(path: string, change: () => void): Promise<void> {
  await left;
  if (path !== router.path) {
    step += 1;
    history.pushState({ step }, "", `#${path}`);
  }
  change();
  router.path = path;
}

/** Goes to the first screen and takes the way here out of the history, forward and back. */
export function leaveAll(): void {
  const back = Math.min(step, history.length - 1);
  router.path = "/";
  if (back === 0) return clear();
  left = new Promise((done) => {
    // A browser that stays where it is has nothing to go back to.
    const late = setTimeout(() => leaving?.(), 500);
    leaving = () => {
      clearTimeout(late);
      leaving = left = undefined;
      clear();
      done();
    };
    addEventListener("popstate", () => leaving?.(), { once: true });
    history.go(-back);
  });
}

/** A new entry cuts off whatever lay forward. */
function clear(): void {
  mark(0, "/");
  history.pushState({ step: 1 }, "", "#/");
  step = 1;
}
