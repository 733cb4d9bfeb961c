# A story: a situation to walk through, decision by decision.

stories-heading = Stories to walk through. You decide what happens.
story-line = { $id }: { $title }, level { $level }{ $from ->
    [0] {""}
   *[other] , from { $from } years on
}
story-option = { $title }, level { $level }{ $from ->
    [0] {""}
   *[other] , from { $from } years on
}
stories-choose =
    To walk through one, as in:
    scamdrill story { $id }{ $banks }
prompt-stories = Which story? ({ $first }-{ $last }{ $more ->
    [0] {""}
   *[other] , m for more
}, ? for help):

story-rules = You decide what happens next, and you can always go back. Nothing is graded, and nothing is saved. Type ? for help.
story-step = Step { $number }.
story-last-step = Step { $number }. This way ends here.
prompt-story-care = Press Enter to begin (? for help):
prompt-story-decision = What do you do? ({ $first }-{ $last }, ? for help):
prompt-story-ending = Type u or b to try another way, or press Enter to finish (? for help):
story-enter-alone = Enter alone decides nothing. Type a number from { $first } to { $last }, or ? for help.
story-no-decision = This is not one of the decisions. Type a number from { $first } to { $last }, or ? for help.

story-undone = Back to your last decision.
story-back-to = Back to decision { $number }.
story-nothing-decided = You have not decided anything yet.
story-no-such-decision = There is no decision { $number } yet. { $taken ->
    [one] You have taken one.
   *[other] You have taken { $taken }.
}
story-path = Your decisions so far:
story-path-back = To go back to one of them, type b and its number, as in b 1.

story-genuine = The other side was genuine.
story-path-ended = How you came here:
story-marks = What you could notice on the way:
story-mark = "{ $part }" – { $tactic }. { $why }
story-endings = You have seen { $found } of { $total } endings.
story-all-endings = { $total ->
    [one] This is the only ending of this story.
   *[other] You have seen all { $total } endings.
}
story-ended = Type u or b to try another way, press Enter to finish, or type ? for help.
story-source = Where this story comes from.

help-story-care = Enter: begin the story
help-story-decision = Type the number of your decision and press Enter.
help-story-ending = Enter: finish
help-story-keys =
    u: back to your last decision
    b: list your decisions; b 2 goes back to the second
    r: repeat this
    w: where the story comes from
    q: quit
    x: leave at once and clear the screen
