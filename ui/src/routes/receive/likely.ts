// What is likely of a lot before anybody says it: the day it was picked, where it grew.
import { call } from "../../lib/api/call";
import { dayOf } from "../../lib/days";
import type { Lot } from "../../lib/generated/Lot";
import type { Place } from "../../lib/generated/Place";

export type Likely = { harvested: string; place: string | undefined };

/**
 * From the member's newest lot: its place while it still exists, else the first there is;
 * its day when it was brought today too, so that one harvest is said once, else today.
 */
export function likelyAfter(newest: Lot | undefined, places: Place[], now: Date): Likely {
  const today = dayOf(now);
  const sameDay = newest !== undefined && dayOf(new Date(newest.received_at_ms)) === today;
  const known = places.some((place) => place.id === newest?.place);
  return { harvested: sameDay ? newest.harvested : today, place: known ? newest?.place : places[0]?.id };
}

/** What is likely of a member's lot; a kiosk that can't say leaves it at today and the first place. */
export async function likely(member: string | null, places: Place[], now: Date): Promise<Likely> {
  try {
    const row = member === null ? undefined : (await call({ do: "lots", query: { member, limit: 1 } })).lots[0];
    const newest = row && (await call({ do: "lot", lot: row.id })).lot;
    return likelyAfter(newest, places, now);
  } catch {
    return likelyAfter(undefined, places, now);
  }
}
