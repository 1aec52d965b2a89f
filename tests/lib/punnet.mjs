// Places, hubs and kiosks as real processes, for the stories in a browser and in the window.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { screensOf } from "./screens.mjs";

/** The project's own folder. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

const bins = process.env.PUNNET_BIN_DIR ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");

/** A built program of ours; built now where nobody has. */
export function program(name) {
  const path = join(bins, name);
  if (!existsSync(path)) {
    const built = spawnSync("cargo", ["build", "-p", name], { cwd: root, stdio: "inherit" });
    if (built.status !== 0) throw new Error(`${name} can't be built`);
  }
  return path;
}

const cleanups = [];
const witnesses = [];

/** Something to look at when the story fails. */
export const onFailure = (look) => void witnesses.push(look);

/** Runs a story and takes everything down again, whatever happens. */
export async function tell(story) {
  try {
    await story();
  } catch (problem) {
    console.error(`failed: ${problem.message}`);
    console.error(problem.stack?.split("\n").filter((line) => line.includes("/tests/")).join("\n"));
    for (const look of witnesses) await look().catch(() => undefined);
    process.exitCode = 1;
  } finally {
    for (const undo of cleanups.reverse()) await undo();
  }
}

/** Something to undo when the story is over. */
export const afterwards = (undo) => void cleanups.push(undo);

/** A fresh folder, gone afterwards. */
export function place() {
  const folder = mkdtempSync(join(tmpdir(), "punnet-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store with the sample cooperative. */
export function sample(folder) {
  const store = join(folder, "kiosk.db");
  const made = spawnSync(program("punnet"), ["demo", "--store", store, "--json"], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`no sample: ${made.stderr}`);
  return { store, ids: JSON.parse(made.stdout) };
}

/** Starts a process that ends with the story. */
export function start(path, args, options = {}) {
  const child = spawn(path, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  const ended = new Promise((done) => child.once("exit", (code, signal) => done({ code, signal })));
  const stop = async (signal = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  afterwards(stop);
  return { child, ended, stop };
}

/** Ports from here to there are given to nobody who calls out: while a kiosk is away, somebody else's
 * call, or one that meets itself, would take its port. */
const PORTS = { from: 15_000, to: 30_000 };

/** An address to listen at where nobody does. */
async function freeAddress() {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    const server = createServer();
    const free = await new Promise((done) => {
      server.once("error", () => done(false)).listen(port, "127.0.0.1", () => server.close(() => done(true)));
    });
    if (free) return `127.0.0.1:${port}`;
  }
}

/** Starts `punnet serve` or `punnet hub`, at a free address unless one is named, and gives its address. */
export async function serve(args, listen, options = {}) {
  const server = start(program("punnet"), [...args, "--listen", listen ?? (await freeAddress())], options);
  const lines = createInterface({ input: server.child.stdout });
  const line = await Promise.race([new Promise((said) => lines.once("line", said)), server.ended]);
  const url = / at (http:\S+)/.exec(line)?.[1];
  if (!url) throw new Error(`punnet ${args.join(" ")} says ${JSON.stringify(line)}`);
  // Screens that are being worked on, without building the program anew.
  const screens = args[0] === "hub" || args[0] === "village" ? undefined : process.env.PUNNET_SCREENS;
  return { url: screens ? await screensOf(screens, url) : url, direct: url, stop: server.stop };
}

/** Asks a served kiosk; a refusal throws. */
export async function ask(url, request, session = null) {
  const body = JSON.stringify({ request, session, lang: "en" });
  const answer = await (await fetch(`${url}/call`, { method: "POST", body })).json();
  if (answer.error) throw new Error(`${request.do}: ${answer.error.code}`);
  return answer.value;
}

/** The sample leader's PIN. */
export const PIN = "2468";

/** What a story needs to know of the sample: who is who, and a photo of produce on the mat. */
export async function known(url) {
  const people = await ask(url, { do: "people" });
  const leader = people.find((p) => p.roles.includes("leader"));
  const farmer = people.find((p) => p.roles.length === 1 && p.roles[0] === "member");
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  // What was brought since and isn't photographed yet doesn't hide them.
  const { lots } = await ask(url, { do: "lots", query: { produce: "apple", stage: "approved" } }, session);
  const { photo } = lots.find((lot) => lot.photo);
  const file = await ask(url, { do: "photo", photo }, session);
  const buyers = await ask(url, { do: "buyers" }, session);
  const places = await ask(url, { do: "places" }, session);
  await ask(url, { do: "sign_out" }, session);
  return { people, leader, farmer, buyers, places, photo: Buffer.from(file.base64, "base64") };
}
