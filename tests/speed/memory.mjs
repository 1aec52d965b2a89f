// Proportional memory of a program and all it started, as the kernel counts it.
import { readFileSync, readdirSync } from "node:fs";

const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // A process may end meanwhile.
    return "";
  }
};

/** Every process with its parent, name and words. */
function running() {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return ids.map((id) => {
    const status = read(`/proc/${id}/status`);
    const field = (name) => new RegExp(`^${name}:\\s*(.+)$`, "m").exec(status)?.[1];
    return { id: Number(id), parent: Number(field("PPid")), name: field("Name") ?? "", words: read(`/proc/${id}/cmdline`).replaceAll("\0", " ") };
  });
}

/** What the process with these words and everything it started take, MB of PSS each. */
export function memory(words) {
  const all = running();
  const first = all.find((one) => one.words.includes(words) && one.name.startsWith("punnet"));
  if (!first) throw new Error(`nothing runs with ${words}`);
  const family = [first];
  for (const one of family) family.push(...all.filter((child) => child.parent === one.id));
  const processes = family.map(({ id, name }) => {
    const kb = Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
    return { name, mb: Math.round(kb / 102.4) / 10 };
  });
  return { mb: Math.round(processes.reduce((sum, one) => sum + one.mb, 0) * 10) / 10, processes };
}
