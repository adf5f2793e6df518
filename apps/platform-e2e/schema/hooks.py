"""Checks of the suite that need more than a setting."""

import re

import schemathesis
from schemathesis.specs.openapi.checks import positive_data_acceptance

# What fits the schema may still be refused for what is stored, or because no schema can say it.
BEYOND_SCHEMAS = {
    412: "the ETag is made up, and the item has another one",
    422: "it contradicts itself or names what does not exist; the document has it on each such operation",
}
# A position in a list is opaque: one that is made up fits the schema and was given by no list.
OPAQUE = {"request.unknown-cursor", "message.unknown-position"}
# Which zones there are changes with the tz database; a pattern tells their form alone.
NAMES_OF_LISTS = {"/timeZone"}
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
    if pointers_of(response) & TAG_HEADERS and not are_entity_tags(case):
        return None
    return positive_data_acceptance(ctx, response, case)


def are_entity_tags(case):
    headers = case.headers or {}
    sent = [headers[name] for name in ("If-Match", "If-None-Match") if name in headers]
    return all(ENTITY_TAGS.fullmatch(str(text).strip()) for text in sent)


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
