// Reads GIFT from standard input with a parser that is not ours, and says what it found as JSON: for
// each question its id, its type, and the texts of its right answers.
const { parse } = require("gift-pegjs");

const text = require("fs").readFileSync(0, "utf8");
const plain = (found) => (found && found.text !== undefined ? found.text : found);
// On the right side of a pair this parser forgets to put escaped signs back.
const restored = (text) => text.replace(/&&(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const keys = (question) => {
  switch (question.type) {
    case "MC":
      return question.choices.filter((one) => one.isCorrect || one.weight > 0).map((one) => plain(one.text));
    case "Short":
      return question.choices.map((one) => plain(one.text));
    case "Matching":
      return question.matchPairs.map((pair) => [plain(pair.subquestion), restored(pair.subanswer)]);
    case "Numerical":
      return [question.choices.number, question.choices.range];
    default:
      return [];
  }
};
const questions = parse(text).filter((one) => one.type !== "Category");
console.log(JSON.stringify(questions.map((one) => ({ id: one.id, type: one.type, keys: keys(one) }))));
