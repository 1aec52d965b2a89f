import { describe, expect, it, vi } from "vitest";
import { session } from "./session.svelte";
import { heard, Sounding, sounding } from "./sound";

describe("who is heard", () => {
  it("is one at a time: what begins ends what sounds", () => {
    const owner = new Sounding();
    const [first, second] = [vi.fn(), vi.fn()];
    const note = owner.begin(first);
    const voice = owner.begin(second);
    expect(first).toHaveBeenCalledTimes(1);
    expect(note.going).toBe(false);
    expect(voice.going && owner.on).toBe(true);
    expect(second).not.toHaveBeenCalled();
  });

  it("is told once that it was broken off, and never after its own end", () => {
    const owner = new Sounding();
    const end = vi.fn();
    const note = owner.begin(end);
    note.over();
    expect(owner.on).toBe(false);
    owner.end();
    owner.begin(() => undefined);
    note.stop();
    expect(end).not.toHaveBeenCalled();
    expect(owner.on).toBe(true);
  });

  it("ends with a touch, but what is recorded ends only by what is begun instead", () => {
    const owner = new Sounding();
    const [note, recording] = [vi.fn(), vi.fn()];
    owner.begin(note);
    owner.touched();
    expect(note).toHaveBeenCalledTimes(1);
    owner.begin(recording, "recording");
    expect(owner.recording).toBe(true);
    owner.touched();
    expect(recording).not.toHaveBeenCalled();
    owner.begin(() => undefined);
    expect(recording).toHaveBeenCalledTimes(1);
    expect(owner.recording).toBe(false);
  });

  it("isn't heard by the next person", () => {
    vi.stubGlobal("history", { length: 1, replaceState: () => undefined, pushState: () => undefined });
    const end = vi.fn();
    sounding.begin(end);
    session.signOut();
    expect(end).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

/** What a page's sound has that matters here. */
class Played extends EventTarget {
  readyState = 0;
  error = null;
  play = () => Promise.resolve();
  pause = () => void this.dispatchEvent(new Event("pause"));
  removeAttribute = vi.fn();
  load = vi.fn();
}

describe("a sound that is broken off", () => {
  it("is let go at once where it was being heard", async () => {
    const sound = Object.assign(new Played(), { readyState: 4 });
    const end = heard(sound as unknown as HTMLAudioElement);
    sound.pause();
    expect(await end).toBe("stopped");
    expect(sound.load).toHaveBeenCalledTimes(1);
  });

  it("keeps its decoder until that is ready, where it had not begun", async () => {
    const sound = new Played();
    const end = heard(sound as unknown as HTMLAudioElement);
    sound.pause();
    expect(await end).toBe("stopped");
    expect(sound.removeAttribute).not.toHaveBeenCalled();
    sound.dispatchEvent(new Event("loadeddata"));
    expect(sound.removeAttribute).toHaveBeenCalledWith("src");
    expect(sound.load).toHaveBeenCalledTimes(1);
  });
});
