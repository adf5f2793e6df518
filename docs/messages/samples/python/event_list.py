"""Rebuilds events from their messages, whatever repeats or is missing."""

import json
import os
import sys

# Each of these carries the whole event. Types that are added later only move the mark.
KINDS = "drafted published changed postponed rescheduled cancelled completed closed"
WHOLE = {f"org.regional-events.event.{kind}.v1" for kind in KINDS.split()}
# Said beside the event itself. Seats are told by registrations.seat-plan.v1.
NOT_THE_EVENT = {"sequence", "changes", "capacity", "reason"}


def say(text):
    print(text, file=sys.stderr, flush=True)


def line_of(message):
    """Sequences count within source and subject: one id may be the subject of two topics."""
    return f"{message['source']} {message['subject']}"


def subject_of(line):
    return line.partition(" ")[2]


class Events:
    """What the messages add up to: all of it goes into the state file."""

    def __init__(self, state):
        self.events = state.get("events", {})  # by id
        self.marks = state.get("marks", {})  # sequence and id of the last message taken, by source and subject
        self.waiting = state.get("waiting", {})  # beyond a gap: message by sequence, the same way
        # Nothing more is taken of these, since two messages claim one place: which.
        self.stopped = state.get("stopped", {})
        self.offsets = state.get("offsets", {})  # where to read on, by partition

    def take(self, message):
        """Applies a message whose turn it is, and those that waited for it; returns them."""
        subject, sequence = message["subject"], message["sequence"]
        line = line_of(message)
        if line in self.stopped:
            return []
        mark, last_id = self.marks.get(line, (0, None))
        waiting = self.waiting.setdefault(line, {})
        known = last_id if sequence == mark else waiting.get(str(sequence), {}).get("id")
        if known is not None and known != message["id"]:
            self.stop(message, known)
            return []
        taken = []
        if sequence > mark:
            if sequence > mark + 1 and str(sequence) not in waiting:
                say(f"gap: {subject} is at {mark} and {sequence} came; it waits")
            waiting.setdefault(str(sequence), message)
        while following := waiting.pop(str(mark + 1), None):
            self.apply(following)
            mark += 1
            self.marks[line] = (mark, following["id"])
            taken.append(following)
        if not waiting:
            del self.waiting[line]
        return taken

    def stop(self, message, known):
        """Nobody here can know which of the two is the true one, nor what follows from which."""
        subject = message["subject"]
        why = f"two messages {message['sequence']}: {known} and {message['id']}"
        self.stopped[line_of(message)] = why
        self.waiting.pop(line_of(message), None)
        say(f"{subject} has {why}; it is stopped, tell the secretariat")

    def apply(self, message):
        if message["type"] in WHOLE:
            facts = message["data"].items()
            self.events[message["subject"]] = {k: v for k, v in facts if k not in NOT_THE_EVENT}

    def save(self, path):
        """Afterwards the old file or the new one is there, never half of one."""
        unfinished = path.with_name(path.name + ".new")
        try:
            with open(unfinished, "w", encoding="utf-8") as file:
                json.dump(vars(self), file)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError as error:
            raise SystemExit(f"{path} cannot be written: {error.strerror}") from None


def load(path):
    try:
        return json.loads(path.read_text("utf-8")) if path and path.exists() else {}
    except (OSError, ValueError) as error:
        raise SystemExit(f"{path} cannot be read: {error}") from None


def message_of(record):
    """CloudEvents in binary mode: the attributes are headers, the payload is the value."""
    given = record.headers() or []
    headers = {name: value.decode() for name, value in given if name.startswith("ce_") and value is not None}
    data = json.loads(record.value())
    if not isinstance(data, dict):
        raise ValueError("the value is no JSON object")
    if headers["ce_type"] in WHOLE and not is_whole(data):
        raise ValueError("the value is no whole event")
    return {
        "id": headers["ce_id"],
        "source": headers["ce_source"],
        "type": headers["ce_type"],
        "subject": headers["ce_subject"],
        "sequence": int(headers["ce_sequence"]),
        "data": data,
    }


def is_whole(data):
    """Whether it has what is shown of an event."""
    texts = [data["id"], data["status"], data["startsAt"] or ""]
    return all(isinstance(text, str) for text in texts) and isinstance(data["title"], dict)
