"""Reads a file of results: read.py FILE

Prints one JSON object. Of a CSV file: its rows. Of a spreadsheet: the names of its sheets, the rows of
each, and how many cells of all are formulas. Needs Python 3.11 with the package openpyxl.
"""

import csv
import datetime
import json
import sys

import openpyxl


def of_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {"rows": list(csv.reader(file, strict=True))}


def plain(value):
    return str(value) if isinstance(value, datetime.datetime) else value


def of_xlsx(path):
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    found = {
        sheet.title: [[plain(cell.value) for cell in row] for row in sheet.iter_rows()]
        for sheet in book
    }
    found["sheets"] = book.sheetnames
    found["formulas"] = sum(cell.data_type == "f" for cell in cells)
    return found


def main(path):
    print(json.dumps(of_csv(path) if path.endswith(".csv") else of_xlsx(path)))


main(*sys.argv[1:])
