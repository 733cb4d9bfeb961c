// Messages with their numbers and plurals: the parts that words/pattern.rs gives.
const speaking = function (messages, language) {
  const rules = typeof Intl === "object" && Intl.PluralRules ? new Intl.PluralRules(language) : null;
  const plural = (number) => (rules ? rules.select(number) : number === 1 ? "one" : "other");

  function joined(pattern, values) {
    return pattern.map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.value) return String(values[piece.value]);
      const of = values[piece.of];
      const exact = piece.cases.find(([key]) => key === String(of));
      const fitting = exact || (typeof of === "number" && piece.cases.find(([key]) => key === plural(of)));
      return joined(fitting ? fitting[1] : piece.other, values);
    }).join("");
  }
  return (id, values) => joined(messages[id], values || {});
};
