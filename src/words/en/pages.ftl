# The full screen: what its pages ask for, and its keys.

page-next = Press Enter to go on.
page-one = Choose with the arrow keys or a number, then press Enter.
page-pick = Choose with the arrow keys or a number, then press Enter.
page-one-or-none = Choose with the arrow keys or a number, then press Enter. Enter alone leaves it out.
page-some = Go with the arrow keys or a number, mark with Space. Enter when all are marked.
page-order = Go with the arrow keys or a number, and press Space in the right order. Then Enter.
page-letters = Up and down: the numbers. A letter: what belongs to it. Then Enter.
page-text = Type it, then press Enter.
page-text-or-none = Type it, then press Enter. Enter alone leaves it out.

key-enter = Enter
key-chord = Ctrl-X
key-next = next
key-see = see it
key-begin = begin
key-score = score
key-finish = finish
key-answer = answer
key-choose = choose
key-leave-out = go on
key-help = help
key-leave = leave
key-more = more
key-source = source
key-skip = skip
key-undo = undo
key-back-to = go back to
key-close = close
key-quit = quit
key-save = save and quit

window-too-small = Please make this window larger: { $columns } columns and { $rows } lines. Nothing is lost.
window-below = more below
window-above = more above
window-close = Enter or Esc: close
window-close-or-choose = A number and Enter to choose, Esc: close
window-mark-first = Nothing is marked yet. Go to one with the arrow keys or a number, then press Space.
window-read-on = Press Enter to read on.
key-read-on = read on
window-so-far = Your answer so far:
program-name = scamdrill
window-choose-first = Nothing is chosen yet. Use the arrow keys or a number first.
window-moving =
    Arrow keys, Tab: go from one answer to the next
    A number: go straight to it
    Space: mark it, or take the mark away
    Page Up, Page Down: read up and down
    Esc: close this
    Ctrl-X: leave at once, also while typing words
    With a mouse: click an answer, then Enter; the wheel reads up and down

full-screen-first = Opening the full screen. For plain lines, right for screen readers: scamdrill --plain
