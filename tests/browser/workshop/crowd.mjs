// Learners without faces: sockets of one page. With them there are enough answers to show a spread.
import { HOST, open } from "./watch.mjs";

/** Runs in the page: people who come in, come back by themselves and answer when told. */
function people({ code, count }) {
  const all = Array.from({ length: count }, () => ({ kept: {}, hears: () => {} }));
  const connect = (one) => {
    one.socket = new WebSocket(`ws://${location.host}/socket`);
    const first = one.key ? { say: "learner", key: one.key } : { say: "join", code };
    one.socket.onopen = () => one.socket.send(JSON.stringify(first));
    one.socket.onclose = () => setTimeout(() => connect(one), 200);
    one.socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      if (message.tell === "joined") one.key = message.key;
      if (message.tell === "stage") one.stage = message;
      one.hears(message);
    };
  };
  all.forEach(connect);
  window.answer = (choices) =>
    Promise.all(
      all.map((one, at) => {
        const page = new DOMParser().parseFromString(one.stage.html, "text/html");
        const { part, position } = page.querySelector("[data-answer]").dataset;
        const said = { say: "answer", part: Number(part), position: Number(position), ...choices[at % choices.length] };
        return new Promise((done) => {
          one.hears = (message) => {
            if (message.tell !== "kept") return;
            one.kept[`${part}.${position}`] = said;
            done();
          };
          one.socket.send(JSON.stringify(said));
        });
      }),
    );
  window.areIn = () => all.every((one) => one.socket.readyState === 1 && one.stage);
  window.kept = () => all.map((one) => one.kept);
}

export class Crowd {
  static async open(browser, port, code, count) {
    const crowd = new this();
    crowd.isServed = true;
    const context = await open(browser, "crowd", {}, () => !crowd.isServed);
    crowd.page = await context.newPage();
    await crowd.page.goto(`http://${HOST}:${port}/`);
    await crowd.page.evaluate(people, { code, count });
    await crowd.isIn();
    return crowd;
  }

  async isIn() {
    await this.page.waitForFunction(() => window.areIn());
  }

  /** All answer what stands open, the first as the first of `choices`, and so on. */
  async answer(...choices) {
    await this.page.evaluate((choices) => window.answer(choices), choices);
  }

  /** What was acknowledged to each. */
  kept() {
    return this.page.evaluate(() => window.kept());
  }
}
