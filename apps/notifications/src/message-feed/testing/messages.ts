import { messageType } from '@regional-events/contracts-envelope';
import { newId, type Actor, type Grant } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';

export const secretariat: Actor = {
  clientId: newId(),
  role: 'secretariat',
  organisationId: null,
  scopes: ['messages:read'],
  personId: null,
  grants: [],
};

export function partnerOf(organisationId: string): Actor {
  return {
    clientId: newId(),
    role: 'partner',
    organisationId,
    scopes: ['messages:read'],
    personId: null,
    grants: [],
  };
}

/** Speaks for an organisation; where a series is named, at its events alone. */
export function focalPointOf(organisationId: string, seriesId: string | null = null): Actor {
  return personWith({ role: 'focal-point', organisationId, seriesId });
}

export function personWith(grant: Pick<Grant, 'role'> & Partial<Grant>): Actor {
  const nothing = { organisationId: null, country: null, seriesId: null };
  return {
    ...partnerOf(''),
    role: 'person',
    organisationId: null,
    personId: newId(),
    grants: [{ ...nothing, from: '2020-01-01', to: null, ...grant }],
  };
}

interface Facts {
  readonly service: string;
  readonly aggregate: string;
  readonly past: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const sequences = new Map<string, number>();

/** A message as handlers receive it; sequences count up by themselves. */
export function incoming({ aggregate, data, past, service, subject }: Facts): IncomingMessage {
  const line = `${aggregate}/${subject}`;
  const sequence = (sequences.get(line) ?? 0) + 1;
  sequences.set(line, sequence);
  return {
    id: newId(),
    type: messageType(aggregate, past),
    source: `/services/${service}`,
    topic: `${service}.${aggregate}.v1`,
    partition: 0,
    offset: '0',
    subject,
    sequence,
    time: '2030-03-01T09:00:00.000Z',
    dataschema: `/asyncapi.json#/components/schemas/${aggregate}.${past}`,
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    correlationId: 'a-correlation',
    causationId: null,
    data: { ...data, sequence },
  };
}

export function ofEvent(
  past: string,
  id: string,
  organiserIds: readonly string[],
  seriesId: string | null = null,
): IncomingMessage {
  return incoming({
    service: 'events',
    aggregate: 'event',
    past,
    subject: id,
    data: { id, organiserIds, seriesId },
  });
}

export function ofSeatPlan(past: string, eventId: string): IncomingMessage {
  return incoming({
    service: 'registrations',
    aggregate: 'seat-plan',
    past,
    subject: eventId,
    data: { eventId },
  });
}

export function ofRegistration(
  past: string,
  eventId: string,
  organisationId: string | null,
): IncomingMessage {
  const id = newId();
  const data = { id, eventId, organisationId };
  return incoming({ service: 'registrations', aggregate: 'registration', past, subject: id, data });
}

export function ofInvitation(
  past: string,
  eventId: string,
  organisationId: string,
): IncomingMessage {
  const id = newId();
  const data = { id, eventId, organisationId };
  return incoming({ service: 'registrations', aggregate: 'invitation', past, subject: id, data });
}

export function ofPerson(
  past: string,
  personId: string,
  organisationIds: readonly string[],
): IncomingMessage {
  const affiliations = organisationIds.map((organisationId) => ({
    organisationId,
    from: '2020-01-01',
    to: null,
  }));
  const data = past === 'erased' ? { personId } : { personId, affiliations };
  return incoming({ service: 'organisations', aggregate: 'person', past, subject: personId, data });
}

export function ofClient(past: string, organisationId: string | null): IncomingMessage {
  const clientId = newId();
  const data = { clientId, organisationId, scopes: [], personId: null, grants: [] };
  return incoming({ service: 'organisations', aggregate: 'client', past, subject: clientId, data });
}

export function ofOrganisation(past: string): IncomingMessage {
  const id = newId();
  return incoming({
    service: 'organisations',
    aggregate: 'organisation',
    past,
    subject: id,
    data: { id },
  });
}
