"""Checks of the suite that need more than a setting."""

import re

import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

# What fits the schema may still be refused for what is stored, or because no schema can say it.
BEYOND_SCHEMAS = {
    412: "the ETag is made up, and the item has another one",
    422: "it contradicts itself or names what does not exist; the document has it on each such operation",
}
# A position in a list is opaque: one that is made up fits the schema and was given by no list.
OPAQUE = {"request.unknown-cursor", "message.unknown-position"}
# News of another service is late: the document has this 503 wherever it may come, with the time to wait.
LATE_NEWS = "news-not-here-yet"
# Which zones there are changes with the tz database; a pattern tells their form alone.
NAMES_OF_LISTS = {"/timeZone"}
# Patterns name what text may not hold in classes of four digits, which every engine reads; of the planes above, private
# use and tags are refused by the check alone.
BEYOND_THE_PLANE = re.compile(r"must not hold U\+[0-9A-F]{5,6}:")
# Bounded cases make headers of letters and digits alone, and count such a one as fitting whatever its pattern.
TAG_HEADERS = {"/header/If-Match", "/header/If-None-Match"}
ENTITY_TAGS = re.compile(r'(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)')


@schemathesis.check
def what_fits_is_taken(ctx, response, case):
    if response.status_code in BEYOND_SCHEMAS:
        return None
    if response.status_code == 400 and code_of(response) in OPAQUE:
        return None
    if response.status_code == 400 and pointers_of(response) == NAMES_OF_LISTS:
        return None
    if response.status_code == 400 and is_beyond_the_plane(response):
        return None
    if pointers_of(response) & TAG_HEADERS and not are_entity_tags(case):
        return None
    if response.status_code == 400 and names_nothing(response, case):
        return None
    return positive_data_acceptance(ctx, response, case)


@schemathesis.check
def what_does_not_fit_is_refused(ctx, response, case):
    if response.status_code < 300 and is_too_long_before_it_is_trimmed(case):
        return None
    return negative_data_rejection(ctx, response, case)


@schemathesis.check
def nothing_breaks(ctx, response, case):
    if response.status_code == 503 and code_of(response) == LATE_NEWS:
        return None
    return not_a_server_error(ctx, response, case)


def names_nothing(response, case):
    """A null of an earlier answer is tried as a filter, and is written as no text at all."""
    query = case.query or {}
    wrong = {pointer.split("/")[2] for pointer in pointers_of(response) if pointer.startswith("/query/")}
    return bool(wrong) and all(query.get(name) in ("", [""], None, [None], [], "null") for name in wrong)


def is_too_long_before_it_is_trimmed(case):
    """White space at the ends is taken away before the rest is counted."""
    data = case.meta.phase.data
    told = " ".join([str(data.description), *[str(mutation) for mutation in getattr(data, "mutations", [])]])
    return "maxLength" in told and any(text != text.strip() for text in texts_of(case.body))


def texts_of(value):
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in texts_of(part)]


def are_entity_tags(case):
    headers = case.headers or {}
    sent = [headers[name] for name in ("If-Match", "If-None-Match") if name in headers]
    return all(ENTITY_TAGS.fullmatch(str(text).strip()) for text in sent)


def is_beyond_the_plane(response):
    errors = body_of(response).get("errors", [])
    return bool(errors) and all(BEYOND_THE_PLANE.search(error["detail"]) for error in errors)


def code_of(response):
    return body_of(response).get("code")


def pointers_of(response):
    return {error["pointer"] for error in body_of(response).get("errors", [])}


def body_of(response):
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
