// Which language is spoken: what the person who is here chose at this kiosk, else what was chosen for the
// kiosk, else the machine's. The kiosk keeps both, so that neither goes with the browser that was told.
import { call } from "./api/call";
import { setLang } from "./i18n.svelte";
import { session } from "./session.svelte";

/** What was chosen for the kiosk; nothing where nobody chose. */
let kiosks: string | undefined;
/** What the kiosk last said of that. */
let said: string | undefined;

/**
 * Speaks a language from now on, and whenever the same person comes in, or before anybody does. Over when the
 * kiosk has kept it; where it can't, it holds until that person leaves.
 */
export async function chooseLang(tag: string): Promise<void> {
  setLang(tag);
  if (!session.person) kiosks = tag;
  await call({ do: "set_lang", lang: tag }).catch(() => undefined);
}

/** The kiosk says what was chosen for it. Only what is new counts: an answer may be older than the last choice here. */
export function kioskSpeaks(tag: string | undefined): void {
  if (tag === said) return;
  said = tag;
  kiosks = tag;
  // Whoever is here isn't spoken to in another language in the middle of something.
  if (!session.person) setLang(tag);
}

// Who never chose goes on in the kiosk's.
session.onSignIn(({ lang }) => {
  if (lang !== null) setLang(lang);
});
session.onSignOut(() => setLang(kiosks));
