// Papers on their way from the kiosk to the eye and into a file.
import { CallError, inWindow } from "./api/call";
import { blobOf } from "./camera.svelte";
import type { PaperFile } from "./generated/PaperFile";
import { t } from "./i18n.svelte";

/** How long the browser has to fetch a file before its address is given up, ms. */
const FETCH_MS = 60_000;
/** How long the window may take to say that a file is saved, ms. */
const SAVED_MS = 20_000;

/** What the window says of a file: the address it had here and its path; no path when it isn't saved. */
export type Saved = { url: string; path: string | null };

/** A paper's bytes as the browser holds them. */
export const blobOfPaper = (file: PaperFile): Blob => blobOf(file.base64, file.media);

/**
 * Hands a paper to the window or the browser, which saves it among the downloads. Says where: the
 * window by its path; a browser tells nobody, so by the name it was given.
 * @throws CallError when the window couldn't save it.
 */
export async function handOver(file: PaperFile): Promise<string> {
  const href = URL.createObjectURL(blobOfPaper(file));
  const saved = inWindow() ? savedByWindow(href) : Promise.resolve(file.name);
  const link = Object.assign(document.createElement("a"), { href, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), FETCH_MS);
  return saved;
}

/** Waits until the window says where it saved what is at an address. */
function savedByWindow(href: string): Promise<string> {
  return new Promise((saved, failed) => {
    const end = (path: string | null) => {
      clearTimeout(over);
      window.removeEventListener("paper-saved", hear);
      if (path === null) failed(new CallError("paper-unsaved", t("error-paper-unsaved")));
      else saved(path);
    };
    const hear = (event: Event) => {
      const said = (event as CustomEvent<Saved>).detail;
      if (said.url === href) end(said.path);
    };
    const over = setTimeout(() => end(null), SAVED_MS);
    window.addEventListener("paper-saved", hear);
  });
}
