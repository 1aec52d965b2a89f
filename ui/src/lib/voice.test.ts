import { beforeEach, describe, expect, it, vi } from "vitest";

const said = vi.hoisted(() => [] as string[]);
vi.mock("./api/call", async (original) => {
  const real = await original<typeof import("./api/call")>();
  // Without a voice every sentence is over at once; that it was asked for is what counts here.
  const call = (request: { do: string; text?: string }) => {
    if (request.do === "say") said.push(request.text ?? "");
    return Promise.reject(new real.CallError("voice-missing", ""));
  };
  return { ...real, call };
});
const { voice } = await import("./voice.svelte");

describe("what is said by itself", () => {
  beforeEach(() => {
    said.length = 0;
    voice.auto = true;
  });

  it("follows what is being said where it belongs to it, and doesn't end it", async () => {
    voice.tell("the printer is off");
    await voice.tellToo("saved as a file");
    expect(said).toEqual(["the printer is off", "saved as a file"]);
  });

  it("is left out where what it belongs to was broken off, and where nothing is to be said", async () => {
    voice.tell("the printer is off");
    const too = voice.tellToo("saved as a file");
    voice.stop();
    await too;
    expect(said).toEqual(["the printer is off"]);
    voice.auto = false;
    await voice.tellToo("saved as a file");
    expect(said).toHaveLength(1);
  });

  it("is said at once where nothing sounds", async () => {
    await voice.tellToo("saved as a file");
    expect(said).toEqual(["saved as a file"]);
  });
});
