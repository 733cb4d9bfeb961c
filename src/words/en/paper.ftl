# Sheets for a room without screens.

paper-questions = question sheet
paper-answers = answer sheet
paper-key = answers and talking points
paper-tally = tally sheet
paper-sheet = { $title } – { $sheet }
paper-heading = { $number }. { $prompt }
paper-about = Number of this set: { $seed }.
paper-about-form = Form { $form }. Number of this set: { $seed }.
paper-print = Print this page: each sheet begins on a page of its own. The first two are for learners, the others for you.
paper-questions-how = Read each message, then answer on the answer sheet. Take your time. You may leave out any question: that does not change your score.
paper-answers-how = Tick one box, or all that apply where it says so. Where there is a line, write on it.
paper-key-how = For the trainer. Go through it together after everybody has finished.
paper-key-both = Count both mistakes: a scam taken for genuine, and a genuine message taken for a scam. Nobody is to blame for either.
paper-tally-how = For the trainer. Read each answer out and write down how many hands go up. Nobody has to raise a hand.
paper-tally-workshop =
    To see in a chart what you have counted, then or later, and to keep it, open a workshop with the same questions in the same order:
    { $call }
paper-tally-hands = Press Enter until it says that question 1 is open. Type h and your numbers in their order, as in: h 12 7. Press Enter again until the next question is open. After the last one, type end. On the trainer’s page there is a field for each answer.
paper-key-written = Right on the answer sheet: { $written }
paper-code = Your code, if you have one:
paper-people = How many people are in the room:
paper-no-hands = { $number }. No hands for this one: talk about it.
paper-all-that-apply = (all that apply)
paper-on-answers = On the answer sheet: { $what }.
paper-flags = The numbers of the parts that give it away
paper-order = All numbers in the right order
paper-match = A letter for each number
paper-number = A number
paper-number-unit = A number ({ $unit })
paper-short = A word or two
paper-said-scam = To those who said scam: { $why }
paper-said-genuine = To those who said genuine: { $why }
paper-mark = “{ $words }” { $tactic }. { $why }
paper-mark-genuine = “{ $words }” Looks like: { $tactic }. { $why }
paper-written = The sheets are written: { $file }
