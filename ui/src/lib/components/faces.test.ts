import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { faceFile, FACES } from "./faces";

// `WRITE_FACES=1 npm run test` draws them anew after a face was changed.
test("papers show the faces that screens show", () => {
  const folder = fileURLToPath(new URL("../../../../assets/documents/faces/", import.meta.url));
  if (process.env.WRITE_FACES) mkdirSync(folder, { recursive: true });
  for (let n = 0; n < FACES; n++) {
    if (process.env.WRITE_FACES) writeFileSync(`${folder}${n}.svg`, faceFile(n));
    expect(readFileSync(`${folder}${n}.svg`, "utf8"), `face ${n}`).toBe(faceFile(n));
  }
});
