import { describe, expect, it } from "vitest";
import { answered, back, begin, currencies, entered, forward, found, STEPS, type BuyerDraft } from "./draft";

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
  const all = Object.entries({ DZ: "Algeria", FI: "Finland", DE: "Germany", KZ: "Kazakhstan", NG: "Nigeria", TH: "Thailand" }).map(
    ([code, name]) => ({ code, name }),
  );

  it("are found by the beginning of their name, or their code, first", () => {
    expect(found(all, "ger").map((c) => c.code)).toEqual(["DE", "DZ", "NG"]);
    expect(found(all, "land").map((c) => c.code)).toEqual(["FI", "TH"]);
    expect(found(all, "kz").map((c) => c.code)).toEqual(["KZ"]);
    expect(found(all, " ")).toHaveLength(6);
  });

  it("suggest their currency, the cooperative's own first, none twice", () => {
    expect(currencies("KZ", "CNY")).toEqual(["CNY", "KZT", "USD", "EUR"]);
    expect(currencies("XX", "USD")).toEqual(["USD", "EUR", "CNY"]);
  });
});
