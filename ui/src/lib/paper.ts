// Printed papers on their way from the kiosk to the eye and to the printer.
import type { PaperFile } from "./generated/PaperFile";

/** An address an `<img>` can show at once. */
export const pictureOf = (file: PaperFile): string => `data:${file.media};base64,${file.base64}`;

/** The bytes of a paper. */
export function bytesOf(file: PaperFile): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}

/** Hands a paper to the browser or the window, which shows or saves it for printing. */
export function handOver(file: PaperFile): void {
  const url = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.media }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The address must live until the download has begun; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
