# The score page.

score-heading = Your score
score-right = { $answered ->
    [0] You answered no question this time.
   *[other] { $right } of { $answered } right.
}
score-answered = You answered { $answered } of { $asked } questions.
score-practised = { $count ->
    [one] One answer was given after its explanation was seen. It is practice and is not counted.
   *[other] { $count } answers were given after their explanation was seen. They are practice and are not counted.
}
score-scams = { $scams ->
    [0] You judged no scam this time.
    [one] There was 1 scam: { $missed ->
        [0] you spotted it.
       *[other] you missed it.
    }
   *[other] Of { $scams } scams you spotted { $hits } and missed { $missed }.
}
score-genuine = { $genuine ->
    [0] You judged no genuine message this time.
    [one] There was 1 genuine message: { $alarms ->
        [0] you recognised it.
       *[other] you took it for a scam.
    }
   *[other] Of { $genuine } genuine messages you recognised { $recognised } and took { $alarms } for scams.
}

skill-heading = Skill and leaning
skill-basis = From { $scams } scams and { $genuine } genuine messages that were new to you, in the last { $days } days.
skill-value = Telling them apart (d′): { $value }, and very likely between { $low } and { $high }. 0 is guessing. Higher is better; few people reach more than 3.
skill-leaning-suspicious = Leaning (c): { $value }, and very likely between { $low } and { $high }. You lean towards "scam": you take some genuine messages for scams.
skill-leaning-trusting = Leaning (c): { $value }, and very likely between { $low } and { $high }. You lean towards "genuine": you take some scams for genuine.
skill-leaning-neither = Leaning (c): { $value }, and very likely between { $low } and { $high }. No clear leaning to "scam" (below 0) or to "genuine" (above 0).
skill-needs-both = To tell skill from luck it takes 10 scams and 10 genuine messages that are new to you. Still missing: { $scams } scams and { $genuine } genuine messages.
skill-needs-scams = To tell skill from luck it takes 10 scams and 10 genuine messages that are new to you. Still missing: { $scams } { $scams ->
    [one] scam
   *[other] scams
}.
skill-needs-genuine = To tell skill from luck it takes 10 scams and 10 genuine messages that are new to you. Still missing: { $genuine } { $genuine ->
    [one] genuine message
   *[other] genuine messages
}.

certainty-heading = How sure you were
certainty-line-1 = Not sure: { $right } right, { $wrong } wrong.
certainty-line-2 = Fairly sure: { $right } right, { $wrong } wrong.
certainty-line-3 = Sure: { $right } right, { $wrong } wrong.
certainty-sure-and-wrong = { $count ->
    [0] You were never sure and wrong. That is the safest sign.
    [one] Once you were sure and wrong. That is the answer to look at again.
   *[other] { $count } times you were sure and wrong. Those are the answers to look at again.
}

review-heading = Your answers
review-right = Question { $number }: correct.
review-wrong = Question { $number }: not this time.
review-partly = Question { $number }: partly right.
review-skipped = Question { $number }: skipped.

next-heading = What to do next
next-tactic = Practise this: { $tactic }. Type: scamdrill play --tactic { $id }
next-wrong = Try the missed ones again: scamdrill play --wrong
next-more = Play another round: scamdrill play
next-help = If something like this is happening to you or to somebody you know, it is not your fault. Where to turn: scamdrill help-lines

meaning-heading = What this score means
meaning = It says how you did on these questions, today. It does not say that you can or cannot be deceived: anybody can. Coming back in two or three weeks keeps the skill.
