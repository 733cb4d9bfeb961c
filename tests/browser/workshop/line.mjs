// Lines of JSON to and from the test that started this script.
import { createInterface } from "node:readline";

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

export function say(what) {
  console.log(JSON.stringify(what));
}

/** Asks the test for something that only it can do, and waits until it is done. */
export async function ask(what) {
  say({ ask: what });
  const { value, done } = await answers.next();
  if (done || value !== what) throw new Error(`asked for ${what}, heard ${value}`);
}
