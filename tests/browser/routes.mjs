// Every screen's address, as the screens' own tables say, with what the sample has for its parts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "../lib/check.mjs";
import { ask, root } from "../lib/punnet.mjs";

const TABLES = ["index.ts", "desk.ts", "review.ts"];

/** The addresses' patterns, `/lot/:lot`. */
const patterns = () =>
  TABLES.flatMap((table) => [...readFileSync(join(root, "ui/src/routes", table), "utf8").matchAll(/path: "([^"]+)"/g)].map((found) => found[1]));

/** What stands for each part of an address: something approved, sold, sent and paid. */
async function parts(url, session) {
  const all = (what) => ask(url, { do: what }, session);
  const { lots } = await all("lots");
  const [people, buyers, orders, consignments, payments, devices, standards] = await Promise.all(
    ["people", "buyers", "orders", "consignments", "payments", "devices", "standards"].map(all),
  );
  const member = people.find((one) => one.roles.length === 1 && one.roles[0] === "member").id;
  const id = (list, name) => list.map((one) => (one[name] ?? one).id)[0];
  return {
    lot: lots.find((one) => one.class).id,
    order: id(orders, "order"),
    consignment: id(consignments, "consignment"),
    payment: id(payments, "payment"),
    device: id(devices, "device"),
    standard: id(standards, "standard"),
    buyer: buyers[0].id,
    back: "orders",
    member,
    person: member,
    added: member,
    // Outside a lesson it leads back to the lessons.
    way: "faces",
  };
}

/** Each screen's pattern and an address of it that shows something. */
export async function addresses(url, session) {
  const known = await parts(url, session);
  const found = patterns();
  expect(found.length > 30, `only ${found.length} addresses in ${TABLES.join(", ")}`);
  return found.map((pattern) => {
    const path = pattern.replace(/:(\w+)/g, (_, part) => {
      expect(known[part], `say in routes.mjs what stands for :${part} in ${pattern}`);
      return known[part];
    });
    return { name: pattern.slice(1).replaceAll("/", "-").replaceAll(":", "a-"), path };
  });
}
