// Questions of every kind, all together, and everything that can happen to a phone meanwhile.
import assert from "node:assert";
import { look } from "./look.mjs";
import { until } from "./watch.mjs";

/** Everybody answers what stands open; whatever happens meanwhile happens in between. */
async function question(cast, name, answers, meanwhile = () => {}) {
  const { small, keys, plain, neighbours } = cast;
  assert.ok(await small.page.evaluate(() => document.activeElement.matches("h1")), `${name}: read from its heading`);
  await cast.look(`${name}-open`);
  await small.answer(answers.small);
  await keys.answer(answers.keys);
  await meanwhile();
  await (answers.plain ? plain.answer(answers.plain) : plain.skip());
  await neighbours.answer(...answers.crowd);
  await cast.goes("next");
  await cast.look(`${name}-closed`);
  await cast.goes("next");
  await cast.look(`${name}-explained`);
  await cast.goes("next");
}

export async function talk(cast) {
  // Two presses, one step: as quick as a program presses, and as quick as a hand does.
  const before = cast.trainer.turn;
  const next = await cast.trainer.page.waitForSelector('[data-to="next"]:not([aria-disabled])');
  const { x, y, width, height } = await next.boundingBox();
  const { mouse } = cast.trainer.page;
  await mouse.dblclick(x + width / 2, y + height / 2);
  await cast.trainer.page.waitForTimeout(150);
  await mouse.click(x + width / 2, y + height / 2);
  await until("the talk", () => cast.trainer.turn > before);
  await cast.trainer.page.waitForTimeout(500);
  await cast.together();
  assert.equal(cast.trainer.turn, before + 1);
  await cast.look("talk");
  await cast.goes("next");
}

export async function everyKind(cast) {
  await judge(cast);
  await choice(cast);
  await several(cast);
  await flags(cast);
  await order(cast);
  await match(cast);
  await number(cast);
  await short(cast);
  await cast.look("dropped-before");
  await cast.goes("drop");
  await cast.look("outcome");
  await cast.goes("next");
}

/** After its care note. Hands are raised beside the phones; the big screen paces by a clicker's keys. */
async function judge(cast) {
  await cast.look("care");
  const before = cast.trainer.turn;
  await cast.screen.page.waitForTimeout(500);
  await cast.screen.page.keyboard.press("PageDown");
  await cast.screen.page.waitForTimeout(150);
  await cast.screen.page.keyboard.press("PageDown");
  await until("the clicker", () => cast.trainer.turn > before);
  await cast.together();
  const answers = {
    small: { numbers: [1], certainty: 3 },
    keys: { numbers: [2], certainty: 2 },
    plain: { numbers: [1] },
    crowd: [{ numbers: [1] }, { numbers: [2] }, { numbers: [1], certainty: 1 }],
  };
  await question(cast, "judge", answers, async () => {
    await look(cast.small.page, "small", "judge-kept");
    await look(cast.keys.page, "keys", "judge-kept");
    const hands = await cast.trainer.page.$$('[name="h"]');
    await hands[1].fill("3");
    await cast.trainer.press('[data-hands] [type="submit"]');
  });
}

/** A phone that is loaded anew, and one with a second tab. */
async function choice(cast) {
  const answers = {
    small: { numbers: [1], certainty: 1 },
    keys: { numbers: [2] },
    plain: { numbers: [3] },
    crowd: [{ numbers: [1] }, { numbers: [2] }],
  };
  await question(cast, "choice", answers, async () => {
    const { small, keys } = cast;
    const filled = await small.filled();
    await small.page.reload();
    await small.says("kept");
    assert.deepEqual(await small.filled(), filled, "a reload shows the answer");
    const second = await keys.tab();
    await keys.says("kept", second);
    assert.deepEqual(await keys.filled(second), await keys.filled(), "a second tab shows the answer");
    await second.check('[name="n"][value="1"]');
    await keys.says("changed", second);
    await second.click('[data-answer] [type="submit"]');
    await keys.says("kept", second);
    await second.close();
  });
}

/** A phone that leaves the network, and comes back. */
async function several(cast) {
  const answers = {
    small: { numbers: [1, 3] },
    keys: { numbers: [2, 4], certainty: 1 },
    plain: { numbers: [1] },
    crowd: [{ numbers: [1, 2] }, { numbers: [3] }],
  };
  await question(cast, "several", answers, async () => {
    const { small } = cast;
    await small.way.cut();
    await small.sees('[data-link][data-state="off"]');
    await small.page.uncheck('[name="n"][value="1"]');
    await small.send();
    await small.says("offline");
    await look(small.page, "small", "offline");
    await small.way.mend();
    await small.says("kept");
    assert.deepEqual(small.kept["1.2"].numbers, [3]);
  });
}

/** The trainer's page and the big screen are loaded anew. */
async function flags(cast) {
  const answers = {
    small: { numbers: [4, 5] },
    keys: { numbers: [1] },
    plain: { numbers: [4, 6], certainty: 3 },
    crowd: [{ numbers: [4] }, { numbers: [4, 6] }],
  };
  await question(cast, "flags", answers, async () => {
    const { trainer, screen } = cast;
    const { turn } = trainer;
    for (const one of [trainer, screen]) {
      one.turn = null;
      await one.page.reload();
      await until("it comes back to its place", () => one.turn === turn);
    }
  });
}

/** The server is killed in mid-question. */
async function order(cast) {
  const answers = {
    small: { numbers: [1, 2, 3] },
    keys: { numbers: [2, 1, 3] },
    plain: { numbers: [3, 2, 1], certainty: 2 },
    crowd: [{ numbers: [1, 2, 3] }, { numbers: [3, 1, 2] }],
  };
  await question(cast, "order", answers, async () => {
    const { small, keys, plain, trainer } = cast;
    const [turn, filled] = [trainer.turn, await small.filled()];
    await cast.survive(async () => {
      await plain.fill({ numbers: [1, 3, 2] });
      await plain.send();
      await plain.says("offline");
      await cast.look("killed");
    });
    await plain.says("kept");
    await cast.together();
    assert.equal(trainer.turn, turn, "the same question");
    await small.page.reload();
    await small.says("kept");
    assert.deepEqual(await small.filled(), filled, "the answer that was acknowledged");
    await keys.says("kept");
  });
}

async function match(cast) {
  await question(cast, "match", {
    small: { numbers: [1, 2, 1] },
    keys: { numbers: [2, 1, 2] },
    plain: { numbers: [1, 1, 1] },
    crowd: [{ numbers: [1, 2, 1] }, { numbers: [2, 1, 2] }],
  });
}

/** The trainer pauses, sets a time, and opens again what was closed. */
async function number(cast) {
  const answers = {
    small: { typed: "6,400" },
    keys: { typed: "600" },
    plain: { typed: "1200", certainty: 3 },
    crowd: [{ typed: "6400" }, { typed: "3200" }],
  };
  await question(cast, "number", answers, async () => {
    const { trainer, plain } = cast;
    await trainer.press("[data-pause]");
    await plain.sees("main .care");
    await cast.look("paused");
    await plain.fill(answers.plain);
    await plain.send();
    await plain.says("fault");
    await trainer.press("[data-pause]");
    await plain.sees("main:not(:has(.care))");
    // What was refused is still chosen, also after a reload, and is sent by one press.
    for (const act of [() => {}, () => plain.page.reload()]) {
      await act();
      await plain.says("again");
      assert.equal(await plain.page.inputValue('[name="typed"]'), answers.plain.typed);
    }
    await look(plain.page, "plain", "refused");
    await plain.send();
    await plain.says("kept");
    await trainer.press('[data-close-in="60"]');
    await until("the clock", async () => (await plain.page.textContent("[data-clock]")) !== "");
    await cast.look("clock");
    await cast.goes("close");
    await cast.goes("back");
  });
}

/** One skips. */
async function short(cast) {
  await question(cast, "short", {
    small: { typed: "nobody" },
    keys: { typed: "my bank" },
    crowd: [{ typed: "No one" }, { typed: "my son" }],
  });
}
