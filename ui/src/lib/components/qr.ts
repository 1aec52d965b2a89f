import qrcode from "qrcode-generator";

/** White modules that must surround a code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code of level M as an SVG path in modules, with its quiet zone. */
export function qrPath(text: string): { side: number; path: string } {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return { side: count + 2 * QUIET, path };
}
