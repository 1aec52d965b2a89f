import { describe, expect, it } from "vitest";
import type { PhotoRules } from "../../lib/generated/PhotoRules";
import { byNet, CHOICES, withNet } from "./photorules";

const rules: PhotoRules = {
  net: { bytes_a_day: 20_000_000, full: true },
  village: { full: true },
  stick: { full: false, bytes_a_day: 5 },
  keep_bytes: 9,
};

describe("what photos may cost by the net", () => {
  it("comes back as it was chosen and leaves the rest alone", () => {
    for (const choice of CHOICES) {
      const chosen = withNet(rules, choice);
      expect(byNet(chosen)).toBe(choice);
      expect({ ...chosen, net: rules.net }).toEqual(rules);
    }
  });
  it("knows a limit that is none of the choices", () => {
    expect(byNet(withNet(rules, 7))).toBe(7);
  });
});
