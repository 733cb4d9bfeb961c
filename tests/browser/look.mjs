// node look.mjs FILE…
//
// Looks at pages as people do: on a phone, a tablet and a wide screen, in light and in the dark, and on
// paper. Prints a line of JSON for each file: its faults, each with where it shows, and how many sheets
// it takes. With SCAMDRILL_PICTURES=FOLDER a picture of each look is left there.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { barriers } from "./access.mjs";
import { start, visit } from "./browser.mjs";
import { collisions, cut, overflow } from "./layout.mjs";
import { SHEETS, misfits, sheets } from "./paper.mjs";

const WIDTHS = [320, 800, 1200];
const SCHEMES = ["light", "dark"];
const PICTURES = process.env.SCAMDRILL_PICTURES;

async function onScreen(page, file, width, colorScheme) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  if (PICTURES) {
    const name = `${path.parse(file).name}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: path.join(PICTURES, name), fullPage: true });
  }
  return [...(await misplaced(page)), ...(await barriers(page))];
}

async function misplaced(page) {
  const found = [];
  for (const check of [overflow, cut, collisions]) found.push(...(await page.evaluate(check)));
  return found;
}

// Whoever reads with letters twice as large loses nothing (WCAG 2.2, 1.4.4).
async function withLargeLetters(page) {
  const size = (size) => (document.documentElement.style.fontSize = size);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(size, "200%");
  const found = await misplaced(page);
  await page.evaluate(size, "");
  return found;
}

async function look(browser, file) {
  const seen = { file, faults: [], sheets: {} };
  let where = "opening";
  const note = (what) => seen.faults.push({ where, what });
  await visit(browser, pathToFileURL(file).href, { offline: true }, note, async (page) => {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        where = `${width} px, ${scheme}`;
        (await onScreen(page, file, width, scheme)).forEach(note);
      }
    }
    where = "640 px, large letters";
    (await withLargeLetters(page)).forEach(note);
    for (const format of Object.keys(SHEETS)) {
      where = `on ${format}`;
      seen.sheets[format] = await sheets(page, format);
      (await misfits(page, format)).forEach(note);
    }
  });
  return seen;
}

const browser = await start();
try {
  for (const file of process.argv.slice(2)) {
    console.log(JSON.stringify(await look(browser, path.resolve(file))));
  }
} finally {
  await browser.close();
}
