# What stands on the pages of a workshop: the phone, the trainer's page, the big screen.

# Which way this language is written: ltr or rtl.
page-direction = ltr

fill-one = Choose one answer.
fill-some = Choose all that apply.
fill-flags = Touch each part that you want to mark.
fill-order = Give each step its place.
fill-no-place = Choose a place
fill-place = Place { $place }
fill-match = Say what belongs to each.
fill-no-side = Choose
fill-number = Your answer, a number
fill-number-unit = Your answer, a number ({ $unit })
fill-short = Your answer, a word or two
fill-certainty = How sure are you? You may leave this out.
fill-send = Send my answer
fill-skip = Skip this question
fill-sending = Sending your answer…
fill-kept = Your answer is kept on the trainer’s computer. You can change it while the question is open.
fill-skipped = You skipped this question. That is fine. You can still answer while it is open.
fill-offline = Not sent yet. It will be sent when the connection is back.
fill-nothing = Nothing is chosen yet. Choose an answer, or skip the question.
fill-rest = Something is still empty. Fill in all of it, or skip the question.
fill-twice = Two steps have the same place. Give each step its own.

spread-right = Right
spread-partly = Partly right
spread-not = Not this time
spread-of = { $count } of { $people }
spread-key = ✓ right answer
spread-marked = { $count } of { $people } marked this
spread-sign = ✓ to look at
