// What the kiosk's code says: which pass, and the key everything is sealed with. It stands
// behind `#`, which browsers send to nobody, and only until it is read.

/** A pass as the code names it. */
export type Code = { pass: string; key: Uint8Array; phone: string };

const KEPT = "punnet-phone";
const SHAPE = /^#?([0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/** Reads what stands behind `#`; nothing for anything else. */
export function codeOf(hash: string): { pass: string; key: Uint8Array } | undefined {
  const [, pass, text] = SHAPE.exec(hash) ?? [];
  if (pass === undefined || text === undefined) return undefined;
  const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return { pass, key: Uint8Array.from(bytes, (c) => c.charCodeAt(0)) };
}

/** 16 random bytes (hex). */
export const randomName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

/**
 * The code in the address, or the one this page had before it was loaded again: a phone
 * short of memory throws the page away while its camera is open.
 */
function take(): Code | undefined {
  const before = kept();
  const hash = location.hash;
  if (!codeOf(hash)) return before;
  history.replaceState(null, "", "#/");
  // The same code again is the same phone; another one begins anew.
  if (before && before.text === hash) return before;
  return read(hash, randomName());
}

function read(text: string, phone: string): (Code & { text: string }) | undefined {
  const code = codeOf(text);
  if (!code) return undefined;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ text, phone }));
  } catch {
    // Where nothing may be kept it holds until the page is loaded again.
  }
  return { ...code, phone, text };
}

function kept(): (Code & { text: string }) | undefined {
  try {
    const { text, phone } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Record<string, unknown>;
    return typeof text === "string" && typeof phone === "string" ? read(text, phone) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the code: the phone was given back. */
export function forgetCode(): void {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // Then there is nothing to forget.
  }
}

/** What this page was opened by. */
export const code: Code | undefined = typeof location === "undefined" ? undefined : take();

if (typeof window !== "undefined") {
  // Another code scanned while the page is open: it begins anew.
  window.addEventListener("hashchange", () => codeOf(location.hash) && location.reload());
}
