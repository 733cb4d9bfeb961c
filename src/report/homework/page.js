// What is on the page, and what is pressed there.
(function () {
  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const say = speaking(SET.say, document.documentElement.lang);
  const main = one("#main");
  const title = document.title;
  const PLACE = `scamdrill.homework.${SET.print}.${SET.seed}`;
  let state = null;
  let isKept = false;
  let shownAt = 0;

  // Storage may be forbidden; then nothing is kept, and that is said.
  function stored() {
    try {
      const kept = JSON.parse(localStorage.getItem(PLACE));
      return kept && kept.route && kept.given ? kept : null;
    } catch (error) {
      return null;
    }
  }
  function keep() {
    if (!isKept) return;
    try {
      localStorage.setItem(PLACE, JSON.stringify(state));
    } catch (error) {
      isKept = false;
      banner(main.dataset.wordUnkept);
    }
  }
  function forget() {
    try {
      localStorage.removeItem(PLACE);
    } catch (error) { /* Then nothing is kept. */ }
    isKept = false;
  }

  function banner(text) {
    const place = one("[data-banner]");
    place.hidden = !text;
    place.textContent = text;
  }
  function made(name, text, className) {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    element.dir = "auto";
    return element;
  }
  function button(text, act, isMain) {
    const element = made("button", text, isMain ? "main" : "");
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }
  function buttons(...inside) {
    const row = document.createElement("div");
    row.className = "buttons";
    inside.filter(Boolean).forEach((element) => row.appendChild(element));
    return row;
  }
  const copy = (id) => document.importNode(one(`#${id}`).content, true);

  function show(...parts) {
    main.textContent = "";
    parts.filter(Boolean).forEach((part) => main.appendChild(part));
    const heading = one("h1", main);
    heading.tabIndex = -1;
    document.title = `${heading.textContent} – ${title}`;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  function status(text) {
    const place = one("[data-status]", main);
    place.dataset.state = text ? "fault" : "";
    place.textContent = text;
  }

  // The beginning.

  function open() {
    const kept = stored();
    show(copy("start"));
    one("[data-resume]", main).hidden = !kept;
    if (!kept) return;
    one("[data-done]", main).textContent = say("homework-resume", { done: rounds.numberAt(SET, kept, kept.done - 1), total: rounds.total(SET) });
    one("[data-go-on]", main).addEventListener("click", () => { state = kept; isKept = true; next(); });
    one("[data-forget]", main).addEventListener("click", () => { forget(); open(); });
  }
  // The code in the field, or nothing if it is none; an empty field is fine.
  function codeIn(field) {
    const code = field.value.replace(/[\s-]/g, "").toUpperCase();
    return !code || /^[A-HJ-NP-Z]{6}$/.test(code) ? code : null;
  }
  // The same, and what is wrong with it is said.
  function codeOf(field) {
    const code = codeIn(field);
    status(code === null ? one("[data-status]", main).dataset.code : "");
    return code;
  }
  function begin(form) {
    const code = codeOf(form.elements.code);
    if (code === null) return form.elements.code.focus();
    isKept = form.elements.keep.checked;
    state = rounds.begin(SET, code, Date.now());
    keep();
    return next();
  }

  // A question.

  function next() {
    const at = rounds.current(state);
    if (at === undefined) return finish();
    if (SET.questions[at].care) return care(at);
    return ask(at);
  }
  const placeOf = (at) => say("question-of", { number: rounds.numberAt(SET, state, state.route.indexOf(at)), total: rounds.total(SET) });
  function care(at) {
    const note = copy(`care-${at}`);
    show(made("h1", placeOf(at)), note, buttons(
      button(main.dataset.wordSee, () => ask(at), true), button(main.dataset.wordSkip, skip), back(),
    ));
  }
  function ask(at, before) {
    const question = copy(`ask-${at}`);
    one(".place", question).textContent = placeOf(at);
    const form = one("form", question);
    form.appendChild(copy("tail"));
    show(question);
    const undo = back();
    if (undo) one(".buttons", main).appendChild(undo);
    if (before && !before.skipped) fields.write(one("form", main), Object.assign({}, before, { typed: before.raw }));
    shownAt = Date.now();
  }
  function back() {
    if (!rounds.mayUndo(SET, state)) return null;
    return button(main.dataset.wordBack, () => {
      const given = rounds.undo(SET, state);
      keep();
      banner("");
      ask(rounds.current(state), given);
    });
  }
  function skip() {
    rounds.skip(SET, state);
    keep();
    next();
    banner(main.dataset[rounds.isReplacing(SET, state) ? "wordSkippedSpare" : "wordSkipped"]);
  }

  // What was typed, as it counts; or what is wrong with it.
  function reading(form) {
    const { answer, fault, at } = fields.read(form);
    if (fault) return { fault: form.querySelector("[data-status]").dataset[fault], at };
    if (answer.typed === undefined) return { answer };
    const field = form.elements.typed;
    answer.raw = answer.typed;
    const { kind } = SET.questions[rounds.current(state)].key;
    if (kind === "short") {
      answer.typed = grading.word(answer.typed);
      return answer.typed ? { answer } : { fault: one("[data-status]", form).dataset.none, at: field };
    }
    const found = grading.amount(answer.typed);
    delete answer.typed;
    if (!found) return { fault: one("[data-status]", form).dataset.number, at: field };
    if (found.whole) return { fault: say("which-number", found), at: field };
    return { answer: Object.assign(answer, { amount: found.value }) };
  }
  function submit(form) {
    const { answer, fault, at } = reading(form);
    if (fault) {
      status(fault);
      return at.focus();
    }
    answer.ms = Math.max(0, Date.now() - shownAt);
    const position = rounds.current(state);
    rounds.answer(state, answer);
    keep();
    banner("");
    return SET.atEnd ? next() : explained(position);
  }

  // Explanations.

  function signed(mark, text) {
    const line = made("p", "", mark === "right" ? "right" : "wrong");
    const sign = made("span", mark === "right" ? "✓" : "✗", "sign");
    sign.setAttribute("aria-hidden", "true");
    line.appendChild(sign);
    line.appendChild(document.createTextNode(` ${text}`));
    return line;
  }
  function explanation(at) {
    const { key } = SET.questions[at];
    const given = state.given[at];
    const parts = copy(`why-${at}`);
    all("[data-scene]", parts).forEach((place) => place.parentNode.replaceChild(one(".scene", copy(`ask-${at}`)), place));
    all("[data-when]", parts).forEach((part) => {
      const { when } = part.dataset;
      if (!grading.isSaid(when, key, given)) return part.remove();
      return all("[data-given]", part).forEach((place) => { place.textContent = grading.given(when, key, given); });
    });
    all("details", parts).filter((details) => details.children.length < 2).forEach((details) => details.remove());
    return parts;
  }
  const markOf = (at) => grading.mark(grading.credit(SET.questions[at].key, state.given[at]));
  function explained(at) {
    const heading = one("h1", copy(`ask-${at}`));
    one(".place", heading).textContent = placeOf(at);
    const mark = markOf(at);
    const isLast = rounds.current(state) === undefined;
    show(heading, signed(mark, say(`answered-${mark}`)), explanation(at), buttons(
      button(isLast ? main.dataset.wordScore : main.dataset.wordNext, next, true),
    ));
  }

  // The end.

  function finish() {
    const score = scoring.count(rounds.outcomes(SET, state), rounds.total(SET));
    const parts = scoring.parts(say, score, SET).map(({ heading, lines }, at) => {
      const part = document.createElement("section");
      part.appendChild(made(at ? "h2" : "h1", heading));
      lines.forEach((line) => part.appendChild(made("p", line)));
      return part;
    });
    banner("");
    show(...parts, copy("end"), SET.atEnd ? review() : null);
    one("textarea", main).value = handing.text(SET, state);
    const field = one("#code", main);
    field.value = state.code;
    field.addEventListener("input", () => codeAtEnd(field));
    field.addEventListener("change", () => codeOf(field));
    one("[data-kept]", main).hidden = !isKept;
  }
  // The text holds the code that stands in the field, or none: never one that stood there before.
  function codeAtEnd(field) {
    state.code = codeIn(field) || "";
    keep();
    one("textarea", main).value = handing.text(SET, state);
    const copied = one("[data-copy-status]", main);
    copied.dataset.state = "";
    copied.textContent = "";
  }
  function review() {
    const part = document.createElement("section");
    part.appendChild(made("h2", say("review-heading")));
    state.route.forEach((at, place) => {
      const number = rounds.numberAt(SET, state, place);
      const given = state.given[at];
      const title = say(`review-${given.skipped ? "skipped" : markOf(at)}`, { number });
      const heading = made("h3", "");
      if (given.skipped) heading.textContent = title;
      else Array.from(signed(markOf(at), title).childNodes).forEach((node) => heading.appendChild(node));
      part.appendChild(heading);
      if (given.skipped) return;
      part.appendChild(made("p", one(".ask [data-prompt]", copy(`ask-${at}`)).textContent, "aside"));
      part.appendChild(explanation(at));
    });
    return part;
  }
  function copyText() {
    const text = one("textarea", main);
    const place = one("[data-copy-status]", main);
    const told = (isDone) => {
      place.dataset.state = isDone ? "kept" : "fault";
      place.textContent = isDone ? place.dataset.done : place.dataset.byHand;
    };
    const byHand = () => {
      text.focus();
      text.select();
      let isDone = false;
      try {
        isDone = document.execCommand("copy");
      } catch (error) { /* It stays selected. */ }
      told(isDone);
    };
    if (!navigator.clipboard || !navigator.clipboard.writeText) return byHand();
    return navigator.clipboard.writeText(text.value).then(() => told(true), byHand);
  }

  // Help takes the place of the round, which stands as it was.
  function help(isOpen) {
    one("#help").hidden = !isOpen;
    main.hidden = isOpen;
    one("[data-open]").setAttribute("aria-expanded", String(isOpen));
    one("h1", isOpen ? one("#help") : main).focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  // Out at once: nothing of this page is left to see, nor behind the button that goes back.
  function leave() {
    document.body.textContent = "";
    document.title = "";
    location.replace("about:blank");
  }
  // The same for whoever has only a keyboard: Escape, three times in a row.
  let escapes = 0;
  function press(event) {
    escapes = event.key === "Escape" || event.key === "Esc" ? escapes + 1 : 0;
    if (escapes > 2) leave();
  }

  document.addEventListener("keydown", press);
  main.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.target.matches("[data-begin]")) begin(event.target);
    else submit(event.target);
  });
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-skip], [data-open], [data-shut], [data-leave], [data-copy], [data-erase]");
    if (!pressed) return;
    if ("skip" in pressed.dataset) skip();
    if ("open" in pressed.dataset) help(main.hidden === false);
    if ("shut" in pressed.dataset) help(false);
    if ("leave" in pressed.dataset) leave();
    if ("copy" in pressed.dataset) copyText();
    if ("erase" in pressed.dataset) {
      forget();
      one("[data-kept]", main).hidden = true;
      banner(main.dataset.wordErased);
    }
  });
  open();
})();
