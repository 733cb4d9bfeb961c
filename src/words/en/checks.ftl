# What `banks check` says. For each rule: what was found, how to mend it, and what
# `banks check --explain` prints. A rule with several messages names them check-RULE-VARIANT.

check-base-rate = { $scams } of the { $judged } judged scenes in this bank are scams. About half should be, between 40 and 60 in 100.
    .mend = Write the genuine twin of a scam: the same look, but a harmless request or a check that holds.
    .explain = About half of what is judged should be genuine. People who train with scams alone learn to say "scam" to everything, and that is not skill.
check-blame-words = "{ $words }" puts blame on the person who was deceived.
    .mend = Say what the criminal did: they stole, they lied, they pressed.
    .explain = The criminal stole. Words such as "fell for" or "naive" shame people, and people who are ashamed do not ask for help.
check-long-stem = This prompt has { $count } words. Up to { $most } can be kept in mind.
    .mend = Move the story into the scene, and ask one short question.
    .explain = A prompt asks one whole question, in at most 60 words. Whoever hears it read aloud has to keep it in mind.
check-long-stem-no-question = This prompt asks nothing.
    .mend = End it with a question mark, or say what to do and end with a full stop.
