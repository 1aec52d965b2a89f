import { describe, expect, it } from "vitest";
import type { PersonView } from "../generated/PersonView";
import { found, pages } from "./people";

const person = (number: number, name: string, search = name.toLowerCase()): PersonView =>
  ({ id: `${number}`, number, name, search, face: 0, roles: ["member"], needs_pin: false, has_pictures: false, has_badge: false, consent: "given" });
const people = [person(21, "Rosa"), person(2, "李梅", "李梅 limei lm"), person(12, "An"), person(7, "Amina")];
const names = (text: string) => found(people, text).map((p) => p.name);

describe("finding a person", () => {
  it("lists everyone by number", () => {
    expect(names("")).toEqual(["李梅", "Amina", "An", "Rosa"]);
  });
  it("goes by the start of the number or any part of the name", () => {
    expect(names("2")).toEqual(["李梅", "Rosa"]);
    expect(names(" AM ")).toEqual(["Amina"]);
    expect(names("梅")).toEqual(["李梅"]);
    expect(names("zzz")).toEqual([]);
  });
  it("goes by pinyin, its initials and any script's digits", () => {
    expect(["lm", "LIMEI", "٢", "२"].map(names)).toEqual([["李梅"], ["李梅"], ["李梅", "Rosa"], ["李梅", "Rosa"]]);
  });
  it("counts screens", () => {
    expect([0, 12, 13].map(pages)).toEqual([1, 1, 2]);
  });
});
