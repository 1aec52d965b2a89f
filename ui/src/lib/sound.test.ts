import { describe, expect, it, vi } from "vitest";
import { session } from "./session.svelte";
import { Sounding, sounding } from "./sound";

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
