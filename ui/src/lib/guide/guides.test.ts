import { describe, expect, it } from "vitest";
import { matchPath } from "../path";
import { guideFor, guides, selectorOf } from "./guides";

const files = import.meta.glob<string>(["../../routes/index.ts", "../../routes/desk.ts", "../../routes/review.ts"], { query: "?raw", import: "default", eager: true });
const words = import.meta.glob<string>("../../../../locales/*/help.ftl", { query: "?raw", import: "default", eager: true });
const routes = Object.values(files).flatMap((text) => [...text.matchAll(/path: "([^"]+)"/g)].map((found) => found[1] ?? ""));
const screens = import.meta.glob<string>(["../../**/*.svelte", "../../routes/home/tiles.ts", "!../../routes/kit/**"], { query: "?raw", import: "default", eager: true });
const source = Object.values(screens).join("\n");
/** What elements are named, by `data-test` or what becomes one; a template as it is written. */
const names = [...source.matchAll(/\btest\s*[=:]\s*(\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*")/g)].flatMap(([, value = ""]) =>
  [...value.matchAll(/"([^"]+)"|`([^`]+)`/g)].map(([, text, template]) => text ?? template ?? ""),
);
const wholes = new Set(names.filter((name) => !name.includes("${")));
// The faces of a list are named by what the list is told.
const faces = [...source.matchAll(/<People\b[^>]*? test="([^"]+)"/g)].map(([, list]) => `${list}-`);
const beginnings = [...names.filter((name) => /^[^$].*\$\{/.test(name)).map((name) => name.split("${")[0] ?? ""), ...faces];
const isNamed = (at: string) => {
  const name = at.replace(/\*$/, "");
  if (name === at) return wholes.has(at) || beginnings.some((begin) => at.startsWith(begin));
  return [...wholes, ...beginnings].some((one) => one.startsWith(name)) || beginnings.some((begin) => name.startsWith(begin));
};
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

  it("points at nothing that no screen has", () => {
    expect(wholes.size).toBeGreaterThan(200);
    expect(["back", "lot-*", "camera-1", "member-*"].filter((at) => !isNamed(at))).toEqual([]);
    expect(["bakc", "tol-*", "back-*"].filter(isNamed)).toEqual([]);
    const gone = guides.flatMap((g) => [g.has ?? [], ...g.moves.map((m) => m.at)].flat().filter((at) => !isNamed(at)).map((at) => `${g.name}: ${at}`));
    expect(gone).toEqual([]);
  });

  it("shows more than the way back", () => {
    expect(guides.filter((g) => g.moves.every((m) => m.at === "back")).map((g) => g.name)).toEqual([]);
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
    expect(at("/", "badge-camera")).toBe("badge");
    expect(at("/scan", "badge-camera")).toBe("scan");
    expect(at("/queue/x/again", "record-stop")).toBe("again-speak");
    expect(at("/queue/x/alike", "alike-*", "is-alike")).toBe("alike-look");
    expect(at("/queue/x/alike", "alike-*", "approve-alike")).toBe("alike-ready");
    expect(at("/cameras", "learn-sides", "back")).toBe("camera-learn");
    expect(at("/photo/x", "turning", "shutter")).toBe("photo-turn");
    expect(at("/photo/x", "photo-good", "other-side")).toBe("photo-sides");
    expect(at("/exchange", "village-own", "address")).toBe("village");
    expect(at("/exchange", "send", "village")).toBe("exchange");
    expect(at("/nowhere")).toBe("any");
  });

  it("points at names and their beginnings", () => {
    expect(selectorOf("back")).toBe('[data-test="back"]');
    expect(selectorOf("lot-*")).toBe('[data-test^="lot-"]');
  });
});
