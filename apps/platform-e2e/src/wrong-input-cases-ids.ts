import { randomUUID } from 'node:crypto';
import { workshop } from '@regional-events/testing';
import { notFound, routes, service } from './wrong-input-sweep.ts';
import { anyVersion, oldId, patch, post, put, type Ask, type WrongInput } from './wrong-input.ts';
import { inDays, type World } from './wrong-input-world.ts';

/** Well-formed UUIDs that the platform never made, or not in this spelling. */
const strangeIds: readonly (readonly [string, () => string])[] = [
  ['a UUIDv4', randomUUID],
  ['a UUIDv4 in capitals', () => randomUUID().toUpperCase()],
  ['a UUIDv7 in capitals', () => oldId().toUpperCase()],
  ['a UUIDv1', () => 'c232ab00-9414-11ec-b3c8-9f6bdeced846'],
  ['the nil UUID', () => '00000000-0000-0000-0000-000000000000'],
  ['the max UUID', () => 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
];

const isPlace = /\{(?!service\b)\w+\}/g;

/** Reads, verbs and changes of which an empty body is a right one; the records of operators have ids of other kinds. */
const places = routes
  .filter(({ path }) => path.search(isPlace) !== -1 && !/\/(parked|dead|jobs)\//.test(path))
  .filter(({ method, requestBody }) => method === 'PATCH' || requestBody === undefined)
  .filter(
    ({ method, path }) => method !== 'PATCH' || !/(seat-plan|invitations\/\{id\})$/.test(path),
  );

const inPaths = places.flatMap((route) =>
  strangeIds.map(([name, make]): WrongInput => ({
    what: `${route.method} ${route.path} with ${name}`,
    by: 'secretariat',
    ask: () => ({
      method: route.method,
      path: route.path
        .replace('{service}', service)
        .replace('{version}', '1')
        .replaceAll(isPlace, () => make()),
      ...(route.method === 'PATCH' && { body: {} }),
      ...(['PATCH', 'DELETE'].includes(route.method) && { options: anyVersion }),
    }),
    status: 404,
    code: notFound(route),
  })),
);

type Referring = (world: World, id: string) => Ask;

const affiliated = (organisationId: string) => ({
  affiliations: [{ organisationId, from: '2020-01-01' }],
});
const newOrganisation = { code: 'NEW-ONE', kind: 'ngo', names: { en: 'New' }, country: null };
const newPerson = { givenName: 'Dragutina', familyName: 'Testimonova', email: null };
const newSession = { kind: 'panel', title: { en: 'A panel' }, date: inDays(30) };
const member = (memberId: string) => ({ memberId, from: '2026-01-01' });
const newSeries = ({ ministry }: World, more: object) => ({
  title: { en: 'A series' },
  aims: [],
  initiatorId: ministry,
  organiserIds: [ministry],
  countries: ['MK'],
  from: inDays(1),
  to: inDays(9),
  ...more,
});

/** Each field of a body that names something: how it is sent, what it is refused with, and where. */
const references: readonly (readonly [string, string, Referring])[] = [
  [
    'organisation.unknown-parent',
    '/parentId',
    (_, id) => post('/v1/organisations', { ...newOrganisation, parentId: id }),
  ],
  [
    'organisation.unknown-parent',
    '/parentId',
    (w, id) => patch(`/v1/organisations/${w.ministry}`, { parentId: id }),
  ],
  [
    'organisation.unknown-member',
    '/memberId',
    (w, id) => post(`/v1/organisations/${w.ministry}/composition`, member(id)),
  ],
  [
    'organisation.unknown-member',
    '/members/0/memberId',
    (w, id) =>
      put(`/v1/organisations/${w.ministry}/composition`, { members: [member(id)] }, anyVersion),
  ],
  [
    'person.unknown-organisation',
    '/affiliations/0/organisationId',
    (_, id) => post('/v1/people', { ...newPerson, ...affiliated(id) }),
  ],
  [
    'person.unknown-organisation',
    '/affiliations/0/organisationId',
    (w, id) => patch(`/v1/people/${w.seated}`, affiliated(id)),
  ],
  [
    'client.unknown-organisation',
    '/organisationId',
    (_, id) => post('/v1/clients', { name: 'New', organisationId: id, scopes: ['events:read'] }),
  ],
  [
    'organisation.unknown',
    '/initiatorId',
    (w, id) => post('/v1/series', newSeries(w, { initiatorId: id })),
  ],
  [
    'organisation.unknown',
    '/organiserIds/0',
    (w, id) => post('/v1/series', newSeries(w, { organiserIds: [id] })),
  ],
  [
    'organisation.unknown',
    '/organiserIds/0',
    (w, id) => patch(`/v1/series/${w.seriesId}`, { organiserIds: [id] }),
  ],
  [
    'event.series-unknown',
    '/seriesId',
    (w, id) => post('/v1/events', { ...workshop(5, [w.ministry]), seriesId: id }),
  ],
  ['organisation.unknown', '/organiserIds/0', (_, id) => post('/v1/events', workshop(5, [id]))],
  [
    'organisation.unknown',
    '/days/0/coOrganiserIds/0',
    (w, id) =>
      post('/v1/events', {
        ...workshop(5, [w.ministry]),
        days: [{ date: inDays(30), coOrganiserIds: [id] }],
      }),
  ],
  [
    'organisation.unknown',
    '/organiserIds/0',
    (w, id) => patch(`/v1/events/${w.bareDraft}`, { organiserIds: [id] }),
  ],
  [
    'person.unknown',
    '/speakers/0/personId',
    (w, id) =>
      post(`/v1/events/${w.draftId}/sessions`, {
        ...newSession,
        speakers: [{ personId: id, role: 'keynote' }],
      }),
  ],
  [
    'organisation.unknown',
    '/organisationIds/0',
    (w, id) => post(`/v1/events/${w.draftId}/sessions`, { ...newSession, organisationIds: [id] }),
  ],
  [
    'organisation.unknown',
    '/organisationId',
    (w, id) => post(`/v1/events/${w.invitedEvent}/invitations`, { organisationId: id, seats: 2 }),
  ],
  [
    'person.unknown',
    '/personId',
    (w, id) =>
      post(`/v1/events/${w.openEvent}/registrations`, {
        personId: id,
        organisationId: w.ministry,
      }),
  ],
  [
    'registration.delegation-refused',
    '/people/0/personId',
    (w, id) =>
      post(`/v1/events/${w.openEvent}/delegations`, {
        organisationId: w.ministry,
        people: [{ personId: id }],
      }),
  ],
  [
    'organisation.unknown',
    '/organisationId',
    (w, id) =>
      post(`/v1/events/${w.openEvent}/registrations`, { personId: w.free, organisationId: id }),
  ],
];

const inBodies = references.flatMap(([code, pointer, ask], index) =>
  strangeIds.map(([name, make]): WrongInput => ({
    what: `${pointer} in a body (${index + 1}) with ${name}`,
    by: 'secretariat',
    ask: (world) => ask(world, make()),
    status: 422,
    code,
    pointer,
  })),
);

/** What names something that the platform never made is not found, and no error of its own. */
export const wrongIds: readonly WrongInput[] = [...inPaths, ...inBodies];
