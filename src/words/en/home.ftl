# The home screen, and what the first run asks.

welcome-heading = Welcome to scamdrill.
welcome-what = Here you learn to tell scams from the real thing. It runs on this machine alone, and nothing is sent anywhere.
welcome-leave-out = Three short questions first. Press Enter to leave one out; you can change it later.
prompt-welcome-who = What shall we call you? (Enter to leave it out, ? for help):
prompt-welcome-mode = How do you like it? (1 or 2, Enter for 1, ? for help):
prompt-welcome-country = Your country, for help lines? (a name or two letters, Enter to leave it out, ? for help):
welcome-full = The full screen, with arrow keys and mouse
welcome-plain = Plain lines from top to bottom, right for screen readers
welcome-who-help =
    Type a first name or any name you like, and press Enter. Your answers are kept under it.
    Enter: leave it out
    q: quit
    x: leave at once and clear the screen
welcome-mode-unknown = That is neither. Type 1 for the full screen or 2 for plain lines, or ? for help.
welcome-mode-help =
    1: the full screen
    2: plain lines
    To change it later: scamdrill config set mode plain
    q: quit
    x: leave at once and clear the screen
welcome-country-help =
    The name of a country or its two letters
    Enter: leave it out
    q: quit
    x: leave at once and clear the screen
welcome-kept = Kept. To change it later, as in: scamdrill config set country NZ

home-heading = scamdrill: tell scams from the real thing
home-who = { $name } is playing. Answers are saved on this machine and nowhere else.
home-nobody = Answers are saved on this machine and nowhere else.
home-private = Nothing of this will be saved.
prompt-home = What would you like? ({ $first }-{ $last }, q to quit, ? for help):
home-go-on = Go on with your round: { $done } of { $total } questions are done
home-review = { $due ->
    [0] Review ahead of time: nothing is due today
    [one] Review: 1 tactic is due today
   *[other] Review: { $due } tactics are due today
}
home-practise = Practise: ten questions of everything
home-topic = Practise one topic
home-story = Walk through a story
home-lesson = Read a lesson
home-form = Take a test of 20 messages
home-progress = See your progress
home-when = What comes back when
home-saved = Saved: { $done } of { $total } questions are done. You can go on with it from here.
home-now = I may be in one now

topics-heading = Which topic?
prompt-topics = Which topic? ({ $first }-{ $last }, ? for help):
forms-heading = A test asks the same 20 messages of everybody. Take one before you learn, another after.
prompt-forms = Which test? ({ $first }-{ $last }, ? for help):
form-new = Form { $form }: not taken yet
form-taken = Form { $form }: { $right } of { $answered } right on { $day }
form-open = Form { $form }: begun on { $day }, not finished
