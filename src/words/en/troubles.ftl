# What went wrong, where, and what to do next.

file-missing = There is no file { $file }. Check its name, and the folder you are in.
file-folder = { $file } is a folder. Name a bank file in it, one that ends in .toml.
file-not-a-file = { $file } is not an ordinary file, so it cannot be a bank.
file-too-large = { $file } is larger than { $limit } MiB, so it was not read. Split the bank into smaller files.
file-document = { $file } is a word-processor document. In the word processor, save it as plain text with the encoding UTF-8.
file-utf-16 = { $file } is saved in the encoding UTF-16. Save it once more and choose the encoding UTF-8.
file-not-utf8 = { $file }, line { $line }: this is not UTF-8 text. Open the file in a text editor and save it as UTF-8.
file-too-dense = { $file } holds far more brackets, commas and line breaks than banks do, so it was not read further. If it is a bank, split it into smaller files.
file-unreadable = { $file } cannot be read: { $reason }.
file-exists = { $file } is there already, so nothing was written. Choose another name.
file-unwritable = { $file } cannot be written: { $reason }. Choose another name or another folder.

banks-left-out = { $count ->
    [one] One bank file holds mistakes and was left out. To see them: scamdrill banks list
   *[other] { $count } bank files hold mistakes and were left out. To see them: scamdrill banks list
}

name-empty = A name cannot be empty.
name-too-long = A name has at most { $limit } characters.
name-hidden = A name cannot hold hidden characters or line breaks.
name-formula = A name cannot start with "{ $character }", because a spreadsheet would read it as a formula.

store-locked = Another program is using the answers in { $file }. Close it, then try again. Nothing was changed.
store-read-only = The answers in { $file } cannot be changed: the file or its folder is read-only. Allow writing, use --store with another file, or start with --private.
store-gone = The file { $file } has been moved or deleted while it was in use. Put it back, or nothing more can be saved.
store-full = There is no room left to save answers in { $file }. Make some room, then go on: everything up to here is saved.
store-corrupt = { $file } is damaged or holds something else, so it was left untouched. Use --store with another file, or move this one away.
store-foreign = { $file } is a database of another program, so it was left untouched. Use --store with another file.
store-newer = { $file } was made by a newer scamdrill (its format is { $found }, this one reads up to { $known }), so it was left untouched. Get the newer scamdrill, or use --store with another file.
store-not-a-file = { $file } is a folder or something else that cannot hold answers. Use --store with the name of a file.
store-no-place = Answers cannot be saved in { $file }: { $reason }. Use --store with a file in a folder of yours, or start with --private.
store-traces-left = It is forgotten, but { $file } could not be written anew, because another program has it open or the disk is full. So traces may be left in it. Close that program or make some room, then type: scamdrill results list --store { $file }
store-no-attempt = There is no round { $id }. To see all: scamdrill results list
store-elsewhere = This round is being played in another window. Go on there, or begin a new one here: scamdrill play --new
store-other = The answers in { $file } cannot be used: { $reason }.

as-goes-behind = Put --as behind the command, as in: scamdrill play --as Amina
private-changes-nothing = With --private nothing is saved and nothing is changed, so it does not go with this command.
no-home = Your home folder cannot be found. Use --store with a file, or start with --private.
no-question-left = No question fits what you asked for. Leave out a topic or bank, --level or --tactic.
no-question-missed = You have no missed questions waiting. To play a round: scamdrill play
no-such-topic = There is no topic or bank "{ $word }". Topics: { $topics }. Banks at hand: { $banks }. To add a file of yours: --bank FILE
no-such-story = There is no story "{ $id }". Stories at hand: { $stories }.
no-such-bank-of-answers = There is no bank "{ $id }", and no answer to one. Banks at hand: { $banks }. To add a file of yours: --bank FILE
no-such-bank = There is no bank "{ $id }". Banks at hand: { $banks }. A file of yours can be named too.
bank-exists = There is a bank "{ $id }" already. Choose another id, as in: --id my-club
no-such-country =
    There is no entry for "{ $country }". Your bank and the local police are always a start. Places at hand:
    { $countries }
no-such-setting = There is no setting "{ $name }". Settings: { $names }.
bad-setting = "{ $value }" cannot be the setting "{ $name }". { $allowed }
setting-allowed = It can be: { $words }.
settings-unreadable = The settings in { $file } are passed over, because of: { $reason }. Mend or delete that file.
settings-mend-first = Nothing was changed: { $file } has a mistake, and what else stands in it would be lost. Mend or delete that file first.
settings-bad-value = the value of { $name }
settings-no-country = The country in your settings, "{ $country }", is not listed and is passed over. To set it anew, as in: scamdrill config set country GB
settings-unwritable = The settings in { $file } cannot be saved: { $reason }.
no-such-language = There is no interface in "{ $language }" yet. Languages at hand: { $languages }.
erase-failed = { $file } could not be erased: { $reason }.
output-failed = The output could not be written: { $reason }.
no-chance = The system gives no random numbers: { $reason }. Use --seed with a number.
