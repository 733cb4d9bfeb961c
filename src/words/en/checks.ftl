# What `banks check` says. For each rule: what was found, how to mend it, and what
# `banks check --explain` prints. A rule with several messages names them check-RULE-VARIANT.

level-error = error
level-warning = warning
level-notice = notice

checked-what = { $level }, { $rule }. { $what }
checked-banks = { $banks ->
    [one] Checked one bank
   *[other] Checked { $banks } banks
} with { $questions ->
    [one] one question.
   *[other] { $questions } questions.
}
checked-tally = { $errors ->
    [0] No errors
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}, { $notices ->
    [0] no notices
    [one] one notice
   *[other] { $notices } notices
}.
checked-explain = What a rule is about: scamdrill banks check --explain RULE
checked-allowed = Allowed: { $rule } in { $question }, because: { $reason }
checked-rule = { $rule } ({ $level })
checked-error-means = This is an error: whoever uses the bank would learn something wrong or be hurt.
checked-warning-means = This is a warning: better to mend it. With --strict it is an error.
checked-notice-means = This is a notice: good to know, and no error even with --strict.
checked-allow = If one question has a good reason to break it, write in that question: allow.{ $rule } = "the reason"
checked-no-rule = There is no rule "{ $rule }". The rules: { $rules }
checked-no-rule-nearest = There is no rule "{ $rule }". Did you mean { $nearest }? The rules: { $rules }
checked-progress = Checked { $done } of { $total } questions so far.
checked-audit-progress = Tried every simple rule on { $done } of { $total } banks so far.
checked-bad-day = "{ $day }" is no day. Write it as in 2026-11-23.

check-base-rate = { $scams } of the { $judged } judged scenes in this bank are scams. About half should be, between 40 and 60 in 100.
    .mend = Write the genuine twin of a scam: the same look, but a harmless request or a check that holds.
    .explain = About half of what is judged should be genuine. People who train with scams alone learn to say "scam" to everything, and that is not skill.
check-blame-words = "{ $words }" puts blame on the person who was deceived.
    .mend = Say what the criminal did: they stole, they lied, they pressed.
    .explain = The criminal stole. Words such as "fell for" or "naive" shame people, and people who are ashamed do not ask for help.
check-know-nothing = { $rule } scores { $score } of 100, where guessing scores { $chance }.
    .mend = Mend the questions that give most away.
    .explain = Simple rules that need no knowledge, such as "always the longest answer" or "always scam", are tried on every question. If one of them beats guessing by more than 7 points of 100, and that is more than luck, the questions give their answers away. Over all banks together this is an error, in a single bank a warning.
check-long-stem = This prompt has { $count } words. Up to { $most } can be kept in mind.
    .mend = Move the story into the scene, and ask one short question.
    .explain = A prompt asks one whole question, in at most 60 words. Whoever hears it read aloud has to keep it in mind.
check-long-stem-no-question = This prompt asks nothing.
    .mend = End it with a question mark, or say what to do and end with a full stop.
