# Reports of workshops.

rooms-heading = Workshops: what came of them
rooms-heading-shared = Workshops: a report that may be shared
rooms-since = Workshops since { $day }.
rooms-none = No workshop is kept here{ $since ->
    [yes] {" "}since that day.
   *[no] .
} To see all that are kept:
    scamdrill workshop list
rooms-written = { $file } is written. Open it in a browser. It needs no network, and nobody is named in it.
rooms-how = The first form of a workshop stands for "before", its last other form for "after". Where no form was put, the errors made in practice are told. Only messages that were new to the learner count. Workshops stand in the order of their days; none is better or worse than another for that.
rooms-list-title = Workshop by workshop
rooms-caption = Workshop by workshop, both errors
rooms-name = { $number }. { $day }
rooms-name-code = { $number }. { $day }, { $code }
rooms-all = All together
rooms-column-room = Workshop
rooms-column-people = People
rooms-column-missed = Scams missed
rooms-column-alarms = Genuine taken for scams
rooms-line = { $name }. People: { $people }. Scams missed: { $missed }. Genuine messages taken for scams: { $alarms }.
rooms-before = before { $value }
rooms-after = after { $value }
rooms-practice = in practice { $value }
rooms-no-answers = no answers
rooms-hands-title = Raised hands
rooms-hands-caption = Raised hands, both errors
rooms-hands-how = Each hand that was counted is taken as an answer. Nobody knows whose it was, so hands are in no other number here. Only messages that were judged are told, whether or not they were new to somebody.
rooms-hands-line = { $name }. Scams missed: { $missed }. Genuine messages taken for scams: { $alarms }.
rooms-change-title = What has changed
rooms-changes-caption = Changes from before to after
rooms-change-line = { $name }:
rooms-change-matched = A change is that of people who judged messages before as well as after.
rooms-change-all = A change is that of everybody who was there before or after, as if they were different people.
rooms-change-draws = The ranges show how much rests on who happened to be there: people were drawn anew, { $count } times, and nine in ten of these draws lie within the range. With fewer than { $few } people nothing is read off it.
rooms-claim-title = What this may claim
rooms-claim-questions = It says how these people did on these questions, right before and right after. It does not say what they will do weeks later, nor that anybody can or cannot be deceived: anybody can.
rooms-claim-alone = Without people who were in no workshop, nobody can tell how much of a change came from the workshop.
rooms-claim-nobody = Nobody is named or ranked here, and workshops should not be: they differ in who came.
rooms-left-codes = Left out: the codes of workshops, how many came in, and those who judged messages before as well as after by themselves: one number taken from another would tell of a few people. Numbers of people are told in whole tens.
rooms-no-such = No workshop with the code { $code } is kept here. To see all that are kept:
    scamdrill workshop list
