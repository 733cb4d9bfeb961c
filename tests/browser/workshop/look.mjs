// What is wrong with a page as it stands, and a picture of it.
import path from "node:path";
import { barriers } from "../access.mjs";
import { cut, overflow } from "../layout.mjs";
import { say } from "./line.mjs";

const PICTURES = process.env.SCAMDRILL_PICTURES;
const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

const DESKS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** All of it is on the big screen at once: nobody scrolls there. */
async function beyond() {
  // A page hears of its new size before it is drawn.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { scrollHeight } = document.documentElement;
  return scrollHeight <= innerHeight + 1 ? [] : [`beyond: ${scrollHeight} px in a window of ${innerHeight}`];
}

/** One mirrored laptop is enough: nothing stands here that is not for all. */
function secrets() {
  const all = [...document.querySelectorAll("a, [data-hands], [data-notes], [data-to]")];
  const key = /[0-9a-f]{32}/.test(location.href + document.body.innerText) ? ["a key"] : [];
  return [...all.map((one) => one.outerHTML.slice(0, 80)), ...key].map((what) => `not for all: ${what}`);
}

async function picture(page, name) {
  if (!PICTURES) return;
  const { width } = page.viewportSize();
  await page.screenshot({ path: path.join(PICTURES, `${name}-${width}.png`) });
}

/**
 * Looks at one page and says its faults. `where` is the state it is in. The window is as high as the page,
 * so that what always stands at its lower edge lies over nothing.
 */
export async function look(page, name, where) {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await examine(page, name, where);
  await page.setViewportSize(size);
}

async function examine(page, name, where) {
  const found = [];
  for (const check of [overflow, cut]) found.push(...(await page.evaluate(check)));
  found.push(...(await barriers(page)));
  for (const what of found) say({ fault: `${name}, ${where}: ${what}` });
  if (name !== "screen") await picture(page, `${where}-${name}`);
}

/** Whether all of a big screen is seen at once, on two projectors. */
export async function lookUpAtOnce(page, where) {
  for (const size of PROJECTORS) {
    await page.setViewportSize(size);
    const heading = (await page.innerText("#main")).slice(0, 60);
    for (const what of await page.evaluate(beyond)) say({ fault: `screen, ${where}, ${heading}: ${what}` });
  }
}

/** Looks at a big screen, as two projectors show it. */
export async function lookUp(page, where) {
  for (const size of PROJECTORS) {
    await page.setViewportSize(size);
    const found = [...(await page.evaluate(beyond)), ...(await page.evaluate(secrets))];
    for (const what of found) say({ fault: `screen, ${where}: ${what}` });
    await picture(page, `${where}-screen`);
  }
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === "dark") await picture(page, `${where}-screen-dark`);
    await examine(page, "screen", `${where}, ${colorScheme}`);
  }
}

/** Looks at the trainer's page on a phone, a laptop and a wide screen. */
export async function lookOver(page, where) {
  const usual = page.viewportSize();
  for (const size of DESKS) {
    await page.setViewportSize(size);
    await look(page, "trainer", where);
  }
  await page.setViewportSize(usual);
}
