// The text that is handed in; exchange/homework.rs reads it. Whatever mail and chats do to room between
// words, its words stay.
const handing = (function () {
  // CRC-32 (ISO 3309), of ASCII alone.
  function checksum(text) {
    let sum = ~0;
    for (let at = 0; at < text.length; at += 1) {
      sum ^= text.charCodeAt(at);
      for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ((~sum) >>> 0).toString(16).padStart(8, "0");
  }
  // Letters and digits alone: mail and chats make something else of quotes, stars and dashes.
  function escaped(text) {
    const sign = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[^A-Za-z0-9%]/g, sign);
  }
  function said(answer) {
    if (!answer) return "-";
    if (answer.skipped) return "skip";
    if (answer.numbers) return answer.numbers.join(",");
    const typed = answer.typed === undefined ? String(answer.amount) : answer.typed;
    return `=${escaped(typed)}`;
  }
  function line(question, answer) {
    const isAnswered = answer && !answer.skipped;
    const sure = isAnswered && answer.certainty ? `c${answer.certainty}` : "c-";
    return [question.id, question.print, said(answer), sure, isAnswered ? answer.ms : 0].join(" ");
  }
  // `given` holds the answers by position.
  function text(set, state) {
    const lines = [
      "scamdrill-homework 1",
      `code ${state.code || "-"}`,
      `form ${set.form || "-"}`,
      `seed ${set.seed} ${set.selection}`,
      `begun ${state.begun}`,
      `questions ${set.questions.length}`,
    ].concat(set.questions.map((question, at) => line(question, state.given[at])));
    const body = lines.join("\n");
    return `${body}\nend ${checksum(body.split("\n").join(" "))}\n`;
  }
  return { checksum, text };
})();
