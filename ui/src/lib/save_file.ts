// Giving a paper to the browser or the window, which opens or saves it for printing.
import { blobOf } from "./camera.svelte";
import type { PaperFile } from "./generated/PaperFile";

/** How long the browser has to fetch the file before its address is given up, ms. */
const FETCH_MS = 60_000;

/** Hands a file over as a download. */
export function saveFile(file: PaperFile): void {
  const href = URL.createObjectURL(blobOf(file.base64, file.media));
  const link = Object.assign(document.createElement("a"), { href, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), FETCH_MS);
}
