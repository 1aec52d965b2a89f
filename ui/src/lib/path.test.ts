import { describe, expect, it } from "vitest";
import { beginning, matchPath, pathOf } from "./path";

describe("paths", () => {
  it("match by parts and give the parameters", () => {
    expect(matchPath("/lots/:lot/photo", "/lots/a%2Fb/photo")).toEqual({ lot: "a/b" });
    expect(matchPath("/lots/:lot", "/lots/1/photo")).toBeUndefined();
    expect(matchPath("/lots", "/orders")).toBeUndefined();
    expect(matchPath("/", "/")).toEqual({});
  });
  it("survive a broken escape", () => {
    expect(matchPath("/lots/:lot", "/lots/%E0%A4%A")).toEqual({ lot: "%E0%A4%A" });
  });
  it("come from the hash", () => {
    expect(pathOf("")).toBe("/");
    expect(pathOf("#/money?x=1")).toBe("/money");
  });
  it("begin another screen, unless the screen stays", () => {
    expect(beginning(undefined, "/lots/1")).toBe("/lots/1");
    expect(beginning({ stays: () => false }, "/lots/1")).toBe("/lots/1");
    expect(beginning({ stays: () => true }, "/lots/1")).toBe(beginning({ stays: () => true }, "/lots"));
  });
});
