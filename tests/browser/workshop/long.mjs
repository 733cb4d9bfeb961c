// A round of questions as they come, the longest among them: all of it is on the big screen at once.
import assert from "node:assert";
import { lookUpAtOnce } from "./look.mjs";

/** What seven neighbours answer to whatever stands open, so that there is enough to show. */
async function anything(phone) {
  const field = await phone.page.getAttribute("[data-answer]", "data-field");
  const each = async (name, value) => {
    const count = await phone.page.locator(`[data-answer] [name="${name}"]`).count();
    return Array.from({ length: count }, (_, at) => value(at));
  };
  switch (field) {
    case "text": return [{ typed: "12" }];
    case "order": return [{ numbers: await each("o", (at) => at + 1) }];
    case "letters": return [{ numbers: await each("m", () => 1) }];
    default: return [{ numbers: [1] }, { numbers: [2] }];
  }
}

export async function walk(cast) {
  const { trainer, screen, small, neighbours } = cast;
  let step = 0;
  const isLast = async () => /^The last page/.test(await trainer.page.getAttribute("[data-then]", "data-then"));
  while (!(await isLast())) {
    step += 1;
    await trainer.goes("next");
    await cast.together();
    if (await small.page.locator("[data-answer]").count()) await neighbours.answer(...(await anything(small)));
    await lookUpAtOnce(screen.page, `step ${step}`);
  }
  assert.ok(step > 24, `each question open, closed and explained: ${step} steps`);
}

export async function gather(cast) {
  for (const phone of cast.phones) await phone.join(cast.code);
  await cast.crowd(7);
  await cast.together();
}
