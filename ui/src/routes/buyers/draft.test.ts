import { describe, expect, it } from "vitest";
import { answered, back, begin, countries, entered, forward, found, STEPS, type BuyerDraft } from "./draft";

const lyon: BuyerDraft = {
  ...begin("c"), name: " Marché Bonheur ", country: "FR", street: "14 rue Mercière", city: "Lyon", postcode: "69002", currency: "EUR",
};

describe("a new buyer", () => {
  it("is what was entered, trimmed", () => {
    expect(entered(lyon)).toEqual({
      name: "Marché Bonheur", currency: "EUR", importer_reference: "",
      address: { street: "14 rue Mercière", city: "Lyon", region: "", postcode: "69002", country: "FR", phone: "" },
    });
  });

  it("needs a name, a country, a street, a town and a currency", () => {
    for (const gap of [{ name: " " }, { country: "F" }, { street: "" }, { city: "" }, { currency: "eur" }]) {
      expect(entered({ ...lyon, ...gap }), JSON.stringify(gap)).toBeUndefined();
    }
    expect(answered({ ...begin("c"), step: "phone" })).toBe(true);
  });

  it("asks in order and back", () => {
    let draft = begin("c");
    for (const step of STEPS.slice(1)) expect((draft = forward(draft)).step).toBe(step);
    expect(back(draft).step).toBe("currency");
  });
});

describe("countries", () => {
  it("are named in the language, without groupings and withdrawn codes", () => {
    const all = countries("en");
    expect(all.length).toBeGreaterThanOrEqual(240);
    expect(all.length).toBeLessThanOrEqual(252);
    expect(all.find((c) => c.code === "KZ")?.name).toBe("Kazakhstan");
    expect(all.some((c) => ["EU", "ZZ", "SU"].includes(c.code))).toBe(false);
    expect(countries("zh-CN").find((c) => c.code === "FR")?.name).toBe("法国");
  });

  it("are found by the beginning of their name, or their code, first", () => {
    const names = found(countries("en"), "land");
    expect(names.every((c) => c.name.toLowerCase().includes("land"))).toBe(true);
    expect(found(countries("en"), "ger")[0]?.name).toBe("Germany");
    expect(found(countries("en"), "kz").some((c) => c.code === "KZ")).toBe(true);
  });
});
