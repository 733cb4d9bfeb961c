# What comes back when, and what a calendar says about it.

weekday-in-words = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day }

due-heading = What comes back when
due-today = Today: { $count ->
    [one] 1 tactic.
   *[other] { $count } tactics.
}
due-tomorrow = Tomorrow: { $count ->
    [one] 1 tactic.
   *[other] { $count } tactics.
}
due-on = { $day }: { $count ->
    [one] 1 tactic.
   *[other] { $count } tactics.
}
due-later = After that: { $count ->
    [one] 1 more tactic, on { $day }.
   *[other] { $count } more tactics, the last on { $day }.
}
due-how = To review now:
    scamdrill review
due-nothing-today = Nothing is due today. The next is on { $day }.
due-more = To practise anyway:
    scamdrill review --more
due-why = A tactic comes back shortly before it would fade, so a few minutes now and then are enough.
due-nothing-yet = There is nothing to review yet. Once you have answered some questions, each tactic you met comes back here before it fades.
due-play = To begin:
    scamdrill play

calendar-review = Scamdrill: { $count ->
    [one] 1 tactic to review
   *[other] { $count } tactics to review
}
calendar-review-text =
    A few minutes of telling scams from the real thing. What comes back today is what would soon fade. Any later day is fine too.
    To start, type: scamdrill review
calendar-reminder = Scamdrill: a short round
calendar-reminder-text =
    What we learn about scams fades within weeks, for everybody. A short round brings it back.
    To start, type: scamdrill review --more
calendar-written = { $file } is written. Open it with your calendar to take the days in.
review-no-question = The banks at hand have no question for what is due. To play a round: scamdrill play
