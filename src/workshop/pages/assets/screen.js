"use strict";
(function () {
  const { one, fill, store, fromHash, set, banner, closes, connect } = workshop;
  const kept = store("sessionStorage");
  const key = fromHash() || kept.get("workshop.trainer");
  if (key) kept.set("workshop.trainer", key);
  const main = one("#main");
  const root = document.documentElement;
  let turn = null;
  let html = null;
  let counts = null;
  let isBusy = false;
  // A key that is pressed twice means one step: what has just come stays for a moment.
  const SETTLES = 400;

  const link = connect(() => [{ say: "screen", key: key || null }], hear, () => { isBusy = false; });

  function hear(tell) {
    if (tell.tell === "stage") stage(tell);
    if (tell.tell === "pulse") pulse(tell);
    if (tell.tell === "refused") { isBusy = false; banner(tell.why); }
    if (tell.tell === "gone") { link.stop(); banner(tell.why); }
  }
  function stage(tell) {
    const isNew = turn !== null && tell.turn !== turn;
    if (tell.turn !== turn) banner("");
    turn = tell.turn;
    isBusy = isNew;
    if (isNew) setTimeout(() => { isBusy = false; }, SETTLES);
    closes(tell);
    if (tell.over) link.finish();
    if (tell.html === html) return;
    html = tell.html;
    main.innerHTML = html;
    if (counts) pulse(counts);
    fit();
    scrollTo(0, 0);
  }
  // Answers are counted where something can be answered.
  function pulse(tell) {
    counts = tell;
    const place = one("[data-pulse]");
    const isAsked = Boolean(one(".ask", main));
    set(place, fill(isAsked ? place.dataset.pulse : place.dataset.present, tell));
  }

  // One column, then two, in smaller and smaller letters: what fits first. A scene is cut in two only
  // where letters would become too small to read from afar.
  const NARROW = ["", "fit-1", "fit-2", "fit-3", "fit-4", "fit-5"];
  const WIDE = [
    "", "two", "fit-1", "two fit-1", "fit-2", "two fit-2", "fit-3", "two fit-3", "two cut fit-2", "two cut fit-3",
    "two fit-4", "two cut fit-4", "two fit-5", "two cut fit-5",
  ];
  function fit() {
    const isWide = innerWidth > innerHeight && !one("[data-lobby]", main);
    (isWide ? WIDE : NARROW).some((looks) => {
      root.className = looks;
      return root.scrollHeight <= innerHeight + 1;
    });
  }
  addEventListener("resize", fit);

  // A clicker's keys. A key that is held down goes one step.
  const KEYS = { PageDown: "next", ArrowRight: "next", " ": "next", Enter: "next", PageUp: "back", ArrowLeft: "back" };
  document.addEventListener("keydown", (event) => {
    const to = KEYS[event.key];
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!to || !key || isOther || event.target.closest("button, a, input, summary")) return;
    event.preventDefault();
    if (event.repeat || isBusy || turn === null) return;
    isBusy = link.send({ say: "move", turn, to });
  });

  fit();
  link.open();
})();
