// Countries by name. The codes are those the words know (`country-XX`); a browser's
// own names would differ from those on the papers.
import { collated, keysOf, t } from "./i18n.svelte";

/** Every country with its name in a language, sorted as that language sorts. */
export function countries(lang: string): { code: string; name: string }[] {
  const all = keysOf("country-").map((key) => ({ code: key.slice("country-".length), name: t(key) }));
  return all.sort((a, b) => collated(lang)(a.name, b.name));
}
