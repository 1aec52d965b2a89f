import { describe, expect, it } from "vitest";
import { matchPath } from "../path";
import { guideFor, guides, selectorOf } from "./guides";

const files = import.meta.glob<string>(["../../routes/index.ts", "../../routes/desk.ts"], { query: "?raw", import: "default", eager: true });
const words = import.meta.glob<string>("../../../../locales/*/help.ftl", { query: "?raw", import: "default", eager: true });
const routes = Object.values(files).flatMap((text) => [...text.matchAll(/path: "([^"]+)"/g)].map((found) => found[1] ?? ""));
const has = (text: string, key: string) => new RegExp(`^${key} = \\S`, "m").test(text);

describe("help", () => {
  it("is there for every screen", () => {
    expect(routes.length).toBeGreaterThan(25);
    const without = routes.filter((path) => !guides.some((g) => g.on === path && g.has === undefined));
    expect(without).toEqual([]);
  });

  it("is for no screen that isn't there", () => {
    const gone = guides.filter((g) => g.on !== undefined && !routes.some((path) => matchPath(g.on ?? "", path) || path === g.on));
    expect(gone.map((g) => g.on)).toEqual([]);
  });

  it("has its words in every language", () => {
    const keys = [...new Set(guides.flatMap((g) => [`help-on-${g.name}`, ...g.moves.map((m) => `help-move-${m.say}`)]))];
    expect(Object.keys(words).length).toBe(8);
    for (const [path, text] of Object.entries(words)) expect(keys.filter((key) => !has(text, key)), path).toEqual([]);
  });

  it("has no words for what isn't shown", () => {
    const asked = new Set(guides.flatMap((g) => [`help-on-${g.name}`, ...g.moves.map((m) => `help-move-${m.say}`)]));
    for (const text of Object.values(words)) {
      const said = [...text.matchAll(/^(help-(?:on|move)-[\w-]+) =/gm)].map((found) => found[1] ?? "");
      expect(said.filter((key) => !asked.has(key))).toEqual([]);
    }
  });

  it("is for the step one is on", () => {
    const at = (path: string, ...there: string[]) => guideFor(path, (name) => there.includes(name)).name;
    expect(at("/receive", "produce-*")).toBe("receive-produce");
    expect(at("/receive", "key-5")).toBe("amount");
    expect(at("/receive", "place-0")).toBe("receive-check");
    expect(at("/payment/x", "check-answers")).toBe("check");
    expect(at("/payment/x")).toBe("payment");
    expect(at("/", "by-pictures")).toBe("who");
    expect(at("/nowhere")).toBe("any");
  });

  it("points at names and their beginnings", () => {
    expect(selectorOf("back")).toBe('[data-test="back"]');
    expect(selectorOf("lot-*")).toBe('[data-test^="lot-"]');
  });
});
