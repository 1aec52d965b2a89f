// A real print spooler (CUPS) in a folder of its own, with printers whose paper falls into a tray.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./check.mjs";
import { afterwards } from "./punnet.mjs";

const CUPSD = "/usr/sbin/cupsd";

/**
 * What a printer's driver is to CUPS: it says when the paper is out, and waits until there is some.
 * Beside each paper lies which printer it came from and how it was to be printed.
 */
const TRAY = `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct tray "Unknown" "Tray"'; exit 0; }
tray=\${DEVICE_URI#tray:}
if [ -e "$tray/empty" ]; then
  echo "STATE: +media-empty-error" >&2
  while [ -e "$tray/empty" ]; do sleep 0.2; done
  echo "STATE: -media-empty-error" >&2
fi
echo "$PRINTER $5" > "$tray/job-$1.how"
cat "\${6:--}" > "$tray/.job-$1" && mv "$tray/.job-$1" "$tray/job-$1.pdf"
`;

/** Why no spooler can be started here; nothing when one can. */
export function noSpooler() {
  if (process.getuid() !== 0) return "only an administrator may start a spooler";
  const missing = [CUPSD, "/usr/bin/lp", "/usr/sbin/lpadmin"].filter((path) => !existsSync(path));
  return missing.length > 0 ? `${missing.join(", ")} not installed` : undefined;
}

/** The printers of labels and of papers, as they are listed. */
const PRINTERS = ["Crates", "Office"];

/** Starts a spooler with two printers; `printed` names what fell into their tray, the newest last. */
export async function spooler(folder) {
  const home = join(folder, "cups");
  const at = (name) => join(home, name);
  for (const name of ["bin/backend", "bin/filter", "root", "spool", "cache", "state", "tray"]) mkdirSync(at(name), { recursive: true });
  for (const part of ["daemon", "notifier"]) symlinkSync(join("/usr/lib/cups", part), at(`bin/${part}`));
  writeFileSync(at("bin/backend/tray"), TRAY);
  // Only the owner may run it: then CUPS runs it as the owner.
  chmodSync(at("bin/backend/tray"), 0o700);
  const all = "<Location /Z>\n Order allow,deny\n Allow all\n</Location>\n";
  writeFileSync(at("root/cupsd.conf"), `Listen ${at("sock")}\nDefaultAuthType None\nBrowsing Off\nWebInterface No\n${all.replace("/Z", "/")}${all.replace("/Z", "/admin")}<Policy default>\n <Limit All>\n  Order deny,allow\n  Allow all\n </Limit>\n</Policy>\n`);
  const folders = { ServerRoot: "root", RequestRoot: "spool", TempDir: "spool", CacheDir: "cache", StateDir: "state", ServerBin: "bin" };
  const lines = Object.entries(folders).map(([name, path]) => `${name} ${at(path)}`);
  writeFileSync(at("root/cups-files.conf"), [...lines, `ErrorLog ${at("errors")}`, "AccessLog stderr", "PageLog stderr", ""].join("\n"));
  const env = { ...process.env, CUPS_SERVER: at("sock"), LC_ALL: "C" };
  const asked = (program, ...args) => spawnSync(program, args, { env, encoding: "utf8" });

  let daemon;
  const start = async () => {
    daemon = spawn(CUPSD, ["-f", "-c", at("root/cupsd.conf"), "-s", at("root/cups-files.conf")], { stdio: "ignore" });
    await until("the spooler runs", () => asked("lpstat", "-r").stdout.includes("is running"));
  };
  const stop = async () => {
    if (daemon.exitCode !== null) return;
    const ended = new Promise((done) => daemon.once("exit", done));
    daemon.kill("SIGTERM");
    await ended;
  };
  await start();
  afterwards(stop);
  for (const printer of PRINTERS) {
    const made = asked("lpadmin", "-p", printer, "-E", "-v", `tray:${at("tray")}`);
    if (made.status !== 0) throw new Error(`no printer: ${made.stderr}`);
  }
  const taken = (path) => statSync(path).mtimeMs;
  const printed = () => {
    const papers = readdirSync(at("tray")).filter((name) => name.endsWith(".pdf")).map((name) => join(at("tray"), name));
    return papers.sort((a, b) => taken(a) - taken(b));
  };
  return {
    printers: PRINTERS,
    env: { CUPS_SERVER: at("sock") },
    start,
    stop,
    printed,
    /** Which printer a paper came from, and the options it was printed with. */
    how: (path) => readFileSync(path.replace(/pdf$/, "how"), "utf8").trim(),
    paperOut: () => writeFileSync(at("tray/empty"), ""),
    paperIn: () => rmSync(at("tray/empty")),
  };
}
