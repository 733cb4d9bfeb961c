// A workshop in which everything is wrong that can be.
import { look, lookUp } from "./look.mjs";

export async function breakAll(cast) {
  const { small, keys, screen } = cast;
  await small.page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    const faint = document.createElement("p");
    faint.className = "faint";
    faint.textContent = "Faint and wide";
    document.querySelector("main").append(faint);
    Object.assign(faint.style, { width: "100rem", color: "#333", background: "#222" });
    console.error("oh no");
    setTimeout(() => { throw new Error("oh dear"); });
    fetch("http://tracker.example/").catch(() => {});
  });
  await keys.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  await screen.page.evaluate(() => { document.querySelector("main").style.height = "200rem"; });
  await look(small.page, "small", "broken");
  await lookUp(screen.page, "broken");
}

/** The server is killed and never comes back. */
export async function loseAll(cast) {
  for (const phone of cast.phones) await phone.join(cast.code);
  await cast.crowd(1);
  await cast.survive(async () => {});
}
