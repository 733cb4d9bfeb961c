# A round, from the first question to the score page.

saved-here = Your answers are saved on this machine and nowhere else. To save nothing, start with --private. To erase everything: scamdrill wipe.
private-here = Nothing from this round will be saved.
ground-rules = Take your time. Skipping does not change your score. Type ? for help.

round-smaller = { $count ->
    [one] One question fits, so this is a round of one.
   *[other] { $count } questions fit, so this is a round of { $count }.
}

question-of = Question { $number } of { $total }.
care-note = Before you read on: { $care }
scene-label = { $channel }. From: { $from }.
option-line = { $label }. { $text }

prompt-answer = Answer ({ $first }-{ $last }, ? for help):
prompt-answer-several = All that apply ({ $first }-{ $last }, as in 1,3; ? for help):
prompt-order = All of them in order (as in { $example }; ? for help):
prompt-order-two = Both of them in order, with a comma between (? for help):
prompt-letters = A letter for each (as in { $example }; ? for help):
prompt-amount = Answer with a number (? for help):
prompt-words = Your answer, a word or two (? for help):
prompt-certainty = How sure are you? 1 not sure, 2 fairly sure, 3 sure (Enter to leave it out):
certainty-ask = How sure are you?
certainty-name-1 = Not sure
certainty-name-2 = Fairly sure
certainty-name-3 = Sure
prompt-care = Press Enter to see it, or s to skip it:
prompt-next = Press Enter for the next question (m more, w source, u undo, ? help):
prompt-score-next = Press Enter for your score (m more, w source, u undo, ? help):
prompt-end = Press Enter to finish (u undo, ? help):
prompt-resume = Go on with it? (y/n, ? for help):
form-welcome = This is form { $form }: { $total } messages, freshly mixed. The explanations come at the end.
form-not-whole = Form { $form } needs { $wanted } scams and { $wanted } genuine messages. The banks at hand have { $scams } and { $genuine } for it. If a bank of your own has a form { $form } too, say which banks to use: scamdrill play --form { $form } mine
resume-help =
    y: go on with it
    n: begin a new round; the old one stays as it is in your results
    q: do neither
    x: leave at once and clear the screen

resume-offer = You have an unfinished round: { $done } of { $total } questions done. What you asked for just now is for a new round.
offer-heading = An unfinished round
offer-done = { $done } of { $total } questions are done. Your answers so far are saved.
offer-go-on = Go on with it
offer-begin-anew = Begin a new round; the old one stays as it is in your results
resume-going-on = Going on with your unfinished round: { $done } of { $total } questions done.
resume-changed = A bank of that round has been changed since it began. What you read now is the new text, and it may not fit answers that you gave before.
resume-none = There is no unfinished round, so this is a new one.
resume-gone = { $count ->
    [one] One question of that round is no longer in the banks, so the round cannot go on. This is a new one.
   *[other] { $count } questions of that round are no longer in the banks, so the round cannot go on. This is a new one.
}

resume-broken = What was saved of that round is damaged. To begin a new one: scamdrill play --new

answered-noted = Noted.
answered-right = Correct.
answered-wrong = Not this time.
answered-partly = Partly right. Only a fully right answer counts in the score.
answer-was-scam = This is a scam.
answer-was-genuine = This is genuine.
option-right = { $number }. { $text }: this is right. { $why }
option-right-chosen = { $number }. { $text }: you chose this, and it is right. { $why }
option-right-left-out = { $number }. { $text }: this is right, and you did not choose it. { $why }
option-wrong-chosen = { $number }. { $text }: you chose this, and it is not right. { $why }
option-wrong = { $number }. { $text }: this is not right. { $why }
marks-heading = What to look at stands in square brackets and is explained below.
mark-found = { $number }. You found it. { $tactic }. { $why }
mark-missed = { $number }. You did not mark this. { $tactic }. { $why }
mark-innocent = You also marked { $number }: “{ $words }” Nothing there is a warning sign.
order-heading = The right order:
order-in-place = { $number }. { $text }
order-elsewhere = { $number }. { $text } (You put this in place { $place }.)
match-with = What belongs to each:
match-heading = What belongs together:
match-right = { $left }: { $right } (Right.)
match-other = { $left }: { $right } (You chose: { $given }.)
number-answer = The answer is { $answer }.
number-given = You said { $given }.
number-range = Anything from { $low } to { $high } counts as right.
short-answer = The answer is “{ $answer }”.
short-given = You said “{ $given }”.
short-others = Also right: { $others }.
what-to-do = What to do: { $action }
skipped = Skipped. That does not change your score.
skipped-spare = Skipped. Another message comes in its place.
undone = Taken back.
undone-practice = Back to this question. You have seen the explanation, so your first answer stays in the score and a new one is practice.

more-nothing = There is nothing more to say about it.
more-heading = More about question { $number }.
more-other-scam = If you had said scam: { $why }
more-other-genuine = If you had said genuine: { $why }
more-mark = { $number }. { $tactic }. { $why }
more-mark-genuine = { $number }. Looks like: { $tactic }. { $why }
more-ask = Ask yourself: { $ask }
more-tactic = Tactic: { $tactic }.
more-looks-like = It looks like: { $tactic }.
more-none-yet = Answer a question first. Then m tells more about it.
more-at-end = In a test the explanations come at the end.
more-after-certainty = First say how sure you are, or press Enter. Then m tells more.

source-heading = Where question { $number } comes from.
source-dated = { $title }. { $publisher }, { $date }.
source-undated = { $title }. { $publisher }, no date shown.
source-practice = Everyday practice; no publication is needed for it.
source-as-of = Checked on { $date }.

help-keys =
    m: more about the last answer
    w: where it comes from
    r: repeat the question
    s: skip the question; it does not change your score
    u: undo the last answer
    q: save and quit
    x: leave at once and clear the screen
help-genuine = Genuine means real, not a scam.
help-certainty =
    Type 1, 2 or 3, or just press Enter to leave it out.
    u: back to the question
    s: skip the question; it does not change your score
    q: save and quit
    x: leave at once and clear the screen
help-pause =
    Enter: go on
    m: more about the last answer
    w: where it comes from
    r: repeat this
    u: undo the last answer
    q: save and quit
    x: leave at once and clear the screen

help-care =
    Enter: see the question
    s: skip it; that does not change your score
    u: undo the last answer
    q: save and quit
    x: leave at once and clear the screen

not-an-answer = This is not one of the answers. { $how } For help, type ?
not-so-many-letters = You gave { $given ->
    [one] 1 letter
   *[other] { $given } letters
}; it takes { $takes }. For help, type ?
not-so-many-numbers = You gave { $given ->
    [one] 1 number
   *[other] { $given } numbers
}; it takes { $takes }. For help, type ?
not-a-range = Did you mean all from { $first } to { $last }, or only these two? Type each number, as in 1,3. For help, type ?
which-number = Is that { $whole } or { $broken }? Type it without the point, or as { $typed }.
enter-never-answers = Enter alone is no answer. { $how } For help, type ?
how-answer = Type a number from { $first } to { $last }.
how-answer-several = Type all numbers that apply, from { $first } to { $last }, as in 1,3.
how-order = Type all numbers from 1 to { $last } in the right order, as in { $example }.
how-order-two = Type both numbers in the right order, with a comma between.
how-letters = Type { $count } letters from a to { $last }, the first for number 1 and so on, as in { $example }.
how-amount = Type a number, as in 20 or 2.5.
how-words = Type a word or two.
not-a-certainty = Type 1, 2 or 3, or press Enter to leave it out.
not-a-command = Press Enter to go on, or type ? for help.
nothing-to-undo = There is nothing to take back yet.
nothing-to-skip = There is nothing to skip here.

stopped-saved =
    Saved: { $done } of { $total } questions done. To go on:
    { $call } --resume
finished-saved =
    { $right } of { $answered } right. To see it again:
    scamdrill results show { $id }
stopped-private = Stopped. Nothing was saved.
interrupted-saved =
    Interrupted. Every answer so far is saved. To go on:
    { $call } --resume
interrupted = Interrupted.
interrupted-private = Interrupted. Nothing was saved.
