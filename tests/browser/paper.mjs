// A page on paper.
import { overflow, cut } from "./layout.mjs";

/** Sheets of paper, in millimetres. */
export const SHEETS = { A4: [210, 297], Letter: [215.9, 279.4] };

const PIXELS = 96 / 25.4;

/** How many sheets it takes to print a page. */
export async function sheets(page, format) {
  const pdf = await page.pdf({ format, printBackground: true, preferCSSPageSize: false });
  // Chromium leaves what describes its pages in plain text.
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}

/** What does not fit on a sheet, between the margins that the page asks for. */
export async function misfits(page, format) {
  const [width, height] = SHEETS[format].map((size) => size * PIXELS);
  await page.emulateMedia({ media: "print" });
  const margin = await page.evaluate(margins);
  const between = { width: Math.floor(width - 2 * margin), height: Math.floor(height) };
  await page.setViewportSize(between);
  return [...(await page.evaluate(overflow)), ...(await page.evaluate(cut))];
}

/** The margin at the sides in pixels, read off the page's own rules; else what Chromium takes. */
function margins() {
  const own = [...document.styleSheets].filter((sheet) => !sheet.href);
  const rules = own.flatMap((sheet) => [...sheet.cssRules]);
  const asked = rules.find((rule) => rule instanceof CSSPageRule)?.style.marginLeft;
  const ruler = document.createElement("div");
  ruler.style.width = asked || "1cm";
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return width;
}
