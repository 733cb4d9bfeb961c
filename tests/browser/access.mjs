// What axe-core finds: WCAG 2.2 A and AA, and what it calls best practice.
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that keeps somebody out of this page. */
export async function barriers(page) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const result = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] }), TAGS);
  if (result.passes.length === 0) throw new Error("axe-core has tried nothing");
  return result.violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => node.html.slice(0, 80));
    return `axe ${id}: ${help}: ${where.join(" | ")}`;
  });
}
