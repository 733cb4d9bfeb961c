// What a round came to, in words: the sentences of ui/score.rs.
const scoring = (function () {
  const ENOUGH = 10;
  const REACH = 1.645;

  // What is counted: of each outcome its mark, its certainty, and for what was judged both verdicts.
  function count(outcomes, asked) {
    const score = { asked, answered: 0, right: 0, partly: 0, sure: {}, judged: judged(outcomes) };
    outcomes.forEach(({ mark, certainty }) => {
      score.answered += 1;
      if (mark === "right") score.right += 1;
      if (mark === "partly") score.partly += 1;
      if (!certainty) return;
      const cell = score.sure[certainty] || (score.sure[certainty] = { right: 0, wrong: 0 });
      cell[mark === "right" ? "right" : "wrong"] += 1;
    });
    score.fresh = judged(outcomes.filter((outcome) => outcome.skill));
    return score;
  }
  function judged(outcomes) {
    const counts = { scams: 0, hits: 0, genuine: 0, alarms: 0 };
    outcomes.filter((outcome) => outcome.verdict).forEach(({ verdict, said }) => {
      counts[verdict === "scam" ? "scams" : "genuine"] += 1;
      if (said === "scam") counts[verdict === "scam" ? "hits" : "alarms"] += 1;
    });
    return counts;
  }

  function totals(say, score) {
    const lines = [say("score-right", score), say("score-answered", score)];
    if (score.partly) lines.push(say("score-partly", { count: score.partly }));
    const { scams, hits, genuine, alarms } = score.judged;
    if (scams + genuine === 0) return lines;
    lines.push(say("score-scams", { scams, hits, missed: scams - hits }));
    lines.push(say("score-genuine", { genuine, recognised: genuine - alarms, alarms }));
    if (scams > 1 && genuine > 1 && hits + alarms === 0) lines.push(say("score-only-genuine"));
    if (scams > 1 && genuine > 1 && hits + alarms === scams + genuine) lines.push(say("score-only-scam"));
    return lines;
  }

  function onePlace(value) {
    const text = Math.abs(value).toFixed(1);
    return value < 0 && text !== "0.0" ? `−${text}` : text;
  }
  function skill(say, score, set) {
    const { scams, hits, genuine, alarms } = score.fresh;
    const lacking = [Math.max(0, ENOUGH - scams), Math.max(0, ENOUGH - genuine)];
    const needs = { scams: lacking[0], genuine: lacking[1] };
    if (lacking[0] && lacking[1]) return [say("skill-needs-both", needs)];
    if (lacking[0] || lacking[1]) return [say(lacking[0] ? "skill-needs-scams" : "skill-needs-genuine", needs)];
    const [zHit, hitVariance] = set.rates[scams][hits];
    const [zAlarm, alarmVariance] = set.rates[genuine][alarms];
    const variance = hitVariance + alarmVariance;
    const around = (value, error) => ({ value, low: value - REACH * error, high: value + REACH * error });
    const told = (id, { value, low, high }) => say(id, { value: onePlace(value), low: onePlace(low), high: onePlace(high) });
    const dPrime = around(zHit - zAlarm, Math.sqrt(variance));
    const bias = around(-(zHit + zAlarm) / 2, Math.sqrt(variance / 4));
    const better = dPrime.low > 0 ? "skill-better" : dPrime.high < 0 ? "skill-worse" : "skill-unclear";
    const leaning = bias.high < 0 ? "suspicious" : bias.low > 0 ? "trusting" : "neither";
    const basis = say(set.form ? "skill-basis-form" : "homework-basis", { scams, genuine });
    return [basis, say(better), told("skill-value", dPrime), told(`skill-leaning-${leaning}`, bias)];
  }

  function certainty(say, sure) {
    const levels = [1, 2, 3].filter((level) => sure[level]);
    const lines = levels.map((level) => say(`certainty-line-${level}`, sure[level]));
    const high = sure[3];
    return lines.concat(high ? say("certainty-sure-and-wrong", { count: high.wrong }) : say("certainty-never-sure"));
  }

  // Headings, each with its sentences.
  function parts(say, score, set) {
    const found = [["score-heading", totals(say, score)]];
    if (score.judged.scams + score.judged.genuine) found.push(["skill-heading", skill(say, score, set)]);
    if (Object.keys(score.sure).length) found.push(["certainty-heading", certainty(say, score.sure)]);
    found.push(["meaning-heading", [say("meaning")]]);
    return found.map(([heading, lines]) => ({ heading: say(heading), lines }));
  }
  return { count, parts };
})();
