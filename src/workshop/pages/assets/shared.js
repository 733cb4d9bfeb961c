"use strict";
// What all pages of a workshop share. No words stand here: whatever is shown comes from the page.
const workshop = (function () {
  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fill = (text, values) => text.replace(/%([a-z]+)%/g, (whole, name) => (name in values ? values[name] : whole));

  // Storage may be forbidden; then everything works until the page is left.
  function store(kind) {
    const kept = {};
    return {
      get(name) {
        try {
          const value = window[kind].getItem(name);
          if (value !== null) return value;
        } catch (error) { /* Kept in the page instead. */ }
        return name in kept ? kept[name] : null;
      },
      set(name, value) {
        if (value === null) delete kept[name];
        else kept[name] = value;
        try {
          if (value === null) window[kind].removeItem(name);
          else window[kind].setItem(name, value);
        } catch (error) { /* Kept in the page instead. */ }
      },
    };
  }

  // What stands behind the # is a secret: it leaves the address bar and never the machine.
  function fromHash() {
    const found = location.hash.slice(1);
    if (found) {
      try {
        history.replaceState(null, "", location.pathname + location.search);
      } catch (error) { /* Some pages may not change their address. */ }
    }
    return found;
  }

  function set(element, text) {
    if (element && element.textContent !== text) element.textContent = text;
  }

  function say(text) {
    const voice = one("[data-say]");
    voice.textContent = "";
    setTimeout(() => { voice.textContent = text; }, 80);
  }

  // It is there also while it is empty: a region that comes with its text is not read out.
  function banner(text) {
    const place = one("[data-banner]");
    set(place, text || "");
  }

  function showLink(state) {
    const place = one("[data-link]");
    place.dataset.state = state;
    set(place, place.dataset[state] || "");
  }

  function focusHeading(root) {
    const heading = one('h1[tabindex="-1"], h2[tabindex="-1"]', root);
    if (heading) heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  // The clock that says when a question closes. No more than a word in a corner; from far away it says
  // until when, and nothing runs down.
  const FAR = 300;
  let end = 0;
  let clock = "";
  let ticking = 0;
  function tick() {
    clearTimeout(ticking);
    const place = one("[data-clock]");
    const left = secondsLeft();
    if (!end || !place) return set(place, "");
    const seconds = String(left % 60).padStart(2, "0");
    const time = `${Math.floor(left / 60)}:${seconds}`;
    set(place, left > FAR ? fill(place.dataset.until, { time: clock }) : fill(place.dataset.clock, { left: time }));
    if (left > 0) ticking = setTimeout(tick, 500);
  }
  function closes(tell) {
    end = typeof tell.closes_in === "number" ? Date.now() + tell.closes_in * 1000 : 0;
    clock = tell.closes_at;
    tick();
  }
  const secondsLeft = () => (end ? Math.max(0, Math.round((end - Date.now()) / 1000)) : 0);

  // A socket that comes back by itself. `hello` gives what is said first, or nothing to stay away.
  function connect(hello, hear, changed) {
    const address = `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/socket`;
    let socket = null;
    let tries = 0;
    let timer = 0;
    let isOver = false;
    let hiddenAt = 0;

    function later() {
      clearTimeout(timer);
      if (isOver) return;
      const longest = Math.min(10000, 500 * Math.pow(2, tries));
      tries += 1;
      // Not all phones of a room at the same moment.
      timer = setTimeout(open, longest * (0.5 + Math.random() / 2));
    }
    function lost(mine) {
      if (socket !== mine) return;
      socket = null;
      // Who has nothing to say yet needs no connection, and waits for none.
      const isWanted = Boolean(hello());
      showLink(isWanted ? "off" : "");
      changed(false);
      if (isWanted) later();
    }
    function open() {
      clearTimeout(timer);
      const first = isOver || socket ? null : hello();
      if (!first) return;
      let mine;
      try {
        mine = new WebSocket(address);
      } catch (error) {
        return later();
      }
      socket = mine;
      const patience = setTimeout(() => { mine.close(); lost(mine); }, 8000);
      mine.onopen = () => {
        clearTimeout(patience);
        if (socket !== mine) return mine.close();
        first.forEach((message) => mine.send(JSON.stringify(message)));
        showLink("on");
        changed(true);
      };
      mine.onmessage = (event) => {
        if (socket !== mine) return;
        tries = 0;
        hear(JSON.parse(event.data));
      };
      mine.onclose = () => { clearTimeout(patience); lost(mine); };
    }
    // Anew at once, whatever the old socket believes: one that slept may be dead without knowing.
    function again() {
      const old = socket;
      socket = null;
      tries = 0;
      if (old) old.close();
      open();
    }
    addEventListener("online", again);
    addEventListener("pageshow", (event) => { if (event.persisted) again(); });
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) hiddenAt = Date.now();
      else if (!socket || Date.now() - hiddenAt > 15000) again();
    });
    function stop() {
      isOver = true;
      clearTimeout(timer);
      const old = socket;
      socket = null;
      if (old) old.close();
      showLink("");
    }
    // The workshop is over: what stands here stays, and nothing is missed any more.
    function finish() {
      stop();
      closes({});
      showLink("over");
    }
    return {
      open,
      again,
      stop,
      finish,
      isOpen: () => Boolean(socket) && socket.readyState === 1,
      send(message) {
        if (!socket || socket.readyState !== 1) return false;
        socket.send(JSON.stringify(message));
        return true;
      },
    };
  }

  // Out at once: nothing of this page is left to see, nor behind the button that goes back.
  function leave() {
    const exit = document.body.dataset.exit;
    document.body.textContent = "";
    document.title = "";
    location.replace(exit);
  }
  document.addEventListener("click", (event) => {
    if (event.target.closest && event.target.closest("[data-leave]")) leave();
  });

  return { one, all, fill, store, fromHash, set, say, banner, focusHeading, closes, secondsLeft, connect };
})();
