// The trainer's page and the big screen.
import { HOST, hear, open, until } from "./watch.mjs";

export class Trainer {
  static async open(browser, port, key) {
    const trainer = new this();
    Object.assign(trainer, { kept: {}, turn: null, isServed: true });
    const settings = { viewport: { width: 1280, height: 800 } };
    trainer.context = await open(browser, "trainer", settings, () => !trainer.isServed);
    trainer.page = await trainer.context.newPage();
    hear(trainer.page, trainer);
    await trainer.page.goto(`http://${HOST}:${port}/trainer#${key}`);
    await trainer.page.waitForSelector('[data-link][data-state="on"]');
    return trainer;
  }

  /** The big screen, by the button that opens it. */
  async wall() {
    const opened = this.context.waitForEvent("page");
    await this.press("[data-wall]");
    const page = await opened;
    this.screen = { page, kept: {}, turn: null };
    hear(page, this.screen);
    // Its socket may have been open before anybody listened.
    await page.reload();
    await page.waitForSelector('[data-link][data-state="on"]');
    return this.screen;
  }

  async press(selector) {
    await this.page.click(selector);
  }

  /** Presses a button that leads to another place, and waits for it. */
  async goes(to) {
    const before = this.turn;
    await this.press(`[data-to="${to}"]:not([aria-disabled])`);
    await until(`${to} of the trainer`, () => this.turn > before);
  }
}
