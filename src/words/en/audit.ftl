# What somebody scores who knows nothing and follows a simple rule.

audit-heading = What somebody scores who knows nothing
audit-quiet = Guessing without knowledge does not help here.
audit-few = There are too few questions to tell. It takes { $enough } of a kind.
audit-giving = These questions give most away: { $questions }.

audit-lines = Every rule: how often it is right in 100, with the range; how often guessing is; and on how many questions
audit-line = { $rule } { $score } ({ $low } to { $high }), guessing { $chance }, of { $questions }.
audit-line-few = { $rule } { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}, too few to tell.
audit-luck = A rule counts when it beats guessing by more than { $margin } points and luck hardly explains it.
audit-learned = Going by the words means: counting words in the other banks, and understanding none of them.
audit-scene = The words of a message never count against a bank. To notice them is the skill.

audit-in-bank = In { $bank }: { $what }
audit-banks = Bank by bank
audit-bank-quiet = { $bank }: nothing stands out.
audit-bank-few = { $bank }: too few questions to tell.

strategy-first = Always picking the first answer
    .mend = Move the right answer in some of them, so that each place is right equally often.
strategy-second = Always picking the second answer
    .mend = Move the right answer in some of them, so that each place is right equally often.
strategy-third = Always picking the third answer
    .mend = Move the right answer in some of them, so that each place is right equally often.
strategy-fourth = Always picking the fourth answer
    .mend = Move the right answer in some of them, so that each place is right equally often.
strategy-last = Always picking the last answer
    .mend = Move the right answer in some of them, so that each place is right equally often.
strategy-longest = Always picking the longest answer
    .mend = Shorten the right answer, or say as much in the others. Details can move into the explanation.
strategy-shortest = Always picking the shortest answer
    .mend = Say as much in the right answer as in the others.
strategy-most-hedged = Always picking the most careful wording
    .mend = Use words such as "may", "often" or "check" in wrong answers too, or take them out of the right one.
strategy-most-punctuation = Always picking the most punctuation
    .mend = Build all answers alike: if the right one has a comma or a full stop, the others have one too.
strategy-most-shared = Always picking what repeats the question
    .mend = Use the words of the question in wrong answers too, or in none.
strategy-always-scam = Always saying "scam"
    .mend = Add genuine scenes, best as twins of the scams: about half should be genuine.
strategy-always-genuine = Always saying "genuine"
    .mend = Add scams, best as twins of the genuine scenes: about half should be scams.
strategy-says-crypto = Saying "scam" when crypto is mentioned
    .mend = Add genuine scenes that speak of crypto too, and scams that do not.
strategy-says-urgent = Saying "scam" when there is a hurry
    .mend = Add genuine scenes that are in a hurry too, and scams that are not.
strategy-says-whatsapp = Saying "scam" when WhatsApp is mentioned
    .mend = Add genuine scenes that speak of WhatsApp too, and scams that do not.
strategy-says-money = Saying "scam" when money is mentioned
    .mend = Add genuine scenes that speak of money too, and scams that do not.
strategy-learned-prompt = Going by the words of the question
    .mend = Ask about scams and genuine scenes in the same words, so that only the scene decides.
strategy-learned-options = Going by the words of the answers
    .mend = Let words that are often right stand in wrong answers too.
strategy-learned-scene = Going by the words of the message
