# A workshop as it runs: what the server says to phones, to the trainer and in the terminal.

room-name-firsts = Amber, Autumn, Blue, Brave, Bright, Calm, Cheerful, Clever, Copper, Coral, Curious, Early, Emerald, Gentle, Golden, Green, Happy, Honest, Jolly, Kind, Lively, Lucky, Merry, Misty, Morning, Northern, Patient, Quick, Quiet, Red, Rosy, Ruby, Silver, Smiling, Snowy, Spring, Steady, Summer, Sunny, Warm, Wise
room-name-seconds = Badger, Bear, Beaver, Bee, Bison, Crane, Cricket, Deer, Dolphin, Dove, Eagle, Falcon, Finch, Fox, Gecko, Hare, Hawk, Heron, Ibis, Koala, Lark, Lemur, Lion, Lynx, Magpie, Marten, Moose, Otter, Owl, Panda, Penguin, Puffin, Raven, Robin, Seal, Sparrow, Stork, Swan, Tiger, Turtle, Wren

room-refused-not-allowed = That is for the trainer to do.
room-refused-stale = The room has moved on since you pressed that.
room-refused-no-way = There is nothing there to go to.
room-refused-not-open = This question is closed. Your earlier answer, if you gave one, is kept.
room-refused-settled = This answer can no longer be changed.
room-refused-too-many-changes = You have changed your answers very often. This one stays as it is.
room-refused-paused = The trainer has paused, so this was not taken. Please send it again when it goes on.
room-refused-locked = The door is closed: nobody new can come in now. Ask the trainer to open it.
room-refused-full = The room is full.
room-refused-name-taken = Somebody here is already called that. Please choose another name.
room-refused-kept-out = You cannot come into this room. Please talk to the trainer.
room-refused-no-such-member = There is nobody by that number.
room-refused-bad-counts = These counts do not fit the question.
room-refused-nothing-to-do = It is like that already.
room-refused-nothing-open = Nothing is open for answers, so there is nothing to close. Set a time once a question is open.
room-refused-over = This workshop is over. Thank you for coming.
room-refused-no-answer = That is not one of the answers.
room-refused-code = There is no room with this code. Look at the big screen: it has six letters.
room-refused-codes-wait = Too many wrong codes have been tried. Wait { $seconds } seconds and try again.
room-refused-card = This code is on no card of the class. Look at your card: it has six letters.
room-refused-card-needed = Please type the code of your card.
room-refused-word-taken = Somebody in this room has chosen this word. Please choose another one.
room-refused-word = Please choose a word of 4 to 40 letters.
room-refused-name = Please choose a name of at most 24 letters, without signs such as = or @ at its start.
room-refused-key = This page no longer belongs to a room that is open. Type the code on the big screen to come in.
room-refused-message = That was not understood.
room-refused-too-fast = That was too fast. Wait a moment.

room-gone-removed = The trainer has taken you out of the room. You can come in again with the code.
room-gone-kept-out = The trainer has taken you out of the room. Please talk to the trainer.

room-in = You are in
room-in-wait = The workshop begins soon. This page changes by itself.
room-in-rules-class = You may skip any question. Your answers are kept under the code of your card, so your teacher can see them later.
room-in-rules = You may skip any question. Nobody sees your answers with your name.
room-paused = The trainer has paused. Answers are taken again when it goes on.
room-closed = Answers are closed. Look at the big screen.
room-care-wait = The question comes when the trainer goes on. You may skip it.
room-not-answered = You left this one out. That is fine. Here is what it was.
room-read-on = Go on
room-alone-done = You have done all questions
room-alone-wait = Thank you. Look at the big screen, or rest until the others are done.
room-alone-big = Everybody goes on alone
room-alone-big-how = Take your time. There are no points for speed.
room-alone-until = You can answer until { $time }.
room-question-gone = This question is no longer at hand. Please go on to the next one.
room-few = With fewer than { $least } people on phones, it is not shown how the answers are spread.
room-tactic = What is used or imitated here: { $tactic }.
room-outcome = What we did together
room-outcome-people = { $count } people took part.
room-sum-right = { $right } of { $answered } answers are right.
room-sum-scams = Answers about scams: { $scams }. In { $hits } of them the scam was spotted.
room-sum-genuine = Answers about genuine messages: { $genuine }. In { $recognised } of them it was recognised as genuine.
room-outcome-both = Both mistakes count: a scam taken for genuine, and a genuine message taken for a scam.
room-outcome-own = What you did
room-outcome-none = You answered nothing in this part. That is fine.
room-outcome-yours = Only you see this page.
room-outcome-why = Question by question
room-outcome-one = { $number }. { $from }: { $said }
room-notes-lobby = Wait until people are in. Say that they may skip anything and leave at any time.
room-notes-alone = Everybody answers at their own pace. Close it when most are done, or let the clock do it.
room-notes-outcome = Talk about both mistakes. Ask what made the genuine ones hard to believe.
room-notes-farewell = Thank everybody. Say again where help can be found, and that nobody is to blame.
room-notes-care = Read this aloud before you go on. Press "skip for everyone" if it is not for this room.
room-notes-ask = Ask the room: { $ask }
room-notes-twin = Its look-alike is: { $verdict }. { $why }
room-farewell = Three things to take home
room-farewell-habits = What helps most against scams:
room-habit-stop = Stop. Haste is the scammer's tool. Nothing genuine is lost by waiting a day.
room-habit-check = Check on your own way. Look up the number or the site yourself, and ask there.
room-habit-tell = Tell somebody you trust before you send money, papers or pictures.
room-farewell-means = This was one practice, on these questions. Anybody can be deceived, so keep asking.
room-farewell-reminders = What was learned fades in a few weeks. Three short reminders keep it fresh.
room-farewell-calendar = Put the reminder days into my calendar
room-farewell-stays = This page stays here until you close it. It needs no connection any more.
room-refused-not-kept-why = This could not be saved, and did not count: { $reason } Then try again.

workshop-title = Scam or genuine?
workshop-moved = The room has another address now. Open your page and the big screen anew, and let everybody scan the square again. To go back to where it was, resume with the address or port of before.
workshop-open = The room is open
workshop-learners = Learners open this address on their phones:
workshop-learners-scan = Learners open this address on their phones, or scan the square below:
workshop-learners-here = What learners see, on this computer only:
workshop-or = Or, on another network of this computer:
workshop-code = The room code is { $code }.
workshop-trainer = Your page as trainer. Keep this link to yourself:
workshop-screen = The big screen. Open it on this computer; it shows no link and no notes:
workshop-only-here = Only this computer can reach the room. To let phones in, type end, and start it again with --lan.
workshop-plain-http = Phones reach this computer over plain HTTP: whoever shares the Wi-Fi could read along. Use a network that you trust, and ask for no real names.
workshop-kept = Every answer is saved on this computer before a phone says so. If the program stops: scamdrill workshop resume
workshop-private = Nothing is saved: when the program stops, the answers are gone.
workshop-rehearsal = This is a rehearsal: { $learners ->
    [one] one made-up learner comes in and answers.
   *[other] { $learners } made-up learners come in and answer.
  } Nothing is saved.
workshop-interrupted =
    The room is saved. To go on:
    { $call }
workshop-closed-private = The room is closed, and nothing was saved.
workshop-port-taken = Port { $port } is in use, perhaps by a workshop that is still open in another window. Close it, or name another port with --port.
workshop-port-forbidden = This system does not let you use port { $port }. Name one above 1023 with --port.
workshop-no-such-address = { $address } is no address of this computer. Leave --bind out, or use --lan.
workshop-no-socket = The room could not be opened: { $reason }
workshop-no-chance = The system gives no random numbers, so no safe link can be made. Restart the computer and try again.
workshop-somebody = somebody
workshop-none = There is no workshop to go on with. To begin one: scamdrill workshop start
workshop-over = This workshop is over.
workshop-no-such-room = There is no open workshop with the code { $code }. To see all: scamdrill workshop list
workshop-end-there = The workshop { $code } seems to be open in another window: its port is in use. Type end there, or press the button on your page.
workshop-ended = The workshop { $code } is over. To export its answers: scamdrill results export
workshop-closed = The room is closed. Everything that was answered is saved.
workshop-reminder = A few scams to judge
workshop-reminder-text = What was learned about scams fades in a few weeks. Take five minutes: scamdrill play
workshop-list = Workshops
workshop-list-none = No workshop has been saved. To begin one: scamdrill workshop start
workshop-list-open = { $code }, { $day }, still open: { $learners }, { $answers }
workshop-list-over = { $code }, { $day }: { $learners }, { $answers }
workshop-list-learners = { $count ->
    [one] 1 learner
   *[other] { $count } learners
  }
workshop-list-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
workshop-hint = Lead from here, or on your page. Here: press Enter to go on, or type ? and Enter to see every word.
workshop-help =
    Type a word, then press Enter:
    n, or Enter alone: next
    b: back
    c: close the answers
    r: show the answer
    d: skip this question for everybody
    p: pause answers, or take them again
    l: let nobody new in, or let people in again
    t 90: close in 90 seconds; t alone: no time limit
    h 3 12: raised hands, a number for each option in turn
    w: who is here
    end: end the workshop for everybody
    ?: see this again
workshop-not-understood = That is none of the words here. Type ? to see them.
workshop-nobody-types = Nothing more is read here. Your page leads on; Ctrl-C stops the program.
workshop-closes-at = It closes at { $time }, by itself.
workshop-until = What everybody does alone closes at { $time }, by itself.
workshop-until-tomorrow = What everybody does alone closes tomorrow at { $time }, by itself.
workshop-bad-until = --until takes a time of the day within the next 24 hours, as in 15:45, and not “{ $typed }”.
workshop-closes = It closes in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  }.
workshop-hands = Raised hands are counted: { $counts }.
workshop-at-lobby = People are coming in.
workshop-at-talk = Part { $part } of { $parts }: you talk.
workshop-at-care = Question { $number } of { $total }: its care note is shown.
workshop-at-open = Question { $number } of { $total } is open.
workshop-at-closed = Question { $number } of { $total } is closed.
workshop-at-revealed = Question { $number } of { $total } is explained.
workshop-at-own-pace = Part { $part } of { $parts }: everybody goes on alone.
workshop-at-outcome = What came of this part is shown.
workshop-at-farewell = The last page is shown. Type end to close the room.
workshop-marked = { $marked } of { $present } have answered or skipped.
workshop-present = { $present } in the room.
workshop-is-paused = Paused: no answers are taken.
workshop-is-locked = Locked: nobody new comes in.
workshop-who = { $name }
workshop-who-away = { $name } (phone not connected)
workshop-who-calls = { $name } asks you to come

reach-heading = Can phones reach this computer?
reach-port = Port { $port } is free here.
reach-open = On a phone that is in the same Wi-Fi, open this address:
reach-open-scan = On a phone that is in the same Wi-Fi, open this address, or scan the square below:
reach-waits = Waiting { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  } for a phone. Ctrl-C stops.
reach-from-here = This computer itself has opened the page. That works; now try a phone.
reach-reached = A phone at { $phone } has reached this computer. The workshop will work here: scamdrill workshop start --lan
reach-unreached = No phone has reached this computer. What is most often in the way:
reach-same-wifi = 1. The phone is in another Wi-Fi, or uses mobile data. Join the same Wi-Fi and switch mobile data off.
reach-firewall = 2. A firewall on this computer stops visitors. Allow scamdrill, or this port, for private networks: on Windows and macOS in the firewall's settings, on Linux for example with: sudo ufw allow { $port }/tcp
reach-isolated = 3. Guest Wi-Fi often keeps phones apart from other devices. Then the address never loads, although both are online. Ask for a network without this "client isolation".
reach-hotspot = 4. Make your own network: switch on the hotspot of a phone, and let this computer and all phones join it. No internet is needed.
reach-hands = And if nothing helps: show the big screen, let people raise hands, and type in how many. Everything else stays the same.
reach-no-network = This computer is in no network, so no phone can reach it. Join a Wi-Fi, or switch on the hotspot of a phone and join that.
reach-page = It works
reach-page-text = This phone can reach the trainer's computer. You can close this page.
room-notes-minutes = This part: about { $minutes } minutes.
workshop-no-country = No country is set, so phones show only help lines that are for many countries. To set yours: scamdrill config set country GB
room-then-begin = Begin
room-then-open = Show the question
room-then-close = Close the answers
room-then-reveal = Show the answer
room-then-next = Next question
room-then-outcome = Show what came of it
room-then-part = Go on
room-then-end = The last page. When all are done, end the workshop.
room-late = Who comes late goes to { $address } and types { $code }.
room-paused-big = A short break. Answers are taken again when it goes on.
room-then-end-alone = Close for everybody
room-outside = How to come in stands on the trainer's own big screen.
workshop-class-gone = The class of this workshop is no longer here, so no card lets anybody in. Those who are in come back by themselves.
workshop-open-elsewhere = This workshop's port { $port } is in use, perhaps because it is still open in another window. Go on there, or close that window first.
workshop-address-gone = This computer no longer has the address { $address }, at which the workshop could be reached. Join the same network as then, and try again. Or go on at a new address, and let everybody scan the new square: scamdrill workshop resume --lan
room-refused-not-kept = This could not be saved, and did not count. Please tell the trainer, and try again in a moment.
