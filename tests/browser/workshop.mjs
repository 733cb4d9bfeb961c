// node workshop.mjs STORY PORT CODE KEY
//
// Goes through a workshop with three phones, a trainer and a big screen. Says what it finds, and what it
// needs, as lines of JSON: `fault`, `ask` (which the test answers by the same word), at last `kept`.
import { start } from "./browser.mjs";
import { breakAll, loseAll } from "./workshop/broken.mjs";
import { Cast } from "./workshop/cast.mjs";
import { comeIn, getHelp, mindTheDoor } from "./workshop/coming.mjs";
import { farewell, practise, takeForm } from "./workshop/ending.mjs";
import { say } from "./workshop/line.mjs";
import { gather, walk } from "./workshop/long.mjs";
import { everyKind, talk } from "./workshop/questions.mjs";
import { HOST } from "./workshop/watch.mjs";

const STORIES = {
  workshop: [comeIn, getHelp, mindTheDoor, talk, everyKind, practise, takeForm, farewell],
  broken: [breakAll, loseAll],
  long: [gather, walk],
};

const [story, port, code, key] = process.argv.slice(2);
const browser = await start(HOST);
try {
  const cast = await Cast.gather(browser, { port: Number(port), code, key });
  for (const scene of STORIES[story]) {
    await scene(cast);
  }
  say({ kept: await cast.kept() });
} catch (error) {
  say({ fault: `the story stopped: ${error.stack}` });
} finally {
  await browser.close();
  process.exit();
}
