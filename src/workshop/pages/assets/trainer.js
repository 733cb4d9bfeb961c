"use strict";
(function () {
  const { one, all, fill, store, fromHash, set, say, banner, focusHeading, closes, secondsLeft, connect } = workshop;
  const kept = store("sessionStorage");
  const key = fromHash() || kept.get("workshop.trainer");
  const main = one("#main");
  const notes = one("[data-notes]");
  const people = one("[data-people]");
  const calls = one("[data-calls]");
  const title = document.title;
  let turn = null;
  let html = null;
  let notesHtml = null;
  // A hand that presses twice means one step: what has just come stays for a moment.
  const SETTLES = 400;

  const link = connect(() => (key ? [{ say: "trainer", key }] : null), hear, () => busy(false));

  function hear(tell) {
    switch (tell.tell) {
      case "stage": return stage(tell);
      case "pulse": return pulse(tell);
      case "people": return everybody(tell);
      case "refused": busy(false); return banner(tell.why);
      case "gone": link.stop(); return banner(tell.why);
      default: return undefined;
    }
  }

  function isTyping() {
    const field = document.activeElement;
    return Boolean(field) && field.matches("input, select, textarea");
  }

  function stage(tell) {
    const isNew = turn !== null && tell.turn !== turn;
    if (tell.turn !== turn) banner("");
    turn = tell.turn;
    busy(isNew);
    if (isNew) setTimeout(() => busy(false), SETTLES);
    if (tell.html !== html) {
      html = tell.html;
      main.innerHTML = html;
    }
    if ((tell.notes || "") !== notesHtml) {
      const wasHere = notes.contains(document.activeElement);
      notesHtml = tell.notes || "";
      notes.innerHTML = notesHtml;
      if (wasHere && one("[data-hands] button", notes)) one("[data-hands] button", notes).focus();
      notes.hidden = !notesHtml;
    }
    can(typeof tell.closes_in === "number");
    closes(tell);
    if (tell.over) over();
    if (!isNew) return;
    const heading = one("h1, h2", main);
    // The hand stays where it is, on the button that is pressed again and again.
    if (document.activeElement === document.body) focusHeading(main);
    else if (!isTyping()) scrollTo(0, 0);
    if (heading) say(heading.textContent);
  }
  function over() {
    link.finish();
    all(".dock, .controls, .calls, .people").forEach((part) => { part.hidden = true; });
    focusHeading(main);
  }
  // What the server says is possible here; without a word, everything.
  function can(hasTime) {
    const said = one("[data-can]", main);
    const possible = said && said.dataset.can.split(" ");
    all("[data-to]").forEach((button) => {
      const isAlways = button.dataset.to === "next" || button.dataset.to === "back";
      button.hidden = !isAlways && Boolean(possible) && possible.indexOf(button.dataset.to) < 0;
    });
    const isOpen = !possible || possible.indexOf("time") >= 0;
    all("[data-close-in]").forEach((button) => { button.hidden = !isOpen || (!button.dataset.closeIn && !hasTime); });
    if (document.activeElement.hidden) one('[data-to="next"]').focus();
    set(one(".then"), (said && said.dataset.then) || "");
  }
  function busy(isBusy) {
    all("[data-to]").forEach((button) => {
      if (isBusy) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    });
  }

  function pulse(tell) {
    const place = one("[data-pulse]");
    set(place, fill(place.dataset.pulse, tell));
  }

  // People.

  function everybody(tell) {
    const known = {};
    all("li", people).forEach((item) => { known[item.dataset.member] = item; });
    tell.people.forEach((person) => {
      const item = known[person.member] || newPerson(person);
      delete known[person.member];
      describe(item, person);
    });
    Object.keys(known).forEach((member) => people.removeChild(known[member]));
    const count = one("[data-count]");
    set(count, fill(count.dataset.count, { count: tell.present }));
    const more = one("[data-more]");
    set(more, fill(more.dataset.more, { count: tell.more }));
    more.hidden = !tell.more;
    asked(tell.people.filter((person) => person.calls && !person.out));
    flip(one("[data-pause]"), tell.paused);
    flip(one("[data-lock]"), tell.locked);
  }
  function newPerson(person) {
    const item = document.importNode(one("#person").content, true).firstElementChild;
    item.dataset.member = person.member;
    people.appendChild(item);
    return item;
  }
  function describe(item, person) {
    const words = people.dataset;
    set(one("[data-name]", item), person.name);
    const state = person.out ? words.out : `${person.connected ? words.here : words.away}, ${person.marked ? words.marked : words.open}`;
    set(one("[data-state]", item), state);
    const change = one("[data-change]", item);
    set(change, fill(change.dataset.change, { name: person.name }));
    if (person.out) item.setAttribute("data-out", "");
    else item.removeAttribute("data-out");
  }
  function asked(callers) {
    const known = {};
    all("li", calls).forEach((item) => { known[item.dataset.member] = item; });
    callers.forEach((person) => {
      const item = known[person.member] || document.importNode(one("#call").content, true).firstElementChild;
      delete known[person.member];
      item.dataset.member = person.member;
      const text = one("[data-call]", item);
      set(text, fill(text.dataset.call, { name: person.name }));
      if (item.parentNode !== calls) calls.appendChild(item);
    });
    const wasHere = calls.contains(document.activeElement);
    Object.keys(known).forEach((member) => calls.removeChild(known[member]));
    // Whoever came is found: the next who calls, or what stands on the page.
    if (wasHere && !calls.contains(document.activeElement)) (one("[data-found]", calls) || one("h1, h2", main)).focus();
    document.title = callers.length ? `(${callers.length}) ${title}` : title;
  }
  function flip(button, isOn) {
    button.dataset.state = isOn ? "on" : "";
    set(button, isOn ? button.dataset.off : button.dataset.on);
  }

  // What is pressed.

  const memberOf = (element) => Number(element.closest("[data-member]").dataset.member);

  function move(button) {
    if (button.getAttribute("aria-disabled") || turn === null) return;
    if (link.send({ say: "move", turn, to: button.dataset.to })) busy(true);
  }
  function closeIn(button) {
    const more = Number(button.dataset.closeIn);
    link.send({ say: "close-in", seconds: more ? secondsLeft() + more : null });
  }
  function end(button) {
    const sure = one("[data-sure]");
    if (button.dataset.end === "yes") link.send({ say: "end" });
    sure.hidden = button.dataset.end !== "ask";
    (sure.hidden ? one('[data-end="ask"]') : one("p", sure)).focus();
  }
  function remove(button) {
    link.send({ say: "remove", member: memberOf(button), may_return: button.dataset.remove === "may-return" });
    shut(button.closest("details"));
  }
  function shut(details) {
    details.open = false;
    one("summary", details).focus();
  }
  const pressed = [
    ["[data-to]", move],
    ["[data-close-in]", closeIn],
    ["[data-pause]", (button) => link.send({ say: "pause", on: button.dataset.state !== "on" })],
    ["[data-lock]", (button) => link.send({ say: "lock", on: button.dataset.state !== "on" })],
    ["[data-end]", end],
    ["[data-found]", (button) => link.send({ say: "found", member: memberOf(button) })],
    ["[data-remove]", remove],
    ["[data-wall]", () => window.open(`/screen#${key}`, "_blank", "noopener")],
  ];
  document.addEventListener("click", (event) => {
    pressed.forEach(([selector, act]) => {
      const button = event.target.closest(selector);
      if (button && button.tagName === "BUTTON") act(button);
    });
  });
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (form.matches("[data-hands]")) {
      const counts = all('[name="h"]', form).map((field) => parseInt(field.value, 10) || 0);
      link.send({ say: "hands", turn, counts });
    }
    if (form.matches("[data-rename]")) {
      const name = form.elements.name.value.trim();
      if (name) link.send({ say: "rename", member: memberOf(form), name });
      form.reset();
      shut(form.closest("details"));
    }
  });

  if (key) {
    kept.set("workshop.trainer", key);
    link.open();
  } else {
    main.textContent = "";
    const heading = document.createElement("h1");
    heading.tabIndex = -1;
    heading.textContent = main.dataset.noKey;
    main.appendChild(heading);
    all(".dock, .controls, .people").forEach((part) => { part.hidden = true; });
  }
})();
