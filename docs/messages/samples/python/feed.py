"""What the feed and the stream have in common: signing in, marks, and one file that keeps all of it."""

import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

API = (os.environ.get("API_URL") or "http://127.0.0.1:8080").rstrip("/")
SOON_SECONDS = 30
_token = {"value": "", "until": 0.0}


def say(text):
    print(text, file=sys.stderr, flush=True)


def authorization():
    """A token that is good for a while yet."""
    if time.monotonic() > _token["until"]:
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ.get("CLIENT_ID", ""),
            "client_secret": os.environ.get("CLIENT_SECRET", ""),
        }
        body = urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(f"{API}/v1/oauth/token", body) as answer:
            fresh = json.load(answer)
        _token["value"] = fresh["access_token"]
        _token["until"] = time.monotonic() + fresh["expires_in"] - SOON_SECONDS
    return f"Bearer {_token['value']}"


def request(path, headers=None):
    all_headers = {"Authorization": authorization(), **(headers or {})}
    return urllib.request.Request(f"{API}{path}", headers=all_headers)


def refusal(error):
    """Ends the program where asking again would change nothing."""
    if error.code < 500 and error.code != 429:
        raise SystemExit(f"refused: {json.load(error).get('detail')}")
    return float(error.headers.get("Retry-After") or 1)


class Reader:
    """The place in the feed, the mark of each source and subject, and what this program makes of the messages."""

    def __init__(self, path):
        self.path = path
        state = json.loads(path.read_text("utf-8")) if path and path.exists() else {}
        self.after = state.get("after")
        self.marks = state.get("marks", {})
        self.counts = state.get("counts", {})

    def take(self, message):
        """Unless it is a repeat. A sequence that is passed over is no gap here: the feed shows what its reader may see."""
        line = f"{message['source']} {message['subject']}"
        sequence = int(message["sequence"])
        if sequence > self.marks.get(line, 0):
            self.marks[line] = sequence
            # your own work stands here
            self.counts[message["type"]] = self.counts.get(message["type"], 0) + 1
            print(f"{message['id']}  {message['type']}  {message['subject']}  {sequence}", flush=True)
        self.after = message["id"]

    def save(self):
        """Afterwards the old file or the new one is there, never half of one."""
        if self.path is None:
            return
        state = {"after": self.after, "marks": self.marks, "counts": self.counts}
        unfinished = Path(f"{self.path}.new")
        unfinished.write_text(json.dumps(state), "utf-8")
        unfinished.replace(self.path)
