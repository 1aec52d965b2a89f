import { describe, expect, it } from "vitest";
import { kindHere, problemOf } from "./recorder.svelte";

describe("the microphone", () => {
  it("records in the smallest form the browser can", () => {
    expect(kindHere(() => true)).toBe("audio/webm;codecs=opus");
    expect(kindHere((kind) => kind === "audio/mp4")).toBe("audio/mp4");
    expect(kindHere(() => false)).toBeUndefined();
  });

  it("says why there is no sound", () => {
    expect(problemOf(new DOMException("", "NotAllowedError"))).toBe("refused");
    expect(problemOf(new DOMException("", "NotReadableError"))).toBe("busy");
    expect(problemOf(new DOMException("", "NotFoundError"))).toBe("none");
    expect(problemOf(new Error("odd"))).toBe("none");
  });
});
