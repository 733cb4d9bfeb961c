# A page that plays a drill offline, and the text that is handed in from it.

homework-title = Scam or genuine?
homework-about = { $count ->
    [one] One question.
   *[other] { $count } questions.
}
homework-explained-each = Each is explained when you have answered it.
homework-explained-last = The explanations come at the end.
homework-rules = Take your time. Skipping does not change your score. You may stop and leave at any moment. On a keyboard, press Escape three times to leave at once.
homework-offline = This page works without the internet. It sends nothing to anybody.
homework-code = The code on your class card (you may leave this out)
homework-code-note = Six letters. With it, your teacher can tell which answers are yours.
homework-no-code = That is not a code: it has six letters, and never I or O. Leave it empty if you have none.
homework-keep = Keep my place on this device
homework-keep-note = Only if you want it. Then you can close this page and go on later. Leave it empty on a device that others use: without it, your answers are gone when the page is closed.
homework-begin = Begin
homework-resume = On this device: { $done } of { $total } questions done.
homework-anew = Or begin anew:
homework-go-on = Go on where I stopped
homework-erase = Erase it from this device
homework-erased = Erased. Nothing of it is kept on this device.
homework-unkept = This browser does not let the page keep your place. Your answers stay until you close the page.
homework-see = Show me the question
homework-undo = Back to the question before
homework-next = Next question
homework-score = Show my score
homework-more = More about it
homework-basis = From this round: { $scams } scams and { $genuine } genuine messages.
homework-hand-in = Hand in your answers
homework-hand-in-how = If your teacher asked for it, copy this text and send it the way you hand in other homework.
homework-text = The text to hand in
homework-copy = Copy the text
homework-copied = Copied. Now paste it where your teacher wants it.
homework-copy-by-hand = The text is selected. Copy it yourself: Ctrl+C, or hold your finger on it and choose Copy.
homework-no-proof = It holds your answers, how long each took, and your code if you typed one; not your name. It is no proof of who answered or how.
homework-code-end = The code on your class card, if you have one
homework-is-kept = Your answers are kept on this device until you erase them.
homework-back = Back to the questions
homework-no-script = This page needs JavaScript, which is switched off here. Ask your teacher for the sheets of paper instead.

homework-written = To make the same page again: --seed { $seed }
homework-keys-inside = The page works without a network, so the right answers are in the file: whoever knows how can find them. Use it to practise, not to give marks.
homework-no-country = No country is set, so the page has only help lines that are for many countries. To set yours: scamdrill config set country GB

# What is said when texts are taken in. $place says which text it was.
handed-place = { $file }, text { $number }
handed-taken = { $name }: taken in. { $answered } of { $asked } answered.
handed-known = { $name }: taken in before. Nothing has changed.
handed-stranger = { $place }: nobody in this class has the code { $code }, so it was not taken in. Let the learner correct the code at the end of the page and hand in again; or, if you know whose it is: { $call }
handed-nameless = { $place }: it has no code, so it was not taken in. If you know whose it is: { $call }
handed-gone = { $place }: { $count ->
    [one] one question of it is
   *[other] { $count } questions of it are
} in no bank at hand, so it was not taken in. If the page was made with a bank of yours, name it with --bank.
handed-changed = { $place }: { $count ->
    [one] one question has
   *[other] { $count } questions have
} been changed since the page was made. What was answered then may not fit now, so it was not taken in.
handed-out-of-step = { $place }: its answers do not fit its questions, so it was not taken in.
handed-nothing = { $place }: there is no text of a homework page in it. It begins with "scamdrill-homework".
handed-too-many = { $place }: it holds { $count } beginnings of texts. At most { $most } are taken in at a time, so nothing of it was.
handed-version = { $place }: it was made by another version of the program ({ $version }). Take it in with that one, or with a newer one.
handed-no-end = { $place }: its end is missing, so it was not taken in. Ask for all of the text, down to the line that begins with "end".
handed-damaged = { $place }: something in it was changed on its way, so it was not taken in. Ask for it again, copied and pasted and not typed.
handed-nonsense = { $place }: "{ $word }" makes no sense where it stands, so it was not taken in.
questions-with-gaps = { $count ->
    [one] One question still has ??? where something is to be written, and people will see it.
   *[other] { $count } questions still have ??? where something is to be written, and people will see it.
  } scamdrill banks check lists each of them.
handed-one-at-a-time = Several texts here have no code of this class, and with --learner all of them would be taken for one learner's. Save the one you mean in a file of its own, and name that file.
