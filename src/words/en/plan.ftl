# Plans of workshops, and the trainer's runbook. Ground rules and what to do if somebody tells say the
# same as the papers for a school.

plans-heading = { $count ->
    [one] 1 plan is built in.
   *[other] { $count } plans are built in.
}
plans-line = { $id }: { $title } ({ $minutes } minutes, { $parts } parts)
plans-choose = To read one, with what to say and a timetable: scamdrill workshop plan { $id }
plans-own = To write your own, begin with a copy: scamdrill workshop plan { $id } --copy mine.toml
plan-copied = Written to { $file }. Change it in any text editor, then see it with: scamdrill workshop plan { $file }
no-such-plan = There is no plan "{ $wanted }", and no file of that name. Built in: { $plans }. To see them: scamdrill workshop plan
no-such-plan-near = There is no plan "{ $wanted }", and no file of that name. Did you mean "{ $near }"?
runbook-written = Written to { $file }. Open it in a browser and print it.

agenda-no-question = Part { $part } of the plan asks "{ $id }", and no bank at hand has that question. Take the id out, or name the file of its bank: --bank FILE
agenda-no-question-near = Part { $part } of the plan asks "{ $id }", and no bank at hand has that question. Did you mean "{ $near }"?
agenda-of-form = Part { $part } of the plan asks "{ $id }", which belongs to form { $form }. Forms are kept for tests, so that nobody knows their scenes before. Take the id out.
agenda-left-out = Part { $part } of the plan asks "{ $id }", which shows "{ $tactic }", and the plan leaves that out. Take the id out, or take "{ $tactic }" out of leave_out.
agenda-unfit = Part { $part } of the plan asks "{ $id }", which is for people of 16 and more. Take the id out.
agenda-form-not-whole = Form { $form } is not whole: a form has { $wanted } scams and { $wanted } genuine scenes, and the banks at hand have { $scams } and { $genuine } of it in the language of the plan. Add the bank that is missing with --bank FILE, or take the form out of the plan.
agenda-form-left-out = Form { $form } shows "{ $tactic }", and the plan leaves that out. A form is used whole or not at all. Take "{ $tactic }" out of leave_out, or put questions in the place of the form: questions = 6
agenda-form-unfit = Form { $form } has scenes for people of 16 and more. Take the form out of the plan.
agenda-too-few = Part { $part } of the plan wants { $wanted } { $wanted ->
    [one] question
   *[other] questions
}, and there { $found ->
    [0] is none
    [one] is 1
   *[other] are { $found }
} that fit, with nothing asked twice and no two look-alikes. Ask for fewer, or take out some of what narrows the choice: topics, level, tactics, kinds, leave_out.
agenda-one-sided = Part { $part } of the plan would have { $scams } scams and { $genuine } genuine scenes, and about half of each is right: who meets scams alone learns suspicion and no skill. Take out some of what narrows the choice: topics, level, tactics, kinds, leave_out.
agenda-asked-twice = Somebody would get the question "{ $id }" twice. Take it, or the form that it is in, out of one of the two parts.

runbook-about = A runbook for the trainer, made on { $day }: { $minutes } minutes, { $parts } parts. Print it, and keep it off the big screen.
runbook-end = This page is a file on your machine. Nothing was sent anywhere.

runbook-before-title = Before the day
runbook-before-check = See whether phones will reach this machine, in the room itself if you can:
runbook-before-demo = Go through it once alone, with learners that are made up:
runbook-before-scenes = Know what comes. If a subject is too close for your group, leave it out in the plan (leave_out).
runbook-before-room = The room: chairs near the door, so that people can leave quietly. A quiet corner to talk.
runbook-before-screen = The projector: stand in the last row and read a scene. Only the big screen goes on it, never your own page.
runbook-before-power = Power for the laptop, and a clicker if you have one. Turn off sleep and messages that pop up.
runbook-before-phones = Nobody needs a phone. Two can share one, and hands count with phones together.
runbook-before-paper = If no phone connects: read the scene aloud and ask for hands. Give everybody two sheets, one with S and one with G, and let them go up at the same time. Type the count into your page, or write it on a board.
runbook-before-help = Print this page, and check the help lines at its end with each organisation. Put copies of them where people can take one unseen.
runbook-before-person = Know whom you tell if somebody is in danger. Write the name here:

runbook-times-title = Timetable
runbook-times-when = Minute
runbook-times-long = How long
runbook-times-what = What
runbook-times-caption = { $minutes } minutes in all
runbook-span = { $from }–{ $to }
runbook-length = { $minutes } min
runbook-time-line = { $from }–{ $to }: { $what }
runbook-late = If you are late, leave out the last questions of a part. Keep the end whole: habits and help.

runbook-form = Form { $form }, everybody the same scene at once
runbook-forms = { $count ->
    [one] Form { $forms }, each at their own pace
   *[other] Forms { $forms } in turn, each at their own pace
}
runbook-questions = { $count ->
    [one] 1 question, together
   *[other] { $count } questions, together
}
runbook-questions-own = { $count ->
    [one] 1 question, each at their own pace
   *[other] { $count } questions, each at their own pace
}

runbook-rules-title = Ground rules
runbook-rules-about = Read them out, or leave them on the screen while people come in.
runbook-rule-blame = Whoever is scammed is not to blame. The criminal did it.
runbook-rule-own = Nobody has to tell of their own life or family. Speak of "somebody", not of names.
runbook-rule-private = What somebody tells stays here, but for one thing: if somebody is in danger, we get help.
runbook-rule-skip = Skip whatever you like. A skip is not counted as wrong. You can leave at any time.
runbook-rule-wrong = Nobody laughs about an answer. Being wrong here costs nothing and teaches most.
runbook-rule-people = We judge what a message asks for, not where somebody is from or how they write.
runbook-rule-try = We try nothing out on others, and we answer no real scammer, not even for fun.

runbook-steps-title = Minute by minute
runbook-step = Minutes { $from } to { $to }: { $what }
runbook-shown = On the big screen
runbook-say = Your notes: what to say and do

runbook-ask-title = Questions to ask the room
runbook-ask-about = Ask, wait five seconds, thank whoever answers. Say nothing about who was right.
runbook-ask-looked = What did you look at first?
runbook-ask-other = Who saw it the other way, and why?
runbook-ask-wants = What does this message want somebody to do?
runbook-ask-check = How could you check it without answering it?
runbook-ask-genuine = If it is genuine, what do you lose by checking?
runbook-ask-friend = What would you say to a friend who shows you this?

runbook-told-title = If somebody tells you that it is happening to them
runbook-told-about = The rules of your house and the law where you are come first.
runbook-told-find = If your page says that somebody asks you to find them, you see a made-up name, and you need not find out whose it is. Say to all that there is a short break, and where you will be. Whoever asked will come. Then press the button beside the name.
runbook-told-listen = Listen, in a quiet place. Let them tell it in their own words and at their own pace. The room can wait: give it a break.
runbook-told-distress = If somebody is upset, offer water, air and company. Ask what would help now. Nobody has to go on.
runbook-told-blame = Say that they are not to blame and that it was right to tell. Leave out "How could you".
runbook-told-secret = Promise no secrecy. Say whom you will tell, and why.
runbook-told-ask = Ask no more than you need: is anybody in danger now, and is money, a code or a picture about to go?
runbook-told-danger = If somebody is in danger now, call the emergency number.
runbook-told-scammer = Nobody confronts the scammer, threatens them or plays along. Stop contact, and keep the messages.
runbook-told-money = If money or a code has gone, they call the bank at once, on the number on the card. Offer a phone and a chair.
runbook-told-held = If somebody may be held or forced to work, police and foreign ministry come first, before anything is paid.
runbook-told-recovery = Whoever offers to bring the money back for a fee is the next scam.
runbook-told-after = Ask before they go: who will be with you today? If you can, ask again some days later.
runbook-told-self = Hearing this is heavy. Talk to a colleague afterwards, without names.
runbook-told-now = The first hour, step by step, on your laptop. First take the big screen off:
runbook-told-relative = The same for somebody who worries about another:
runbook-lines-title = Where to get help
runbook-no-country = No country is set, so no help lines are printed here. To set one, and then print this again:
runbook-lines = Lines by country:

runbook-close-title = How to end
runbook-close-time = End on time, with the habits and the help lines. Do not end on a hard scene.
runbook-close-claim = Say what was learned, and no more: on these questions, today. Nobody is safe from scams after this, you and I included.
runbook-close-days = Let everybody take the reminder days with them, from the last page on their phone or written on paper.
runbook-close-stay = Stay a quarter of an hour. Who needs to talk comes last.
runbook-close-over = End the room, so that no phone can answer any more:

runbook-after-title = After the day
runbook-after-report = Look at both errors: missed scams, and false alarms. Rank nobody:
runbook-after-code = CODE is the code of the room.
runbook-after-few = With few people, before and after differ by chance. The report says how sure it is.
runbook-after-remind = Remind people: after 2 to 3 weeks, after 3 months, after 5 months. What was learned fades in weeks, and reminders bring it back.
runbook-after-how = A reminder can be ten minutes: four scenes on paper, or a form that this group has not had.
runbook-after-keep = Decide how long answers are kept, and delete them then.
runbook-after-note = Write down what worked, what was too long, and which scene was too close.
