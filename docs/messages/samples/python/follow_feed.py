#!/usr/bin/env python3
"""Reads the feed page by page, and keeps its place. Settings: API_URL, CLIENT_ID, CLIENT_SECRET."""

import argparse
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from feed import API, Reader, refusal, request, say

LOOK_AGAIN_SECONDS = 2


def page(reader):
    """A page; what is only for now (429, 503, no connection) is asked for again."""
    while True:
        query = {"limit": 200, **({"after": reader.after} if reader.after else {})}
        try:
            with urllib.request.urlopen(request(f"/v1/messages?{urllib.parse.urlencode(query)}")) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            time.sleep(refusal(error))
        except urllib.error.URLError as error:
            say(f"no answer from {API} ({error.reason}); again shortly")
            time.sleep(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until-caught-up", action="store_true", help="end when all that is there is read")
    parser.add_argument("--state", metavar="FILE", type=Path, help="keep the place and the marks in a file")
    options = parser.parse_args()
    reader = Reader(options.state)
    while True:
        answer = page(reader)
        for message in answer["data"]:
            reader.take(message)
        reader.after = answer["page"]["next"] or reader.after
        reader.save()
        if answer["page"]["done"]:
            if options.until_caught_up:
                return
            time.sleep(LOOK_AGAIN_SECONDS)


if __name__ == "__main__":
    main()
