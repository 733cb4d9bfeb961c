// Chromium as it comes with the system, with nobody's settings and nothing to fetch.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

// The browser keeps to itself, so whatever a page asks for is its own.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser with a new, empty profile, which goes when it is closed. `name` is the one name of
 * a host that leads anywhere: to this machine.
 */
export function start(name) {
  const executablePath = process.env.SCAMDRILL_CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error(`Chromium is at none of ${PLACES.join(", ")}`);
  const names = `${name ? `MAP ${name} 127.0.0.1, ` : ""}MAP * ~NOTFOUND`;
  return chromium.launch({ executablePath, args: [...FLAGS, `--host-resolver-rules=${names}`] });
}

/**
 * Opens an address in a window of its own, hands the page to `use` and closes the window. What the page
 * said and asked for meanwhile comes to `note`.
 */
export async function visit(browser, address, settings, note, use) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...settings });
  try {
    const page = await context.newPage();
    page.on("console", (said) => said.type() === "error" && note(`console: ${said.text()}`));
    page.on("pageerror", (error) => note(`script: ${error.message}`));
    page.on("request", (request) => request.url() !== address && note(`request: ${request.url()}`));
    await page.goto(address);
    return await use(page);
  } finally {
    await context.close();
  }
}
