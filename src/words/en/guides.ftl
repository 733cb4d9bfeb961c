# What is read rather than answered: help lines, the first hour, lessons.

day-in-words = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

help-lines-of = Where to get help: { $country }
help-lines-first = If money or a code has just gone: stop all contact, call your bank on the number on your card, keep the messages, then report. Nobody who truly helps asks for a fee.
help-lines-money = If you have lost money or given out details
help-lines-held = If somebody is held or forced to work
help-lines-care = For young people, private images and hard times
help-lines-start-money = No fraud line with a number is listed here yet. Start with your bank, on the number on your card. Then go to the local police.
help-lines-start-held = No number is listed here yet. Start with the embassy or foreign ministry of the person's own country, or with the police.
help-lines-body = { $purpose }: { $name }.
help-lines-contact = Contact: { $contact }.
help-lines-contact-hours = Contact: { $contact }. Hours: { $hours }.
help-lines-hours = Hours: { $hours }.
help-lines-url = Website: { $url }
help-lines-look-up = No number listed: look { $count ->
    [one] this one
   *[other] these
} up by name, on an official website or letter.
help-lines-look-up-too = You can also look { $count ->
    [one] this one
   *[other] these
} up by name, on an official website or letter.
help-lines-page-undated = a page of { $site } that shows no date
help-lines-page-day = a page of { $site } dated { $date }
help-lines-page-year = a page of { $site } from { $date }
help-lines-page-about = a page of { $site } from about { $date }
help-lines-seen = From a stored copy of { $page }, read on { $day }. It may have changed: check with { $name }.
help-lines-past = Out of date: from a stored copy of { $page }, read on { $day }, over { $days } days ago. It may have changed: check with { $name }.
help-lines-copies = A stored copy shows a page as it once was. The page itself may say something else now.
help-lines-no-number = Look numbers up on the organisation's own website or on an official letter, not in a message or an advert.
help-lines-others = Other countries: scamdrill help-lines
help-lines-choose = Then choose your country, as in: scamdrill help-lines GB
help-lines-country = { $iso } { $country }
help-lines-wider = For more than one country:

now-first = Right now, if you can: send nothing, sign nothing, agree to nothing new. You have time to read this.
now-leave-typed = To hide this at once: type x, then press Enter. Nothing of it is saved.
now-leave-key = To hide this at once: press x. Nothing of it is saved.
now-leave-chord = To hide this at once: press Ctrl-X. Nothing of it is saved.
now-leave-printed = To hide this at once: close the window. Nothing of it is saved, but your terminal may remember the command.
now-which = What is closest to where you are?
prompt-now = Type 1, 2 or 3 (x to leave at once, ? for help):
now-keys =
    1, 2 or 3: see what to do
    x: leave at once and clear the screen
    q: stop
now-enter-alone = Enter alone chooses nothing. Type 1, 2 or 3, or ? for help.
now-no-choice = Type 1, 2 or 3, or ? for help.
prompt-now-country = Help lines of which country? (a name or two letters, Enter to leave it out, ? for help):
now-country-help =
    The name of a country or its two letters: your own, or the one you are in
    Enter: leave it out
    x: leave at once and clear the screen
    q: stop
prompt-now-end = Press Enter to finish, or type x to leave at once and clear the screen:
now-no-such-country = There is no entry for "{ $country }". Type another name, ? for the list, or press Enter to leave it out.
now-country-heading = Help lines of which country?
now-no-lines = For help lines, name your own country or the one you are in, as in: scamdrill help-lines GB
now-sources = Based on what these have published: { $publishers }.
now-brief = { $question }.
now-brief-more = Step by step: scamdrill now { $word }

lesson-looks = How it looks: { $looks }
lesson-works = Why it works on anybody: { $works }
lesson-practise = To practise it: scamdrill play --tactic { $word }
lesson-help-job = If this is happening to somebody: scamdrill now job
lesson-help-relative = If you are worried about somebody: scamdrill now relative
lesson-sources = Where this comes from
lesson-line = { $number }. { $name }: { $word }
lesson-choose = To read one, by its number or name, as in: scamdrill lesson { $word }
lessons-heading = { $count } lessons, about a minute each.
prompt-lessons = Which lesson? ({ $first }-{ $last }{ $more ->
    [0] {""}
   *[other] , m for more
}, ? for help):
no-such-lesson = There is no lesson "{ $wanted }". To see all: scamdrill lesson
no-such-lesson-near = There is no lesson "{ $wanted }". Nearest to it: { $near }. To see all: scamdrill lesson
