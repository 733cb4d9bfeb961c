# Papers for a school. What they say of the program is held against it by tests; what a school has to
# say itself is left to be filled in.

notice-page-title = Papers for { $class }
notice-page-about = Five papers, made on { $day } from the settings of this installation. Each begins a page when printed. Fill in what has a line, and change what does not fit your school.
notice-page-end = This page is a file on your machine, and nothing was sent anywhere. It names no learner.

notice-blank-school = School
notice-blank-contact = Contact for questions, and for data protection
notice-blank-basis = Legal basis
notice-blank-who = Who may use that account
notice-blank-deleted = Answers are deleted on, and the class list on
notice-blank-dates = When and how long
notice-blank-signed = Name and signature
notice-blank-person = Person to turn to (safeguarding)

notice-privacy-title = Privacy notice for learners and parents: { $class }
notice-privacy-about = In { $class } ({ $count ->
    [one] 1 learner
   *[other] { $count } learners
}) we use scamdrill, a program that trains people to tell scams from genuine messages. It shows made-up scenes and asks what they are. This page says what it keeps.

notice-held-name = name
notice-held-code = a code to play with
notice-held-id = an id drawn by chance
notice-held-student = the school's own number or word for a learner
notice-held-sis = the id in the school's information system
notice-held-email = e-mail address
notice-held-login = login name

notice-kept-title = What is kept
notice-kept-list = Of each learner, in the class list: { $held }.
notice-kept-round = Of each round: when it began, if it was a test, which questions were put and which of them were known from before.
notice-kept-answer = Of each question: what was answered, skipped or taken back, when, how long it took, how far it was right and, if that was asked, how sure the learner was. Where a word or a number is typed, it is kept as typed.
notice-kept-nothing-else = Nothing else: no address of a computer, no place, no picture, no sound.
notice-where-title = Where it lies, and who can see it
notice-where-machine = All of it lies in files on the computer on which the class plays. The program sends nothing anywhere.
notice-where-names = Names stand in the class list alone. Answers stand under the id. Whoever uses the account on that computer could see both and bring them together; that includes learners who play there.
notice-where-code = A code is no password. Whoever knows it can answer in its learner's place and see that learner's progress, so keep it to yourself.
notice-where-no-code = Play with your code. Whoever types a name instead has that name saved with the answers.
notice-long-title = How long
notice-long-none = The program deletes nothing by itself. Somebody at the school does it by hand.
notice-long-copies = Backups, and pages and files made from the answers, are deleted by hand as well.
notice-rights-title = What you can ask for
notice-rights-ask = You can ask to see all that is held of you, to have the class list put right, and to have all that is held of you forgotten.
notice-rights-skip = You can skip any question, and a skip is not counted as wrong. You can leave at any time.
notice-rights-decide = The program decides nothing about you. People decide what follows from results.

notice-facts-title = Facts for an impact assessment (DPIA): { $class }
notice-facts-about = What the program does, as installed here on { $day }. These are facts about the program and no legal advice. What the school does around it has to be added.
notice-class-title = The class
notice-class-count = { $count ->
    [one] 1 learner.
   *[other] { $count } learners.
}
notice-class-test = A test is given: form { $form }, until { $day }.
notice-class-no-test = No test is given.
notice-data-title = Which data
notice-data-list = In the class list, of each learner: { $held }. Of the class: its name, for whom its practice is, whether it is archived, and its tests with the day each was given and is due. Other columns of a school's list are left out when it is taken in; passwords are never kept.
notice-data-answers = In the answers (behind each point, the columns of the database):
notice-stored = { $says } ({ $columns })
notice-stored-learner = Who: the id drawn by chance, or whatever name was typed by somebody who played without a code.
notice-stored-attempt = Each round: whose it is, when it began, which form if it is a test, by which number and rule it was put together, when explanations come, and whether it asks how sure somebody is.
notice-stored-question = What was put: the questions and where they come from, what they are about, and whether they were known from before.
notice-stored-entry = What happened: each answer, skip, taking back and end, in its order and with its moment.
notice-stored-answer = Each answer: what was chosen or typed, how far it was right, how sure somebody was, how many thousandths of a second it took, and whether it was new.
notice-stored-room = Each workshop: its code, how learners were called in it, which class was in it, when it began and ended, at which address of this machine it could be reached, by which number and rule it was put together, and the trainer's key until it ended.
notice-stored-room-part = The parts of a workshop, what was to be said and shown in them, and until when they were open.
notice-stored-room-set = Which tests were in it.
notice-stored-room-question = Which questions were in it, and where they come from.
notice-stored-room-member = Who came in: the id, the made-up name (or the name that was typed, where the workshop asked for names), and what the phone was known by until it ended.
notice-stored-room-event = What happened in it: where it stood when, who was taken out or came back, who had read which explanation, and how many hands were raised.
notice-stored-room-attempt = Which round was whose in which part of it.
notice-stored-room-salt = A number drawn by chance, by which a word of a learner's own becomes an id. The word itself is not kept.
notice-stored-pending = A note of the program to itself, if something was begun and is still to be finished.
notice-data-settings = In the settings: who plays, if somebody has set it; country and language; how the program is shown and how it writes.
notice-data-not = Not kept: names of the class list among the answers, addresses of computers, places, pictures, sound, anything of other programs.
notice-why-title = Why
notice-why-use = Answers are used to show scores and progress, to choose what comes next, to show a teacher who has done a test, and to see how good the questions are.
notice-why-not = The program makes no decision about anybody and ranks nobody.
notice-who-title = Who sees it
notice-who-account = Whoever uses the account on the computer could see all of it: the teacher, and learners who play in that account. The program has no accounts of its own.
notice-who-learner = What a learner is shown: their score, and the progress under their code.
notice-place-title = Where
notice-place-own = Answers: one database file, with its log beside it, in the data folder of the account.
notice-place-named = Answers: one database file, with its log beside it, outside the data folder. It was named with --store or SCAMDRILL_STORE. Name it the same way with the commands below.
notice-place-lists = Class lists: one file a class, in the data folder of the account.
notice-place-network = The program sends nothing over a network, but in a workshop, where phones on the same Wi-Fi talk to this machine and to nothing else. If the folder is copied elsewhere by another program, or lies on a network drive, the data are there as well.
notice-place-rights = On Linux and macOS these files can be read by that account and by administrators only. On Windows, the rights of the folder hold. They are not encrypted: an encrypted disk is the school's part.
notice-time-title = How long
notice-time-none = Nothing is deleted by itself. Rounds in which nothing has happened for some days are deleted when somebody types the command below.
notice-time-lists = Class lists stay. Forgetting a learner takes that learner out of the list too; forgetting old rounds does not.
notice-time-copies = Backups, exports, cards and pages are files of their own, and no command deletes them. Backups hold all answers; cards, gradebook files, tables of rounds and a learner's page hold names as well.
notice-risks-title = Risks, and what is done about them
notice-risk-account = Others use the account: no other account but an administrator's can read the files (see Where). The school locks the screen and encrypts the disk.
notice-risk-same = Learners play in the account of the teacher, where they could open the lists: stay near, or let a class play in an account that holds nothing but that class.
notice-risk-code = A code is seen by others: a new one is given, and the old one stops working.
notice-risk-name = Somebody plays under a name and no code: the name is then among the answers. Hand out codes, and forget that name with the command below in place of the code.
notice-risk-sync = The folder is synchronised or shared: keep it out of that.
notice-risk-copies = A copy outlives its data: a backup made earlier still holds what was forgotten later, and brings it back when it is restored. Write down every copy, and delete it by hand.
notice-risk-long = Data are kept too long: choose a day for the command below, and put it into a calendar.
notice-risk-grade = Results are taken for a judgement of a person: scores count missed scams and false alarms alike, say what they cannot tell, and skill is given as a range.
notice-risk-content = A scene comes too close: hard content has a note before it, any question can be skipped, x leaves at once, and the last of these papers says what to do.
notice-do-title = Rights and duties, and what to type
notice-do-about = CODE is a learner's code.
notice-do-path = To see where the files are:
notice-do-codes = To find a learner's code:
notice-do-subject = To see all that is held of a learner:
notice-do-export = To hand the answers over as a table:
notice-do-correct = To put a class list right, take in the corrected one (nobody is taken out):
notice-do-new-code = To give a new code:
notice-do-forget = To forget a learner, the place in the class list included (it asks first; older backups and files still hold the data):
notice-do-retain-dry = To see what has been idle for a year:
notice-do-retain = To forget that (it asks first; class lists stay):
notice-do-backup = To copy all answers (a copy holds all that the answers hold):
notice-do-wipe = To erase answers, class lists, settings and banks of yours (it asks first; copies stay):

notice-letter-title = Letter to parents: { $class }
notice-letter-greeting = Dear parents,
notice-letter-what = { $class } is going to practise telling scams from genuine messages. The class judges made-up text messages, chats, e-mails, calls and adverts, some of them scams and some genuine. It is as much about trusting what is genuine as about seeing through what is not.
notice-letter-content = The scenes are about money, made-up friendships, and jobs that are not what they seem. Nobody has to tell anything of their own life. Any question can be skipped, and nobody is blamed for being deceived: it can happen to anybody.
notice-letter-data = Answers are saved on the computer on which the class plays. With the code that each learner gets, they are saved under an id drawn by chance and not under a name. Nothing is sent anywhere. The privacy notice that comes with this letter says more.
notice-letter-home = If you like, ask at home what was new. If something like it is happening in your family, now or earlier, you are welcome to talk to us. It is never too late to ask for help.
notice-letter-end = Kind regards

notice-rules-title = Ground rules for our class
notice-rules-about = So that everybody can take part and nobody is hurt.
notice-rule-blame = Whoever is scammed is not to blame. The criminal did it.
notice-rule-own = Nobody has to tell of their own life or family. Speak of "somebody", not of names.
notice-rule-private = What somebody tells stays here, but for one thing: if somebody is in danger, an adult gets help.
notice-rule-skip = Skip whatever you like. A skip is not counted as wrong. To leave the screen at once, type x.
notice-rule-wrong = Nobody laughs about an answer. Being wrong here costs nothing and teaches most.
notice-rule-people = We judge what a message asks for, not where somebody is from or how they write.
notice-rule-try = We try nothing out on others, and we answer no real scammer, not even for fun.
notice-rule-code = Your code is yours. Use no one else's.
notice-rule-help = If something like this is happening to you or somebody close, tell a person you trust, today if you can:

notice-told-title = For the teacher: if somebody says that it is happening to them
notice-told-about = A learner may tell you that they, or somebody close, are in a scam now. The rules of your school and the law where you are come first.
notice-told-first = In the first minutes
notice-told-listen = Listen, in a quiet place. Let them tell it in their own words and at their own pace.
notice-told-blame = Say that they are not to blame and that it was right to tell. Leave out "How could you".
notice-told-secret = Promise no secrecy. Say whom you will tell, and why.
notice-told-ask = Ask no more than you need: is anybody in danger now, and is money, a code or a picture about to go?
notice-told-danger = If somebody is in danger now, call the emergency number.
notice-told-then = Then
notice-told-person = Tell the safeguarding person of your school the same day. Do not look into it on your own.
notice-told-scammer = Nobody confronts the scammer, threatens them or plays along. Stop contact, and keep the messages.
notice-told-money = If money or a code has gone, the family calls the bank at once, on the number on the card.
notice-told-images = If there are private pictures, look at none and pass none on. Note the names of the accounts.
notice-told-held = If somebody may be held or forced to work, police and foreign ministry come first, before anything is paid.
notice-told-write = Write down what was said, in their words, with day and time. Keep it where your school keeps such notes, not in this program.
notice-told-after = Ask again some days later how they are.
notice-do-now = The first hour, step by step:
notice-do-relative = The same for somebody who worries about another:
notice-no-country = No country is set, so no help lines are printed here. To set one, see scamdrill config. Lines by country:
