import type { DeviceState } from "../../lib/generated/DeviceState";
import type { DeviceView } from "../../lib/generated/DeviceView";
import type { RevocationReason } from "../../lib/generated/RevocationReason";
import type { IconName } from "../../lib/components/icons";

/** Why a kiosk can be taken out, in the order they are offered. */
export const REASONS: { reason: RevocationReason; icon: IconName }[] = [
  { reason: "lost", icon: "find" },
  { reason: "stolen", icon: "leave" },
  { reason: "broken", icon: "warn" },
  { reason: "replaced", icon: "return" },
  { reason: "misused", icon: "eye" },
];

/** How a state looks; its word stands beside. */
export const LOOKS: Record<DeviceState, { kind: "yes" | "wait" | "no"; icon: IconName }> = {
  let_in: { kind: "yes", icon: "tick" },
  not_let_in: { kind: "wait", icon: "hourglass" },
  revoked: { kind: "no", icon: "cross" },
};

/** The part of an id or a hash that people can compare. */
export const short = (id: string): string => id.slice(0, 8);

/** What a kiosk is called; one without a name by its number. */
export const nameOf = (device: Pick<DeviceView, "id" | "name">, noName: (short: string) => string): string =>
  device.name === "" ? noName(short(device.id)) : device.name;

/** Whether a kiosk can be taken out here: another one that is let in. */
export const canGo = (device: DeviceView): boolean => device.state === "let_in" && !device.this_one;
