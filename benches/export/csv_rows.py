"""The responses of a store as CSV, as one would write it in an afternoon: csv_rows.py STORE FILE

One query joins what counts with what was asked; a row is written for each answer, with the same
columns as `scamdrill results export` has.
"""

import csv
import datetime
import sqlite3
import sys

HEAD = (
    "round,learner,form,started,number,question,bank,topic,kind,verdict,tactic,stage,state,answer,"
    "right,credit,certainty,seconds,exposure,answered at"
)

QUERY = """
SELECT a.id, l.name, a.form, a.started, q.position + 1, q.question, q.bank, q.topic, q.kind,
       q.verdict, q.tactic, q.stage, 'answered', e.answer, c.is_right, e.credit, e.certainty,
       e.took_ms / 1000.0, e.exposure, e.at
FROM counted AS c
JOIN entry AS e ON e.attempt = c.attempt AND e.number = c.number
JOIN attempt_question AS q ON q.attempt = c.attempt AND q.position = c.position
JOIN attempt AS a ON a.id = c.attempt
JOIN learner AS l ON l.id = a.learner
ORDER BY a.id, q.position
"""

RISKY = ("=", "+", "-", "@", "\t", "\r")


def moment(milliseconds):
    local = datetime.datetime.fromtimestamp(milliseconds / 1000)
    return local.strftime("%Y-%m-%d %H:%M:%S")


def neutral(text):
    return "'" + text if text.startswith(RISKY) else text


def main(store, path):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEAD.split(","))
        for row in sqlite3.connect(store).execute(QUERY):
            row = list(row)
            row[1] = neutral(row[1])
            row[3] = moment(row[3])
            row[13] = neutral(row[13])
            row[19] = moment(row[19])
            out.writerow(row)


main(*sys.argv[1:])
