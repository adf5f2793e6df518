"""A partner's first steps with the client that openapi-python-client makes; settings come from the environment."""

import datetime
import json
import os
import uuid

from partner_client import AuthenticatedClient, Client
from partner_client.api.access import issue_token
from partner_client.api.events import list_events
from partner_client.api.people import register_person
from partner_client.models import (
    AffiliationOfPerson,
    EventList,
    ListEventsKindItem,
    RegisteredPerson,
    RegisterPerson,
    Token,
    TokenRequest,
)

api = os.environ["API_URL"]

token = issue_token.sync(
    client=Client(base_url=api),
    body=TokenRequest(
        grant_type="client_credentials",
        client_id=os.environ["CLIENT_ID"],
        client_secret=os.environ["CLIENT_SECRET"],
    ),
)
assert isinstance(token, Token), token

with AuthenticatedClient(base_url=api, token=token.access_token) as client:
    person = register_person.sync(
        client=client,
        idempotency_key=str(uuid.uuid4()),
        body=RegisterPerson(
            given_name="Ana",
            family_name="Petrova",
            email="ana.petrova@example.org",
            affiliations=[
                AffiliationOfPerson(
                    organisation_id=uuid.UUID(os.environ["ORGANISATION_ID"]),
                    from_=datetime.date(2024, 1, 1),
                )
            ],
        ),
    )
    assert isinstance(person, RegisteredPerson), person
    events = list_events.sync(
        client=client,
        kind=[ListEventsKindItem.WORKSHOP, ListEventsKindItem.WEBINAR],
    )
    assert isinstance(events, EventList), events

print(
    json.dumps(
        {
            "personId": str(person.id),
            "familyName": person.family_name,
            "kinds": sorted(event.kind.value for event in events.data),
        }
    )
)
