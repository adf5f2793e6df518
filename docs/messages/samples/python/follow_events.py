#!/usr/bin/env python3
"""Follows the topic events.event.v1 from its beginning and keeps a list of events.

Repeats are dropped; beyond a gap nothing is guessed: what came waits, and is reported. Where two
messages claim one place, their subject is stopped and reported. The list, the marks and the place in
each partition are stored together, so that a stop at any moment neither loses nor doubles anything.

Settings, from the environment: KAFKA_BROKERS (127.0.0.1:9092 when not set), TOPIC_PREFIX,
KAFKA_SSL (true or false), KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM (plain, scram-sha-256 or
scram-sha-512), KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD (or KAFKA_SASL_PASSWORD_FILE).

Exit code: 0; 1 when it cannot go on, or cannot keep its state; 3 when messages still wait for one
that is missing, or a subject is stopped.
"""

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, KafkaException, TopicPartition

from event_list import Events, load, message_of, say, subject_of

env = os.environ.get
TOPIC = env("TOPIC_PREFIX", "") + "events.event.v1"
BROKERS = env("KAFKA_BROKERS") or "127.0.0.1:9092"
PATIENCE_SECONDS = 10


class Connection:
    """A consumer that remembers what the library was in trouble with."""

    def __init__(self):
        self.trouble = "no answer"
        self.consumer = Consumer(self.settings())

    def settings(self):
        tls = env("KAFKA_SSL", "false") in ("true", "1")
        mechanism = env("KAFKA_SASL_MECHANISM")
        settings = {
            "bootstrap.servers": BROKERS,
            "security.protocol": ("sasl_" if mechanism else "") + ("ssl" if tls else "plaintext"),
            # asked for by the library, which looks it up though nothing is joined or stored
            "group.id": (env("KAFKA_SASL_USERNAME") or "follow-events") + ".follow-events",
            "enable.auto.commit": False,
            "auto.offset.reset": "error",  # a place that is gone means another topic: begin anew, do not skip
            "enable.partition.eof": True,
            "log_level": 0,
            "error_cb": self.on_error,
        }
        if tls and env("KAFKA_SSL_CA_FILE"):
            settings["ssl.ca.location"] = env("KAFKA_SSL_CA_FILE")
        if mechanism:
            file = env("KAFKA_SASL_PASSWORD_FILE")
            settings["sasl.mechanism"] = mechanism.upper()
            settings["sasl.username"] = env("KAFKA_SASL_USERNAME", "")
            settings["sasl.password"] = Path(file).read_text().rstrip("\n") if file else env("KAFKA_SASL_PASSWORD", "")
        return settings

    def on_error(self, error):
        if error.code() != KafkaError._ALL_BROKERS_DOWN:
            self.trouble = error.str()

    def partitions(self):
        try:
            topic = self.consumer.list_topics(TOPIC, timeout=PATIENCE_SECONDS).topics[TOPIC]
        except KafkaException:
            self.consumer.poll(0)  # hears of the trouble
            raise SystemExit(f"{BROKERS} cannot be used: {self.trouble}") from None
        if topic.error:
            raise SystemExit(f"{TOPIC} cannot be read: {topic.error.str()}")
        return sorted(topic.partitions)


def follow(connection, state, save, until_caught_up):
    """Reads until it is stopped, or until the end of every partition has been seen."""
    partitions = connection.partitions()
    places = [(p, state.offsets.get(str(p), OFFSET_BEGINNING)) for p in partitions]
    connection.consumer.assign([TopicPartition(TOPIC, p, offset) for p, offset in places])
    not_at_end = set(partitions)
    heard = time.monotonic()
    while not_at_end or not until_caught_up:
        records = connection.consumer.consume(num_messages=500, timeout=0.5)
        for record in records:
            if record.error() and record.error().code() == KafkaError._PARTITION_EOF:
                not_at_end.discard(record.partition())
            elif record.error():
                raise KafkaException(record.error())
            else:
                for message in handle(record, state):
                    if not not_at_end:
                        say(f"{message['type']}  {message['subject']}  {message['sequence']}")
        if records:
            heard = time.monotonic()
            save()
        elif not_at_end and time.monotonic() - heard > PATIENCE_SECONDS:
            raise SystemExit(f"{BROKERS} cannot be used any more: {connection.trouble}")


def handle(record, state):
    """The place moves on with the state, also past a record that nobody can read."""
    state.offsets[str(record.partition())] = record.offset() + 1
    try:
        message = message_of(record)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        say(f"{TOPIC}/{record.partition()} at {record.offset()} cannot be read, passed over: {error!r}")
        return []
    return state.take(message)


def show(events, as_json):
    rows = sorted(events.values(), key=lambda event: (event["startsAt"] or "", event["id"]))
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    print(f"{'ID':<36}  {'STATUS':<9}  {'STARTS (UTC)':<16}  TITLE")
    for event in rows:
        title = event["title"].get("en") or next(iter(event["title"].values()), "")
        starts = (event["startsAt"] or "-")[:16]
        print(f"{event['id']:<36}  {event['status']:<9}  {starts:<16}  {title}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--until-caught-up", action="store_true", help="end when all that is there is read")
    parser.add_argument("--json", action="store_true", help="print the list as JSON, not as a table")
    parser.add_argument("--state", metavar="FILE", type=Path, help="keep everything in a file, and resume from it")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)

    file = options.state
    state = Events(load(file))
    try:
        connection = Connection()
        try:
            follow(connection, state, lambda: file and state.save(file), options.until_caught_up)
        finally:
            connection.consumer.close()
    except KafkaException as error:
        raise SystemExit(error.args[0].str()) from None
    except KeyboardInterrupt:
        say("stopped")
    show(state.events, options.json)
    for line, messages in state.waiting.items():
        missing = state.marks.get(line, (0,))[0] + 1
        say(f"{subject_of(line)} waits for message {missing}; {len(messages)} came after it")
    for line, why in state.stopped.items():
        say(f"{subject_of(line)} is stopped: it has {why}; tell the secretariat")
    return 3 if state.waiting or state.stopped else 0


if __name__ == "__main__":
    sys.exit(main())
