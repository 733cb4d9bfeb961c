# How good the questions are: what the answers of many learners say of them.

stats-heading = How good the questions are
stats-none =
    No answer has been saved here yet that could say something about questions. Play a round, or let a class play one:
    scamdrill play
stats-none-wanted = Of what you asked for no answer has been saved yet that could say something about questions.
stats-counts-which = Of each learner the first answer to a question counts, and only if the question was new. Answers given again, or after an explanation, say little about a question and are left out.
stats-changed = { $count ->
    [one] 1 answer was left out, because its question has been changed since: another key, or another kind.
   *[other] { $count } answers were left out, because their questions have been changed since: another key, or another kind.
}

stats-bank = { $title } ({ $id })
stats-bank-gone = { $id }, a bank that is not at hand
stats-form = Form { $form }
stats-form-of-named = Form { $form }, only its questions out of the banks named
stats-basis = { $learners ->
    [one] 1 learner
   *[other] { $learners } learners
}, { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}.
stats-hint = { $answers ->
    [one] With 1 answer this is a hint, not a finding.
   *[other] With { $answers } answers this is a hint, not a finding.
} That is how everybody starts. Let it show you where to look, and change nothing because of the numbers alone: they take at least { $enough } answers to a question.
stats-hint-some = { $count ->
    [one] 1 question has fewer than { $enough } answers. What is said of it is a hint, not a finding.
   *[other] { $count } questions have fewer than { $enough } answers. What is said of them is a hint, not a finding.
}

stats-alpha-high = Taken together, the questions tell learners apart very well. Reliability (α, or KR-20): { $alpha }.
stats-alpha-good = Taken together, the questions tell learners apart well. Reliability (α, or KR-20): { $alpha }.
stats-alpha-middle = Taken together, the questions tell groups apart, and single learners only roughly. Reliability (α, or KR-20): { $alpha }.
stats-alpha-low = Taken together, the questions hardly tell one learner from another: a score says little about one person. Reliability (α, or KR-20): { $alpha }.
stats-alpha-negative = Taken together, the questions go against each other: whoever gets one right tends to get others wrong. Reliability (α, or KR-20): { $alpha }.
stats-alpha-basis = From { $complete ->
    [one] 1 learner
   *[other] { $complete } learners
} who answered all { $questions } questions, with { $mean } right on average.
stats-error = A score of these { $questions } questions is off by about { $error } either way, in two cases of three (standard error of measurement).
stats-alpha-few = { $complete ->
    [one] 1 learner has
   *[other] { $complete } learners have
} answered all { $questions } questions. Reliability takes at least { $least }, and many more to be trusted.
stats-alpha-none-complete = Reliability cannot be told: it takes at least two learners who answered all { $questions } questions. A form brings them about; a practice round asks a few questions out of many.
stats-alpha-one-question = Reliability cannot be told of a single question.
stats-alpha-alike = Reliability cannot be told: all who answered everything have the same score.

stats-look-heading = Worth a look first
stats-look-none = No question stands out.
stats-look-silent = No question has { $least } answers yet, so nothing is said against any of them.
stats-look-line = { $question } ({ $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}): { $reasons }
stats-look-line-hint = { $question } ({ $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, a hint): { $reasons }
stats-look-key = { $option } is picked by those who know most: look at the key.
stats-look-backwards = Those who know less get it right more often than those who know most: look at the key.
stats-look-below-chance = { $percent }% right, which is below guessing: is it a trick, or is the key wrong?
stats-look-too-hard = Hardly anybody gets it right ({ $percent }%): too hard, or not clear.
stats-look-weak = It hardly tells who knows more ({ $value }, very likely between { $low } and { $high }).
stats-look-too-easy = { $percent }% right: nearly everybody gets it, so little is learned from asking.
stats-look-nobody = Nobody picks { $options }: a wrong answer that nobody believes only has to be read.

stats-all-heading = All questions
stats-item = { $question }: { $percent }% right in { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}. { $rest }
stats-rest-well = It tells well who knows more: { $value }, very likely between { $low } and { $high }.
stats-rest-somewhat = It tells to some degree who knows more: { $value }, very likely between { $low } and { $high }.
stats-rest-hardly = It hardly tells who knows more: { $value }, very likely between { $low } and { $high }.
stats-rest-unclear = Whether it tells who knows more cannot be seen yet: { $value }, very likely between { $low } and { $high }.
stats-rest-backwards = It tells the wrong way round who knows more: { $value }, very likely between { $low } and { $high }.
stats-rest-one-learner = There are too few answers to hold it against the rest.
stats-rest-all-alike = All did equally well on it, so it cannot be held against the rest.
stats-rest-rest-alike = All did equally well on the rest, so it cannot be held against that.
stats-rest-one-question = There is no other question to hold it against.

stats-option = { $letter } (“{ $text }”)
stats-option-key = { $option }, which is right
stats-picked-nobody = { $option }: nobody picks it.
stats-picked-less = { $option }: picked { $count } of { $of } times; those who know less pick it.
stats-picked-more = { $option }: picked { $count } of { $of } times; those who know more pick it.
stats-picked-unclear = { $option }: picked { $count } of { $of } times; it cannot be told by whom.
stats-by-nobody = nobody
stats-by-less = those who know less
stats-by-more = those who know more
stats-by-unclear = cannot be told

stats-meaning-heading = What these numbers mean
stats-meaning-right = “Right” is the mean credit of a question: 100% if all get it right. Very easy and very hard questions tell little about who knows more.
stats-meaning-rest = The other number says how far a question goes along with the rest (the correlation with all other questions, the question itself left out): 0 is not at all, 0.3 is good, and below 0 those who know less get it right. Where answers are missing, each learner is measured by the mean of how much better than others they did on what they answered.
stats-meaning-not = They are about these questions and these learners. They say nothing about any one person, and no question is good only because its numbers are.

stats-written = { $file } is written. Open it in a browser. It needs no network, and no learner is named in it.
stats-page-end = This page is a file on your machine. Nothing was sent anywhere. No learner is named in it.
stats-plot-title = How hard, and how telling
stats-plot-key = Each dot is a question. Its number is that of its row in the table; where dots lie close together, some numbers are left out. To the right: more get it right. Higher up: it tells better who knows more. The dashed line is 0: below it, those who know less get it right.
stats-axis-hard = ← harder
stats-axis-easy = easier →
stats-axis-telling = tells more ↑
stats-table-questions = All questions, in numbers
stats-table-options = Who picks which option
stats-column-question = Question
stats-column-right = Right (of answers)
stats-column-rest = With the rest
stats-column-option = Option
stats-column-picked = Picked
stats-column-by = By whom
stats-cell-question = { $number }. { $question }
stats-cell-rest = { $value } ({ $low } to { $high })
stats-cell-none = –
stats-cell-right = { $percent }% ({ $answers })
