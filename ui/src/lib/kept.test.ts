import { afterEach, describe, expect, it, vi } from "vitest";
import { Kept } from "./kept.svelte";

type Work = { command_id: string; step: string; pin: string };

/** A kiosk that only keeps drafts; the first save takes its time. */
function kiosk(onDisk: unknown = null) {
  const disk = { body: onDisk, saves: 0 };
  let first = true;
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    const { request } = JSON.parse(init.body) as { request: { do: string; body: unknown } };
    if (request.do === "save_draft") {
      if (first) await new Promise((done) => setTimeout(done, 20));
      first = false;
      disk.body = request.body;
      disk.saves++;
    }
    return { json: async () => ({ value: request.do === "draft" ? disk.body : true, touched: [] }) };
  });
  return disk;
}

const work = () =>
  new Kept<Work>({
    name: "work",
    begin: (command_id) => ({ command_id, step: "one", pin: "" }),
    usable: (draft) => ["one", "two", "three"].includes(draft.step),
    onDisk: (draft) => ({ ...draft, pin: "" }),
  });

afterEach(() => vi.unstubAllGlobals());

describe("unfinished work", () => {
  it("ends on disk as it was last, and says saved only then", async () => {
    const disk = kiosk();
    const kept = work();
    kept.keep({ ...kept.value, step: "two" });
    kept.keep({ ...kept.value, step: "three", pin: "2580" });
    expect(kept.saved).toBe(false);
    await vi.waitFor(() => expect(kept.saved).toBe(true));
    expect(disk.body).toEqual({ command_id: kept.value.command_id, step: "three", pin: "" });
  });

  it("is found again with the id it was begun with", async () => {
    kiosk({ command_id: "begun-yesterday", step: "two", pin: "" });
    const kept = work();
    await kept.open();
    expect(kept.value.command_id).not.toBe("begun-yesterday");
    kept.goOn();
    expect(kept.value).toMatchObject({ command_id: "begun-yesterday", step: "two" });
    expect(kept.found).toBeUndefined();
  });

  it("isn't gone on with when another kiosk's version wrote it", async () => {
    for (const stranger of [3, [], {}, { command_id: "x", step: "seven" }]) {
      kiosk(stranger);
      const kept = work();
      await kept.open();
      expect(kept.found, JSON.stringify(stranger)).toBeUndefined();
      expect(kept.ready).toBe(true);
    }
  });

  it("is gone from disk when begun anew", async () => {
    const disk = kiosk({ command_id: "old", step: "two", pin: "" });
    const kept = work();
    await kept.open();
    kept.anew();
    await vi.waitFor(() => expect(disk.saves).toBe(1));
    expect(disk.body).toBeNull();
    expect(kept.value).toMatchObject({ step: "one" });
  });
});
