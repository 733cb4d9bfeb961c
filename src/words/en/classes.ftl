# Classes: a group of learners that a school follows by pseudonym.

class-none = There is no class yet. To make one: scamdrill class new 9B
class-none-open = There is no class but archived ones. To see them: scamdrill class list --archived
class-line = { $name }: { $count ->
    [one] 1 learner
   *[other] { $count } learners
}
class-line-test = { $line }, form { $form } until { $day }: { $done } of { $count } have done it
class-line-archived = { $line } (archived)
class-audience = Practice for { $audience }.
class-audience-all = everybody from 13 on
class-audience-16 = people from 16 on
class-no-learners =
    Nobody is in it yet. To take in a list of learners:
    scamdrill class import FILE --class { $typed }
class-no-test =
    No test is given. To give one:
    scamdrill class assign { $typed } --form A --due { $day }
class-test = Form { $form } is to be done until { $day }. { $done } of { $count } have done it.
class-done = { $name }, code { $code }: done
class-open = { $name }, code { $code }: not done yet
class-learner = { $name }, code { $code }
class-ids = { $line } ({ $ids })

class-made =
    { $name } is made. To take in a list of learners:
    scamdrill class import FILE --class { $typed }
class-exists = There is a class { $name } already.
class-renamed = { $old } is now { $name }. Codes and results stay as they are.
class-archived =
    { $name } is archived. Its codes still work. To bring it back:
    scamdrill class archive { $typed } --undo
class-brought-back = { $name } is back.
class-private = With --private nothing is kept, so no class can be changed.
no-such-class = There is no class "{ $name }".{ $count ->
    [0] {""} To make one: scamdrill class new 9B
   *[other] {""} Classes: { $names }.
}
class-name-bad = "{ $name }" cannot be the name of a class: { $why }.
class-is-archived =
    { $name } is archived. To bring it back:
    scamdrill class archive { $typed } --undo

class-codes-how = Each learner types, with the code behind the name:
class-codes-line = { $name }: { $code }
class-codes-page =
    To print cards:
    scamdrill class codes { $typed } --html codes.html
class-code-new = { $name } has the new code { $code }. The old one no longer works; all results stay.
class-code-nearly = Nobody has the code { $code }, but somebody has nearly the same. Look at the card again.
class-plays-by-code =
    In a class, { $name } plays with a code. For what is held under it:
    { $call }
class-nobody-called = Nobody in { $class } is "{ $name }". To see who is: scamdrill class list { $typed }
class-several-called = More than one in { $class } is "{ $name }". Name one by code or id, as scamdrill class list { $typed } shows them.
cards-written = The cards are in { $file }. Open it in a browser and print it. It holds names and codes: keep it as you keep a class list.
cards-title = Codes of { $class }
cards-type = Type:
cards-keep = Keep this card. The code stays yours.

class-assigned = { $name }: form { $form }, until { $day }.
class-assigned-before = { $name }: form { $form }, until { $day }. This class has had form { $form } before, so its messages are not new to it.
class-assigned-how =
    Whoever plays with a code is told so. To see who has done it:
    scamdrill class list { $typed }
class-due-bad = "{ $day }" is no day. Write it as in 2026-12-11.
class-due-past = { $day } is over. Name a day from today on.
class-none-named = Name a class, or all of them with --all.
class-too-many-tests = { $name } has been given { $limit } tests, which is the most there can be.
class-task = Your class has a test to do: form { $form }, until { $day }.
class-task-how =
    Your class has a test to do: form { $form }, until { $day }. To take it:
    { $call } --form { $form }

import-class = { $name }
import-class-new-will = { $name }: this class would be made
import-class-new-done = { $name }: this class is new
import-new-will = Would be taken in ({ $count }): { $names }
import-new-done = Taken in ({ $count }): { $names }
import-renamed-will = Would have another name ({ $count }): { $names }
import-renamed-done = Have another name now ({ $count }): { $names }
import-renamed-one = { $old } → { $name }
import-updated-will = Would have another school id or address ({ $count }): { $names }
import-updated-done = Have another school id or address now ({ $count }): { $names }
import-same-will = Would stay as they are: { $count }
import-same-done = Stayed as they are: { $count }
import-missing-will = In the class and not in the file, would stay ({ $count }): { $names }
import-missing-done = In the class and not in the file, stayed ({ $count }): { $names }
import-more = { $names }; and { $count } more
import-columns = Columns read: { $names }.
import-left-out = Columns left out: { $names }.
import-dry = Nothing was changed. To do it, leave out --dry-run.
import-done =
    All of it is kept. To print the codes:
    scamdrill class codes { $typed } --html codes.html
import-nothing = There was nothing to change.
import-no-class = { $file } has no column for the class. Name it, as in: --class 9B
import-too-many-classes = { $file } names more than { $limit } classes. Is that column really the class? To put all into one: --class 9B

list-missing = There is no file { $file }. Check its name, and the folder you are in.
list-folder = { $file } is a folder. Name a list of learners in it, a CSV file.
list-not-a-file = { $file } is not an ordinary file, so it cannot be a list of learners.
list-too-large = { $file } is larger than { $limit } MiB, so it was not read. Nothing was changed.
list-document = { $file } is a document of a spreadsheet or word processor. Open it there and save it as CSV. Nothing was changed.
list-utf-16 = { $file } is saved in the encoding UTF-16. Save it once more as CSV and choose UTF-8. Nothing was changed.
list-not-text = { $file }, line { $line }: this is neither UTF-8 nor Windows-1252 text. Save it once more as CSV and choose UTF-8. Nothing was changed.
list-nobody = { $file } names nobody. The first line has to be heads, as in: name,id. Nothing was changed.
list-no-name = { $file }: no column is headed as a name. Put heads into the first line, as in: name,id,class (or first name,last name). Nothing was changed.
list-same-head = { $file }: two columns are headed as { $column }. Leave one of them out. Nothing was changed.
list-too-wide = { $file }, line { $line }: this has more columns than a list could. Nothing was changed.
list-too-long = { $file } has more than { $limit } lines. Split it. Nothing was changed.
list-unclosed = { $file }, line { $line }: a quote opens here and never closes. Close it, or take it out. Nothing was changed.
list-cells = { $file }, line { $line }: { $found ->
    [one] there is 1 cell
   *[other] there are { $found } cells
}, but { $wanted ->
    [one] only 1 head
   *[other] { $wanted } heads
}. Is a separator missing, or one too many? A cell with a separator in it has to stand in quotes. Nothing was changed.
list-cell = { $file }, line { $line }: { $column } cannot be used: { $why }. Nothing was changed.
list-twice = { $file }: lines { $first } and { $line } are about the same learner. If they are two people, give each an id. Nothing was changed.
list-several = { $file }, line { $line }: several learners of { $class } are called { $name }. Give an id for each. Nothing was changed.
list-mixed = { $file }, line { $line }: the ids of this line belong to different learners of { $class }. Nothing was changed.
list-too-many = { $class } would have more than { $limit } learners, the most a class can have. Nothing was changed.

list-column-name = the name
list-column-first = the first name
list-column-last = the last name
list-column-class = the class
list-column-student-id = the id
list-column-sis-id = the SIS id
list-column-email = the e-mail address
list-column-login = the login

text-empty = it is empty
text-too-long = it has more than { $limit } characters
text-hidden = it holds hidden characters
text-formula = it starts with "{ $character }", which a spreadsheet would read as a formula
text-no-letter = it has neither a letter nor a digit

class-file-large = { $file } is too large to be a class, so it was left as it is. Move it away.
class-file-not-text = { $file } is not UTF-8 text, so it was left as it is. Mend it or move it away.
class-file-syntax = { $file } is not the file of a class and was left as it is: { $reason }. Mend it or move it away.
class-file-newer = { $file } was made by a newer scamdrill, so it was left as it is. Get the newer scamdrill.
class-file-value = { $file } was left as it is, because of this in it: { $value }. Mend it or move it away.
class-file-twice = { $file } was left as it is: the code { $code }, or the id it belongs to, stands in it twice. Mend it or move it away.
class-file-name = { $file } says that it is the class { $name }, whose file is { $wanted }. Is it a copy? Rename it or move it away.
class-code-twice = The code { $code }, or the id it belongs to, stands in two classes. Is one the copy of another? Move one away.
class-unwritten = { $name } cannot be kept, and nothing was changed: it is too large, or holds what could not be read back.
class-unwritable = Classes cannot be kept in { $file }: { $reason }.
class-journal-broken = { $file } should say what is left to do of a change, but somebody has changed it, so nothing was done. Move it away.
no-chance-class = The system gives no random numbers, so no codes can be drawn: { $reason }.
