// Coming in: the door, the lobby, help, and what the trainer does about people.
import assert from "node:assert";
import { look } from "./look.mjs";
import { until } from "./watch.mjs";

export async function comeIn(cast) {
  await cast.look("door");
  await cast.small.type("#code", "QQQQQQ");
  await cast.small.press('[data-join] [type="submit"]');
  await cast.small.sees('[data-join-status][data-state="fault"]');
  await look(cast.small.page, "small", "wrong-code");
  for (const phone of cast.phones) await phone.join(cast.code);
  await cast.crowd(4);
  await cast.together();
  await cast.look("lobby");
}

/** Help is opened and nobody is told; the trainer is asked, and finds who asked. */
export async function getHelp({ small, keys, trainer }) {
  const said = keys.said;
  await keys.press('[data-open="help"]');
  await keys.sees("#help:not([hidden])");
  await look(keys.page, "keys", "help");
  assert.equal(keys.said, said, "opening help says nothing to anybody");
  await keys.press("#help [data-shut]");
  await small.press('[data-open="find"]');
  await look(small.page, "small", "find");
  await small.press('[data-find="on"]');
  await trainer.page.waitForSelector("[data-found]");
  await look(small.page, "small", "find-asked");
  await look(trainer.page, "trainer", "called");
  await trainer.press("[data-found]");
  await trainer.page.waitForSelector("[data-found]", { state: "detached" });
  await small.press("#find [data-shut]");
}

/** Who is kept out finds no way back in this browser, whatever name would be drawn. */
async function keepOut({ trainer, code }, guest, person) {
  await trainer.press(`${person} summary`);
  await look(trainer.page, "trainer", "keep-out");
  await trainer.press(`${person} [data-remove="keep-out"]`);
  await guest.sees("[data-banner]:not([hidden])");
  await look(guest.page, "guest", "kept-out");
  assert.deepEqual(await guest.page.locator("#main button").allTextContents(), [], "no button leads in again");
  for (const hash of ["", `#${code}`, "#QQQQQQ"]) {
    await guest.page.goto("about:blank");
    await guest.page.goto(guest.address + hash);
    await guest.type("#code", code);
    await guest.press('[data-join] [type="submit"]');
    await guest.sees('[data-join-status][data-state="fault"]');
  }
  await look(guest.page, "guest", "kept-out-again");
}

/** A guest is renamed, taken out, comes back, is kept out; and a door that is locked. */
export async function mindTheDoor(cast) {
  const { trainer } = cast;
  const guest = await cast.guest("guest");
  // A phone that was in last week's workshop is known by a key that opens nothing here.
  await guest.page.evaluate(() => {
    localStorage.setItem("workshop.room", JSON.stringify({ code: "AAAAAA", key: "0".repeat(32) }));
  });
  await guest.page.reload();
  await guest.sees('[data-join-status][data-state="fault"]');
  await guest.join(cast.code);
  const person = ".people li[data-member]:last-child";
  await trainer.press(".people > summary");
  await trainer.press(`${person} summary`);
  await look(trainer.page, "trainer", "people");
  await trainer.page.fill(`${person} [name="name"]`, "Golden Guest");
  await trainer.press(`${person} [type="submit"]`);
  await until("the new name", async () => (await guest.page.textContent("[data-name]")).includes("Golden Guest"));
  await trainer.press(`${person} summary`);
  await trainer.press(`${person} [data-remove="may-return"]`);
  await guest.sees("[data-banner]:not([hidden])");
  await look(guest.page, "guest", "gone");
  await trainer.press("[data-lock]");
  await guest.page.reload();
  await guest.type("#code", cast.code);
  await guest.press('[data-join] [type="submit"]');
  await guest.sees('[data-join-status][data-state="fault"]');
  await look(guest.page, "guest", "locked");
  await look(trainer.page, "trainer", "locked");
  await trainer.press("[data-lock]");
  await until("the open door", async () => (await trainer.page.getAttribute("[data-lock]", "data-state")) === "");
  await guest.press('[data-join] [type="submit"]');
  await guest.sees("main:not(:has(#code))");
  await trainer.page.waitForSelector(`${person}:not([data-out])`);
  await keepOut(cast, guest, person);
  await trainer.press(".people > summary");
  await guest.press("[data-leave]");
  await guest.page.waitForURL("about:blank");
  await guest.context.close();
}
