# The help of the command line. help-COMMAND is what it does, help-COMMAND-ARGUMENT what an
# argument does; an argument that several commands share stands once, as help-ARGUMENT.

help = Learn to tell scams from the real thing. Runs on this machine alone; nothing is sent anywhere.
    .examples =
        Examples:
          scamdrill play                  a round of ten questions
          scamdrill play romance          about romance scams only
          scamdrill play --private        without saving anything
          scamdrill story                 walk through a story, decision by decision
          scamdrill now                   what to do if it is happening now
          scamdrill progress              what is strong, and what comes next
          scamdrill help-lines GB         where to get help in the United Kingdom
          scamdrill wipe                  erase everything

help-everywhere = Everywhere
help-help = Print this help
help-version = Print the version
help-store = Keep answers in this file (else SCAMDRILL_STORE, else your data folder)
help-private = Save nothing
help-plain = Line mode: plain lines from top to bottom, right for screen readers
help-color = When to use colour
help-lang = The language of the interface, as in en
help-bank = Add a bank file; may be given several times
help-as = Whose answers they are
help-learner = Whose answers they are
help-json = Write one JSON document to standard output

help-play = Play a practice round
    .examples =
        Examples:
          scamdrill play crypto trafficking --count 20
          scamdrill play --certainty       also ask how sure you are
          scamdrill play --exam            no explanations until the end
          scamdrill play --form A          a test: the same 20 messages for everybody
          scamdrill play --wrong           those you missed before
          scamdrill play --seed 7          the same round on every machine
          scamdrill play library-scams --bank mine.toml   only your own bank
        While playing, type ? for help.
help-play-topics = Only these topics, or banks by their id
help-play-count = How many questions
help-play-seed = Choose the round by this number instead of by chance and by what you have seen
help-play-level = Only questions of this level: 1 easy, 2, 3 hard
help-play-tactic = Only questions about this tactic; a wrong name shows the list
help-play-exam = Explain nothing until the end
help-play-form = Take a test of 20 fixed messages: one form before you learn, another after
help-play-certainty = Ask with each answer how sure you are, from 1 to 3
help-play-wrong = Only questions you missed before
help-play-resume = Go on with the unfinished round, without asking
help-play-new = Begin a new round, without asking

help-review = Review what would soon fade
    .examples =
        Examples:
          scamdrill review                 what is due today
          scamdrill review --more          more than is due
          scamdrill review --when          what comes back when
          scamdrill review --ics days.ics  the days, for your calendar
        While playing, type ? for help.
help-review-count = At most so many tactics
help-review-more = Go on with what is due soonest, and then with what is new
help-review-when = Show what comes back when, and ask nothing
help-review-ics = Write the days into a file that calendars read (-: standard output)
help-review-certainty = Ask with each answer how sure you are, from 1 to 3

help-story = Walk through a story, decision by decision
    .examples =
        Examples:
          scamdrill story                          choose one from the list
          scamdrill story wrong-number-friendship
        Nothing is graded, and nothing is saved. While it runs, type ? for help.
help-story-id = The story; without it, choose from the list

help-progress = See what is strong, what has changed, and what comes next
    .examples =
        Examples:
          scamdrill progress                       in plain sentences
          scamdrill progress --html progress.html  as a page to keep or print
          scamdrill progress --as Amina --json     as a document for machines
        Only what is saved on this machine is looked at. Each name sees its own answers.
help-progress-html = Write a page with plots into this file, which must not exist yet (-: standard output)

help-banks = See what there is to play, and write questions of your own
    .examples =
        Examples:
          scamdrill banks list
          scamdrill banks show romance-en
          scamdrill banks show mine.toml
          scamdrill banks new mine.toml             start a file of your own
          scamdrill banks check mine.toml           check it
help-banks-print = Make a set on paper: questions, answer sheet, answers with talking points, tally sheet
    .examples =
        Examples:
          scamdrill banks print --form A -o paper.html
          scamdrill banks print youth --count 12 --large -o paper.html    in large letters
          scamdrill banks print --form B --text -o paper.txt              as plain text
        Open the page in a browser and print it, on A4 or Letter paper.
help-banks-print-topics = Only these topics, or banks by their id
help-banks-print-form = The 20 messages of this form
help-banks-print-count = How many questions (10 unless you say otherwise, at most 40)
help-banks-print-seed = Choose and order the questions by this number, to make the same set again
help-banks-print-audience = For whom the questions must be fit: all (from 13 on, unless you say otherwise) or 16+
help-banks-print-output = The file to write, which must not exist yet (-: standard output)
help-banks-print-large = Print in large letters
help-banks-print-text = Write plain text instead of a page
help-banks-list = List all banks, and the mistakes of files that cannot be used
help-banks-check = Check banks: their form, what they say, and whether guessing works
    .examples =
        Examples:
          scamdrill banks check                    all banks at hand
          scamdrill banks check mine.toml          only this file
          scamdrill banks check mine.toml --strict --as-of 2027-03-01
          scamdrill banks check --explain longest-key
help-banks-check-files = Bank files; without any, all banks at hand
help-banks-check-strict = Treat warnings as errors
help-banks-check-tables = Also show what the banks cover, and what every simple rule scores (always shown for all banks)
help-banks-check-as-of = Take this day for today, and treat as errors what is out of date by then
help-banks-check-explain = Say what a rule is about, and how to allow what it finds
help-banks-show = Show what is in a bank, without its answers
help-banks-show-named = The id of the bank, or its file
help-banks-new = Write a bank to start from: a good example of every kind of question, with notes
    .examples =
        Examples:
          scamdrill banks new mine.toml
          scamdrill banks new club.toml --title "Scams at our club" --topic youth
help-banks-new-file = The file to write, which must not exist yet (none or -: standard output)
help-banks-new-topic = What the bank is about
help-banks-new-id = Its id: small letters, digits and hyphens (else from the name of the file)
help-banks-new-title = Its name for people
help-banks-new-language = The language of its questions, as in en
help-banks-export = Write questions for another platform, for machines, or as a page to play
    .examples =
        Examples:
          scamdrill banks export --format moodle-xml -o scams.xml
          scamdrill banks export romance --format gift -o romance.txt
          scamdrill banks export --form A --format moodle-xml -o form-a.xml
          scamdrill banks export mine-en --bank mine.toml --format json -o mine.json
          scamdrill banks export --format page --form A -o homework.html
          scamdrill banks export --format page romance crypto --count 12 --seed 7 -o homework.html
        A page plays in any browser without a network: send it to learners. What they hand in:
          scamdrill results import handed-in.txt --class 9B
help-banks-export-topics = Only these topics, or banks by their id (none: all)
help-banks-export-form = Only the messages of this form: 20, and 4 to fall back on
help-banks-export-count = How many questions (a page: 10 unless you say otherwise; other formats: all; at most 40)
help-banks-export-seed = Choose and order the questions by this number, to make the same file again
help-banks-export-audience = For whom the questions must be fit: all (from 13 on; a page, unless you say otherwise) or 16+
help-banks-export-format = What kind of file (else by how its name ends)
help-banks-export-output = The file to write, which must not exist yet (-: standard output)
help-banks-export-strict = Write nothing if anything would be lost
help-banks-import = Make a bank of questions from another platform or a table
    .examples =
        Examples:
          scamdrill banks import quiz.xml -o mine.toml
          scamdrill banks import quiz.txt --format gift --topic youth -o mine.toml
          scamdrill banks import quiz.xml --into mine.toml     once more, after changes
          scamdrill banks check mine.toml                      what is still to be written
help-banks-import-file = The file to take questions from
help-banks-import-format = What kind of file it is (else told from what is in it)
help-banks-import-output = The bank to write, which must not exist yet (none or -: standard output)
help-banks-import-into = A bank to bring up to date; what you wrote in it by hand stays
help-banks-import-topic = What the bank is about
help-banks-import-id = The id of the new bank: small letters, digits and hyphens (else from the name of the file)
help-banks-import-title = The name of the new bank for people
help-banks-import-language = The language of the questions, as in en
help-banks-schema = Print the JSON Schema of a bank, for a text editor that helps while you write
    .examples =
        Example:
          scamdrill banks schema > bank.schema.json
        Then make this the first line of your bank: #:schema ./bank.schema.json

help-results = See what has been saved
    .examples =
        Examples:
          scamdrill results list
          scamdrill results show 3 --json
          scamdrill results export -o results.xlsx    a spreadsheet of everything
help-results-list = List all rounds, the latest first
help-results-list-since = Only rounds begun on this day or later, as in 2026-11-23
help-results-list-form = Only rounds of this form
help-results-export = Write results into a file: for a spreadsheet, another program, or a gradebook
    .examples =
        Examples:
          scamdrill results export -o results.xlsx     a spreadsheet of everything
          scamdrill results export --shape summary -o rounds.csv   a line a round
          scamdrill results export --since 2026-11-01 -o answers.jsonl
          scamdrill results export --format moodle --form A -o moodle.csv
          scamdrill results export --format canvas --canvas-file grades.csv -o new.csv
          scamdrill results export --shared -o groups.xlsx   classes, fit to be shown
        In CSV, an apostrophe goes before what a spreadsheet would run as a formula.
        XLSX needs none, and keeps numbers like 00123 as they are. For Moodle and
        Canvas, each learner gets the grade of the round finished last; whoever
        cannot be matched is left out and named. All of these hold single people;
        only --shared writes what others may see.
help-results-export-class = Only the rounds of this class; may be given several times
help-results-export-format = What kind of file (else by how its name ends, else csv)
help-results-export-shape = What a line of CSV is: one response (unless you say otherwise), one round with a column for each question, or one round in sum
help-results-export-learners = Only rounds of this learner; may be given several times
help-results-export-since = Only rounds begun on this day or later, as in 2026-11-23
help-results-export-form = Only rounds of this form
help-results-export-identity = What Moodle shall know learners by (school-id unless you say otherwise)
help-results-export-canvas-file = The gradebook that Canvas gave you; it is not changed
help-results-export-column = The head of the column of grades
help-results-export-room = Only the rounds of a workshop, by its code
help-results-export-shared = Write a table of classes instead, in which nobody can be recognised: small groups are left blank
help-results-export-output = The file to write (-: standard output)
help-results-export-force = Replace the file if it is there
help-results-import = Take in what learners of a class have handed in from a homework page
    .examples =
        Examples:
          scamdrill results import handed-in.txt --class 9B
          scamdrill results import - --class 9B       paste the text, then Ctrl-D
          scamdrill results import one.txt --class 9B --learner "Amina K"
        A file may hold the texts of many learners. The same text twice counts once.
help-results-import-files = The texts as they came, with whatever stands around them (-: standard input)
help-results-import-format = Where they come from (page is all there is yet)
help-results-import-class = The class
help-results-import-learner = Whose a text without a code is
help-results-show = Show one round, answer by answer
help-results-show-id = The number of the round

help-results-subject = Print all that is held of one learner, as JSON
help-results-forget = Forget a learner, or everybody
    .examples =
        Examples:
          scamdrill results forget Amina
          scamdrill results forget --all
help-results-forget-learner = Whose answers go
help-results-forget-all = Forget everybody's answers; settings and banks of yours stay
help-results-forget-yes = Do not ask first
help-results-retain = Forget rounds in which nothing has happened for so many days
    .examples =
        Examples:
          scamdrill results retain 365 --dry-run   only say what would go
          scamdrill results retain 365
help-results-retain-days = How many days
help-results-retain-dry-run = Only say what would go
help-results-retain-yes = Do not ask first
help-results-backup = Copy all answers into a file that opens as a store
    .examples =
        Example:
          scamdrill results backup answers-backup.db
help-results-backup-file = The file to write, which must not exist yet
help-results-restore = Put a backup in the place of the answers here
    .examples =
        Example:
          scamdrill results restore answers-backup.db
help-results-restore-file = The backup
help-results-restore-yes = Do not ask first

help-class = Follow groups of learners, each by a code and no name
    .examples =
        Examples:
          scamdrill class import list.csv --class 9B     take in learners
          scamdrill class codes 9B --html codes.html     cards to hand out
          scamdrill class assign 9B --form A --due 2026-12-11
          scamdrill class list 9B                        who has done it
          scamdrill play --as KQRTMP                     what a learner types
        Names stay in a file on this machine. Answers are saved under an id drawn
        by chance, and no name is among them.
help-class-new = Make a class
    .examples =
        Examples:
          scamdrill class new 9B
          scamdrill class new "Evening course" --audience 16+
help-class-new-name = What the class is called
help-class-new-audience = For whom its practice is: everybody from 13 on (all), or from 16 on
help-class-import = Take in a list of learners, or what has changed in it
    .examples =
        Examples:
          scamdrill class import list.csv --class 9B --dry-run   only show it
          scamdrill class import list.csv --class 9B
          scamdrill class import school.csv    several classes, by their column
        A list is a CSV file whose first line has heads: name (or first name and
        last name) and, if you have them, class, id, sis id, email, login, in any
        order. Other columns are left out; passwords are not even looked at. An
        import takes nobody out, and done twice it changes nothing.
help-class-import-file = The list, a CSV file
help-class-import-class = Put all of them into this class, whatever the file says
help-class-import-dry-run = Show what would change, and change nothing
help-class-list = List classes, or the learners of one with their codes and who has done its test
    .examples =
        Examples:
          scamdrill class list
          scamdrill class list 9B
          scamdrill class list 9B --json
help-class-list-name = The class; without it, list all
help-class-list-archived = List archived classes as well
help-class-codes = Show what each learner types, print it on cards, or issue a new code
    .examples =
        Examples:
          scamdrill class codes 9B
          scamdrill class codes 9B --html codes.html     ten cards to a page
          scamdrill class codes 9B --new "Amina Yusuf"   when a card is lost
help-class-codes-name = The class
help-class-codes-html = Write cards into this file, which must not exist yet (-: standard output)
help-class-codes-new = Issue a new code for one learner, by name, id or old code; all results stay
help-class-assign = Give classes a test to do
    .examples =
        Examples:
          scamdrill class assign 9B --form A --due 2026-12-11
          scamdrill class assign 9A 9B 9C --rotate --due 2026-12-11
          scamdrill class assign --all --rotate --due 2027-03-12
        With --rotate, 9A has form A, 9B has B and 9C has C; the next time each
        has the form after that.
help-class-assign-names = The classes
help-class-assign-all = All classes but archived ones
help-class-assign-form = The form; with --rotate, the form of the first class
help-class-assign-due = The last day for it, as in 2026-12-11
help-class-assign-rotate = Let the forms go round over the classes, each class from the one it had last
help-class-rename = Give a class another name
    .examples =
        Example:
          scamdrill class rename 9B 10B
help-class-rename-old = Its name
help-class-rename-new = Its new name
help-class-archive = Put away a class that is over: it is kept, but no longer listed
    .examples =
        Examples:
          scamdrill class archive 9B
          scamdrill class archive 9B --undo      bring it back
help-class-archive-name = The class
help-class-archive-undo = Bring it back
help-class-notice = Papers for a school: privacy notice, facts for an impact assessment, letter to parents, ground rules, and what to do if somebody tells
    .examples =
        Examples:
          scamdrill class notice 9B                    read them
          scamdrill class notice 9B -o papers.html     print them, each on its own page
        They are filled in with the settings here: the class, its tests, the country.
        What only the school can say is left open.
help-class-notice-name = The class
help-class-notice-output = Write a page into this file, which must not exist yet (-: standard output)

help-report = Make pages to keep, print or hand over: of a class, of one learner, of workshops
    .examples =
        Examples:
          scamdrill report --class 9B                       read it here
          scamdrill report --class 9B --html 9B.html        a page to print
          scamdrill report --class 9B --json
          scamdrill report --class 9B --shared --html shared.html    for others to see
          scamdrill report --rooms --since 2026-01-01 --html year.html   workshops
          scamdrill report --learner KQRTMP                 one learner, by code
          scamdrill report --learner "Amina Yusuf" --html amina.html
        A class: who took part, before and after, missed scams and false alarms,
        tactics, the questions most missed with talking points, and what to teach
        next. No learner is named or ranked. It shows messages of forms: do not
        show it to a class that still has a form to take.
        One learner: progress, tests one after the other, and a certificate on a
        page of its own, which says what was done and claims no more.
help-report-class = The class to report on
help-report-learner = One learner: a name, a code or an id
help-report-rooms = All workshops together: when, how many people, both errors before and after
help-report-room = Report on the workshop with this code, also while it is open
help-report-since = Of workshops, those on this day or later
help-report-bank = Also look questions up in this bank file
help-report-html = Write a page with plots into this file, which must not exist yet (-: standard output)
help-report-json = Give the report of a class as JSON
help-report-shared = Tell what others may see and no more: nobody can be recognised, small groups are left out

help-stats = See how good the questions are
    .examples =
        Examples:
          scamdrill stats                          all banks and forms with answers
          scamdrill stats romance-en               one bank
          scamdrill stats --form A                 one form
          scamdrill stats --store class.db --html questions.html
          scamdrill stats my-bank --bank mine.toml --json
        The first answer of each learner to a question counts, if it was new to them.
        With fewer than 30 answers, what is said of a question is only a hint.
help-stats-banks = The ids of banks; without any, all that have answers
help-stats-form = Only this form
help-stats-html = Write a page with plots into this file, which must not exist yet (-: standard output)

help-workshop = Lead a workshop in a room, on phones, without internet
    .examples =
        Examples:
          scamdrill workshop plan                    the plans that are built in
          scamdrill workshop check                   can phones reach this computer?
          scamdrill workshop demo --plan thirty      rehearse alone
          scamdrill workshop start --plan thirty --lan
          scamdrill workshop resume                  go on after the program stopped
help-workshop-start = Open a room: address, code and a square to scan; you pace it here or on your page
    .examples =
        Examples:
          scamdrill workshop start --plan sixty --lan
          scamdrill workshop start --banks romance crypto --count 6 --lan
          scamdrill workshop start --form A --class 9B --lan
          scamdrill workshop start --own-pace --until 15:45 --lan
        Every answer is saved before a phone says so. If the program or the computer
        stops, scamdrill workshop resume goes on at the same question.
help-workshop-start-banks = Ask about these topics, or out of these banks
help-workshop-start-form = Put this form, everybody the same scene at once
help-workshop-start-plan = Follow a plan: its name, or a file
help-workshop-start-count = How many questions (8, if nothing else is said)
help-workshop-start-class = Learners come in with the codes on the cards of this class
help-workshop-start-ask-names = Ask learners for a name, instead of giving them one
help-workshop-start-own-pace = Let everybody go on alone
help-workshop-start-until = With --own-pace: close by itself at this time of the day, as in 15:45
help-workshop-start-certainty = Ask how sure somebody is
help-workshop-start-seed = Choose and order the questions by this number, the same everywhere
help-workshop-start-bind = Listen at this address of the computer (else only the computer itself can come in)
help-workshop-start-lan = Listen at all addresses, so that phones in the same Wi-Fi can come in
help-workshop-start-port = Listen at this port (0: any that is free)
help-host-name = A name by which phones reach this computer, if it is none of the local network
help-workshop-check = Before the day: find out whether phones can reach this computer
    .examples =
        Example:
          scamdrill workshop check
        It shows an address to open on a phone, waits for the phone, and says what
        may be in the way if none comes.
help-workshop-check-port = The port that the workshop will use
help-workshop-check-wait = How many seconds to wait for a phone
help-workshop-demo = Rehearse alone: made-up learners come in and answer, and nothing is saved
    .examples =
        Examples:
          scamdrill workshop demo
          scamdrill workshop demo --plan thirty --learners 25
help-workshop-demo-learners = How many learners are made up
help-workshop-list = List workshops, those still open and those that are over
help-workshop-list-json = Print them as JSON
help-workshop-resume = Go on with a workshop where it stopped: the same room, code, learners, question and answers
    .examples =
        Examples:
          scamdrill workshop resume              the latest that is still open
          scamdrill workshop resume KQRTMP
          scamdrill workshop resume --lan        in another network, at its new address
help-workshop-resume-code = The code of the room
help-workshop-resume-bind = Go on at this address of the computer
help-workshop-resume-lan = Go on at all addresses: when the network is another one
help-workshop-resume-port = Go on at this port
help-workshop-end = End a workshop that nobody goes on with
help-workshop-end-code = The code of the room; without it, the latest that is still open
help-workshop-plan = Read a plan of a workshop: timetable, what to say, ground rules
    .examples =
        Examples:
          scamdrill workshop plan                      the plans that are built in
          scamdrill workshop plan sixty                one of them, to read
          scamdrill workshop plan sixty --html runbook.html --country GB
          scamdrill workshop plan thirty --copy mine.toml        to change
          scamdrill workshop plan mine.toml            a plan of your own
help-workshop-plan-plan = The name of a plan, or a file; without it, all that are built in
help-workshop-plan-html = Write a page to print into this file, which must not exist yet (-: standard output)
help-workshop-plan-country = Whose help lines to print, by name or two letters (else the country in the settings)
help-workshop-plan-copy = Write the plan as it is into this file, which must not exist yet, to change it (-: standard output)

help-lesson = Learn what a tactic is, how it looks and what to do
    .examples =
        Examples:
          scamdrill lesson                     choose one from the list
          scamdrill lesson 3                   the third of the list
          scamdrill lesson secrecy             a name, or how one begins
          scamdrill lesson families            for families and friends
help-lesson-tactic = The lesson, by its number or name in the list

help-now = What to do if it is happening now, and whom to call
    .examples =
        Examples:
          scamdrill now                        asks where you stand
          scamdrill now scam --country GB      if you may be in a scam
          scamdrill now job                    if a job feels wrong
          scamdrill now relative               if you worry about somebody
        Nothing of it is saved.
help-now-situation = Where you stand
help-now-country = The country, by name or two letters

help-help-lines = Where to report a scam and get help
    .examples =
        Examples:
          scamdrill help-lines
          scamdrill help-lines NZ
help-help-lines-country = The country, by name or two letters

help-config = See and change settings
    .examples =
        Examples:
          scamdrill config set country SG
          scamdrill config get
        Settings: who (who plays), country, language, mode (full, or plain for lines from top
        to bottom), color (auto, always, or never), and journal (how answers are written: wal,
        or delete where wal hangs, as in some network folders).
help-config-get = Show one setting, or all
help-config-get-name = The setting
help-config-set = Change a setting
help-config-set-name = The setting
help-config-set-value = Its new value
help-config-path = Show where settings, answers, classes and banks of yours are kept

help-wipe = Erase all answers, settings, classes and banks of yours from this machine
    .examples =
        Examples:
          scamdrill wipe
          scamdrill wipe --store class.db --yes     only that file, without asking
help-wipe-yes = Do not ask first

help-completions = Print what your shell needs to complete commands
    .examples =
        Example:
          scamdrill completions bash > ~/.local/share/bash-completion/completions/scamdrill
help-completions-shell = Your shell

help-man = Print the manual page
    .examples =
        Example:
          scamdrill man > scamdrill.1
