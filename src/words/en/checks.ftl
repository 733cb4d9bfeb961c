# What `banks check` says. For each rule: what was found, how to mend it, and what
# `banks check --explain` prints. A rule with several messages names them check-RULE-VARIANT.

level-error = error
level-warning = warning
level-notice = notice

checked-what = { $level }, { $rule }. { $what }
checked-banks = { $banks ->
    [one] Checked one bank
   *[other] Checked { $banks } banks
} with { $questions ->
    [one] one question.
   *[other] { $questions } questions.
}
checked-tally = { $errors ->
    [0] No errors
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}, { $notices ->
    [0] no notices
    [one] one notice
   *[other] { $notices } notices
}.
checked-explain = What a rule is about: scamdrill banks check --explain RULE
checked-allowed = Allowed: { $rule } in { $question }, because: { $reason }
checked-rule = { $rule } ({ $level })
checked-error-means = This is an error: whoever uses the bank would learn something wrong or be hurt.
checked-warning-means = This is a warning: better to mend it. With --strict it is an error.
checked-notice-means = This is a notice: good to know, and no error even with --strict.
checked-allow = If one question has a good reason to break it, write in that question: allow.{ $rule } = "the reason"
checked-no-rule = There is no rule "{ $rule }". The rules: { $rules }
checked-no-rule-nearest = There is no rule "{ $rule }". Did you mean { $nearest }? The rules: { $rules }
checked-more = … and { $count } more of the rule { $rule }.
checked-changed = { $file } has changed while it was checked. Check it again.
checked-progress = Checked { $done } of { $total } questions so far.
checked-audit-progress = Tried every simple rule on { $done } of { $total } banks so far.
checked-bad-day = "{ $day }" is no day. Write it as in 2026-11-23.

check-absolute-distractors = "{ $word }" stands in a wrong option, and the right answer has no such word.
    .mend = Say what the wrong option means without it. Or let the right answer be as firm, if that is true.
    .explain = Hardly anything is always so, and people know that. When words such as "always" or "never" stand in wrong options alone, those can be crossed out unread.
check-all-of-the-above = The option "{ $option }" speaks of the other options.
    .mend = Put a statement of its own there, or leave it out. Three options are enough.
    .explain = Options are shuffled, so nothing stands above. And whoever knows that two of them are right knows that "all of these" is right as well.
check-allegation = This tells an accusation against "{ $words }" as a fact.
    .mend = Say who accuses them: "is accused of", "was sanctioned for", "according to".
    .explain = Who is accused and not convicted is told of as accused. So say who accuses them, or that they were charged or sanctioned.
check-audience = "{ $words }" is not fit for everybody from 13 on.
    .mend = Say it without the detail, or write audience = "16+".
    .explain = What is for everybody holds no sexual detail and nothing graphic. What is for young people is fit for them.
check-audience-youth = This question is for people from 16 on, and the bank is for younger ones.
    .mend = Say it without the detail and write audience = "all", or move it to another bank.
check-base-rate = { $scams } of the { $judged } judged scenes in this bank are scams. About half should be, between 40 and 60 in 100.
    .mend = Write the genuine twin of a scam: the same look, but a harmless request or a check that holds.
    .explain = About half of what is judged should be genuine. People who train with scams alone learn to say "scam" to everything, and that is not skill.
check-blame-words = "{ $words }" puts blame on the person who was deceived.
    .mend = Say what the criminal did: they stole, they lied, they pressed.
    .explain = The criminal stole. Words such as "fell for" or "naive" shame people, and people who are ashamed do not ask for help.
check-care-missing = "{ $words }" is hard to read for some people, and no note comes before it.
    .mend = Add care = "…": one calm sentence that says what comes, so that people can skip it.
    .explain = A short note comes before violence, captivity, forced work, sexual threats and suicide. People who lived through it can then skip the question.
check-check-first-key = { $offered } choices offer to check, ask or ring. In { $wins } of them that is the right answer, and no other option is a check.
    .mend = Ask more about what to look at or what to do next. Or offer a check that does not help, such as asking the sender.
    .explain = Checking first is nearly always wise. If it is always the right option and never a wrong one, people learn to pick it without reading.
check-death-toll = This question counts people who died.
    .mend = Ask about something else in the same fact: who said it, what followed, what kind of claim it is.
    .explain = Nobody's death is a puzzle. How many people died is never what a question asks or what an answer says.
check-estimate = "{ $words }" is a large figure, and it is not said who gave it and when.
    .mend = Say both beside it: "In 2024, the FBI counted …".
    .explain = A large figure of money or people is somebody's estimate for some year. Both stand beside it, in the same sentence or the next one.
check-fact-undated = This question claims something about the world and does not say as of which day.
    .mend = Look at the source again, and add facts_as_of with today's day.
    .explain = Figures, laws and scams change. A question that rests on the report or on an authority says on which day its facts were checked.
check-false-reassurance = This says that "{ $words }" is a sign of safety. It is easily had or copied.
    .mend = Say what does count: the request, or a check by a route of one's own. Or say that it proves nothing.
    .explain = A padlock, a logo, a tick, good spelling, an app store or a registration number proves nothing. Scams have them too, so no text may call them safe.
check-form-differs = Form { $in_few } has { $few } scenes of { $side } { $value }, form { $in_many } has { $many }.
    .mend = Bring the two numbers together. They may be { $apart } apart, which is one pair of twins.
    .explain = People take one form before they learn and another after. So forms share their topics, channels, levels and tactics, and take about as long to read. Otherwise a change may come from the form and not from the person.
check-form-differs-length = Form { $short } has { $few } words to read before the answers, form { $long } has { $many }.
    .mend = Shorten the long one or lengthen the short one. They may be { $percent } % apart.
check-form-unbalanced = Form { $form } asks { $scams } scams and { $genuine } genuine scenes. It needs { $wanted } of each.
    .mend = Add the scenes that are missing, or take the form off those that are too many.
    .explain = A form is a fixed test of 10 scams and 10 genuine scenes, with two of each to spare and twins together. Only then can what people do before, after and weeks later be compared. Forms may spread over banks: check those banks together.
check-form-unbalanced-kind = A question of kind { $kind } stands in form { $form }. A form holds scenes to judge and nothing else.
    .mend = Take the form off this question.
check-form-unbalanced-spares = Form { $form } has { $scams } scams and { $genuine } genuine scenes to spare. It needs { $wanted } of each.
    .mend = Add scenes with spare = true. They stand in when somebody skips a scene.
check-form-unbalanced-twin = This scene stands in form { $form }, and its twin { $twin } does not.
    .mend = Put both in the same form. Else practice would show what the form asks.
check-form-uneven = In form { $form }, { $side } { $value } has { $scams } scams and { $genuine } genuine scenes.
    .mend = Bring the two numbers together. They may be { $apart } apart.
    .explain = In a form, scams and genuine scenes share their topics, channels, levels and tactics. Otherwise somebody who only learned that "calls are scams" scores well.
check-gap = Here something is still to be written.
    .mend = Write it in the place of the ???.
    .explain = An import marks with ??? what the other platform did not say: why an answer is right or wrong, what the question is about, what it rests on. Write it, or take the field away where it may be missing.
check-gap-source = This question came in from elsewhere and names no publication of its own.
    .mend = Declare where its facts come from as a [[source]] and name that one; or leave sources = [] if it rests on everyday practice.
check-gap-tactic = This question came in from elsewhere. It names no publication of its own and no tactic.
    .mend = Name the tactic it is about, if there is one, and where its facts come from; or leave sources = [] if it rests on everyday practice.
check-gap-licence = It is not said under which licence this bank may be used.
    .mend = Ask whoever wrote the questions, and write it in the place of the ???.
check-gap-publisher = This source stands for the file that questions came from. It is no publication.
    .mend = Say who published the questions, or declare what they rest on.
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
check-know-nothing = { $rule } is right { $score } times in 100, where guessing is right { $chance } times.
    .mend = Mend the questions that give most away.
    .explain = Simple rules that need no knowledge, such as "always the longest answer" or "always scam", are tried on every question. If one of them beats guessing by more than 7 points of 100, and that is more than luck, the questions give their answers away. Over all banks together this is an error, in a single bank a warning.
check-long-stem = This prompt has { $count } words. Up to { $most } can be kept in mind.
    .mend = Move the story into the scene, and ask one short question.
    .explain = A prompt asks one whole question, in at most 60 words. Whoever hears it read aloud has to keep it in mind.
check-long-stem-no-question = This prompt asks nothing.
    .mend = End it with a question mark, or say what to do and end with a full stop.
check-longest-key = The right answer has { $key } characters, the others about { $others }. Its length gives it away.
    .mend = Cut it to what is needed and move the rest into its explanation, or make the others as full.
    .explain = Right answers tend to grow, since they have to hold in every case. People who know nothing pick the longest. It may be up to one and a half times as long as the others.
check-looks-only = This scam is told by its looks alone: "{ $words }".
    .mend = Name the request (money, codes, papers, silence, travel) or a check that failed.
    .explain = A scam is told by what it asks for, or by a check that fails. Poor spelling or a foreign number may be an honest person's, and good scams look good.
check-near-copy = { $count } words in a row stand in the news report or in a source as well: "{ $words }".
    .mend = Tell it in words of your own. Six words in a row may be the same.
    .explain = The facts of the report and of sources may be told, and their sentences belong to their authors. No seven words in a row are the same.
check-needless-allowance = This question may break the rule { $rule }, and does not.
    .mend = Take allow.{ $rule } out.
    .explain = An allowance says why a question breaks a rule. One that nothing needs any more would hide the next flaw.
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
check-phone-number = "{ $words }" may be somebody's telephone number.
    .mend = Take one that is kept for stories: 555-0100 to 555-0199, or 07700 900000 to 07700 900999. Or write "the number on the card".
    .explain = A reader may ring a number that a scene shows. Regulators keep some numbers for stories, and those ring nowhere.
check-plain-words = "{ $words }" is a word of the trade, and it is not explained here.
    .mend = { $term ->
        [airdrop] Say "free coins", or
        [airdrops] Say "free coins", or
        [aml] Say "rules against money laundering", or
        [apk] Say "app file", or
        [apy] Say "yearly gain", or
        [authenticate] Say "show who you are", or
        [authentication] Say "a check of who you are", or
        [cold-wallet] Say "a wallet kept off the internet", or
        [credentials] Say "name and password", or
        [escrow] Say "money held by a third party", or
        [gas-fee] Say "network fee", or
        [gas-fees] Say "network fees", or
        [kpi] Say "target", or
        [kpis] Say "targets", or
        [kyc] Say "identity check", or
        [liquidity] Say "money that is there to pay out", or
        [malware] Say "harmful program", or
        [modus-operandi] Say "way of working", or
        [multi-factor] Say "a second check at login", or
        [onboarding] Say "signing up" or "the first days", or
        [otp] Say "one-time code", or
        [perpetrator] Say "criminal", or
        [perpetrators] Say "criminals", or
        [phishing] Say "false messages that ask for your details", or
        [ponzi] Say "a scheme that pays old savers with new savers' money", or
        [roi] Say "gain", or
        [seed-phrase] Say "the secret words of a wallet", or
        [seed-phrases] Say "the secret words of wallets", or
        [smart-contract] Say "a program that moves coins by itself", or
        [smart-contracts] Say "programs that move coins by themselves", or
        [smishing] Say "false text messages", or
        [social-engineering] Say "talking people into it", or
        [spoof] Say "fake", or
        [spoofed] Say "faked", or
        [spoofing] Say "faking", or
        [token-approval] Say "permission to take coins", or
        [two-factor] Say "a second check at login", or
        [url] Say "web address", or
        [vishing] Say "false calls", or
       *[other] Take everyday words, or
    } explain the word in brackets behind it.
    .explain = Everyday words are understood by all. A word of the trade is fine where the same text says what it means.
check-reading-grade-mean = The sentences here have { $mean } words on average. Up to { $most } read easily.
    .mend = Cut the longer sentences in two.
check-reading-grade = This question reads at grade { $grade }. Up to grade 8 is plain to most people. Its longest sentence has { $longest } words.
    .mend = Use shorter sentences and everyday words.
    .explain = What we say should read at grade 6 to 8, with no sentence over 25 words. The grade is by Flesch and Kincaid and stands for years at school. It is worked out from the length of sentences and words, for English only. Scenes and options do not count.
check-reading-grade-sentence = This sentence has { $count } words. Up to { $most } are easy to follow.
    .mend = Make two sentences of it.
check-real-name = "{ $words }" is real, and scenes are invented.
    .mend = Invent a name, or say "your bank", "a parcel firm", "the tax office".
    .explain = A real firm or office in a scene is blamed for what it did not do. Readers would also learn to fear the name and not the request.
check-real-name-person = "{ $words }" is a real person, and scenes are invented.
    .mend = Invent somebody: "a newsreader", "a doctor from television".
check-repeated-question = This asks and offers the same as { $question }.
    .mend = Keep one of the two.
    .explain = No question stands in a bank twice. The second is answered from memory and counts as if it had been understood.
check-repeated-question-scene = This is the same scene as in { $question }.
    .mend = Keep one of the two, or write another scene.
check-report-fact-elsewhere = This is a fact of the news report, and the bank is not about the report.
    .mend = Move it to a bank with topic = "report", or rest it on an authority.
    .explain = Facts of the report stay in a bank of their own. They test what was read, and no measure of skill may hold them.
check-report-fact-elsewhere-judged = A judged scene stands in the bank of the report.
    .mend = Move it to a bank on its own topic. Questions on the report ask what it says.
check-report-facts = Fact { $fact } of the report does not hold "{ $words }".
    .mend = Name the fact that does, leave it out, or give another source.
    .explain = What a question takes from the report, the report must say. Each number and name in the prompt, the right answer and its reason stands in the fact that is named.
check-scene-limits = The other side says { $count } words in this scene. { $most } are enough to recognise a scam.
    .mend = Keep what decides, and leave out what only persuades.
    .explain = A scene shows enough to recognise a scam and not enough to use it. In a scene to judge, the other side says at most 60 words. A scene to mark has at most 90 words and two to four marks.
check-scene-limits-flags = This scene has { $count } words. A scene to mark has at most { $most }.
    .mend = Keep what decides, and leave out what only persuades.
check-scene-limits-marks = { $count ->
    [one] This scene has one mark
   *[other] This scene has { $count } marks
    }. A scene to mark has two to four.
    .mend = Mark the parts that decide, and no others.
check-scene-limits-step = The other side says { $count } words in this step. Up to { $most } are enough to recognise it.
    .mend = Tell in your own words what was asked, and quote less.
check-shared-word = "{ $word }" stands in the prompt and in a right answer, and in no other option.
    .mend = Use another word in one of them, or use it in a wrong option as well.
    .explain = A word that only the prompt and the right answer share leads straight to it.
check-source-address = The source { $id } is an authority's and has no address.
    .mend = Add url with the publisher's own address.
    .explain = A reader can find a source again. An authority's publication has an address on the publisher's own site, not on a site where anybody posts.
check-source-address-host = The source { $id } is at { $host }, where anybody can post.
    .mend = Give the publisher's own address.
check-source-address-kind = The address of the source { $id } is none that a browser opens.
    .mend = Begin it with https://
check-stage-missing = The tactic { $tactic } has its place in the course of a scam, and this scene names no stage.
    .mend = Add the stage at which the scene stands, most often stage = "{ $stage }".
    .explain = A scam has a course, from first contact to the last demand. Results are shown by stage, so that people see where they need practice. A scene whose tactic has a place in the course names its stage.
check-stage-missing-other = The stage { $stage } is of one course, and the tactic { $tactic } of another.
    .mend = Name a stage of the tactic's own course, or leave the stage out.
check-stale-facts = These facts were checked on { $date }, { $days } days ago.
    .mend = Look at the sources again, mend what has changed, and set facts_as_of to today.
    .explain = Facts are looked at again once a year. With --as-of DATE, whatever is older than a year on that day is an error.
check-stale-facts-future = These facts were checked on { $date }, which is still to come.
    .mend = Set facts_as_of to the day on which somebody looked.
check-stale-help-lines = { $contacts ->
    [one] One contact was
   *[other] { $contacts } contacts were
} last seen on { $day }, more than { $keeps } days before.
    .mend = Open each page again, mend what has changed, and write the new day.
    .explain = Help lines move and change their names. A contact is looked at again half a year after it was seen.
check-tactic-verdict = The tactic { $tactic } is { $count } times a scam in this bank and never genuine. So its name gives the answer away.
    .mend = Add a genuine scene that looks like it.
    .explain = If a tactic is always a scam, people learn to call everything like it a scam. Each tactic has its harmless look-alikes.
check-thin-coverage = { $count ->
    [one] All { $scenes } judged scenes of this bank come through one channel.
   *[other] The { $scenes } judged scenes of this bank come through { $count } channels only.
    }
    .mend = Use at least three, such as sms, call and email.
    .explain = A bank of ten judged scenes or more shows at least three channels, three tactics and two levels. What people learn in one channel hardly helps in another. And no channel should hold one verdict alone.
check-thin-coverage-channel = All { $count } judged scenes in the channel { $channel } have the verdict { $verdict }. So the channel gives the answer away.
    .mend = Add a scene of the other verdict in that channel.
check-thin-coverage-level = All { $scenes } judged scenes of this bank are of level { $level }.
    .mend = Set the levels by how hard each scene is, from 1 to 3.
check-thin-coverage-tactics = { $count ->
    [one] All { $scenes } judged scenes of this bank show one tactic.
   *[other] The { $scenes } judged scenes of this bank show { $count } tactics only.
    }
    .mend = Show at least three.
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
check-twinless = { $count } of the { $scams } scams in this bank have no genuine twin.
    .mend = Write a genuine scene that looks the same, and let twin name the other in both.
    .explain = A scam teaches most beside a genuine scene that looks like it. The twin differs only in the request, or in a check that holds.
check-twins-differ = This scene and its twin { $twin } differ in: { $fields }.
    .mend = Make them the same there, so that only the request or a check tells them apart.
    .explain = Twins look alike and differ in what decides. If their tactic, stage, channel, audience or length differs, people learn that instead. Their levels may differ.
check-twins-differ-length = This scene has { $own } words, and its twin { $twin } has { $its }.
    .mend = Bring the lengths together, at most a third apart.
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
check-ungraded-tactic = No question is graded on "{ $tactic }".
    .mend = Take a tactic that people meet before a journey, or tell this in a lesson.
    .explain = What happens under another's control is told in help, for families too. Nobody who lived through it should be tested on it.
check-unordered-numbers = These options are numbers, and they are in no order.
    .mend = Let them rise or fall.
    .explain = Numbers are found faster in order. And if two ranges hold the same number, both can be right.
check-unordered-numbers-overlap = Two of these ranges hold the same number.
    .mend = Let each begin after the last has ended, as in 1 to 4, 5 to 9.
check-unused-source = Nothing in this bank names the source { $id }.
    .mend = Name it where something rests on it, or take it out.
    .explain = Each source that a bank declares is named by a question or a story.

# What the banks cover.
check-uplift = "{ $words }" could help somebody run a scam.
    .mend = Say what a person would notice, and leave out how it is done.
    .explain = Enough to recognise a scam, never enough to run one. No way round a bank's checks, no tools, no routes for money, no scripts.
check-wallet = "{ $words }" looks like the address of a wallet. Money sent there would be gone.
    .mend = Write "a wallet address" instead.
    .explain = No wallet, account or card of anybody stands in a question. Somebody might send money to it.
check-wallet-account = "{ $words }" may be a real account or card number.
    .mend = Write "an account number" or "a card number" instead.
check-web-address = "{ $words }" may be a real address on the web.
    .mend = Take one that nobody can own: shop.example.com, bank.example, desk@example.org.
    .explain = Names under example.com, .org and .net and under .example, .invalid and .test belong to nobody. Any other name may be somebody's, today or later.
check-why-names-nothing = The explanation names neither what was asked for nor a check that failed.
    .mend = Say what the other side wanted (money, a code, silence, a move), or which check did not hold.
    .explain = Whoever reads why it is a scam wants to know what to look for the next time: the request, or the check that failed.

coverage-of = { $banks ->
    [one] One bank
   *[other] { $banks } banks
    } with { $questions ->
    [one] one question
   *[other] { $questions } questions
    }
coverage-by-tactic = By tactic
coverage-by-stage = By stage
coverage-by-channel = By channel
coverage-by-level = By level
coverage-by-kind = By kind
coverage-by-verdict = By verdict
coverage-by-audience = By audience
coverage-level = level { $level }
coverage-row = { $value }: { $counts }
coverage-none = None yet: { $names }
coverage-holes = What is missing
coverage-single = Tactics with one question only: { $names }
coverage-one-channel = Tactics in one channel only: { $names }
coverage-few-of-stage = Stages with fewer than 5 questions, and how many they have: { $names }
coverage-no-holes = Nothing. Each tactic has at least two questions, over more than one channel, and each stage at least five.
