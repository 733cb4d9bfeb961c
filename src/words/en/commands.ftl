# What commands besides play say.

menu-help =
    Type a number from { $first } to { $last }, or how a name begins, and press Enter.
    r: repeat the list
    q: quit
    x: leave at once and clear the screen
menu-help-long =
    Type a number from { $first } to { $last }, or how a name begins, and press Enter.
    m: more of the list
    r: the list from its start
    q: quit
    x: leave at once and clear the screen
menu-enter-alone = Enter alone chooses nothing. Type a number from { $first } to { $last }, or ? for help.
menu-nearest = That is none of them, or more than one. Nearest to it:
menu-all-shown = That was the whole list. To see it again, type r.

prompt-end-reading = Press Enter to finish (? for help):
help-reading =
    Enter: finish
    x: leave at once and clear the screen

setting-not-set = (not set)
path-settings = settings: { $path }
path-answers = answers: { $path }
path-banks = banks of yours: { $path }
path-classes = classes: { $path }

setting-kept = { $name } is now { $value }.

bank-built-in = built in
bank-line = { $id }: { $title }, { $count ->
    [one] 1 question
   *[other] { $count } questions
}{ $stories ->
    [0] {""}
    [one] , 1 story
   *[other] , { $stories } stories
} ({ $origin })
bank-about = Topic: { $topic }. Language: { $language }. Licence: { $licence }.
bank-counts = Questions: { $count }. Scams: { $scams }. Genuine messages: { $genuine }.
bank-question = { $id }: { $kind }, level { $level }, { $tactic }
bank-question-form = { $line }, form { $form }
bank-question-fact = { $id }: { $kind }, level { $level }
bank-story = { $id }: a story to walk through, level { $level }
bank-sources = Sources
bank-source = { $title }. { $publisher }.

starter-optional = may be left out
starter-listed = listed at the end of this file
starter-tactics = The tactics, with their names:
starter-written = { $file } is written. Open it in a text editor and put your own questions in the place of the examples. To check it: scamdrill banks check { $typed }
starter-no-report = The topic report is for facts of one news report, and the examples of a new bank are scenes to judge. Choose another topic, as in: --topic cross

results-none-for = Nothing has been saved for { $learner }. To see everybody's rounds: scamdrill results list
results-none = Nothing has been saved yet. To play a round: scamdrill play
results-none-in = Nothing that was saved is that recent, or of that form. To see all rounds: scamdrill results list
results-bad-day = "{ $day }" is no day. Write it as in 2026-11-23.
results-left-out = What was saved of round { $id } is damaged, so it is left out.
results-line = { $id }. { $when }, { $learner }: { $right } right of { $answered } answered, { $asked } asked.
results-form = { $line } Form { $form }.
results-line-unfinished = { $id }. { $when }, { $learner }: { $right } right of { $answered } answered, { $asked } asked. Not finished.
results-heading-form = Round { $id }: { $learner }, { $when }, form { $form }
results-heading = Round { $id }: { $learner }, { $when }
results-seed = Seed { $seed }.
results-open = { $number }. { $question }: not answered yet.
results-skipped = { $number }. { $question }: skipped.
results-answered = { $number }. { $question }: { $how }, in { $seconds } s.
results-answer = Answer: { $answer }.
results-answer-ended = Answer: { $answer }
results-right = right
results-wrong = not right
results-partly = partly right
results-certainty = Certainty { $certainty }.
results-practice = Answered again after the explanation, as practice: { $answer }.
results-practice-ended = Answered again after the explanation, as practice: { $answer }
results-broken = What was saved of round { $id } is damaged, so it cannot be shown.

forget-nothing = Nothing is held of that, so there is nothing to forget.
forget-going = This goes, for good: { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
} of { $learners ->
    [one] 1 learner
   *[other] { $learners } learners
}, with { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}. Backups and files that you exported before stay as they are.
forget-done = Forgotten: { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
} of { $learners ->
    [one] 1 learner
   *[other] { $learners } learners
}, with { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}. Backups and files that you exported before stay as they are.
forget-class-only = No answers are held of this learner. This takes id, code and name out of the class, for good.
forget-left-class = Taken out of the class, too: id, code and name are in no roster any more.
forget-kept = Nothing was forgotten.

backup-nothing = Nothing has been saved yet, so there is nothing to back up.
backup-done = { $file } is written, with { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}. To look into it: scamdrill results list --store { $file }
restore-what = This puts { $file } in the place of the answers on this machine ({ $here ->
    [one] 1 round
   *[other] { $here } rounds
}), for good.
restore-kept = Everything stays as it is.
restore-done = { $file } is restored, with { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}.

consent-prompt = Type { $word } to go on, or press Enter to leave everything as it is:
wipe-what = This erases, for good:
wipe-path = { $path }
wipe-more = … and { $count } more files
wipe-classes = Your classes are among it: the names and codes of { $count ->
    [one] 1 learner
   *[other] { $count } learners
}. Nobody can tell afterwards whose results are whose.
wipe-others = Files that you named with --store at other times stay where they are.
wipe-kept = Nothing was erased.
wipe-done = All of that is erased.
wipe-nothing = There is nothing to erase.
