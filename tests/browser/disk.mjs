// A disk that fills up and has room again, under a kiosk that is being used.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterwards, ask } from "../lib/punnet.mjs";

const PAGE = Buffer.alloc(4096);

/** A small disk of its own; nothing where none can be mounted. Only an administrator may. */
export function smallDisk(folder, size) {
  const at = join(folder, "small");
  mkdirSync(at);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "small", at]);
  if (mounted.status !== 0) return undefined;
  afterwards(() => spawnSync("umount", ["-l", at]));
  return new Disk(at);
}

class Disk {
  constructor(at) {
    this.at = at;
    this.filler = join(at, "somebody-elses-film");
  }

  /** Fills it to the last page. What a log file still holds within itself is used up by drafts. */
  async fill(url, session) {
    this.#fillUp();
    for (let n = 0; n < 500; n += 1) {
      const refused = await ask(url, { do: "save_draft", name: "filler", body: { n } }, session).catch((no) => no);
      if (refused instanceof Error) return this.#fillUp();
    }
    throw new Error("the disk never filled up");
  }

  #fillUp() {
    const file = openSync(this.filler, "a");
    try {
      for (;;) writeSync(file, PAGE);
    } catch (problem) {
      if (problem.code !== "ENOSPC") throw problem;
    } finally {
      closeSync(file);
    }
  }

  /** There is room again. */
  free() {
    rmSync(this.filler, { force: true });
  }
}
