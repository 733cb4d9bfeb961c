// What an answer is worth: the rules of domain/grade.rs, and how ui/typed reads what is typed.
const grading = (function () {
  const ROOM = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  const NOISE = /[!-\/:-@[-`{-~“”‘’«»…–—¿¡。，！？、]/;
  const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\u2060-\u2064\ufeff\u115f\u1160\u180e\u3164\uffa0\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/u;
  const LONGEST = 200;

  const spaced = (text) => text.split(ROOM).filter(Boolean).join(" ");

  // A text as it is compared.
  function bare(text) {
    return spaced(Array.from(text).map((c) => (NOISE.test(c) ? " " : c.toLowerCase())).join(""));
  }
  // A word as it is kept; empty if nothing is left.
  function word(typed) {
    return spaced(Array.from(typed).filter((c) => !HIDDEN.test(c)).slice(0, LONGEST).join(""));
  }

  const groups = (digits, sign) => {
    const [first, ...rest] = digits.split(sign);
    return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  };
  function plain(digits) {
    const count = (sign) => digits.split(sign).length - 1;
    const [commas, points] = [count(","), count(".")];
    const without = (sign) => digits.split(sign).join("");
    if (!commas && points < 2) return digits;
    if (!commas) return groups(digits, ".") ? without(".") : null;
    if (!points && groups(digits, ",")) return without(",");
    if (!points) return commas === 1 ? digits.replace(",", ".") : null;
    if (digits.lastIndexOf(",") > digits.lastIndexOf(".")) return commas === 1 ? without(".").replace(",", ".") : null;
    return points === 1 ? without(",") : null;
  }
  // An amount as many countries write it; nothing if it is none; two readings if a point may part
  // thousands or begin a fraction.
  function amount(line) {
    const found = /^([^0-9]*)([0-9][\s\u0085,.'’0-9]*)([^]*)$/.exec(line);
    if (!found || /[0-9]/.test(found[3])) return null;
    const sign = /[-−]$/.test(found[1].split(ROOM).join(" ").replace(/ +$/, "")) ? "-" : "";
    const digits = found[2].split(ROOM).join("").replace(/['’]/g, "").replace(/[.,]+$/, "");
    if (digits.split(".").length === 2 && groups(digits, ".")) {
      const short = digits.replace(/0+$/, "").replace(/\.+$/, "");
      const broken = sign + short;
      return { whole: sign + digits.replace(".", ""), broken, typed: short === digits ? `${broken}0` : broken };
    }
    const value = plain(digits) === null ? NaN : Number(sign + plain(digits));
    return Number.isFinite(value) ? { value } : null;
  }

  const share = (part, whole) => (whole === 0 ? 0 : part / whole);
  const has = (list) => (one) => list.indexOf(one) >= 0;

  // From 0 to 1.
  function credit(key, answer) {
    const given = answer.numbers || [];
    const of = (isRight) => (isRight ? 1 : 0);
    switch (key.kind) {
      case "judge":
      case "choice":
        return of(given.length === 1 && given[0] === key.one);
      case "several": {
        const hits = given.filter(has(key.all)).length;
        return Math.max(0, share(hits, key.all.length) - share(given.length - hits, key.count - key.all.length));
      }
      case "flags": {
        const found = key.marks.filter((sentences) => sentences.some(has(given))).length;
        const misses = given.filter(has(key.innocent)).length;
        return Math.max(0, share(found, key.marks.length) - share(misses, key.innocent.length));
      }
      case "order":
      case "match":
        return share(given.filter((number, at) => number === key.right[at]).length, key.right.length);
      case "number": {
        const hair = 1e-12 * Math.max(Math.abs(key.answer), 1);
        return of(Math.abs(answer.amount - key.answer) <= key.tolerance + hair);
      }
      default:
        return of(bare(answer.typed) !== "" && has(key.accept)(bare(answer.typed)));
    }
  }
  function mark(worth) {
    if (worth >= 1 - 1e-9) return "right";
    return worth > 0 ? "partly" : "wrong";
  }

  // Whether a part of an explanation is said to an answer.
  function isSaid(when, key, answer) {
    const [word, ...rest] = when.split(" ");
    const [first, second] = rest.map(Number);
    const given = answer.numbers || [];
    const place = given.indexOf(first) + 1;
    switch (word) {
      case "chose": return has(given)(first);
      case "left": return !has(given)(first);
      case "found": return rest.map(Number).some(has(given));
      case "missed": return !rest.map(Number).some(has(given));
      case "place": return place === second;
      case "elsewhere": return place !== second;
      case "pair": return given[first - 1] === second;
      case "other": return given[first - 1] !== second;
      default: return key.kind === "number" ? answer.amount !== key.answer : bare(answer.typed) !== key.accept[0];
    }
  }
  // The words of an answer that stand in a part.
  function given(when, key, answer) {
    const [word, first] = when.split(" ");
    if (word === "elsewhere") return String(answer.numbers.indexOf(Number(first)) + 1);
    if (word === "other") return key.sides[answer.numbers[first - 1] - 1];
    if (key.kind !== "number") return answer.typed;
    const value = String(Number(answer.amount.toPrecision(12)) || 0);
    return key.unit ? `${value} ${key.unit}` : value;
  }

  return { amount, word, credit, mark, isSaid, given };
})();
