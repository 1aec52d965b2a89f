import { afterEach, describe, expect, it, vi } from "vitest";
import { CallError } from "./api/call";
import { type Saved, handOver } from "./paper";

const file = { name: "cn23-7.pdf", media: "application/pdf", base64: "JVBERg==" };

/** A page whose one link, when it is clicked, is saved as `path` says; in the kiosk's own window or in a browser. */
function page(own: boolean, path: (url: string) => Saved[]) {
  const target = Object.assign(new EventTarget(), own ? { __TAURI_INTERNALS__: {} } : {});
  const link = { href: "", remove: () => undefined, click: () => path(link.href).forEach((detail) => target.dispatchEvent(new CustomEvent("paper-saved", { detail }))) };
  vi.stubGlobal("window", target);
  vi.stubGlobal("document", { createElement: () => link, body: { append: () => undefined } });
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a paper that is saved", () => {
  it("is where the window says, and no other file is meant", async () => {
    page(true, (url) => [{ url: "blob:other", path: "/other.pdf" }, { url, path: "/Downloads/cn23-7 (1).pdf" }]);
    expect(await handOver(file)).toBe("/Downloads/cn23-7 (1).pdf");
  });

  it("has its name in a browser, which says no more", async () => {
    page(false, () => []);
    expect(await handOver(file)).toBe("cn23-7.pdf");
  });

  it("isn't where the window couldn't, or says nothing", async () => {
    page(true, (url) => [{ url, path: null }]);
    await expect(handOver(file)).rejects.toMatchObject({ code: "paper-unsaved" });
    vi.useFakeTimers();
    page(true, () => []);
    const silent = handOver(file).catch((problem: unknown) => problem);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await silent).toBeInstanceOf(CallError);
  });
});
