// Everybody who is in the room.
import { Crowd } from "./crowd.mjs";
import { look, lookOver, lookUp } from "./look.mjs";
import { ask } from "./line.mjs";
import { Keyboard, Phone } from "./phone.mjs";
import { Trainer } from "./trainer.mjs";
import { until } from "./watch.mjs";

const SMALL = { viewport: { width: 320, height: 640 }, hasTouch: true, colorScheme: "dark", reducedMotion: "reduce" };
const KEYS = { viewport: { width: 390, height: 844 } };
const PLAIN = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export class Cast {
  static async gather(browser, { port, code, key }) {
    const cast = new this();
    Object.assign(cast, { browser, port, code });
    cast.small = await Phone.open(browser, port, "small", SMALL);
    cast.keys = await Keyboard.open(browser, port, "keys", KEYS);
    cast.plain = await Phone.open(browser, port, "plain", PLAIN);
    cast.phones = [cast.small, cast.keys, cast.plain];
    cast.trainer = await Trainer.open(browser, port, key);
    cast.screen = await cast.trainer.wall();
    return cast;
  }

  /** A phone that is there for a while only. */
  guest(name) {
    return Phone.open(this.browser, this.port, name, PLAIN);
  }

  async crowd(count) {
    this.neighbours = await Crowd.open(this.browser, this.port, this.code, count);
  }

  /** What was acknowledged to each learner. */
  async kept() {
    return [...this.phones.map(({ kept }) => kept), ...(await this.neighbours.kept())];
  }

  /** Everybody has before them what the trainer has. */
  async together() {
    const all = [...this.phones, this.screen];
    await until("all are at the same place", () => all.every((one) => one.turn === this.trainer.turn));
    await Promise.all(all.map(({ page }) => page.evaluate(() => new Promise(requestAnimationFrame))));
  }

  async goes(to) {
    await this.trainer.goes(to);
    await this.together();
  }

  /** Looks at every page. */
  async look(where) {
    const phones = this.phones.map(({ page, name }) => look(page, name, where));
    await Promise.all([...phones, lookOver(this.trainer.page, where), lookUp(this.screen.page, where)]);
  }

  /** The server is killed; `meanwhile` happens; then it goes on, and everybody comes back by themselves. */
  async survive(meanwhile) {
    const all = [...this.phones, this.trainer, this.neighbours];
    all.forEach((one) => { one.isServed = false; });
    await ask("kill");
    const pages = [...this.phones, this.trainer, this.screen].map(({ page }) => page);
    await Promise.all(pages.map((page) => page.waitForSelector('[data-link][data-state="off"]')));
    await meanwhile();
    await ask("resume");
    await Promise.all(pages.map((page) => page.waitForSelector('[data-link][data-state="on"]')));
    await this.neighbours.isIn();
    all.forEach((one) => { one.isServed = true; });
  }
}
