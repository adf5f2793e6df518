import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const record = {
  id: exampleId('audit record'),
  at: '2030-03-01T08:00:00.000Z',
  service: 'events',
  actorId: exampleId('client'),
  personId: null,
  role: 'secretariat',
  organisationId: null,
  action: 'publishEvent',
  path: `/v1/events/${exampleId('event')}/publish`,
  cause: null,
  objects: [{ type: 'event', id: exampleId('event') }],
  messages: ['org.regional-events.event.published.v1'],
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  block: 12,
};
const chain = {
  service: 'events',
  blocks: 12,
  records: 40,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  brokenAt: null,
  complete: true,
};

export const auditOperations = {
  list: {
    id: 'listAuditRecords',
    summary: 'Read who did what',
    description:
      'Gives what clients, people, jobs and reactions changed, recorded by each service together with the change, in the order of time; a record is here about a second after its change. The secretariat reads all; others what they did themselves, and what was done for their organisation. Records hold ids, never names.',
    problems: { 503: ['gateway.service-unavailable'] },
    example: {
      parameters: { limit: 1 },
      answer: { data: [record], page: { next: 'bmV4dA' } },
    },
  },
  chains: {
    id: 'checkAuditChains',
    summary: 'Check that no audit record is missing',
    description:
      'Each service seals its records in blocks, each with a hash over its records and the block before. This walks along the chains of all services: a record that was removed or changed shows as `brokenAt`. Keep the hashes somewhere else to see later that no chain was cut off or made anew. For the secretariat.',
    withoutETag: true,
    problems: { 403: ['audit.chains-not-yours'], 503: ['gateway.service-unavailable'] },
    example: { answer: { data: [chain] } },
  },
} satisfies OperationDeclarations;
