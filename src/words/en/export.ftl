# Files of results: their heads, what they say about themselves, and what is said about them.

column-round = round
column-learner = learner
column-name = name
column-school-id = school id
column-form = form
column-started = started
column-finished = finished
column-scams-spotted = scams spotted % of answered
column-genuine-recognised = genuine recognised % of answered
column-right-share = right % of answered
column-correct = right
column-answered = answered
column-asked = asked
column-number = number
column-question = question
column-bank = bank
column-topic = topic
column-kind = kind
column-verdict = verdict
column-tactic = tactic
column-stage = stage
column-state = state
column-answer = answer
column-right = right
column-credit = credit
column-certainty = certainty
column-seconds = seconds
column-exposure = exposure
column-answered-at = answered at
column-times-put = times put
column-times-answered = times answered
column-times-right = times right
column-times-skipped = times skipped
column-about = about
column-class = class
column-people = people
column-rounds = rounds completed
column-note = note

sheet-summary = summary
sheet-responses = responses
sheet-questions = questions
sheet-about = about
sheet-groups = groups

shared-no-class = in no class
shared-everybody = everybody
shared-practice = practice
shared-anything = all
shared-over = over 95 %
shared-under = under 5 %
shared-withheld = Left blank: fewer than 10 people, or it would give away what is not told.

identity-school-id = ID number
identity-email = Email address
identity-login = Username
grade-head = Scam training: right % of answered
grade-head-form = Scam training, form { $form }: right % of answered

about-written = Written on
about-learners = Learners
about-everybody = everybody
about-workshop = everybody in one workshop
about-since = Rounds begun since
about-always = always
about-form = Form
about-any-form = any, and practice
about-shares = Shares
about-shares-text = All shares are of the questions answered; questions that were skipped are left out. Right is full credit. A share of scams counts the scams that were called scams, a share of genuine messages those that were called genuine: both errors count.
about-responses = Responses
about-responses-text = One row for each question that was put: answered, skipped, or still open. The answer is the one that stood when its explanation was shown; options count from 1. Right is 1 or 0, credit goes from 0 to 1, certainty from 1 to 3. Exposure is fresh where the learner had not seen the question before.
about-groups = Groups
about-groups-text = One row for each class and each form, and for all of them together. Only rounds that were completed are counted. People are counted once in each row, however many rounds they completed.
about-withheld = Left blank
about-withheld-text = Groups of fewer than 10 people are not told of, so that nobody can be recognised. Some other groups and shares are left blank, because what is not told could be worked out from them. Shares above 95 % and below 5 % are told as "over 95 %" and "under 5 %". Do not hold this table against another one of nearly the same people.
about-claim = What it says
about-claim-text = How people did on these questions, on that day. It does not say that anybody can or cannot be deceived: anybody can.

export-written = { $file } is written: { $count ->
    [0] no round is in it.
    [one] 1 round. Only you can read it until you pass it on.
   *[other] { $count } rounds. Only you can read it until you pass it on.
}
export-shared-written = { $file } is written: a table of groups that others may see. Groups of fewer than 10 people are left blank, and so is what would tell of them. Pass on one such table, not several of nearly the same people: held against each other, they could tell of somebody.
export-shared-single = { $option } is about single people, whom others could recognise, and --shared is for what others may see. With --shared, write a table of groups as csv, xlsx or json; or leave --shared out and keep the file to yourself.
export-graded = { $file } is written: { $count ->
    [0] nobody has a grade in it.
    [one] 1 learner has a grade in it.
   *[other] { $count } learners have a grade in it.
} A grade is the share of right answers in the round finished last; what was skipped is left out.
export-thin = { $count ->
    [one] 1 learner answered half of the questions or fewer, so that grade says little.
   *[other] { $count } learners answered half of the questions or fewer, so those grades say little.
}
export-unfinished = { $count ->
    [one] 1 learner has finished no round yet, and so has no grade: { $names }
   *[other] { $count } learners have finished no round yet, and so have no grade: { $names }
}
export-left-out = { $count ->
    [one] 1 learner could not be matched and is left out: { $names }
   *[other] { $count } learners could not be matched and are left out: { $names }
}
export-would-run = { $count ->
    [one] A spreadsheet would take this name for a formula. It stands in the file as it is, because the platform needs it so; do not open the file in a spreadsheet: { $names }
   *[other] A spreadsheet would take these { $count } names for formulas. They stand in the file as they are, because the platform needs them so; do not open the file in a spreadsheet: { $names }
}
export-and-more = … and { $count } more.
export-at = { $count } rounds so far …
export-exists = { $file } is there already, so nothing was written. Choose another name, or replace it with --force.
export-over-no-file = { $file } is not an ordinary file, so it is not replaced. Choose another name, or - for standard output.
export-over-answers = { $file } holds your answers, so nothing was written. Choose another name.
export-vain = { $option } is for --format { $formats } only.
export-needs-canvas-file = --format canvas fills the gradebook that Canvas gives you. Name that file, as in: --canvas-file grades.csv
export-no-gradebook = { $file } is no gradebook of Canvas: the column "{ $column }" is missing. In Canvas, open Grades and choose Export.
export-too-many = There are more answers than the { $most } rows of a spreadsheet. Use --format csv, or fewer rounds with --since, --form or --learner. Nothing was written.
interrupted-export = Interrupted. Nothing was written.
