import { afterEach, describe, expect, it, vi } from "vitest";

/** A kiosk that starts with what it kept. */
async function started(kept: Record<string, string> = {}) {
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  });
  vi.resetModules();
  const { loudness } = await import("./volume.svelte");
  const { heard } = await import("./sound");
  return { loudness, heard, kept };
}

class Played extends EventTarget {
  readyState = 4;
  error = null;
  ended = false;
  volume = 1;
  play = vi.fn(() => Promise.resolve());
  pause = () => void this.dispatchEvent(new Event("pause"));
  removeAttribute = vi.fn();
  load = vi.fn();
}

afterEach(() => vi.unstubAllGlobals());

describe("how loud the kiosk is", () => {
  it("is loud where nobody chose, and where what is kept is no step", async () => {
    expect((await started()).loudness.share).toBe(1);
    expect((await started({ volume: "11" })).loudness.now).toBe("loud");
  });

  it("is kept for the next start, and holds where nothing may be kept", async () => {
    const { loudness, kept } = await started();
    loudness.choose("soft");
    expect((await started(kept)).loudness.now).toBe("soft");
    const forbidden = () => {
      throw new DOMException("", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden });
    vi.resetModules();
    const { loudness: other } = await import("./volume.svelte");
    other.choose("middle");
    expect(other.now).toBe("middle");
  });

  it("is so for whatever is heard", async () => {
    const { loudness, heard } = await started({ volume: "middle" });
    const first = new Played();
    const end = heard(first as unknown as HTMLAudioElement);
    expect([first.volume, first.play.mock.calls.length]).toEqual([loudness.share, 1]);
    first.pause();
    await end;
    loudness.choose("loud");
    const second = Object.assign(new Played(), { volume: 0 });
    void heard(second as unknown as HTMLAudioElement);
    second.pause();
    expect(second.volume).toBe(1);
  });
});
