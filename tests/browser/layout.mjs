// What is wrong with where things stand. Each function runs in the page and gives sentences.

/** The document is wider than its window, and by which elements. */
export function overflow() {
  const width = innerWidth;
  const whole = document.documentElement.scrollWidth;
  if (whole <= width) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (one) => one.getBoundingClientRect().right > width + 1,
  );
  const names = wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 80));
  return [`overflow: ${whole} px in a window of ${width}: ${names.join(" | ")}`];
}

/** Words that are cut off by their own box or the edge of the window. */
export function cut() {
  // Words for those alone who hear the page.
  const isHeard = (style) =>
    style.position === "absolute" && (style.clipPath === "inset(50%)" || style.clip !== "auto");
  // What does not fit can be moved into sight, by touch and by keys.
  const canBeMoved = (one, style) =>
    one.tabIndex === 0 && ["auto", "scroll"].includes(style.overflowX);
  const found = [];
  for (const one of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(one);
    const words = one.textContent.trim().slice(0, 60);
    if (!words || style.display === "none" || isHeard(style)) continue;
    // Half a pixel is lost in rounding; some letters reach a pixel or two beyond their line.
    const higher = style.overflowY !== "visible" && one.scrollHeight > one.clientHeight + 2;
    const wider = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 2;
    const isCut = higher || (wider && !canBeMoved(one, style));
    const isBox = !(one instanceof SVGElement) && style.display !== "inline";
    if (isBox && isCut) found.push(`cut: "${words}"`);
  }
  for (const one of document.querySelectorAll("svg text")) {
    const { left, right } = one.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) found.push(`cut: "${one.textContent}" in a plot`);
  }
  return found;
}

/** Words of a plot that stand on each other. */
export function collisions() {
  const found = [];
  for (const plot of document.querySelectorAll("svg")) {
    const texts = [...plot.querySelectorAll("text")].filter((one) => one.textContent.trim());
    const boxes = texts.map((one) => one.getBoundingClientRect());
    texts.forEach((one, at) => {
      for (let next = at + 1; next < texts.length; next += 1) {
        const [a, b] = [boxes[at], boxes[next]];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        // A line of letters has room above and below them.
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > Math.min(a.height, b.height) * 0.4) {
          found.push(`collision: "${one.textContent}" and "${texts[next].textContent}"`);
        }
      }
    });
  }
  return found;
}
