// From a scanned label to its screen.
import { call } from "./api/call";
import { lotCodeIn } from "./lotcode";
import { session } from "./session.svelte";

/** The address of what a label names; nothing where this kiosk knows no such lot, or the person may not see it. */
export async function screenOf(scanned: string): Promise<string | undefined> {
  const code = lotCodeIn(scanned);
  if (code === undefined) return undefined;
  const { lots } = await call({ do: "lots", query: { text: code, limit: 20 } });
  const lot = lots.find((one) => one.code === code);
  if (!lot) return undefined;
  return session.is("leader") ? `/queue/${lot.id}` : `/produce/${lot.id}`;
}
