# The report of one learner: tests one after the other, and a certificate that claims no more than is
# true.

record-test = Form { $form }, { $day }
record-test-line = { $name }: missed { $missed } scams; took { $alarms } genuine messages for scams.
record-test-numbered = { $number }. { $name }
record-bar-missed = { $number }. Form { $form }: scams missed
record-bar-alarms = { $number }. Form { $form }: genuine called scams
record-tests-title = Tests, one after the other
record-tests-earlier = { $count ->
    [one] One test before these is not shown.
   *[other] { $count } tests before these are not shown.
}
record-tests-hard = The forms are not known to be equally hard, so a difference between two of them may come from the forms.
record-column-test = Test
record-column-seen = Seen before
record-share-range = { $share } ({ $low }% to { $high }%)

certificate-title = Certificate
certificate-about = took part in training to tell scams from genuine messages.
certificate-test = { $name }: judged { $judged ->
    [one] 1 scene
   *[other] { $judged } scenes
}, recognised { $spotted } scams and { $recognised } genuine messages.
certificate-test-seen = { $text } { $count ->
    [one] One of them had been seen before.
   *[other] { $count } of them had been seen before.
}
certificate-earlier = { $count ->
    [one] One test before these, not listed here.
   *[other] { $count } tests before these, not listed here.
}
certificate-practice = Practice, from { $from } to { $to }: finished { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
} and answered { $answered ->
    [one] 1 question
   *[other] { $answered } questions
} in { $rounds ->
    [one] it
   *[other] them
}.
certificate-practice-day = Practice, { $day }: finished { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
} and answered { $answered ->
    [one] 1 question
   *[other] { $answered } questions
} in { $rounds ->
    [one] it
   *[other] them
}.
certificate-limits = This says what was done with these questions, on these days. It is no grade, and the program did not check who sat in front of it.
certificate-anybody = It does not say that somebody cannot be deceived: anybody can be.
certificate-made = Made with scamdrill on { $day }, from the answers saved on one machine.
certificate-blank-name = Name
certificate-blank-trainer = Trainer
certificate-blank-place = Place and day
certificate-blank-signature = Signature
certificate-missing =
    There is no certificate yet: no test and no round of practice has been finished so far. There is no hurry. Once one is finished, it stands here:
    { $call }

report-name-too = In a class there is a learner called { $name }, and this is about that learner. Somebody has also played under this name without a code; to see those answers: scamdrill progress --as { $typed }
report-several = More than one learner is "{ $name }". Name one by code or id, as scamdrill class list CLASS shows them.
