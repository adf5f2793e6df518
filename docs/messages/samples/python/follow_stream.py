#!/usr/bin/env python3
"""Follows the feed as server-sent events, and connects again where it was. Settings: API_URL, CLIENT_ID, CLIENT_SECRET."""

import argparse
import json
import time
import urllib.error
import urllib.request
from pathlib import Path

from feed import Reader, refusal, request, say

QUIET_SECONDS = 60  # heartbeats come more often: silence means that the connection is gone


class Idle(Exception):
    pass


def connection(reader, idle_seconds):
    """One connection, until it ends: with its token, at a shutdown, for a reader that is too slow."""
    headers = {"Accept": "text/event-stream"}
    if reader.after:
        headers["Last-Event-ID"] = reader.after
    heard = time.monotonic()
    data = []
    with urllib.request.urlopen(request("/v1/messages/stream", headers), timeout=idle_seconds or QUIET_SECONDS) as stream:
        for raw in stream:
            line = raw.decode("utf-8").rstrip("\r\n")
            if line.startswith("data:"):
                data.append(line[5:])
            elif not line and data:
                message = json.loads("\n".join(data))
                data = []
                if "specversion" in message:
                    reader.take(message)
                    reader.save()
                    heard = time.monotonic()
            if idle_seconds and time.monotonic() - heard > idle_seconds:
                raise Idle()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--idle-seconds", type=float, help="end when nothing came for so long")
    parser.add_argument("--state", metavar="FILE", type=Path, help="keep the place and the marks in a file")
    options = parser.parse_args()
    reader = Reader(options.state)
    while True:
        try:
            connection(reader, options.idle_seconds)
        except Idle:
            return
        except urllib.error.HTTPError as error:
            time.sleep(refusal(error))
        except (urllib.error.URLError, OSError) as error:
            if options.idle_seconds and "timed out" in str(error):
                return
            say(f"the connection ended: {error}")
            time.sleep(1)


if __name__ == "__main__":
    main()
