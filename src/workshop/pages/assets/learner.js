"use strict";
(function () {
  const { one, all, fill, store, fromHash, set, say, banner, focusHeading, closes, connect } = workshop;
  const main = one("#main");
  const kept = store("localStorage");
  const PATIENCE = 6000;

  const read = (name) => {
    try {
      return JSON.parse(kept.get(name));
    } catch (error) {
      return null;
    }
  };
  const keep = (name, value) => kept.set(name, value && JSON.stringify(value));

  let room = read("workshop.room");
  // The one answer that is not acknowledged yet. It survives a reload.
  let pending = room && (read("workshop.answer") || {}).key === room.key ? read("workshop.answer").message : null;
  // The answer that was refused last. It stays chosen, to be sent again.
  let refusal = room && (read("workshop.refused") || {}).key === room.key ? read("workshop.refused").message : null;
  // The question at which something was changed that was not sent.
  let touched = null;
  let joining = null;
  // By what this phone will be known. Said again, it is the same learner.
  let drawn = null;
  let lateIn = 0;
  let shown = null;
  let late = 0;
  // Whether the trainer has been asked to come. It stays with this window, also over a reload.
  const seat = store("sessionStorage");
  let calls = seat.get("workshop.calls") === "on";

  const given = fromHash();
  if (given && room && room.code !== plain(given)) room = null;

  function plain(code) {
    return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
  }
  function hello() {
    if (joining) return [joining];
    if (!room) return null;
    const first = [{ say: "learner", key: room.key }];
    if (calls) first.push({ say: "find-me", on: true, again: true });
    return pending ? first.concat(pending) : first;
  }

  const link = connect(hello, hear, (isOn) => {
    if (pending) waiting(isOn);
    // What the server would hand over, the page holds.
    if (!isOn) all("a[data-alone]", main).forEach((file) => { file.href = file.dataset.alone; });
    if (!isOn && joining) joinStatus(one("[data-link]").dataset.off);
  });

  function hear(tell) {
    switch (tell.tell) {
      case "joined": return joined(tell.key);
      case "stage": return stage(tell);
      case "kept": return acknowledged(tell);
      case "called": return called(tell.on);
      case "refused": return refused(tell.why);
      case "gone": return gone(tell);
      default: return undefined;
    }
  }

  // Coming in.

  function showJoin(why) {
    main.textContent = "";
    main.appendChild(document.importNode(one("#join").content, true));
    one('[data-open="find"]').hidden = true;
    const code = one("#code");
    if (given) code.value = given;
    shown = null;
    if (why) joinStatus(why);
    else focusHeading(main);
  }
  function joinStatus(text) {
    const place = one("[data-join-status]");
    if (!place) return;
    place.dataset.state = text ? "fault" : "";
    set(place, text);
  }
  function join(form) {
    const value = (name) => (form.elements[name] ? form.elements[name].value.trim() : "");
    const code = plain(value("code"));
    if (!code) {
      joinStatus(one("[data-join-status]").dataset.empty);
      return form.elements.code.focus();
    }
    // It is on its way: a second press of the button is no second wish.
    if (joining && link.isOpen()) return undefined;
    joining = { say: "join", code };
    // Whoever was kept out stays who they were.
    drawn = drawn || draw();
    const key = kept.get("workshop.out") || drawn;
    if (key) joining.key = key;
    ["name", "card", "word"].forEach((name) => { if (value(name)) joining[name] = value(name); });
    joinStatus(one("[data-join-status]").dataset.going);
    if (!link.send(joining)) link.again();
    return awaited();
  }
  // No word for long: the line may be dead without knowing.
  function awaited() {
    clearTimeout(lateIn);
    lateIn = setTimeout(() => {
      if (!joining) return;
      link.again();
      awaited();
    }, PATIENCE);
  }
  function draw() {
    try {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      return Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join("");
    } catch (error) {
      return null;
    }
  }
  function joined(key) {
    room = { code: joining ? joining.code : "", key };
    joining = null;
    drawn = null;
    pending = null;
    calling(false);
    kept.set("workshop.out", null);
    keep("workshop.room", room);
    keep("workshop.answer", null);
  }
  function gone(tell) {
    if (tell.kept_out && room) kept.set("workshop.out", room.key);
    if (tell.for_good) {
      room = null;
      keep("workshop.room", null);
      calling(false);
      settle();
    }
    if (!shown) {
      joining = null;
      showJoin(tell.why);
      return;
    }
    link.stop();
    banner(tell.why);
    open("");
    one('[data-open="find"]').hidden = true;
    main.textContent = "";
    add("h1", main.dataset.title);
    if (!tell.kept_out) add("button", main.dataset.again).onclick = () => location.reload();
  }
  function add(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return main.appendChild(element);
  }

  // What stands on the page.

  const spotOf = (form) => form && `${form.dataset.part}.${form.dataset.position}`;
  const isOf = (message, form) => message && form && `${message.part}.${message.position}` === spotOf(form);
  const answerForm = () => one("[data-answer]", main);
  const inputs = (root) => all("input, select, button, a[href], summary", root);

  function stage(tell) {
    const name = one("[data-name]");
    if (tell.name) set(name, fill(name.dataset.name, { name: tell.name }));
    one('[data-open="find"]').hidden = false;
    const isUnsent = touched && touched === spotOf(answerForm());
    banner("");
    if (!shown || tell.html !== shown.html) replace(tell);
    shown = { html: tell.html, turn: tell.turn };
    all("[data-next]", main).forEach((button) => button.removeAttribute("aria-disabled"));
    const form = answerForm();
    if (form) answered(form, tell.mine);
    else if (isUnsent) { touched = null; banner(main.dataset.unsent); }
    closes(tell);
    if (tell.over) over();
  }
  function over() {
    link.finish();
    room = null;
    keep("workshop.room", null);
    settle();
    if (one('[data-open="find"]').getAttribute("aria-expanded") === "true") open("");
    one('[data-open="find"]').hidden = true;
  }

  // The same question drawn anew keeps what was filled in and where the reader is.
  function replace(tell) {
    const before = answerForm();
    const draft = before && { spot: spotOf(before), values: inputs(before).map(fields.value) };
    const at = inputs(main).indexOf(document.activeElement);
    const wasHere = main.contains(document.activeElement);
    const known = all(".care", main).map((note) => note.textContent);
    const heading = one("h1, h2", main);
    main.innerHTML = tell.html;
    const form = answerForm();
    const isSame = draft && spotOf(form) === draft.spot && inputs(form).length === draft.values.length;
    if (isSame) inputs(form).forEach((field, index) => fields.fillIn(field, draft.values[index]));
    const next = one("h1, h2", main);
    const isNew = !shown || shown.turn !== tell.turn || !heading || !next || heading.textContent !== next.textContent;
    if (isSame && at >= 0 && inputs(main)[at]) inputs(main)[at].focus({ preventScroll: true });
    else if (isNew) return announce(next);
    else if (wasHere && next) next.focus({ preventScroll: true });
    const note = all(".care", main).find((one) => known.indexOf(one.textContent) < 0);
    return note && say(note.textContent);
  }
  function announce(heading) {
    if (main.hidden) return say(main.dataset.newBehind);
    focusHeading(main);
    if (heading) say(main.dataset.new);
  }

  // An answer that was given before is filled in again, first of all one that is still on its way.
  function answered(form, mine) {
    const isMine = isOf(mine, form);
    if (isOf(pending, form)) {
      fields.write(form, pending);
      return waiting(link.isOpen());
    }
    if (isOf(refusal, form)) {
      fields.write(form, refusal);
      return status("again");
    }
    if (!isMine) return undefined;
    if (touched === spotOf(form)) return status("changed");
    if (!mine.skipped) fields.write(form, mine);
    return status(mine.skipped ? "skipped" : "kept");
  }
  function status(state, text) {
    const place = one("[data-status]", main);
    if (!place) return;
    place.dataset.state = state;
    set(place, text === undefined ? place.dataset[state] || "" : text);
  }
  function waiting(isOn) {
    status(isOn ? "sending" : "offline");
    clearTimeout(late);
    // No word for long: the line may be dead without knowing.
    if (isOn) late = setTimeout(() => { if (pending) link.again(); }, PATIENCE);
  }
  function settle() {
    clearTimeout(late);
    pending = null;
    keep("workshop.answer", null);
  }

  function refuse(message) {
    refusal = message;
    keep("workshop.refused", message && room && { key: room.key, message });
  }

  function acknowledged(tell) {
    if (!pending || pending.part !== tell.part || pending.position !== tell.position) return;
    const isSkip = pending.say === "skip";
    const form = answerForm();
    const isHere = isOf(pending, form);
    settle();
    refuse(null);
    if (isHere) status(isSkip ? "skipped" : "kept");
  }
  function refused(why) {
    if (joining) {
      joining = null;
      return joinStatus(why);
    }
    const isHere = isOf(pending, answerForm());
    if (pending && pending.say === "answer") refuse(pending);
    settle();
    all("[data-next]", main).forEach((button) => button.removeAttribute("aria-disabled"));
    return isHere ? status("fault", why) : banner(why);
  }

  function submit(form) {
    const { answer, fault, at } = fields.read(form);
    if (!fault) {
      const spot = { say: "answer", part: Number(form.dataset.part), position: Number(form.dataset.position) };
      return send(Object.assign(spot, answer));
    }
    const place = one("[data-status]", form);
    status("fault", place.dataset[fault]);
    return at.focus();
  }
  function send(message) {
    pending = message;
    touched = null;
    keep("workshop.answer", room && { key: room.key, message });
    waiting(link.send(message));
  }

  main.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.target.matches("[data-join]")) join(event.target);
    if (event.target.matches("[data-answer]")) submit(event.target);
  });
  main.addEventListener("input", (event) => {
    if (!event.target.closest("[data-answer]") || pending) return;
    refuse(null);
    touched = spotOf(answerForm());
    const place = one("[data-status]", main);
    status(place.dataset.state === "kept" || place.dataset.state === "changed" ? "changed" : "");
  });
  main.addEventListener("click", (event) => {
    const skip = event.target.closest("[data-skip]");
    const next = event.target.closest("[data-next]");
    const form = answerForm();
    if (skip && form) {
      fields.clear(form);
      send({ say: "skip", part: Number(form.dataset.part), position: Number(form.dataset.position) });
    }
    if (next && !next.hasAttribute("aria-disabled") && link.send({ say: "next" })) next.setAttribute("aria-disabled", "true");
  });

  // Help, and asking the trainer: both take the place of the workshop, which stands as it was.

  function open(id) {
    all(".aside-page").forEach((page) => { page.hidden = page.id !== id; });
    main.hidden = Boolean(id);
    all("[data-open]").forEach((button) => button.setAttribute("aria-expanded", String(button.dataset.open === id)));
    focusHeading(id ? one(`#${id}`) : main);
  }
  function find(isOn) {
    const place = one("[data-find-status]");
    calling(isOn);
    if (!link.send({ say: "find-me", on: isOn })) {
      place.dataset.state = "offline";
      set(place, place.dataset.offline);
    }
  }
  function calling(isOn) {
    calls = isOn;
    seat.set("workshop.calls", isOn ? "on" : null);
  }
  // Only what the trainer's computer has heard is said to be so.
  function called(isOn) {
    const place = one("[data-find-status]");
    const [yes, no] = [one('[data-find="on"]'), one('[data-find="off"]')];
    const isHere = [yes, no].indexOf(document.activeElement) >= 0;
    // Whoever has been found did not withdraw anything.
    const said = calls && !isOn ? "" : place.dataset[isOn ? "asked" : "withdrawn"];
    calling(isOn);
    place.dataset.state = said ? "kept" : "";
    set(place, said);
    yes.hidden = isOn;
    no.hidden = !isOn;
    if (isHere) (isOn ? no : yes).focus();
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-open], [data-shut], [data-find]");
    if (!button) return;
    if (button.dataset.find) find(button.dataset.find === "on");
    else open(button.dataset.open && button.getAttribute("aria-expanded") !== "true" ? button.dataset.open : "");
  });

  if (room) link.open();
  else showJoin("");
})();
