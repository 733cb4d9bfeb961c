// Each at their own pace, and the end.
import assert from "node:assert";
import { readFile } from "node:fs/promises";
import { ask } from "./line.mjs";
import { look } from "./look.mjs";
import { until } from "./watch.mjs";

/** Practice is explained at once, to each alone. */
export async function practise(cast) {
  const { small, keys, plain } = cast;
  await cast.look("alone");
  for (const [phone, number] of [[small, 1], [keys, 2]]) {
    await phone.fill({ numbers: [number] });
    await phone.send();
    await phone.sees("[data-next]");
    await look(phone.page, phone.name, "alone-explained");
    await phone.press("[data-next]");
    await phone.sees("[data-answer]");
  }
  await small.fill({ numbers: [2], certainty: 3 });
  await small.send();
  await small.press("[data-next]");
  await small.sees("main:not(:has([data-answer]))");
  await look(small.page, "small", "alone-done");
  await plain.press("[data-skip]");
  await until("the skip", () => plain.kept["2.0"]);
  await cast.goes("next");
  await cast.look("alone-outcome");
  await cast.goes("next");
}

/** A form is explained at its end. */
export async function takeForm(cast) {
  const { small, keys } = cast;
  await cast.look("form");
  for (const phone of [small, keys]) {
    for (const [at, number] of [1, 2, 2].entries()) {
      await phone.sees(`[data-answer][data-position="${at}"]`);
      await phone.fill({ numbers: [number], certainty: at + 1 });
      await phone.send();
    }
    await phone.sees('[data-answer][data-position="3"]');
  }
  await cast.goes("next");
  for (const { page } of cast.phones) {
    await page.$$eval("main details", (all) => all.forEach((one) => { one.open = true; }));
  }
  await cast.look("form-outcome");
  await cast.goes("next");
}

export async function farewell(cast) {
  const { small, trainer } = cast;
  await cast.look("farewell");
  const calendar = small.page.waitForEvent("download");
  await small.press('main a[href="/reminders.ics"]');
  assert.equal((await calendar).suggestedFilename(), "scamdrill.ics");
  await trainer.press('[data-end="ask"]');
  await look(trainer.page, "trainer", "sure");
  // Sockets that are no page of ours do not know what the end is.
  cast.neighbours.isServed = false;
  await trainer.press('[data-end="yes"]');
  await until("it is over for all", () => cast.phones.every((phone) => phone.turn > trainer.turn - 1));
  await cast.together();
  await cast.look("over");
  await standAlone(cast);
}

/** The server is gone: nobody looks for it, and the phones hold their calendar file. */
async function standAlone(cast) {
  const { phones, trainer, screen } = cast;
  const all = [...phones, trainer, screen];
  await ask("kill");
  const sockets = all.map((one) => one.sockets);
  for (const { page } of all) await page.evaluate(() => dispatchEvent(new Event("online")));
  await new Promise((done) => setTimeout(done, 3_000));
  assert.deepEqual(all.map((one) => one.sockets), sockets, "nobody looks for the server");
  for (const { page } of all) {
    assert.equal(await page.getAttribute("[data-link]", "data-state"), "over");
    assert.ok(!(await page.innerText("body")).includes("No connection"));
  }
  for (const phone of phones) {
    const calendar = phone.page.waitForEvent("download");
    await phone.press("main a[download]");
    const file = await calendar;
    assert.equal(file.suggestedFilename(), "scamdrill.ics");
    const text = await readFile(await file.path(), "utf8");
    assert.equal(text.split("BEGIN:VEVENT").length - 1, 3, text);
  }
  await cast.look("alone-at-last");
}
