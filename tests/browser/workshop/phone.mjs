// A learner with a phone: one who touches, and one who has only a keyboard.
import { HOST, hear, open } from "./watch.mjs";
import { Way } from "./way.mjs";

export class Phone {
  static async open(browser, port, name, settings) {
    const phone = new this();
    Object.assign(phone, { name, kept: {}, turn: null, isServed: true });
    phone.way = await new Way(port).open();
    phone.address = `http://${HOST}:${phone.way.port}/`;
    phone.context = await open(browser, name, settings, () => phone.way.isDown || !phone.isServed);
    phone.page = await phone.tab();
    return phone;
  }

  async tab() {
    const page = await this.context.newPage();
    hear(page, this);
    await page.goto(this.address);
    return page;
  }

  /** Waits until the line below the answer says this. */
  async says(state, page = this.page) {
    await page.waitForSelector(`[data-status][data-state="${state}"]`);
  }

  async sees(selector) {
    await this.page.waitForSelector(selector);
  }

  async press(selector) {
    await this.page.click(selector);
  }

  async type(selector, text) {
    await this.page.fill(selector, text);
  }

  async tick(selector) {
    await this.page.check(selector);
  }

  async choose(selector, value) {
    await this.page.selectOption(selector, value);
  }

  async join(code) {
    await this.type("#code", code);
    await this.press('[data-join] [type="submit"]');
    await this.sees("main:not(:has(#code))");
  }

  /** Fills in what stands open: `numbers` or `typed`, and how sure. */
  async fill({ numbers = [], typed, certainty }) {
    const field = await this.page.getAttribute("[data-answer]", "data-field");
    if (field === "text") await this.type('[name="typed"]', typed);
    for (const [at, number] of numbers.entries()) {
      if (field === "one" || field === "some") await this.tick(`[name="n"][value="${number}"]`);
      if (field === "order") await this.choose(`[name="o"][data-number="${number}"]`, String(at + 1));
      if (field === "letters") await this.choose(`#left-${at + 1}`, String(number));
    }
    if (certainty) await this.tick(`[name="c"][value="${certainty}"]`);
  }

  async send() {
    await this.press('[data-answer] [type="submit"]');
  }

  async answer(what) {
    await this.fill(what);
    await this.send();
    await this.says("kept");
  }

  async skip() {
    await this.press("[data-skip]");
    await this.says("skipped");
  }

  /** What is filled in, as it stands on the page. */
  filled(page = this.page) {
    return page.$$eval("[data-answer] input, [data-answer] select", (fields) =>
      fields.map((field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value)),
    );
  }
}

/** No finger touches this one. */
export class Keyboard extends Phone {
  async at(selector) {
    return this.page.evaluate((selector) => document.activeElement.matches(selector), selector);
  }

  async go(selector) {
    await this.sees(selector);
    for (let step = 0; step < 80; step += 1) {
      if (await this.at(selector)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`${this.name}: no Tab leads to ${selector}`);
  }

  async press(selector) {
    await this.go(selector);
    await this.page.keyboard.press("Enter");
  }

  async type(selector, text) {
    await this.go(selector);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }

  // Radio buttons of one name are one stop of the Tab key; arrows go through them.
  async tick(selector) {
    const kind = await this.page.getAttribute(selector, "type");
    if (kind === "checkbox") {
      await this.go(selector);
      return this.page.keyboard.press("Space");
    }
    const name = selector.match(/\[name="\w+"\]/)[0];
    await this.go(name);
    await this.page.keyboard.press("Space");
    for (let step = 0; step < 12 && !(await this.at(selector)); step += 1) await this.page.keyboard.press("ArrowDown");
  }

  async choose(selector, value) {
    await this.go(selector);
    for (let step = 0; step < 12; step += 1) {
      if ((await this.page.inputValue(selector)) === value) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`${this.name}: ${selector} never is ${value}`);
  }
}
