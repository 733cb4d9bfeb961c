# The score page.

score-heading = Your score
score-right = { $answered ->
    [0] You answered no question this time.
   *[other] { $right } of { $answered } right.
}
score-answered = { $asked ->
    [one] You answered { $answered } of 1 question.
   *[other] You answered { $answered } of { $asked } questions.
}
score-partly = { $count ->
    [one] One more was partly right.
   *[other] { $count } more were partly right.
}
score-practised = { $count ->
    [one] One question you answered again after its explanation. That is practice; your first answer is the one that counts.
   *[other] { $count } questions you answered again after their explanation. That is practice; your first answers are those that count.
}
score-only-scam = You called everything a scam. Half of the skill is to see what is genuine: look for the request and for a check you can make.
score-only-genuine = You called everything genuine. Look for the request: money, a code, an ID, a secret, a journey.
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
       *[other] you called it a scam.
    }
   *[other] Of { $genuine } genuine messages you recognised { $recognised } and called { $alarms ->
        [0] none of them a scam
        [one] 1 of them a scam
       *[other] { $alarms } of them scams
    }.
}

skill-heading = Skill and leaning
skill-basis = From { $scams } scams and { $genuine } genuine messages that were new to you, in the last { $days } days.
skill-basis-form = From this form: { $scams } scams and { $genuine } genuine messages that were new to you. Other forms are not known to be equally hard.
skill-better = You tell scams from genuine messages better than by guessing.
skill-unclear = So far your answers are no better than guessing.
skill-worse = Your answers say the opposite more often than guessing would. Look again at which number stands for which answer.
skill-nothing-new = You had seen all of these before, so they do not count here.
skill-value = In numbers (d′): { $value }, and very likely between { $low } and { $high }. 0 is guessing, and higher is better.
skill-leaning-suspicious = Leaning (c): { $value }, and very likely between { $low } and { $high }. You lean towards "scam": you call genuine messages a scam more often than you miss a scam.
skill-leaning-trusting = Leaning (c): { $value }, and very likely between { $low } and { $high }. You lean towards "genuine": you miss scams more often than you call genuine messages a scam.
skill-leaning-neither = Leaning (c): { $value }, and very likely between { $low } and { $high }. No clear leaning to "scam" (below 0) or to "genuine" (above 0).
skill-needs-both = To tell skill from luck it takes 10 scams and 10 genuine messages that are new to you. Still missing: { $scams } { $scams ->
    [one] scam
   *[other] scams
} and { $genuine } { $genuine ->
    [one] genuine message
   *[other] genuine messages
}.
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
certainty-never-sure = You did not answer "sure" this time.
certainty-sure-and-wrong = { $count ->
    [0] Whenever you were sure, you were right.
    [one] Once you were sure and wrong. That is the answer to look at again.
   *[other] { $count } times you were sure and wrong. Those are the answers to look at again.
}

review-heading = Your answers
review-right = Question { $number }: correct.
review-wrong = Question { $number }: not this time.
review-partly = Question { $number }: partly right.
review-skipped = Question { $number }: skipped.
you-said-scam = You said: scam.
you-said-genuine = You said: genuine.

next-heading = What to do next
next-tactic =
    Practise telling this from the real thing: { $tactic }.
    { $call } --tactic { $id }
next-wrong =
    Try the missed ones again:
    { $call } --wrong
next-more =
    Play another round:
    { $call }
next-form =
    Take another form when you have learned more, or in two or three weeks to see what has stayed:
    { $call } --form { $form }
next-help =
    If something like this is happening to you or to somebody you know, it is not your fault. Where to get help:
    scamdrill help-lines

meaning-heading = What this score means
meaning = It says how you did on these questions, today. It does not say that you can or cannot be deceived: anybody can. Coming back in two or three weeks keeps the skill.
