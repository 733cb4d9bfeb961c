// node homework.mjs grade FILE < CASES    what the page makes of answers
// node homework.mjs play FILE < WISHES    the page played with the keyboard alone, in a narrow window
// node homework.mjs sheets FILE           how many pages each sheet of a set takes
//
// Input and output are JSON.
import path from "node:path";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { barriers } from "./access.mjs";
import { start, visit } from "./browser.mjs";
import { cut, overflow } from "./layout.mjs";
import { sheets } from "./paper.mjs";

const [what, file] = process.argv.slice(2);
const address = pathToFileURL(path.resolve(file)).href;
const PICTURES = process.env.SCAMDRILL_PICTURES;
const input = () => JSON.parse(readFileSync(0, "utf8"));

/** What the page reads, grades and says. Runs in the page, with its own functions. */
function graded(cases) {
  const read = (key, answer) => {
    if (answer.typed === undefined) return { numbers: answer.numbers };
    if (key.kind === "number") {
      const found = grading.amount(answer.typed);
      return found && found.whole === undefined ? { amount: found.value } : found;
    }
    const typed = grading.word(answer.typed);
    return typed ? { typed } : null;
  };
  const said = (at, key, given) => {
    const parts = document.importNode(document.querySelector(`#why-${at}`).content, true);
    parts.querySelectorAll("details, figure").forEach((part) => part.remove());
    parts.querySelectorAll("[data-when]").forEach((part) => {
      if (!grading.isSaid(part.dataset.when, key, given)) return part.remove();
      return part.querySelectorAll("[data-given]").forEach((place) => {
        place.textContent = grading.given(part.dataset.when, key, given);
      });
    });
    return [...parts.querySelectorAll("p")].map((line) => line.textContent);
  };
  return cases.map(({ at, answer }) => {
    const { key } = SET.questions[at];
    const given = read(key, answer);
    if (!given || given.whole !== undefined) return { read: given };
    return { read: given, credit: grading.credit(key, given), said: said(at, key, given) };
  });
}

/** The score of whole rounds: for each question what was said to it. Runs in the page. */
function scored(rounds) {
  const say = speaking(SET.say, document.documentElement.lang);
  return rounds.map((given) => {
    const asked = SET.questions.map((_, at) => at).filter((at) => !SET.questions[at].spare);
    const state = { route: asked, given };
    const score = scoring.count(window.outcomesOf(SET, state), asked.length);
    return scoring.parts(say, score, SET).flatMap(({ heading, lines }) => [heading, ...lines]);
  });
}

async function grade(page) {
  const { cases, rounds } = input();
  await page.evaluate("window.outcomesOf = rounds.outcomes");
  return { graded: await page.evaluate(graded, cases), scored: await page.evaluate(scored, rounds) };
}

// With the keyboard alone.
async function reach(page, isIt, ...rest) {
  for (let count = 0; count < 200; count += 1) {
    if (await page.evaluate(`(${isIt})(document.activeElement, ...${JSON.stringify(rest)})`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${isIt} ${rest}`);
}
const matches = "(at, what) => at.matches(what)";

// Gives an answer: this one of those to choose from, or whatever the other kinds take.
async function fill(page, { number, typed = "2", words = "2" }) {
  const selects = (await page.$$("#main form select")).length;
  if (await page.$("#main form [name=n]")) {
    await reach(page, matches, "#main form [name=n]");
    // Arrow keys go through the answers of a group; Space takes the first.
    await page.keyboard.press("Space");
    for (let step = 1; step < number; step += 1) await page.keyboard.press("ArrowDown");
  } else if (selects) {
    const isOrder = await page.$("#main form [data-number]");
    for (let at = 0; at < selects; at += 1) {
      await reach(page, `(at, which) => at === document.querySelectorAll("#main form select")[which]`, at);
      for (let step = 0; step <= (isOrder ? at : 0); step += 1) await page.keyboard.press("ArrowDown");
    }
  } else {
    await reach(page, matches, "#typed");
    const isNumber = (await page.getAttribute("#typed", "inputmode")) === "decimal";
    await page.keyboard.type(isNumber ? typed : words);
  }
}

// What a page shows, in a word: the way to answer and the kind of scene.
function shape() {
  const form = document.querySelector("#main form[data-field]");
  const scene = document.querySelector("#main .scene");
  return [form && form.dataset.field, scene && scene.classList[1]].filter(Boolean).join("-");
}

async function play(page, note) {
  const wishes = input();
  const seen = new Set();
  const look = async (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const width of [320, 1280]) {
      // What is always at hand lies over the end of a low window, wherever that is scrolled to.
      await page.setViewportSize({ width, height: 2400 });
      for (const check of [overflow, cut]) {
        for (const found of await page.evaluate(check)) note(`${name}, ${width}: ${found}`);
      }
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const found of await barriers(page)) note(`${name}, ${width}, ${colorScheme}: ${found}`);
        if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `homework-${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 390, height: 844 });
    if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `homework-${name}-phone.png`) });
    await page.setViewportSize({ width: 320, height: 640 });
  };
  const press = async (what) => {
    await reach(page, matches, what);
    await page.keyboard.press("Enter");
  };
  const title = () => page.evaluate("document.querySelector('#main h1').textContent");

  await look("start");
  await press("[data-open]");
  await look("help");
  await press("[data-shut]");
  await reach(page, matches, "#code");
  await page.keyboard.type("nonsense");
  await page.keyboard.press("Enter");
  if (!(await page.$("#main [data-begin] [data-state=fault]"))) note("a wrong code is taken");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(wishes.code.toLowerCase());
  await reach(page, matches, "[name=keep]");
  await page.keyboard.press("Space");
  await press("[data-begin] .main");
  const asked = [];
  for (let turn = 0; turn < 3 * wishes.answers.length; turn += 1) {
    if (await page.$("textarea")) break;
    if (!(await page.$("form[data-answer]"))) {
      await look((await page.$("#main .care")) ? "care" : `explanation-${await page.evaluate(shape)}`);
      await press("#main > .buttons .main");
      continue;
    }
    await look(`question-${await page.evaluate(shape)}`);
    const wish = wishes.answers[asked.length];
    asked.push(await title());
    if (asked.length === 2) {
      // Nothing chosen: Enter alone grades nothing.
      await press("form[data-answer] .main");
      if (!(await page.$("form [data-state=fault]"))) note("nothing is taken for an answer");
    }
    if (asked.length === 3 && wishes.comesBack) {
      await page.reload();
      await look("coming-back");
      await press("[data-go-on]");
      if ((await title()) !== asked[2]) note(`it goes on at ${await title()}`);
    }
    if (wish === "skip") {
      await press("form[data-answer] [data-skip]");
      continue;
    }
    await fill(page, wish);
    if (wish.certainty) {
      await reach(page, matches, "#main form [name=c]");
      await page.keyboard.press("Space");
      for (let step = 1; step < wish.certainty; step += 1) await page.keyboard.press("ArrowDown");
    }
    await press("form[data-answer] .main");
    if (asked.length === 1 && wishes.takesBack) {
      await reach(page, "(at, what) => at.textContent === what", wishes.takesBack);
      await page.keyboard.press("Enter");
      if ((await title()) !== asked[0]) note("there is no way back to the question before");
      await press("form[data-answer] .main");
    }
  }
  await look("score");
  // A code that is none stands in no text, nor does the one before it; the right one comes back.
  for (const [typed, said] of [["bad", "code -\n"], [wishes.code, `code ${wishes.code || "-"}\n`]]) {
    await reach(page, matches, "#code");
    await page.keyboard.press("Control+A");
    if (typed) await page.keyboard.type(typed);
    else await page.keyboard.press("Delete");
    if (!(await page.inputValue("textarea")).includes(said)) note(`with ${typed} the text has another code`);
  }
  await press("[data-copy]");
  await page.waitForSelector("[data-copy-status][data-state=kept], [data-copy-status][data-state=fault]");
  const text = await page.inputValue("textarea");
  const score = await page.innerText("#main");
  const kept = await page.evaluate("localStorage.length");
  await press("[data-erase]");
  const left = await page.evaluate("localStorage.length");
  if (wishes.escapes) for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
  else await press("[data-leave]");
  await page.waitForURL("about:blank");
  return { text, score, kept, left };
}

/** How many pages of A4 and Letter each sheet takes, and all of them. */
async function perSheet(page) {
  const found = {};
  const only = (name) => {
    for (const one of document.querySelectorAll("section")) {
      one.style.display = !name || one.className === name ? "" : "none";
    }
  };
  for (const name of ["", "sheet-questions", "sheet-answers", "sheet-key", "sheet-tally"]) {
    await page.evaluate(only, name);
    found[name || "all"] = [await sheets(page, "A4"), await sheets(page, "Letter")];
  }
  return found;
}

const faults = [];
const note = (what) => faults.push(what);
const browser = await start();
try {
  const settings = { offline: true, viewport: { width: 320, height: 640 } };
  const told = await visit(browser, address, settings, note, (page) => {
    if (what === "grade") return grade(page);
    return what === "play" ? play(page, note) : perSheet(page);
  });
  // Going away at once asks for nothing but an empty page; a reload asks for the page itself.
  const own = [`request: ${address}`, "request: about:blank"];
  console.log(JSON.stringify({ ...told, faults: faults.filter((fault) => !own.includes(fault)) }));
} finally {
  await browser.close();
}
