import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// Where a kiosk answers while the screens are worked on; `punnet serve` prints it.
const kiosk = process.env["PUNNET_KIOSK"] ?? "http://127.0.0.1:7879";

// The kiosk answers only pages of its own host, so the host stays what the page was opened by.
const proxied = { target: kiosk, changeOrigin: false };

export default defineConfig({
  plugins: [svelte()],
  // The window and the kiosk's own server give the files under any path.
  base: "./",
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  server: {
    fs: { allow: [".."] },
    proxy: { "/call": proxied, "/photo": proxied },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The kiosk's screens, and the page a lent phone opens.
    rolldownOptions: { input: { index: "index.html", phone: "phone.html" } },
    // WebKitGTK 2.40 (Debian 12) and any Chromium of the last two years.
    target: ["safari16.4", "chrome110"],
  },
  test: { include: ["src/**/*.test.ts"] },
});
