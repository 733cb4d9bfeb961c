# A workshop as it runs: what the server says to phones, to the trainer and in the terminal.

room-name-firsts = Amber, Autumn, Blue, Brave, Bright, Calm, Cheerful, Clever, Copper, Coral, Curious, Early, Emerald, Gentle, Golden, Green, Happy, Honest, Jolly, Kind, Lively, Lucky, Merry, Misty, Morning, Northern, Patient, Quick, Quiet, Red, Rosy, Ruby, Silver, Smiling, Snowy, Spring, Steady, Summer, Sunny, Warm, Wise
room-name-seconds = Badger, Bear, Beaver, Bee, Bison, Crane, Cricket, Deer, Dolphin, Dove, Eagle, Falcon, Finch, Fox, Gecko, Hare, Hawk, Heron, Ibis, Koala, Lark, Lemur, Lion, Lynx, Magpie, Marten, Moose, Otter, Owl, Panda, Penguin, Puffin, Raven, Robin, Seal, Sparrow, Stork, Swan, Tiger, Turtle, Wren

room-refused-not-allowed = That is for the trainer to do.
room-refused-stale = The room has moved on since you pressed that.
room-refused-no-way = There is nothing there to go to.
room-refused-not-open = This question is closed. Your earlier answer, if you gave one, is kept.
room-refused-settled = This answer can no longer be changed.
room-refused-too-many-changes = You have changed your answers very often. This one stays as it is.
room-refused-paused = The trainer has paused. You can answer when it goes on.
room-refused-locked = The door is closed: nobody new can come in now. Ask the trainer to open it.
room-refused-full = The room is full.
room-refused-name-taken = Somebody here is already called that. Please choose another name.
room-refused-kept-out = You cannot come into this room. Please talk to the trainer.
room-refused-no-such-member = There is nobody by that number.
room-refused-bad-counts = These counts do not fit the question.
room-refused-nothing-to-do = It is like that already.
room-refused-over = This workshop is over. Thank you for coming.
room-refused-no-answer = That is not one of the answers.
room-refused-not-kept = Your answer could not be saved. Please tell the trainer, and try again in a moment.
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
room-refused-elsewhere = This page may not be opened from another site.

room-gone-removed = The trainer has taken you out of the room. You can come in again with the code.
room-gone-kept-out = The trainer has taken you out of the room. Please talk to the trainer.

room-in = You are in
room-in-wait = The workshop begins soon. This page changes by itself.
room-in-rules = You may skip any question. Nobody sees your answers with your name.
room-paused = The trainer has paused. Your answers wait until it goes on.
room-closed = Answers are closed. Look at the big screen.
room-care-wait = The question comes when the trainer goes on. You may skip it.
room-not-answered = You left this one out. That is fine. Here is what it was.
room-read-on = Go on
room-alone-done = You have done all questions
room-alone-wait = Thank you. Look at the big screen, or rest until the others are done.
room-alone-big = Everybody goes on alone
room-alone-big-how = Take your time. There are no points for speed.
room-entrance = Come in
room-entrance-address = On your phone, go to
room-entrance-code = and type the code
room-question-gone = This question is no longer at hand. Please go on to the next one.
room-answered-count = { $count ->
    [one] { $count } person has answered or skipped this.
   *[other] { $count } people have answered or skipped this.
  }
room-few = Fewer than { $least } answers: how they are spread is not shown.
room-tactic = What is used or imitated here: { $tactic }.
room-outcome = What we did together
room-outcome-people = { $count } people took part.
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
room-hands = Raised hands
room-hands-count = Count them in
room-farewell = Three things to take home
room-farewell-habits = What helps most against scams:
room-habit-stop = Stop. Haste is the scammer's tool. Nothing genuine is lost by waiting a day.
room-habit-check = Check on your own way. Look up the number or the site yourself, and ask there.
room-habit-tell = Tell somebody you trust before you send money, papers or pictures.
room-farewell-means = This was one practice, on these questions. Anybody can be deceived, so keep asking.
room-farewell-reminders = What was learned fades in a few weeks. Three short reminders keep it fresh.
room-farewell-calendar = Put the reminder days into my calendar
room-refused-not-kept-why = This could not be saved, and did not count: { $reason } Please tell the trainer, and try again.
