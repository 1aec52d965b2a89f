// Addresses of screens, `/lots/:lot`, without a browser.

/** What stands where the pattern has `:name`. */
export type Params = Record<string, string>;

/** The parameters of `path` under `pattern`, or nothing when it doesn't fit. */
export function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = split(pattern);
  const given = split(path);
  if (wanted.length !== given.length) return undefined;
  const params: Params = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decoded(value);
    else if (part !== value) return undefined;
  }
  return params;
}

/** The first of `routes` that `path` fits, with its parameters. */
export function firstFor<T extends { path: string }>(routes: readonly T[], path: string): { route: T; params: Params } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}

/** What changes when another screen begins: the address, or for a screen that stays its first part alone. */
export const beginning = (route: { stays?: () => boolean } | undefined, path: string): string =>
  route?.stays?.() ? (split(path)[0] ?? "") : path;

/** The path in a location's hash; the first screen without one. */
export function pathOf(hash: string): string {
  const path = hash.replace(/^#/, "").split("?")[0] ?? "";
  return path === "" ? "/" : path;
}

const split = (path: string): string[] => path.split("/").filter((part) => part !== "");

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
