// What each role finds on the own page.
import type { IconName } from "../../lib/components/icons";
import type { Role } from "../../lib/generated/Role";

export type Tile = {
  path: string;
  test: string;
  key: string;
  icon: IconName;
  tone: "yes" | "tell" | "wait" | "no" | "sunken";
  /** Who sees it. */
  for: Role[];
  /** Who doesn't, whatever else they are. */
  unless?: Role[];
};

const tiles: Tile[] = [
  { path: "/queue", test: "queue", key: "tile-queue", icon: "eye", tone: "wait", for: ["leader"] },
  { path: "/tally", test: "tally", key: "leader-tile-tally", icon: "chart", tone: "sunken", for: ["leader"] },
  { path: "/orders", test: "orders", key: "tile-orders", icon: "basket", tone: "yes", for: ["leader"] },
  { path: "/consignments", test: "consignments", key: "tile-consignments", icon: "box", tone: "tell", for: ["leader"] },
  { path: "/payments", test: "payments", key: "tile-payments", icon: "money", tone: "no", for: ["leader"] },
  { path: "/people", test: "people", key: "tile-people", icon: "users", tone: "sunken", for: ["leader"] },
  { path: "/exchange", test: "exchange", key: "exchange", icon: "net", tone: "tell", for: ["leader", "officer"] },
  // Who does the work, too, has it under the own hands and its way under the question mark.
  { path: "/lessons", test: "lessons", key: "lessons-title", icon: "learn", tone: "yes", for: ["trainer"], unless: ["member", "operator", "leader"] },
  { path: "/produce", test: "my-produce", key: "tile-produce", icon: "crate", tone: "yes", for: ["member"] },
  { path: "/money", test: "my-money", key: "tile-money", icon: "coin", tone: "wait", for: ["member"] },
];

/** The tiles for someone with these roles, in order. */
export const tilesFor = (roles: Role[]): Tile[] => {
  const any = (of: Role[]) => of.some((role) => roles.includes(role));
  return tiles.filter((tile) => any(tile.for) && !any(tile.unless ?? []));
};

/** The tiles for somebody who helps a member: that member's, named so. */
export const tilesHelping = (member: string): Tile[] =>
  tiles.flatMap((tile) => {
    if (tile.test === "my-produce") return [{ ...tile, key: "signin-their-produce" }];
    return tile.test === "my-money" ? [{ ...tile, path: `/money/${member}`, key: "signin-their-money" }] : [];
  });
