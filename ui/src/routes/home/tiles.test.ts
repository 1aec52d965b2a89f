import { describe, expect, it } from "vitest";
import type { Role } from "../../lib/generated/Role";
import { tilesFor, tilesHelping } from "./tiles";

const names = (...roles: Role[]) => tilesFor(roles).map((tile) => tile.test);

describe("the own page", () => {
  it("has the lessons for who only teaches", () => {
    expect(names("trainer")).toEqual(["lessons"]);
    expect(names("trainer", "officer")).toEqual(["exchange", "lessons"]);
    for (const other of ["member", "operator", "leader"] as const) expect(names("trainer", other)).not.toContain("lessons");
  });

  it("has the desk for leaders and the own affairs for members", () => {
    expect(names("leader")).toContain("queue");
    expect(names("member")).toEqual(["my-produce", "my-money"]);
    expect(tilesHelping("somebody").map((tile) => tile.test)).toEqual(["my-produce", "my-money"]);
  });
});
