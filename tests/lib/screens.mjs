// Screens from a folder instead of those built into the kiosk, before a kiosk that runs.
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { extname, join, normalize } from "node:path";
import { afterwards } from "./punnet.mjs";

const KINDS = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

/** Gives the address at which a kiosk answers with the screens of a folder. */
export async function screensOf(folder, kiosk) {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url, kiosk).pathname;
    if (path.startsWith("/call") || path.startsWith("/photo")) return pass(asked, answer, new URL(asked.url, kiosk));
    return give(join(folder, normalize(path === "/" ? "/index.html" : path)), answer);
  });
  await new Promise((open) => server.listen(0, "127.0.0.1", open));
  afterwards(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

function pass(asked, answer, to) {
  const onward = request(to, { method: asked.method, headers: { ...asked.headers, host: to.host, origin: to.origin } }, (said) => {
    answer.writeHead(said.statusCode, said.headers);
    said.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  asked.pipe(onward);
}

async function give(file, answer) {
  const bytes = await readFile(file).catch(() => undefined);
  answer.writeHead(bytes ? 200 : 404, { "content-type": KINDS[extname(file)] ?? "application/octet-stream" });
  answer.end(bytes);
}
