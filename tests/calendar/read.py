"""Reads a calendar file: read.py FILE.

Prints one JSON list: for each event what a calendar would take from it. Needs Python 3.11 with the
package icalendar.
"""

import json
import sys

import icalendar


def read(event):
    alarm = next(part for part in event.subcomponents if part.name == "VALARM")
    return {
        "uid": str(event["UID"]),
        "stamp": event.decoded("DTSTAMP").isoformat(),
        "day": event.decoded("DTSTART").isoformat(),
        "title": str(event["SUMMARY"]),
        "text": str(event["DESCRIPTION"]),
        "language": event["SUMMARY"].params["LANGUAGE"],
        "alarm": alarm.decoded("TRIGGER").total_seconds(),
        "errors": [str(error) for error in event.errors],
    }


def main(file):
    with open(file, "rb") as calendar:
        calendar = icalendar.Calendar.from_ical(calendar.read())
    print(json.dumps([read(event) for event in calendar.walk("VEVENT")]))


main(*sys.argv[1:])
