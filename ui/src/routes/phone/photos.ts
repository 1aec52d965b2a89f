// Stored photos on a lent phone: fetched sealed, shown from this page's own memory.
import { SvelteMap } from "svelte/reactivity";
import type { Line } from "./line.svelte";

/** Stands while a photo is on its way: one clear pixel. */
const CLEAR = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/** Gives where a photo is shown from; a screen that asked looks again once it is here. */
export function photosOf(line: Line): (hash: string, maxSidePx?: number) => string {
  const here = new SvelteMap<string, string>();
  const asked = new Set<string>();
  const fetchOne = async (key: string, photo: string, max: number | null) => {
    try {
      const { answer, bytes } = await line.ask({ want: "photo", photo, max });
      const { value } = answer as { value: string };
      here.set(key, URL.createObjectURL(new Blob([bytes.slice()], { type: value })));
    } catch {
      // Asked for again with the next look.
      asked.delete(key);
    }
  };
  return (photo, maxSidePx) => {
    const key = `${photo} ${maxSidePx ?? ""}`;
    const shown = here.get(key);
    if (shown === undefined && !asked.has(key)) {
      asked.add(key);
      void fetchOne(key, photo, maxSidePx ?? null);
    }
    return shown ?? CLEAR;
  };
}
