import { describe, expect, it } from "vitest";
import type { DeedView } from "../../lib/generated/DeedView";
import { t } from "../../lib/i18n.svelte";
import { told } from "./told";

const corrected = (about: object): string => told({ deed: "standard-corrected", about, times: 1 } as unknown as DeedView);

describe("what was done to a standard", () => {
  it("is told by the produce, in the words of the language", () => {
    const said = corrected({ name: "Citrus fruit: EU marketing standard, lemons", produce: "lemon" });
    expect(said).toContain(t("produce-lemon"));
    expect(said).not.toContain("Citrus");
  });

  it("is told by the standard's own name where this program can't read it", () => {
    expect(corrected({ name: "Lemons of 2031", produce: null })).toContain("Lemons of 2031");
  });
});
