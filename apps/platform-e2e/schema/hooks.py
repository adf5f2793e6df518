"""Checks of the suite that need more than a setting."""

import schemathesis
from schemathesis.specs.openapi.checks import positive_data_acceptance

# What fits the schema may still be refused for what is stored, or because no schema can say it.
BEYOND_SCHEMAS = {
    412: "the ETag is made up, and the item has another one",
    422: "it contradicts itself or names what does not exist; the document has it on each such operation",
}
# A position in a list is opaque: one that is made up fits the schema and was given by no list.
OPAQUE = {"request.unknown-cursor", "message.unknown-position"}


@schemathesis.check
def what_fits_is_taken(ctx, response, case):
    if response.status_code in BEYOND_SCHEMAS:
        return None
    if response.status_code == 400 and code_of(response) in OPAQUE:
        return None
    return positive_data_acceptance(ctx, response, case)


def code_of(response):
    try:
        return response.json().get("code")
    except (ValueError, AttributeError):
        return None
