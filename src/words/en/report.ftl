# Reports: what the answers of a class say.

group-heading = Class { $class }: what the answers say
group-written = { $file } is written. Open it in a browser. It needs no network, and no learner is named in it.
group-page-end = This page is a file on your machine. Nothing was sent anywhere. No learner is named or ranked in it.
group-basis = Only messages that were new to the learner count here, and of each learner the first answer to a question. Skipped questions are left out.
group-span = The answers were given from { $from } to { $to }.
group-span-day = The answers were given on { $day }.
group-care = This report shows messages of { $forms }. Whoever has seen them is no longer tested by them: do not show it to the class before everybody has taken what is still to be taken.
group-care-form = form { $form } (finished by { $finished } of { $members })
group-left-out = { $count ->
    [one] 1 answer is
   *[other] { $count } answers are
} in no list of questions, because the question has been changed since.

group-who-title = Who took part
group-who-nobody =
    Nobody is in this class yet. To take in a list of learners:
    scamdrill class import FILE --class { $typed }
group-who-members = { $members ->
    [one] 1 learner is in the class.
   *[other] { $members } learners are in the class.
} { $begun ->
    [0] Nobody has begun anything yet.
   *[other] Something was begun by { $begun }, and { $practised } answered in practice.
}
group-who-form = Form { $form }: finished by { $finished } of { $members }{ $open ->
    [0] {"."}
   *[other] , begun and not finished by { $open }.
}
group-who-given = The test given last is form { $form }, until { $day }. Since it was given, { $done } of { $members } have done it{ $left ->
    [0] {": that is everybody."}
    [one] {", and 1 has not done it yet."}
   *[other] , and { $left } have not done it yet.
}
group-who-names =
    Names stand in the class list alone. To see who:
    scamdrill class list { $typed }

group-forms-title = Before, after and later
group-forms-none =
    Nobody has finished a form yet. One form before the lessons, another after them and a third some weeks later show what has changed. To give one:
    scamdrill class assign { $typed } --form A --due DATE
group-forms-order = The form that the class took first stands for "before", the second for "after", the third for "later". Of each learner, the attempt finished first counts.
group-forms-draws = The ranges show how much rests on who happened to be there: { $count } times, as many learners were drawn from the class as there are, some twice and some not at all, and nine in ten of these draws lie within the range. With fewer than ten learners it is rather too narrow, and with fewer than { $few } nothing is read off it. The same answers always give the same ranges.
group-forms-hard = The forms are alike, but they are not known to be equally hard. Part of a change may come from that.
group-before = Before (form { $form })
group-after = After (form { $form })
group-later = Later (form { $form })
group-occasion-days = { $name }, { $from } to { $to }: { $people ->
    [one] 1 learner.
   *[other] { $people } learners.
}
group-occasion-day = { $name }, { $from }: { $people ->
    [one] 1 learner.
   *[other] { $people } learners.
}
group-occasion-nothing = { $name }: { $finished ->
    [one] 1 learner has
   *[other] { $finished } learners have
} finished it, but no message was answered that was new to them.
group-spotted = Scams spotted: { $value }.
group-alarms = Genuine messages taken for scams: { $value }.
group-missed-change = Scams missed: { $value }.
group-skill = Skill (d′): { $value }.
group-leaning = Leaning (c): { $value }.
group-needs = Skill and leaning cannot be told yet. It takes 10 scams and 10 genuine messages; still missing: { $scams } { $scams ->
    [one] scam
   *[other] scams
} and { $genuine } { $genuine ->
    [one] genuine message
   *[other] genuine messages
}.
group-share = { $count } of { $of } ({ $percent }%)
group-share-none = none judged
group-share-range = { $count } of { $of } ({ $percent }%, very likely between { $low }% and { $high }%)
group-range = { $value } ({ $low } to { $high })
group-range-points = { $value } points ({ $low } to { $high })
group-points = { $value } points
group-one-person = { $value }, no range: that takes two learners
group-alike = { $value }, no range: whoever is drawn, it comes out the same
group-in-words = { $value }, { $words }
group-skill-better = better than guessing
group-skill-unclear = not clearly better than guessing
group-skill-worse = below guessing
group-leaning-suspicious = over-suspicious: towards "scam"
group-leaning-trusting = too trusting: towards "genuine"
group-leaning-neither = no clear leaning to "scam" or "genuine"
group-few-people = too few learners to tell more
group-leaning-untold = so no leaning can be told
group-error-fewer = fewer than before
group-error-more = more than before
group-skill-up = better than before
group-skill-down = worse than before
group-bias-trusting = moved towards "genuine"
group-bias-suspicious = moved towards "scam"
group-no-change = no clear change
group-cannot-be-told = cannot be told

group-change-title = What has changed
group-change-line = { $name }, { $who }:
group-change-matched = { $count ->
    [one] 1 learner who took both
   *[other] { $count } learners who took both
}
group-change-everybody = everybody ({ $before } and { $later })
group-change-name = { $from } → { $to }
group-change-nobody = { $name }: nobody has taken both, so this cannot say whether the same people changed.
group-skill-plot = Skill (d′) of all together
group-leaning-plot = Leaning (c) of all together

group-errors-title = Missed scams and false alarms
group-errors-basis = From everything that was new, in forms and in practice.
group-errors-missed = Scams missed: { $share }, from { $people ->
    [one] 1 learner.
   *[other] { $people } learners.
}
group-errors-alarms = Genuine messages taken for scams: { $share }, from { $people ->
    [one] 1 learner.
   *[other] { $people } learners.
}
group-errors-no-scams = No scam has been judged yet.
group-errors-no-genuine = No genuine message has been judged yet.
group-errors-trusting = The class is rather too trusting: it misses scams more often than it takes genuine messages for scams. What helps is to look for the request: money, a code, an ID, a secret, a journey.
group-errors-suspicious = The class is rather over-suspicious: it takes genuine messages for scams more often than it misses scams. What helps is to look for a check that holds, and to say what makes a message harmless.
group-errors-neither = Neither error is clearly the more frequent one: the class is neither too trusting nor over-suspicious, as far as these answers tell.
group-errors-untold = Which way the class leans can be told once it has judged scams and genuine messages.

group-grid-title = By tactic and stage
group-grid-none = No question about a tactic has been answered yet.
group-grid-how = Right of answered, for each tactic at each stage of a scam. An empty cell has no answer.
group-grid-shades = The stronger the shade, the more was missed: less than 15%, less than 30%, less than 45%, and more. A cell with fewer than { $least } answers is not shaded.
group-grid-line = { $tactic }: { $count } of { $of } right. { $stages }
group-grid-stage = { $stage }: { $count } of { $of }
group-grid-caption = Right/answered
group-grid-tactic = Tactic
group-grid-all = All
group-grid-no-stage = no stage
group-grid-cell = { $count }/{ $of }
group-grid-short = { $course ->
    [romance] R
   *[trafficking] J
}{ $step }
group-grid-key = { $short }: { $stage }

group-sure-title = Sure and wrong
group-sure-none =
    No answer says yet how sure somebody was. To be asked, learners play with:
    scamdrill play --certainty
group-sure-never = No answer was given as sure.
group-sure-answers = Of { $of } answers with a certainty, { $count } were given as sure.
group-sure-wrong = Sure, and wrong: { $share }.
group-sure-scams = Sure that it is genuine, and it was a scam: { $count } of the { $of } scams that people were sure about.
group-sure-genuine = Sure that it is a scam, and it was genuine: { $count } of the { $of } genuine messages that people were sure about.
group-sure-where = Where it happened most:
group-sure-question = { $question }: { $count } of { $of } sure answers.

group-missed-title = The questions most missed, to talk about
group-missed-none = No question has been missed by two learners or more yet. It also takes { $least } answers to a question.
group-missed-how = The most surely missed first: by the lower end of the range, so that a question with a few answers does not come before one with many. A question stands here from { $least } answers on.
group-question-missed = Missed by { $share }.
group-question-form = Missed by { $share }. It stands in form { $form }.
group-question-about = { $channel }: { $from }
group-question-gone = { $id }, which is in no bank at hand
group-question-answer = Right answer: { $answer }
group-question-why = Why: { $why }
group-question-ask = To ask the class: { $ask }
group-question-twin-genuine = Its look-alike is genuine. What is different in it: “{ $scene }” { $why }
group-question-twin-scam = Its look-alike is a scam. What is different in it: “{ $scene }” { $why }
group-quote = “{ $text }”
group-quote-verdict = “{ $text }” ({ $verdict })

group-teach-title = What to teach next
group-teach-none = Nothing can be said yet: no tactic is clearly weak, or there are too few answers to tell.
group-teach-how = What is most surely weak, by the upper end of the range of right answers.
group-teach-line = Right: { $share }.
group-teach-lesson =
    Read it together:
    scamdrill lesson { $id }
group-teach-play =
    Then everybody plays, with the own code:
    scamdrill play --as CODE --tactic { $id }

group-read-title = How to read this
group-read-share = A share is of what was answered. Skipped questions are left out, so skipping never costs.
group-read-range = A range shows how far a few answers can be trusted: nine times in ten, what is true of such learners lies in it. More answers make it narrower. Where two ranges overlap, the difference may be chance.
group-read-skill = Skill (d′) is how well scams and genuine messages are told apart: 0 is guessing, and higher is better. Leaning (c) is which answer is given too readily: below 0 it is "scam", above 0 "genuine". Calling everything a scam is no skill.
group-read-claim = It says how this class did on these questions, on those days. It does not say that anybody can or cannot be deceived: anybody can.
group-read-nobody = Nobody is named or ranked, and nobody should be: a few answers say little about one person.

group-column-when = What
group-column-days = Days
group-column-people = Learners
group-column-spotted = Scams spotted
group-column-missed = Scams missed
group-column-alarms = Genuine taken for scams
group-column-skill = Skill (d′)
group-column-leaning = Leaning (c)
group-column-change = Change of
group-column-who = Who
group-column-error = Error
group-column-share = Share
group-occasions-caption = Each form, all who took it together
group-changes-caption = Changes since the first form
group-errors-caption = Both errors, in numbers
group-scroll = { $title }, a wide table
group-days = { $from } to { $to }

report-learner-only-html = The report of one learner is read here, or written as a page with --html FILE.
