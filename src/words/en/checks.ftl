# What `banks check` says. For each rule: what was found, how to mend it, and what
# `banks check --explain` prints. A rule with several messages names them check-RULE-VARIANT.

check-base-rate = { $scams } of the { $judged } judged scenes in this bank are scams. About half should be, between 40 and 60 in 100.
    .mend = Write the genuine twin of a scam: the same look, but a harmless request or a check that holds.
    .explain = About half of what is judged should be genuine. People who train with scams alone learn to say "scam" to everything, and that is not skill.
check-blame-words = "{ $words }" puts blame on the person who was deceived.
    .mend = Say what the criminal did: they stole, they lied, they pressed.
    .explain = The criminal stole. Words such as "fell for" or "naive" shame people, and people who are ashamed do not ask for help.
check-absolute-distractors = "{ $word }" stands in a wrong option, and the right answer has no such word.
    .mend = Say what the wrong option means without it. Or let the right answer be as firm, if that is true.
    .explain = Hardly anything is always so, and people know that. When words such as "always" or "never" stand in wrong options alone, those can be crossed out unread.
check-all-of-the-above = The option "{ $option }" speaks of the other options.
    .mend = Put a statement of its own there, or leave it out. Three options are enough.
    .explain = Options are shuffled, so nothing stands above. And whoever knows that two of them are right knows that "all of these" is right as well.
check-check-first-key = In { $checks } of { $count } choices, the right answer is to check, ask or ring, and no other option is.
    .mend = Ask more about what to look at or what to do next. Or offer a check that does not help, such as asking the sender.
    .explain = Checking first is nearly always wise. If it is always the right option and never a wrong one, people learn to pick it without reading.
check-gentle-why = { $kind } of the { $count } texts to wrong answers open kindly. At least half should.
    .mend = Open with what speaks for the answer: "Many people would say so, because…". Then say what decides.
    .explain = A wrong answer mostly has a good reason. Name it first, then say what decides. People who are scolded stop asking.
check-gentle-why-scold = "{ $words }" scolds the reader.
    .mend = Say what speaks for that answer, and then what decides.
check-gives-away = The right answer to { $question } can be read here, word for word.
    .mend = Say it in other words here, or ask something else there.
    .explain = Each question should be answered by itself. Whoever has read its answer somewhere else only has to remember it.
check-grammar-cue = The prompt ends with "{ $article }", and only the right answer fits behind it.
    .mend = End the prompt with "a or an", or begin every option with its own "a" or "an".
    .explain = Grammar should not point at the right answer, by "a" and "an" or by one thing and many. Only what is sure is found.
check-grammar-cue-number = The prompt asks for one thing or for many, and only the right answer fits that.
    .mend = Word all options for as many as the prompt asks for.
check-key-position = In { $keys } of { $count } choices, the right answer is option { $place } in the file. Chance alone would give about { $chance }.
    .mend = Move some of the right answers to other places.
    .explain = The program shuffles options, but a page printed elsewhere does not. Right answers should stand in every place about as often.
check-long-stem = This prompt has { $count } words. Up to { $most } can be kept in mind.
    .mend = Move the story into the scene, and ask one short question.
    .explain = A prompt asks one whole question, in at most 60 words. Whoever hears it read aloud has to keep it in mind.
check-long-stem-no-question = This prompt asks nothing.
    .mend = End it with a question mark, or say what to do and end with a full stop.
check-longest-key = The right answer has { $key } letters, the others about { $others }. Its length gives it away.
    .mend = Cut it to what is needed and move the rest into its explanation, or make the others as full.
    .explain = Right answers tend to grow, since they have to hold in every case. People who know nothing pick the longest. It may be up to one and a half times as long as the others.
check-negative-stem = The prompt asks with "{ $word }", which is easily read over.
    .mend = Ask for what is so. If that cannot be done, write the word in capitals.
    .explain = A small "not" is easily missed. Then people are wrong who knew the answer. Ask for what is so, or write NOT in capitals.
check-negative-stem-false = The prompt asks for the statement that is false.
    .mend = Ask for the one that is true, or make it a question where all that apply are chosen.
check-often-longest = In { $longest } of { $count } questions, the longest option is a right one. Chance alone would give about { $chance }.
    .mend = Shorten some right answers, or give wrong options as much detail.
    .explain = Each question may be fine by itself. But if the longest option keeps being right, people can score without knowing anything.
check-option-count = This question has { $count ->
    [one] one option
   *[other] { $count } options
 }. It should have { $least } to { $most }.
    .mend = Offer what people really believe or do. Three good options are enough.
    .explain = A question offers three to five options, each a different one. With two, a guess is right half the time. More than five are hard to keep in mind for whoever hears them.
check-option-count-same = The option "{ $option }" stands there twice.
    .mend = Put another answer there that people may really believe, or leave it out.
check-repeated-question = This asks and offers the same as { $question }.
    .mend = Keep one of the two.
    .explain = No question stands in a bank twice. The second is answered from memory and counts as if it had been understood.
check-repeated-question-scene = This is the same scene as in { $question }.
    .mend = Keep one of the two, or write another scene.
check-shared-word = "{ $word }" stands in the prompt and in a right answer, and in no other option.
    .mend = Use another word in one of them, or use it in a wrong option as well.
    .explain = A word that only the prompt and the right answer share leads straight to it.
check-thin-explanation = This explanation has { $count ->
    [one] one word
   *[other] { $count } words
 }. That explains nothing yet.
    .mend = Say what is asked for in the scene, or which check holds, and why that decides.
    .explain = People learn from the reason, not from "right" or "wrong". Name the request or the check that decides.
check-thin-explanation-repeats = This explanation only repeats its option.
    .mend = Say why it is right or wrong.
check-thin-explanation-verdict = This explanation only says whether the answer is right.
    .mend = Say why: what is asked for, or which check holds.
check-uneven-options = The right answer has { $key } words, the others have { $others } at most.
    .mend = Make all of them scraps, or all of them sentences.
    .explain = Options should look alike. One that is far longer or shorter, or is written in another way, stands out. What stands out is taken for the right answer.
check-uneven-options-aside = Only the right answer has a comma or brackets, and it is the longest.
    .mend = Leave the aside out, or give another option one too.
check-uneven-options-capital = Only the right answer begins with a capital, or only the right answer does not.
    .mend = Begin all options alike.
check-uneven-options-short = The right answer has { $key } words, the others have { $others } at least.
    .mend = Make all of them scraps, or all of them sentences.
check-uneven-options-stop = Only the right answer ends with a full stop, or only the right answer does not.
    .mend = End all options alike.
check-unordered-numbers = These options are numbers, and they are in no order.
    .mend = Let them rise or fall.
    .explain = Numbers are found faster in order. And if two ranges hold the same number, both can be right.
check-unordered-numbers-overlap = Two of these ranges hold the same number.
    .mend = Let each begin after the last has ended, as in 1 to 4, 5 to 9.
