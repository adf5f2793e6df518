import { anyVersion, scoped, type Row } from './row.ts';
import type { World } from './world.ts';

const at = ({ published }: World, rest: string) => `/v1/events/${published}/${rest}`;
const inDraft = ({ draft }: World, rest: string) => `/v1/events/${draft}/${rest}`;
const nominated = (world: World, personId: string, organisationId: string | null) => ({
  path: at(world, 'registrations'),
  body: { personId, organisationId, role: organisationId === null ? 'speaker' : 'participant' },
});
const delegated = (world: World, path: string) => ({
  path,
  body: { organisationId: world.organisations.own, people: [{ personId: world.freePerson }] },
});
const invited = (world: World, path: string) => ({
  path,
  body: { organisationId: world.organisations.foreign, seats: 2 },
});

// prettier-ignore
/* Cells: foreign former own organiser coOrganiser secretariat. */
export const registrations: readonly Row[] = [
  scoped('GET /v1/events/{eventId}/availability', 'published', '200 200 200 200 200 200', (w) => at(w, 'availability')),
  scoped('GET /v1/events/{eventId}/availability', 'draft', '404 404 404 404 404 404', (w) => inDraft(w, 'availability')),
  scoped('GET /v1/events/{eventId}/seat-plan', 'published', '200 200 200 200 200 200', (w) => at(w, 'seat-plan')),
  scoped('GET /v1/events/{eventId}/seat-plan', 'draft', '404 404 404 404 404 404', (w) => inDraft(w, 'seat-plan')),
  scoped('GET /v1/seat-plans', 'published', '200+ 200+ 200+ 200+ 200+ 200+', (w) => `/v1/seat-plans?eventId=${w.published}`),
  scoped('GET /v1/seat-plans', 'draft', '200- 200- 200- 200- 200- 200-', (w) => `/v1/seat-plans?eventId=${w.draft}`),
  scoped('PATCH /v1/events/{eventId}/seat-plan', 'published', '403 403 403 200 403 200', (w) => ({ path: at(w, 'seat-plan'), body: { capacity: 1000 }, options: anyVersion })),
  scoped('GET /v1/events/{eventId}/waiting-list', 'published', '200 200 200 200 200 200', (w) => at(w, 'waiting-list')),
  scoped('GET /v1/events/{eventId}/waiting-list', 'draft', '404 404 404 200 200 200', (w) => inDraft(w, 'waiting-list')),

  scoped('POST /v1/events/{eventId}/delegations', 'of own', '403 403 may 403 403 may', (w) => delegated(w, at(w, 'delegations'))),
  scoped('POST /v1/events/{eventId}/delegations', 'of own, to a draft', '404 404 404 may may may', (w) => delegated(w, inDraft(w, 'delegations'))),
  scoped('POST /v1/events/{eventId}/registrations', 'a person of own', '403 403 may 403 403 may', (w) => nominated(w, w.protectedPerson, w.organisations.own)),
  scoped('POST /v1/events/{eventId}/registrations', 'a foreign person, for own', '403 403 422 403 403 422', (w) => nominated(w, w.foreignPerson, w.organisations.own)),
  scoped('POST /v1/events/{eventId}/registrations', 'who left former, for former', '403 422 403 403 403 422', (w) => nominated(w, w.leftPerson, w.organisations.former)),
  scoped('POST /v1/events/{eventId}/registrations', 'somebody’s person, as a speaker for nobody', '403 403 403 422 403 may', (w) => nominated(w, w.foreignPerson, null)),
  scoped('POST /v1/events/{eventId}/registrations', 'nobody’s person, as a speaker for nobody', '403 403 403 may 403 may', (w) => nominated(w, w.leftPerson, null)),
  scoped('GET /v1/events/{eventId}/registrations', 'of a person of own', '200- 200- 200+ 200+ 200- 200+', (w) => at(w, `registrations?personId=${w.ownPerson}`)),
  scoped('GET /v1/events/{eventId}/registrations', 'of a person of own, for nobody', '200- 200- 200+ 200+ 200- 200+', (w) => at(w, `registrations?personId=${w.speaker}`)),
  scoped('GET /v1/registrations', 'of a person of own', '200- 200- 200+ 200+ 200- 200+', (w) => `/v1/registrations?personId=${w.ownPerson}`),
  scoped('GET /v1/registrations/{id}', 'of own', '404 404 200 200 404 200', (w) => `/v1/registrations/${w.registration}`),
  scoped('GET /v1/registrations/{id}', 'of a person of own, for nobody', '404 404 200 200 404 200', (w) => `/v1/registrations/${w.forNobody}`),
  scoped('GET /v1/registrations/{id}', 'that there is not', '404 404 404 404 404 404', (w) => `/v1/registrations/${w.series}`),
  scoped('GET /v1/registrations/{id}/history', 'of own', '404 404 200+ 200+ 404 200+', (w) => `/v1/registrations/${w.registration}/history`),
  scoped('POST /v1/registrations/{id}/decline', 'of own', '404 404 403 may 404 may', (w) => ({ path: `/v1/registrations/${w.toDecline}/decline`, body: {} })),
  scoped('POST /v1/registrations/{id}/accept', 'of own', '404 404 may 403 404 may', (w) => ({ path: `/v1/registrations/${w.toWithdraw}/accept` })),
  scoped('POST /v1/registrations/{id}/accept', 'of the participant', '404 404 may 403 404 may', (w) => `/v1/registrations/${w.registration}/accept`),
  scoped('POST /v1/registrations/{id}/withdraw', 'of own', '404 404 may 403 404 may', (w) => ({ path: `/v1/registrations/${w.toWithdraw}/withdraw`, body: {} })),
  scoped('POST /v1/registrations/{id}/withdraw', 'of a person of own, for nobody', '404 404 403 403 404 may', (w) => ({ path: `/v1/registrations/${w.forNobody}/withdraw`, body: {} })),

  scoped('GET /v1/invitations', 'to own', '200- 200- 200+ 200+ 200- 200+', (w) => `/v1/invitations?organisationId=${w.organisations.own}`),
  scoped('GET /v1/events/{eventId}/invitations', 'to own', '200- 200- 200+ 200+ 200- 200+', (w) => at(w, `invitations?organisationId=${w.organisations.own}`)),
  scoped('POST /v1/events/{eventId}/invitations', 'to foreign', '403 403 403 may 403 may', (w) => invited(w, at(w, 'invitations'))),
  scoped('POST /v1/events/{eventId}/invitations', 'to a draft', '404 404 404 may 403 may', (w) => invited(w, inDraft(w, 'invitations'))),
  scoped('GET /v1/events/{eventId}/invitations/{id}', 'to own', '404 404 200 200 404 200', (w) => at(w, `invitations/${w.invitation}`)),
  scoped('PATCH /v1/events/{eventId}/invitations/{id}', 'to own', '404 404 403 may 404 may', (w) => ({ path: at(w, `invitations/${w.invitation}`), body: { seats: 51 }, options: anyVersion })),
  scoped('POST /v1/events/{eventId}/invitations/{id}/accept', 'to own', '404 404 may 403 404 may', (w) => at(w, `invitations/${w.invitation}/accept`)),
  scoped('POST /v1/events/{eventId}/invitations/{id}/decline', 'to own', '404 404 may 403 404 may', (w) => at(w, `invitations/${w.invitation}/decline`)),
  scoped('POST /v1/events/{eventId}/invitations/{id}/withdraw', 'to own', '404 404 403 may 404 may', (w) => at(w, `invitations/${w.invitation}/withdraw`)),

  scoped('GET /v1/message-types', 'all', '200+ 200+ 200+ 200+ 200+ 200+', () => '/v1/message-types'),
  scoped('GET /v1/messages', 'of registrations', '200- 200- 200+ 200+ 200- 200+', () => '/v1/messages?types=org.regional-events.registration.confirmed.v1'),
  scoped('GET /v1/messages', 'of people', '200+ 200- 200+ 200- 200- 200+', () => '/v1/messages?types=org.regional-events.person.registered.v1'),
  scoped('GET /v1/messages/stream', 'from the start', '200 200 200 200 200 200', () => '/v1/messages/stream'),
];
