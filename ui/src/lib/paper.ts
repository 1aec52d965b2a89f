// Printed papers on their way from the kiosk to the eye and to the printer.
import { blobOf } from "./camera.svelte";
import type { PaperFile } from "./generated/PaperFile";

/** How long the browser has to fetch a file before its address is given up, ms. */
const FETCH_MS = 60_000;

/** A paper's bytes as the browser holds them. */
export const blobOfPaper = (file: PaperFile): Blob => blobOf(file.base64, file.media);

/** Hands a paper to the browser or the window, which shows or saves it for printing. */
export function handOver(file: PaperFile): void {
  const href = URL.createObjectURL(blobOfPaper(file));
  const link = Object.assign(document.createElement("a"), { href, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), FETCH_MS);
}
