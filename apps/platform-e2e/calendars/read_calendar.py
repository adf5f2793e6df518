"""Reads an iCalendar file from standard input, and writes what an independent parser finds in it as JSON."""

import datetime
import json
import sys

import icalendar


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return value.isoformat()


def entry(event):
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "summary": str(event["SUMMARY"]),
        "status": str(event["STATUS"]),
        "start": moment(event.decoded("DTSTART")),
        "end": moment(event.decoded("DTEND")),
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
errors = [str(error) for part in calendar.walk() for error in getattr(part, "errors", [])]
json.dump({"entries": [entry(event) for event in calendar.walk("VEVENT")], "errors": errors}, sys.stdout)
