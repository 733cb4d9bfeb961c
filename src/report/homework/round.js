// One learner going through the questions of the page: the route of domain/attempt.rs.
const rounds = (function () {
  function begin(set, code, now) {
    const route = set.questions.map((_, at) => at).filter((at) => !set.questions[at].spare);
    return { code, begun: now, route, done: 0, given: {} };
  }
  const current = (state) => state.route[state.done];
  const last = (state) => state.route[state.done - 1];
  const numberAt = (set, state, at) => state.route.slice(0, at + 1).filter((one) => !set.questions[one].spare).length;
  const total = (set) => set.questions.filter((question) => !question.spare).length;
  const isReplacing = (set, state) => state.done < state.route.length && Boolean(set.questions[current(state)].spare);

  function answer(state, given) {
    state.given[current(state)] = given;
    state.done += 1;
  }
  function skip(set, state) {
    const at = current(state);
    state.given[at] = { skipped: true };
    state.done += 1;
    const fits = (one, place) => one.spare && one.verdict === set.questions[at].verdict && state.route.indexOf(place) < 0;
    const spare = set.questions.findIndex(fits);
    if (spare >= 0) state.route.splice(state.done, 0, spare);
  }
  // Back to the last question: what was answered there.
  function undo(set, state) {
    const at = last(state);
    const given = state.given[at];
    if (given.skipped && isReplacing(set, state)) state.route.splice(state.done, 1);
    delete state.given[at];
    state.done -= 1;
    return given;
  }
  // Nothing is taken back that has been explained.
  function mayUndo(set, state) {
    return state.done > 0 && (set.atEnd || Boolean(state.given[last(state)].skipped));
  }
  function outcomes(set, state) {
    const answered = state.route.filter((at) => state.given[at] && !state.given[at].skipped);
    return answered.map((at) => {
      const { key, verdict, skill } = set.questions[at];
      const given = state.given[at];
      const said = verdict && (given.numbers[0] === key.one ? verdict : verdict === "scam" ? "genuine" : "scam");
      return { mark: grading.mark(grading.credit(key, given)), certainty: given.certainty, verdict, skill, said };
    });
  }
  return { begin, current, numberAt, total, isReplacing, answer, skip, undo, mayUndo, outcomes };
})();
