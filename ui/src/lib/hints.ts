// Which hint is shown while a camera is aimed, and which is said: what was seen in one
// frame only is neither, and nobody is told the same twice in a row.
import type { Hint } from "./generated/Hint";

/** A hint must stand for so long before it is shown, ms. */
const SHOWN_AFTER_MS = 250;
/** And for so long before it is said, ms. */
const SAID_AFTER_MS = 900;
/** Between two that are said, ms. */
const SAID_EVERY_MS = 3500;
/** Good for so long is good enough to take the photo, ms. */
const GOOD_FOR_MS = 1000;

/** What was seen and told so far; times in ms. */
export type Told = {
  /** What is shown. */
  shown: Hint | undefined;
  /** What was seen last, and since when. */
  seen: Hint | undefined;
  since: number;
  /** What was said last, and when. */
  said: Hint | undefined;
  saidAt: number;
};

export const nothingTold: Told = { shown: undefined, seen: undefined, since: 0, said: undefined, saidAt: -Infinity };

/** After a frame. */
export function saw(told: Told, hint: Hint, now: number): Told {
  const since = told.seen === hint ? told.since : now;
  const stands = told.shown === undefined || now - since >= SHOWN_AFTER_MS;
  return { ...told, seen: hint, since, shown: stands ? hint : told.shown };
}

/** What is to be said now; nothing while something else is being said. */
export function toSay(told: Told, now: number, speaking: boolean): Hint | undefined {
  const { seen, said, since, saidAt } = told;
  if (speaking || seen === undefined || seen === said) return undefined;
  return now - since >= SAID_AFTER_MS && now - saidAt >= SAID_EVERY_MS ? seen : undefined;
}

/** It was said. */
export const wasSaid = (told: Told, hint: Hint, now: number): Told => ({ ...told, said: hint, saidAt: now });

/** What is lacking is shown for so long after the last frame that lacked it, so that nothing flickers, ms. */
const LACK_GOES_AFTER_MS = 1000;

/** Whether it is shown that something lacks, what the last frame said of it, and since when frames say so. */
export type Lack = { shown: boolean; seen: boolean; since: number };

export const nothingLacks: Lack = { shown: false, seen: false, since: -Infinity };

/** After a frame that lacks it, or doesn't. */
export function lacked(before: Lack, seen: boolean, now: number): Lack {
  const since = before.seen === seen ? before.since : now;
  const stands = now - since >= (seen ? SHOWN_AFTER_MS : LACK_GOES_AFTER_MS);
  return { seen, since, shown: stands ? seen : before.shown };
}

/** Whether the camera is held well long enough for the photo to be taken by itself. */
export const goodLong = (told: Told, now: number): boolean => told.seen === "good" && now - told.since >= GOOD_FOR_MS;
