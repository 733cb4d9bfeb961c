# What is wrong with a bank file or the plan of a workshop, and how to mend it.

mistakes-heading = { $count ->
    [one] { $file }: 1 mistake.
   *[other] { $file }: { $count } mistakes.
}
mistakes-more = … and { $count } more mistakes in { $file }.
mistakes-same = { $count ->
    [one] The same stands on line { $lines }.
   *[other] The same stands on { $count } more lines: { $lines }.
}
mistakes-question = the question "{ $id }"
lines-run = { $first } to { $last }
mistake-at = { $file }, line { $line }, column { $column }: { $what }
mistake-mend = How to mend it: { $how }

mistake-syntax = This is not TOML: { $message }.
    .mend = Look at this line and the one before it: quotes and brackets come in pairs, and a text of several lines stands between """ and """.
mistake-curly-quotes = These quotes are curly, as a word processor makes them.
    .mend = Write straight quotes: "…"
mistake-single-bracket = The header [{ $name }] has one bracket on each side, and it needs two.
    .mend = Write [[{ $name }]]
mistake-open-text = The text that begins here never closes.
    .mend = { $before ->
        [0] Put { $sign } on a line of its own where the text ends.
       *[other] Put { $sign } on a line of its own where the text ends, before line { $before }.
    }
mistake-quote-in-text = A straight quote inside a text ends the text.
    .mend = Inside the text, write ' or curly quotes, or put a backslash before each straight quote: \"
mistake-no-equals = An equals sign is missing between the name of a field and what it holds.
    .mend = Write { $field } = { $value }
mistake-field-twice = "{ $field }" stands here for the second time.
    .mend = Keep one of the two. If a new question or a new option begins here, write [[question]] or [[question.option]] above it.
mistake-unquoted = The field "{ $field }" holds words, and words stand in quotes.
    .mend = Put straight quotes around the words: "…"
    .mended = Write { $field } = { $mended }
mistake-flag-word = The field "{ $field }" does not know "{ $word }".
    .mend = Write { $field } = { $flag } (true or false, in small letters, without quotes)
mistake-number-signs = The number in "{ $field }" has signs in it that a bank file does not know.
    .mend = Write { $field } = { $number } (a point before the decimals, no sign between thousands)
mistake-number-with-unit = The field "{ $field }" holds the number alone, without its unit.
    .mend = Write { $field } = { $number } and put the unit on a line of its own: unit = "{ $unit }"
mistake-day-order = The field "{ $field }" holds a day, and a day is written year-month-day.
    .mend = Write four digits for the year and two each for the month and the day, as in { $field } = 2026-11-22
    .mended = Write { $field } = { $mended }
mistake-no-such-day = No calendar has the day { $day }.
    .mend = Look up the day, and write year-month-day, as in 2026-11-22.
mistake-unknown-field = There is no field "{ $field }" in { $table }.
    .mend = Take the field out, or use one of these: { $names }.
    .nearest = Did you mean "{ $nearest }"?
mistake-field-of-other-kind = The field "{ $field }" does not belong to a question of kind "{ $kind }".
    .mend = Take the field out, or change the kind.
mistake-missing-field = The field "{ $field }" is missing in { $table }.
    .mend = Add { $field } = … ({ $about })
    .table = Add { $written } ({ $about })
mistake-wrong-type = The field "{ $field }" should be { $shape }, not { $found }.
    .mend = Write { $example }
    .mended = Write { $field } = { $mended }
mistake-unknown-word = "{ $word }" is not a word that "{ $field }" knows.
    .mend = Use one of these: { $words }.
    .nearest = Did you mean "{ $nearest }"?
mistake-wrong-format = This file says format { $found }; this version reads format 1.
    .mend = Write format = 1, or get a newer scamdrill.
mistake-out-of-range = The field "{ $field }" must be between { $low } and { $high }.
    .mend = Write a whole number from { $low } to { $high }.
mistake-bad-stage = "{ $stage }" is no stage.
    .mend = Write romance-1 to romance-8, or trafficking-1 to trafficking-4.
mistake-bad-fact = "{ $fact }" is no fact of the report.
    .mend = Write F1 to F35.
mistake-bad-id-empty = An id is empty.
    .mend = Use small letters, digits and hyphens, as in new-app-same-evening.
mistake-bad-id-long = This id is too long.
    .mend = Use at most 64 characters.
mistake-bad-id-character = "{ $id }" cannot be an id, because of the { $character } in it.
    .mend = Use small letters, digits and hyphens, as in new-app-same-evening.
mistake-empty-text = The field "{ $field }" is empty.
    .mend = Write something, or take the field out if it may be left out.
mistake-too-long = The text of "{ $field }" is too long.
    .mend = Keep it under 8,000 characters.
mistake-unsafe-character = The text of "{ $field }" holds a hidden character, { $code }.
    .mend = Delete it and type the words around it again. Hidden characters can make a text look like another.
mistake-no-key = No option of this question is right.
    .mend = Add key = true to the right option.
mistake-two-keys = A question of kind "choice" has exactly one right option, and this is another one.
    .mend = Keep key = true on one option, or use kind = "several".
mistake-only-keys = Every option of this question is right.
    .mend = Add an option that is not right.
mistake-too-few-options = This question needs at least two options.
    .mend = Add another [[question.option]].
mistake-duplicate-id-bank = The bank id "{ $id }" is used already, in { $file }, line { $line }.
    .mend = Give this bank another id.
mistake-duplicate-id-question = The question id "{ $id }" is used already, in { $file }, line { $line }.
    .mend = Give one of the two another id. Question ids are unique over all banks.
mistake-duplicate-id-story = The story id "{ $id }" is used already, in { $file }, line { $line }.
    .mend = Give one of the two another id. Story ids are unique over all banks.
mistake-duplicate-id-step = The step id "{ $id }" is used already, in line { $line }.
    .mend = Give one of the two another id.
mistake-duplicate-id-source = The source id "{ $id }" is used already, in line { $line }.
    .mend = Give one of the two another id.
mistake-undeclared-source = The bank declares no source "{ $id }".
    .mend = Add a [[source]] with id = "{ $id }".
    .nearest = Did you mean "{ $nearest }"?
mistake-no-such-twin = The twin "{ $id }" is no question of this bank.
    .mend = Name the question that looks like this one and has the other verdict.
    .nearest = Did you mean "{ $nearest }"?
mistake-twin-not-alike = The twin "{ $id }" is no judged scene with the other verdict.
    .mend = Name the question that looks like this one and has the other verdict.
mistake-twin-elsewhere = The twin "{ $id }" does not name this question as its twin.
    .mend = Let the two questions name each other.
mistake-own-twin = A question cannot be its own twin.
    .mend = Name the question that looks like this one and has the other verdict.
mistake-part-without-mark = The text marks a part "{ $id }" that no mark explains.
    .mend = Add [question.scene.mark.{ $id }] with tactic and why; in a story, [story.step.scene.mark.{ $id }].
    .nearest = Did you mean the mark "{ $nearest }"?
mistake-mark-without-part = The mark "{ $id }" explains no part of the text.
    .mend = Put [[{ $id }|…]] around the words it is about, or take the mark out.
    .nearest = Did you mean the part "{ $nearest }"?
mistake-repeated-part = Two parts of the text are marked "{ $id }".
    .mend = Give each marked part its own id and its own mark.
mistake-mark-syntax-unclosed = A marked part is opened with [[ and never closed with ]].
    .mend = Write [[id|the words it is about]].
mistake-mark-syntax-no-bar = A marked part has no | between its id and its words.
    .mend = Write [[id|the words it is about]].
mistake-mark-syntax-bad-id = The id of a marked part is no id.
    .mend = Use small letters, digits and hyphens before the |.
mistake-mark-syntax-nested = A marked part stands inside another one.
    .mend = Close the first with ]] before you open the next.
mistake-mark-syntax-broken = A marked part goes on over a line break, where somebody else may be speaking.
    .mend = Close it with ]] at the end of the line, and mark the next line by itself.
mistake-mark-syntax-unopened = A marked part is closed with ]] and was never opened.
    .mend = Write [[id|the words it is about]], or take the ]] out.
mistake-mark-syntax-no-words = A marked part has no words.
    .mend = Write [[id|the words it is about]].
mistake-nothing-marked = Nothing is marked in this scene, so there is nothing to find.
    .mend = Put [[id|…]] around what gives something away, and explain it in [question.scene.mark.id].
mistake-nothing-innocent = Every sentence of this scene is marked, so there is nothing to tell apart.
    .mend = Add a sentence that is fine, or mark fewer.
mistake-mark-not-offered = The mark "{ $id }" stands where nothing can be marked: in what Me: says, in the name of a speaker, or in a line in round brackets.
    .mend = Mark words of the other side.
mistake-bad-count = The field "{ $field }" must hold between { $low } and { $high } entries.
    .mend = Add entries, or take some out.
mistake-repeated-text = The same text stands in "{ $field }" twice, and nobody could tell one from the other.
    .mend = Word one of them differently.
mistake-one-right = All pairs have the same second text, so there is nothing to match.
    .mend = Use at least two different second texts.
mistake-bad-number = The number in "{ $field }" cannot be used.
    .mend = Write an ordinary number, as in 2.5. A tolerance is 0 or more.
mistake-cannot-be-typed = Nobody can answer "{ $word }": a single letter and the word help are keys of the program, and signs alone are not compared.
    .mend = Accept a word of two letters or more.
mistake-no-source = What an authority or the report says needs its source.
    .mend = Name it, as in sources = ["regulator-2023"], or write provenance = "practice".
mistake-report-without-fact = A question with provenance "report" names the fact it rests on.
    .mend = Add fact = "F7", with the number of the fact.
mistake-fact-without-report = Only a question with provenance "report" names a fact.
    .mend = Take fact out, or write provenance = "report".
mistake-stage-without-tactic = A question with a stage also has a tactic.
    .mend = Add the tactic, or take the stage out.
mistake-spare-without-form = Only a question of a form can be a spare.
    .mend = Add form = "A", "B" or "C", or take spare out.
mistake-no-such-step = This story has no step "{ $id }".
    .mend = Name a step of this story, or add a [[story.step]] with id = "{ $id }".
    .nearest = Did you mean "{ $nearest }"?
mistake-too-few-decisions = This step has only one decision, so there is nothing to decide.
    .mend = Add another [[story.step.decision]], or join this step with the next one.
mistake-too-many-decisions = This step has more than four decisions, which are hard to keep in mind.
    .mend = Keep two to four of them.
mistake-ending-with-decisions = This step is an ending, and it has decisions as well.
    .mend = Take out ending, or take out the decisions.
mistake-step-without-end = This step has no decisions, and it is no ending.
    .mend = Add two [[story.step.decision]], or ending = "…"
mistake-genuine-without-ending = Only an ending says whether the other side was genuine.
    .mend = Add ending = "…", or take genuine out.
mistake-empty-part = This part does not say what happens in it.
    .mend = Add one of these: talk = "…", form = "A", forms = ["A", "B"] or questions = 6.
mistake-two-in-part = This part has "{ $one }" and "{ $other }", and a part is one thing.
    .mend = Keep one of the two, or write [[part]] above the second and give it its own minutes.
mistake-field-without = The field "{ $field }" goes with { $needs }, and this part has nothing of that.
    .mend = Take the field out, or move it to the part that it belongs to.
mistake-forms-together = Several forms are taken in turn, so each learner goes at their own pace.
    .mend = Add own_pace = true, or name one form: form = "A"
mistake-asked-twice = The question "{ $id }" is asked twice in this plan.
    .mend = Take it out of one of the two places.
mistake-form-twice = Form { $form } comes for the second time here, and nobody takes a form twice.
    .mend = Use another form here. Before and after with two forms in turn is forms = ["A", "B"] first and forms = ["B", "A"] later.
mistake-step-never-reached = No path leads to the step "{ $id }", so nobody would see it.
    .mend = Let a decision lead to it with to = "{ $id }", or take the step out.
mistake-ending-never-reached = No path leads to the ending "{ $id }", so nobody would see it.
    .mend = Let a decision lead to it with to = "{ $id }", or take the ending out.
mistake-no-way-out = From the step "{ $id }" the story never comes to an ending.
    .mend = Let one of its decisions lead towards an ending.

character-space = space

written-scene = [question.scene] and its fields below it; in a story, [story.step.scene]
written-part = [[part]] and its fields below it
written-option = [[question.option]] and its fields below it
written-step = [[story.step]] and its fields below it
written-decision = [[story.step.decision]] and its fields below it
written-why = why.scam = "…" and why.genuine = "…"

shape-format = a format number
    .example = the number without quotes, as in format = 1
shape-text = a text in quotes
    .example = { $field } = "…"
shape-id = an id in quotes
    .example = an id in quotes, as in { $field } = "new-app-same-evening"
shape-word = a word in quotes
    .example = { $field } = "…"
shape-stage = a stage in quotes
    .example = a stage in quotes, as in { $field } = "romance-2"
shape-fact = a fact in quotes
    .example = a fact in quotes, as in { $field } = "F7"
shape-whole = a whole number
    .example = a whole number without quotes, as in { $field } = 1
shape-number = a number
    .example = a number without quotes, as in { $field } = 2.5
shape-flag = true or false
    .example = true or false without quotes, as in { $field } = true
shape-day = a day without quotes
    .example = the day without quotes, year-month-day, as in { $field } = 2026-11-01
shape-ids = a list of ids
    .example = ids in quotes between square brackets, as in { $field } = ["regulator-2023"]
shape-texts = a list of texts
    .example = texts in quotes between square brackets, as in { $field } = ["…", "…"]
shape-words = a list of words
    .example = words in quotes between square brackets, as in { $field } = ["…", "…"]
shape-count-or-ids = a number of questions, or a list of their ids
    .example = a number without quotes, as in { $field } = 6, or ids in quotes between square brackets, as in { $field } = ["new-app-same-evening"]
shape-pairs = a list of pairs of texts
    .example = pairs in square brackets, as in { $field } = [["…", "…"], ["…", "…"]]
shape-why = a text, or why.scam and why.genuine
    .example = { $field } = "…"
shape-reasons = rules with reasons
    .example = { $field }.long-stem = "…"
shape-one = a table
    .example = [question.{ $field }] on a line of its own and its fields below it
shape-many = a list of tables
    .example = [[{ $field }]] on a line of its own and its fields below it
shape-named = a table of tables
    .example = [question.scene.{ $field }.id] on a line of its own and its fields below it; in a story, [story.step.scene.{ $field }.id]

found-string = a text
found-integer = a whole number
found-float = a number with a point
found-boolean = true or false
found-datetime = a date or a time
found-array = a list
found-table = a table
