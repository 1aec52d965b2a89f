// The text people agree to. Whoever changes what it means raises the version here and
// in the kiosk, `CONSENT_VERSION`; a story compares the two.
import type { IconName } from "../../lib/components/icons";

export const CONSENT_VERSION = 1;

/** Its sentences, each with a picture. */
export const CONSENT: { key: string; icon: IconName }[] = [
  { key: "signin-consent-kept", icon: "saved" },
  { key: "signin-consent-seen", icon: "eye" },
  { key: "signin-consent-sent", icon: "tag" },
  { key: "signin-consent-back", icon: "undo" },
];
