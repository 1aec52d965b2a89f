import type { ExchangeView } from "../../lib/generated/ExchangeView";
import type { Kind } from "../../lib/generated/Kind";

/** What a person counts; records that only belong to one of these count with it. */
export type Thing = "lots" | "orders" | "parcels" | "money" | "people" | "photos";

const THING: Record<Kind, Thing> = {
  lot: "lots", inspection: "lots", approval: "lots", note: "lots", place: "lots",
  buyer: "orders", order: "orders", allocation: "orders",
  consignment: "parcels",
  payment: "money", ledger_entry: "money",
  cooperative: "people", person: "people", device: "people", revocation: "people", edition: "people",
};
const ORDER: Thing[] = ["lots", "orders", "parcels", "money", "people", "photos"];

export interface Waiting {
  thing: Thing;
  count: number;
  /** Whose, by name, when they are few. */
  whose: string[];
}

/** What waits to go, in words a person counts in; the sum stays the door's own. */
export function waiting(view: ExchangeView): Waiting[] {
  const counts = new Map<Thing, number>();
  const names = new Map<Thing, string[]>();
  const add = (thing: Thing, count: number, whose: string[]) => {
    counts.set(thing, (counts.get(thing) ?? 0) + count);
    names.set(thing, [...(names.get(thing) ?? []), ...whose]);
  };
  for (const { kind, count, whose } of view.waiting) add(THING[kind], count, whose);
  add("photos", view.photos_waiting, []);
  return ORDER.map((thing) => ({ thing, count: counts.get(thing) ?? 0, whose: names.get(thing) ?? [] })).filter((w) => w.count > 0);
}

/** When the photos that wait go. */
export function whenPhotosGo(view: ExchangeView) {
  if (view.photos.held === "until_tomorrow") return "desk-exchange-photos-tomorrow";
  return view.photos.held === "for_another_carrier" ? "desk-exchange-photos-stick" : "desk-exchange-after";
}

/** Whether the last try failed: a try after the last success, or a problem told. */
export function lastTryFailed(view: ExchangeView): boolean {
  if (view.running) return false;
  return view.problem !== null || (view.last_attempt_ms ?? 0) > (view.last_success_ms ?? 0);
}

/** An address of a hub as a person types it; nothing when it can't be one. Empty means none. */
export function hubAddress(text: string): string | undefined {
  const trimmed = text.trim().replace(/(?<=[^:/])\/+$/, "");
  if (trimmed === "") return "";
  const full = /^https?:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  return url && url.hostname && !url.username ? full : undefined;
}

/** Every kind of record; the screen reads again when any of them changes. */
export const KINDS = Object.keys(THING) as Kind[];
