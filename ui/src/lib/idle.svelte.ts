// Watches for a touch. A screen that nobody touches warns with a count and a sound, then
// locks. What plays or is recorded counts as a touch: nobody taps while they listen or speak.
import { limitOf, shortened, stillness } from "./idle";
import { kiosk } from "./kiosk.svelte";
import { router } from "./router.svelte";
import { session } from "./session.svelte";
import { signal } from "./signal";
import { sounding } from "./sound";

const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "input"] as const;

class Idle {
  /** The seconds left while the warning stands. */
  left = $state<number | undefined>(undefined);
  /** How often the screen has locked; whatever was begun before is gone. */
  locked = $state(0);

  #last = performance.now();

  /** Somebody is there. */
  touched = (): void => {
    this.#last = performance.now();
    this.left = undefined;
  };

  /** Begins to watch; gives how to stop. */
  watch(): () => void {
    // While the warning stands its own button is what is touched, so that the touch does nothing else.
    const touch = (event: Event) => {
      if (this.left === undefined || event.type === "keydown") this.touched();
    };
    for (const kind of TOUCHES) addEventListener(kind, touch, { capture: true, passive: true });
    const timer = setInterval(() => this.#look(), 500);
    return () => {
      for (const kind of TOUCHES) removeEventListener(kind, touch, { capture: true });
      clearInterval(timer);
    };
  }

  #look(): void {
    // A new kiosk and an officer's laptop are nobody's and have nothing to lock.
    const home = kiosk.home;
    if (!home?.cooperative || home.officer) return;
    const rules = home.idle;
    // While the warning stands only a touch counts, so that nothing behind it keeps it away.
    if (sounding.on && this.left === undefined) this.touched();
    const short = shortened(rules, location.search);
    const still = (performance.now() - this.#last) / 1000;
    const now = stillness(still, limitOf(short, router.path), short.warning_s);
    if (now.kind === "lock") this.#lock();
    else if (session.person && now.kind === "warning") this.#warn(now.left);
    else this.left = undefined;
  }

  #warn(left: number): void {
    sounding.end();
    if (this.left === undefined || (left <= 5 && left !== this.left)) signal();
    this.left = left;
  }

  #lock(): void {
    this.touched();
    this.locked++;
    if (session.person) session.signOut();
  }
}

export const idle = new Idle();
