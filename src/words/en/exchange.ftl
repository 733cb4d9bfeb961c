# Banks on their way out to other platforms and in from them.

exchange-care = Before you read
exchange-do = What to do
exchange-ask = Ask yourself
exchange-unit = Answer in
exchange-question = Question
exchange-why = Why
exchange-true = True
exchange-false = False

bank-exported = { $file } is written: { $count ->
    [one] 1 question.
   *[other] { $count } questions.
}
bank-export-nothing = There is no question to write. To see all banks: scamdrill banks list
bank-export-forms = { $count ->
    [one] 1 question of a form stays out, because forms are kept for measuring. To write a form: --form A
   *[other] { $count } questions of forms stay out, because forms are kept for measuring. To write a form: --form A
}
bank-export-forms-inside = { $count ->
    [one] 1 of them is a question of a form, which is kept for measuring. Do not practise with it.
   *[other] { $count } of them are questions of forms, which are kept for measuring. Do not practise with them.
}
bank-export-ending = The name { $file } does not say what kind of file is wanted. Let it end in .gift, .txt (GIFT), .xml (Moodle), .aiken, .json or .html (a page), or say it: --format gift, moodle-xml, aiken, json or page
bank-export-lost = Not everything fits into { $format }. This is what stays behind:
bank-export-lost-these = { $what }: { $ids }
bank-export-left-out = { $count ->
    [one] 1 question cannot be written in { $format } at all and is left out:
   *[other] { $count } questions cannot be written in { $format } at all and are left out:
}
bank-export-left-out-one = { $id }: { $why }
bank-export-certainty = The platform does not ask how sure people are, and knows nothing of practice that comes back when it is due.
bank-export-strict = Nothing was written, because --strict asks that nothing be lost. Leave --strict out, or use --format json, which carries everything.

lost-marks = what gives the scene away, marked in it
lost-twin = the twin
lost-sources = the sources
lost-allowances = what the checker may pass over
lost-marking = marking in the scene (sentences become answers to choose)
lost-ordering = putting in order (each step is matched with its number)
lost-filing = tactic, stage, level, audience and form
lost-explanations = the explanations
lost-id = the id
lost-lines = the line breaks of the scene

unfit-kind = a kind that the format does not have ({ $what })
unfit-keys = it has more right answers than the platform has shares for
unfit-sign = a text holds "{ $what }", which the format takes for a sign of its own
unfit-options = it has more answers than letters

bank-import-unknown = { $file } looks like none of the formats that are known here. Say which it is, as in: --format gift
bank-import-own = { $file } is a bank of scamdrill already, so there is nothing to take in. To see whether it is whole: scamdrill banks check { $typed }
bank-import-windows = { $file } is no UTF-8 text and was read as Windows-1252. Look whether letters such as é are right.
bank-imported = { $file } is written: { $count ->
    [one] 1 question came in.
   *[other] { $count } questions came in.
} What is still to be written stands in it as ???. To see all of it: scamdrill banks check { $typed }
bank-import-nothing = No question could be taken in, so nothing was written.
bank-import-renamed = { $count ->
    [one] 1 question has an id
   *[other] { $count } questions have ids
} that another bank of yours uses, and got a longer one, such as { $id }. If they are the same questions, people would be asked them twice: then keep only one of the two banks.
bank-import-categories = { $count ->
    [one] 1 category was passed over: here a bank is one list.
   *[other] { $count } categories were passed over: here a bank is one list.
}
bank-import-refused = { $count ->
    [one] 1 question was not taken in.
   *[other] { $count } questions were not taken in.
}
bank-import-refused-more = … and { $count } more.
bank-import-changes = Some questions are not quite what they were. Left out or changed:
bank-import-changed = { $what }: { $ids }
bank-import-changed-one = { $id } (line { $line })
bank-import-changed-more = and { $count } more
bank-import-into-mistakes = { $file } holds mistakes, so nothing was changed. Mend them first: scamdrill banks check { $typed }
bank-import-into-none = { $file } is no bank of scamdrill, so nothing was changed. Name the bank that an import has written; or make a new one, as in: -o mine.toml
bank-import-into-protected = { $file } is protected: it may be read, but not changed. Nothing was changed. Allow it to be written, or import into a copy of it.
bank-import-into-fails = { $file } was not changed, because the result would hold a mistake.
bank-updated = { $file }: { $new } new, { $changed } changed, { $same } as they were.
bank-update-new = New: { $ids }
bank-update-taken = { $id }: changed at the source and now here too: { $parts }
bank-update-kept = { $id }: changed at the source and by hand. It stays as you wrote it: { $parts }
bank-update-new-key = { $id }: another answer is right now. The explanations that you wrote stay, and they may say the opposite: read them again.
bank-update-new-words = { $id }: an answer has new words. What you wrote about it stays. Look whether it still fits.
bank-update-gone = { $id }: an answer is no longer in the file, so it is gone here, too. This is what you wrote about it: { $why }
bank-update-missing = No longer in the file, but still in your bank: { $ids }
bank-update-alike = { $new } has the same answers as { $old }, which is no longer in the file. Perhaps it is the same question in new words. Both are in your bank now: keep the one you want.
bank-update-nothing = Nothing has changed.

part-prompt = the question
part-scene = the scene
part-answers = the answers
part-why = explanations
part-filing = tactic, stage, level, audience or form
part-kind = the kind of question

changed-parts = answers worth a part of the marks are now worth all or nothing
changed-wildcards = answers that stand for anything, or for nothing, are left out
changed-wrong = wrong answers are left out, because only right ones are listed here
changed-feedback = what was said about single answers is left out
changed-combined = what was said to all who are right, half right or wrong is left out, and so are hints
changed-cost = a wrong answer no longer costs what it did
changed-capitals = large and small letters are now the same
changed-units = the units of the number are left out
changed-links = links are now only words
changed-pictures = pictures are left out; their descriptions stand in brackets
changed-files = files that belong to it are left out
changed-active = scripts and pages within the page are left out
changed-hidden = invisible signs are left out
changed-lines = several lines are now one
changed-tags = tags of the platform are left out

refused-nothing-to-answer = There is nothing to answer here.
    .mend = Put answers behind it. In GIFT they stand in { "{" } and { "}" }; a blank line inside a question cuts it in two.
refused-essay = This asks for a free text, which only a person can grade.
    .mend = Leave it on the platform, or make it a choice.
refused-kind = This is of the kind { $kind }, which is not known here.
    .mend = Make it a multiple choice, matching, number or short answer.
refused-unclosed = The answers begin and never end.
    .mend = Put a { "}" } behind the last answer.
refused-no-text = A text is missing: what is asked, or one of the answers.
    .mend = Write it. Perhaps it was only a picture.
refused-no-key = No answer is right, or it cannot be told which.
    .mend = Say which answer is right.
refused-two-meanings = "{ $said }" names the right answer by number or letter here, but it is also the words of another answer.
    .mend = Name it so that it can mean one only: by its letter where answers are numbers, by its number where they are letters.
refused-no-blank-line = A blank line is missing between two questions: answers begin here, and those of the question above have ended. Neither of the two came in.
    .mend = Put a blank line before each question. A question has one pair of { "{" } and { "}" }.
refused-wildcards = The right answer holds a star, which stands for any letters.
    .mend = Write out the answers that are right.
refused-only-keys = Every answer is right.
    .mend = Add one that is not.
refused-two-keys = Several answers are right, or none wholly, where only one can be given.
    .mend = Let several be chosen, or give one all of the marks.
refused-count = A question has 2 to 12 answers or pairs.
    .mend = Add or take away answers.
refused-no-answer-line = No line names a right answer that is there.
    .mend = Put a line like ANSWER: A behind the answers.
refused-picture = It shows a picture or plays a sound, which a bank cannot hold.
    .mend = Say in words what it shows, or give the picture an alt text.
refused-number = This is no number.
    .mend = Write it like 1822 or 0.5.
refused-formula = A cell holds a formula, which is no text of a question.
    .mend = In the spreadsheet, put the text itself into the cell.
refused-cells = The row has more cells than there are heads.
    .mend = Put quotes around texts that hold a comma.
refused-twice = The id { $id } is used twice in this file.
    .mend = Give each question an id of its own.
refused-repeated = The same question, with the same answers, stands further up.
    .mend = Nothing needs to be done. If it shall stay, give it a name of its own.
refused-mistake = { $what }
    .mend = { $mend }

bad-file-document = { $file } is a document of a spreadsheet or word processor. Save it as plain text, or a table as CSV.
bad-file-utf-16 = { $file } is saved in the encoding UTF-16. Save it once more and choose the encoding UTF-8.
bad-file-not-text = { $file }, line { $line }: this is no text. Save the file as UTF-8.
bad-file-too-many = { $file } holds more than { $limit } questions. Split it.
bad-file-doctype = { $file }, line { $line }: a document type is declared here. No file of Moodle's has one, and such a line can make a small file huge, so it was read no further. Export the questions anew.
bad-file-entity = { $file }, line { $line }: &{ $name }; stands for no sign. Write &amp;{ $name }; if it is part of a text.
bad-file-xml = { $file }, line { $line }: the file breaks off here, its tags do not fit together, or quotes are missing in one. Export the questions anew.
bad-file-too-deep = { $file }, line { $line }: tags lie deeper in each other than questions need, so it was read no further.
bad-file-no-questions = { $file } holds no questions of this format. Say which format it is, as in: --format gift
bad-file-too-dense = { $file } holds far more signs or mistakes than banks do, so it was read no further.
bad-file-several-banks = { $file } holds several banks. Export them one at a time.
bad-file-json = { $file }, line { $line }: this is no JSON. { $message }
bad-file-open-quote = { $file }, line { $line }: a quote opens here and never closes.
bad-file-no-heads = { $file } has no row with heads for a question, its answers and which is right. Write a first row with these English words: question,answer 1,answer 2,answer 3,correct
