import { describe, expect, it } from "vitest";
import { accented, pseudoBundle } from "./pseudo";

describe("the made-up language", () => {
  it("has no plain letter left and is about a third longer", () => {
    const text = "Weigh it, then take a photo of everything you brought";
    expect(accented(text)).not.toMatch(/[A-Za-z]/);
    const more = [...accented(text)].length / text.length;
    expect(more).toBeGreaterThan(1.25);
    expect(more).toBeLessThan(1.5);
  });
  it("leaves alone what is put into a message", () => {
    const bundle = pseudoBundle([["locales/en/a.ftl", "hello = Hello { $name }"], ["locales/fr/a.ftl", "hello = Salut { $name }"]]);
    expect(bundle.formatPattern(bundle.getMessage("hello")?.value ?? "", { name: "Amina" })).toBe("Ĥééļļöö Amina");
  });
});
