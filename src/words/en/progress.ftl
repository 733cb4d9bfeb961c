# Progress: what the saved answers say about learning.

stage-romance-1 = Romance 1: first contact
stage-romance-2 = Romance 2: a move to another app
stage-romance-3 = Romance 3: trust and routine
stage-romance-4 = Romance 4: investing comes up
stage-romance-5 = Romance 5: a small deposit
stage-romance-6 = Romance 6: larger sums, secrecy
stage-romance-7 = Romance 7: blocked withdrawal
stage-romance-8 = Romance 8: a new face, or recovery
stage-trafficking-1 = Job 1: the offer
stage-trafficking-2 = Job 2: a fast hire
stage-trafficking-3 = Job 3: the journey
stage-trafficking-4 = Job 4: a change of place

month-in-words = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-of-year = { $month } { $year }
months-in-words = { $from } to { $to }

progress-heading = Your progress
progress-heading-of = Your progress, { $learner }
progress-none =
    Nothing has been saved here yet. Whenever you like, play a round, and this page will begin to fill:
    { $call }
progress-none-of =
    Nothing has been saved for { $learner } yet. Whenever you like, play a round, and this page will begin to fill:
    { $call }

progress-lately = In the last { $days } days you answered { $answered ->
    [one] 1 question
   *[other] { $answered } questions
} and got { $right } right.
progress-not-lately = In the last { $days } days you answered no question. What you answered before is still here.
progress-topic = { $topic }: { $right } of { $answered } right.
progress-topic-both = { $topic }: { $right } of { $answered } right; in the { $days } days before, { $right_before } of { $answered_before }.
progress-topic-before = { $topic }: none in the last { $days } days; in the { $days } days before, { $right } of { $answered } right.
progress-alarms-less = You take genuine messages for scams less often than in { $earlier }: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }.
progress-alarms-more = You take genuine messages for scams more often than in { $earlier }: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }.
progress-alarms-alike = Genuine messages you took for scams: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }. No clear change.
progress-missed-less = You miss scams less often than in { $earlier }: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }.
progress-missed-more = You miss scams more often than in { $earlier }: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }.
progress-missed-alike = Scams you missed: { $count_later } of { $of_later } in { $later }, { $count_earlier } of { $of_earlier } in { $earlier }. No clear change.
progress-strong = Strong by now: { $names }.

progress-topics-title = By topic, in the last { $days } days
progress-missed-title = Scams you missed, month by month
progress-alarms-title = Genuine messages you took for scams, month by month
progress-skill-title = Telling scams from genuine messages, over time
progress-leaning-title = Which way you lean, over time
progress-tactics-title = By tactic, in the last { $days } days
progress-stages-title = By stage of a scam, in the last { $days } days
progress-certainty-title = How sure you were, in the last { $days } days

progress-bars-key = Each bar very likely ends somewhere in ▒. More answers make it shorter.
progress-course-key = ● is the value. It very likely lies somewhere along ─. The line │ is 0.
progress-fresh = Only messages that were new to you count here.
progress-share = { $count } of { $of }
progress-month = { $month }: { $count } of { $of }, very likely between { $low }% and { $high }%.
progress-skill-scale = In numbers (d′): 0 is guessing, and higher is better.
progress-leaning-scale = In numbers (c): below 0 leans to "scam", above 0 to "genuine".
progress-point = { $value }, between { $low } and { $high }
progress-skill-better = { $months }: better than guessing. { $value }, very likely between { $low } and { $high }.
progress-skill-unclear = { $months }: not clearly better than guessing. { $value }, very likely between { $low } and { $high }.
progress-skill-worse = { $months }: below guessing. { $value }, very likely between { $low } and { $high }.
progress-leaning-suspicious = { $months }: towards "scam". { $value }, very likely between { $low } and { $high }.
progress-leaning-neither = { $months }: no clear leaning. { $value }, very likely between { $low } and { $high }.
progress-leaning-trusting = { $months }: towards "genuine". { $value }, very likely between { $low } and { $high }.
progress-open = Since then { $scams ->
    [one] 1 scam
   *[other] { $scams } scams
} and { $genuine ->
    [one] 1 genuine message
   *[other] { $genuine } genuine messages
} were new to you. Another point takes 10 of each.
progress-known-strong = { $name }: { $count } of { $of } right, very likely between { $low }% and { $high }%. Strong.
progress-known-growing = { $name }: { $count } of { $of } right, very likely between { $low }% and { $high }%. Room to grow.
progress-too-few = Not enough answers yet to tell: { $names }.
progress-too-few-one = { $name } ({ $count } of { $of } right)
progress-never-sure = You did not answer "sure" in this time.

progress-lesson =
    Read about it in a few minutes:
    scamdrill lesson { $id }
progress-needs =
    To see skill and leaning here, judge some more messages that are new to you. Play another round:
    { $call }
progress-meaning-heading = What these numbers mean
progress-meaning = They say how you did on the questions you answered. They do not say that you can or cannot be deceived: anybody can. A range shows how far a few answers can be trusted; it gets narrower with more of them. Coming back every two or three weeks keeps the skill.

page-made = Made on { $day }.
page-written = { $file } is written. Open it in a browser. It needs no network, and only you can read it until you pass it on.
page-private = This page is a file on your machine. Nothing was sent anywhere. It is yours to keep, to print or to delete.
page-none = none
page-table-in-numbers = { $title }, in numbers
page-column-topic = Topic
page-column-month = Month
page-column-months = Months
page-column-tactic = Tactic
page-column-stage = Stage
page-column-certainty = How sure
page-column-right = Right
page-column-before = { $days } days before
page-column-missed = Missed
page-column-alarms = Taken for scams
page-column-skill = d′
page-column-leaning = c
page-column-likely = Very likely between
page-column-known = How well known
page-known-strong = strong ({ $low }% to { $high }%)
page-known-growing = room to grow ({ $low }% to { $high }%)
page-known-not-enough = not enough yet ({ $low }% to { $high }%)
page-column-in-words = In words
page-skill-better = better than guessing ({ $low } to { $high })
page-skill-unclear = not clearly better than guessing ({ $low } to { $high })
page-skill-worse = below guessing ({ $low } to { $high })
page-leaning-suspicious = towards "scam" ({ $low } to { $high })
page-leaning-neither = no clear leaning ({ $low } to { $high })
page-leaning-trusting = towards "genuine" ({ $low } to { $high })
page-range-percent = { $low }% and { $high }%
page-guessing = guessing
page-to-scam = ← “scam”
page-to-genuine = “genuine” →
page-bars-key = Each bar fills its share of the lane behind it. The thin line below shows between which shares it very likely lies; the table has them in numbers.
page-points-key = Each dot is a value. The line through it shows between which values it very likely lies; in the table, they stand in brackets.
