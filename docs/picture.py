"""Draws docs/round.svg: a real question, answer and explanation, as a terminal shows them.

    printf '1\\n' | cargo run -- play cross --private --seed 10 --color always | python3 docs/picture.py
"""

import html
import re
import sys

COLOURS = {"1": "font-weight:bold", "32": "fill:#7ee787", "35": "fill:#f0a8ff", "33": "fill:#ffd866", "36": "fill:#7cd5f1"}
LINE, WIDTH, MARGIN = 19, 84, 18


def spans(line):
    style = []
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            codes = part[2:-1].split(";")
            style = [] if codes in (["0"], [""]) else style + [COLOURS[c] for c in codes if c in COLOURS]
        elif part:
            yield f'<tspan style="{";".join(style)}">{html.escape(part)}</tspan>'


def main():
    lines = sys.stdin.read().split("\n")
    start = next(i for i, line in enumerate(lines) if "Question 1 of" in line)
    end = next(i for i, line in enumerate(lines) if "Question 2 of" in line)
    lines = lines[start:end - 1]
    height = len(lines) * LINE + 2 * MARGIN
    rows = "\n".join(
        f'<text x="{MARGIN}" y="{MARGIN + (i + 1) * LINE - 5}" xml:space="preserve">{"".join(spans(line))}</text>'
        for i, line in enumerate(lines)
    )
    with open("docs/round.svg", "w", encoding="utf-8") as file:
        file.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * 9} {height}" role="img" '
            f'aria-label="A round of scamdrill in a terminal">\n'
            f'<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>\n'
            f'<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14.5" fill="#e6e6e6">\n{rows}\n</g>\n</svg>\n'
        )


main()
