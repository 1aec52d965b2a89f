import { describe, expect, it } from "vitest";
import type { UnitFacts } from "./generated/UnitFacts";
import { beside, factsOf, gramsTyped, KG, kilograms, offered, withChosen } from "./weight";

const unit = (name: UnitFacts["unit"], g: number, more: Partial<UnitFacts> = {}): UnitFacts => ({ ...KG, unit: name, g, ...more });
const units = [
  KG,
  unit("jin", 500, { languages: ["zh-CN"], countries: ["CN"] }),
  unit("quintal", 100_000, { languages: ["es", "hi"] }),
  unit("bag", 50_000, { produce: "potato", about: true }),
  unit("crate", 25_000, { produce: "potato", about: true }),
];
const names = (lang: string, country: string | undefined, produce: "apple" | "potato" | null) =>
  offered(units, { lang, country, produce }).map((u) => u.unit);

describe("kilograms as one types them", () => {
  it("says no more figures than needed, and no fewer", () => {
    expect([12400, 12405, 500, 60000, 7].map(kilograms)).toEqual(["12.4", "12.405", "0.5", "60", "0.007"]);
  });
});

describe("units", () => {
  it("are those of the language, the country and the produce", () => {
    expect(names("zh-CN", "CN", "apple")).toEqual(["kg", "jin"]);
    expect(names("en", "CN", "potato")).toEqual(["kg", "jin", "bag"]);
    expect(names("es", "PE", "potato")).toEqual(["kg", "quintal", "bag"]);
    expect(names("en", "KE", "potato")).toEqual(["kg", "bag", "crate"]);
    expect(names("en", undefined, null)).toEqual(["kg"]);
    expect(offered([], { lang: "es", country: "PE", produce: null })).toEqual([KG]);
  });
  it("are never more than fit beside each other", () => {
    expect(names("es", "CN", "potato")).toEqual(["kg", "quintal", "jin"]);
  });
  it("keep the one chosen before the language changed", () => {
    const jin = factsOf(units, "jin", null);
    const here = offered(units, { lang: "es", country: "PE", produce: "potato" });
    expect(withChosen(here, jin).map((u) => u.unit)).toEqual(["kg", "quintal", "jin"]);
    expect(withChosen(here, KG)).toBe(here);
  });
  it("stand beside kilograms only where they are exact", () => {
    expect(beside(units, { lang: "hi", country: "IN", produce: "potato" })?.unit).toBe("quintal");
    expect(beside(units, { lang: "en", country: "KE", produce: "potato" })).toBeUndefined();
  });
  it("say how many grams were typed", () => {
    expect(gramsTyped("49.2", factsOf(units, "jin", "apple"))).toBe(24_600);
    expect(gramsTyped("1.5", factsOf(units, "bag", "potato"))).toBe(75_000);
    expect(gramsTyped("", KG)).toBe(0);
  });
});
