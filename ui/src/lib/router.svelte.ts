// Which screen is shown: the address after `#`, so that window and browser need no server routes.
import { pathOf } from "./path";

class Router {
  /** The path shown. */
  path = $state(typeof location === "undefined" ? "/" : pathOf(location.hash));
}

export const router = new Router();

if (typeof window !== "undefined") {
  window.addEventListener("hashchange", () => {
    router.path = pathOf(location.hash);
  });
}

/** Goes to a screen. */
export function go(path: string): void {
  location.hash = path;
}

/** Goes to a screen so that "back" doesn't return here. */
export function swap(path: string): void {
  location.replace(`#${path}`);
}
