"""A CSV file of responses as a spreadsheet, by openpyxl's write-only mode: xlsx_rows.py CSV FILE

Numbers are written as numbers and moments as moments. What it takes to read the CSV counts against
it, and is little beside the writing.
"""

import csv
import datetime
import sys

import openpyxl

NUMBERS = (0, 4, 14, 15, 16, 17)
MOMENTS = (3, 19)


def cells(row):
    for at in NUMBERS:
        row[at] = float(row[at]) if row[at] else None
    for at in MOMENTS:
        row[at] = datetime.datetime.fromisoformat(row[at]) if row[at] else None
    return row


def main(source, path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("responses")
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        sheet.append(next(rows))
        for row in rows:
            sheet.append(cells(row))
    book.save(path)


main(*sys.argv[1:])
