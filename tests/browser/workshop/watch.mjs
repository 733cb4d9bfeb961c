// What a page says and asks for, and what the server tells it.
import { say } from "./line.mjs";

export const HOST = "workshop.test";

/** How long anything may take before it is a fault, in milliseconds. */
export const PATIENCE = 15_000;

/** A window of its own. Whatever it does that it should not is said; `isCut` tells when it has no way. */
export async function open(browser, name, settings, isCut) {
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(PATIENCE);
  const fault = (what) => say({ fault: `${name}: ${what}` });
  context.on("console", (said) => {
    const isLoss = /^(WebSocket connection to|Failed to load resource: net::ERR_)/.test(said.text());
    const isBad = ["error", "warning"].includes(said.type());
    if (isBad && !(isLoss && isCut())) fault(`console: ${said.text()}`);
  });
  context.on("weberror", (error) => fault(`script: ${error.error().message}`));
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== HOST) fault(`request: ${request.url()}`);
  });
  return context;
}

/** Hears what goes over the sockets of a page: `kept` and `turn` of `who` say what came of it. */
export function hear(page, who) {
  page.on("websocket", (socket) => {
    if (new URL(socket.url()).hostname !== HOST) say({ fault: `socket: ${socket.url()}` });
    who.sockets = (who.sockets || 0) + 1;
    const sent = {};
    socket.on("framesent", ({ payload }) => {
      const message = JSON.parse(payload);
      if (["answer", "skip"].includes(message.say)) sent[place(message)] = message;
      who.said = message.say;
    });
    socket.on("framereceived", ({ payload }) => {
      const message = JSON.parse(payload);
      if (message.tell === "kept") who.kept[place(message)] = sent[place(message)];
      if (message.tell === "stage") who.turn = message.turn;
    });
  });
}

const place = ({ part, position }) => `${part}.${position}`;

/** Waits until something is so. */
export async function until(what, isSo) {
  for (const end = Date.now() + PATIENCE; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
