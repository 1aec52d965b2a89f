// The language somebody chose, kept at this kiosk: its own, chosen while nobody is signed in, and each
// person's.
import { setLang, speakOwn } from "./i18n.svelte";
import { session } from "./session.svelte";

const KEPT = "lang";

const keyOf = (person?: string): string => (person === undefined ? KEPT : `${KEPT}:${person}`);

/** What a person, or without one the kiosk, was given; nothing where nobody chose, or nothing may be kept. */
function kept(person?: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(person)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Speaks a language from now on, and whenever the same person comes in, or before anybody does. */
export function chooseLang(tag: string): void {
  setLang(tag);
  try {
    localStorage.setItem(keyOf(session.person?.id), tag);
  } catch {
    // Where nothing may be kept it holds until the program ends.
  }
}

const begin = () => speakOwn(kept());

// Who never chose goes on in the kiosk's.
session.onSignIn(({ id }) => {
  const own = kept(id);
  if (own !== undefined) setLang(own);
});
session.onSignOut(begin);
if (typeof localStorage !== "undefined") begin();
