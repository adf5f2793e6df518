import { get, oldId, patch, post, youngId, type WrongInput } from './wrong-input.ts';
import type { World } from './wrong-input-world.ts';

type Refusal = Omit<WrongInput, 'what' | 'by' | 'ask'>;

const nominated = (
  [what, by]: readonly [string, WrongInput['by']],
  nomination: (world: World) => object,
  refusal: Refusal,
  event: keyof Pick<World, 'openEvent' | 'invitedEvent' | 'lateEvent' | 'draftId'> = 'openEvent',
): WrongInput => ({
  what,
  by,
  ask: (world) => post(`/v1/events/${world[event]}/registrations`, nomination(world)),
  ...refusal,
});

const free = (w: World) => ({ personId: w.free, organisationId: w.ministry });
const ofAgency = (w: World) => ({ personId: w.ofAgency, organisationId: w.agency });

const nominations: readonly WrongInput[] = [
  nominated(
    ['an organisation that was not invited', 'agency'],
    ofAgency,
    { status: 403, code: 'registration.organisation-not-invited' },
    'invitedEvent',
  ),
  nominated(['a person of a foreign organisation', 'agency'], free, {
    status: 403,
    code: 'registration.foreign-organisation',
  }),
  nominated(
    ['a person who does not belong to the organisation', 'ministry'],
    // made a moment ago: the answer waits as for a person whom nobody knows, so that its time tells nothing either
    (w) => ({ ...free(w), personId: w.ofAgency }),
    { status: 422, code: 'person.unknown', pointer: '/personId' },
  ),
  nominated(
    ['a person who does not belong to the organisation', 'secretariat'],
    (w) => ({ ...free(w), personId: w.ofAgency }),
    { status: 422, code: 'registration.person-not-affiliated', pointer: '/personId' },
  ),
  nominated(
    ['a reason in one’s own words why the window does not count', 'secretariat'],
    (w) => ({ ...free(w), outsideWindowReason: 'Vukosava was ill' }),
    { status: 400, code: 'request.malformed', pointer: '/outsideWindowReason' },
    'lateEvent',
  ),
  nominated(
    ['a person who is registered already', 'ministry'],
    (w) => ({ ...free(w), personId: w.seated }),
    { status: 409, code: 'registration.already-registered', pointer: '/personId' },
  ),
  nominated(
    ['a person whom nobody knows', 'ministry'],
    (w) => ({ ...free(w), personId: oldId() }),
    { status: 422, code: 'person.unknown', pointer: '/personId', atOnce: true },
  ),
  nominated(
    ['a person of whom news could still come', 'ministry'],
    (w) => ({ ...free(w), personId: youngId() }),
    { status: 422, code: 'person.unknown', pointer: '/personId' },
  ),
  nominated(
    ['an organisation that nobody knows', 'secretariat'],
    (w) => ({ ...free(w), organisationId: oldId() }),
    { status: 422, code: 'organisation.unknown', pointer: '/organisationId', atOnce: true },
  ),
  nominated(
    ['a person after the window has closed', 'ministry'],
    free,
    { status: 409, code: 'registration.window-closed' },
    'lateEvent',
  ),
  nominated(
    ['a reason with which a partner would pass the window', 'ministry'],
    (w) => ({ ...free(w), outsideWindowReason: 'late-confirmation' }),
    { status: 403, code: 'registration.outside-window-not-yours' },
    'lateEvent',
  ),
  nominated(
    ['a person for a draft', 'ministry'],
    free,
    { status: 409, code: 'event.not-published' },
    'draftId',
  ),
  nominated(
    ['a participant who comes for no organisation', 'secretariat'],
    (w) => ({ ...free(w), organisationId: null }),
    { status: 422, code: 'registration.organisation-missing', pointer: '/organisationId' },
  ),
  nominated(
    ['an interpreter, who takes no seat, at the wish of a guest', 'ministry'],
    (w) => ({ ...free(w), role: 'interpreter' }),
    { status: 403, code: 'registration.role-not-yours' },
    'invitedEvent',
  ),
  nominated(['a role that there is not', 'ministry'], (w) => ({ ...free(w), role: 'bystander' }), {
    status: 400,
    code: 'request.malformed',
    pointer: '/role',
  }),
  nominated(
    ['a nomination with somebody’s name in it', 'ministry'],
    (w) => ({ ...free(w), familyName: 'Testimonova' }),
    { status: 400, code: 'request.malformed', pointer: '/familyName' },
  ),
  {
    what: 'a nomination for an event that nobody knows',
    by: 'ministry',
    ask: (w) => post(`/v1/events/${oldId()}/registrations`, free(w)),
    status: 404,
    code: 'event.not-found',
    atOnce: true,
  },
  {
    what: 'a nomination for an event of which news could still come',
    by: 'ministry',
    ask: (w) => post(`/v1/events/${youngId()}/registrations`, free(w)),
    status: 404,
    code: 'event.not-found',
  },
  {
    what: 'a delegation that names a person twice',
    by: 'ministry',
    ask: (w) =>
      post(`/v1/events/${w.openEvent}/delegations`, {
        organisationId: w.ministry,
        people: [{ personId: w.free }, { personId: w.free }],
      }),
    status: 422,
    code: 'registration.delegation-refused',
    pointer: '/people/1/personId',
  },
  {
    what: 'a delegation of nobody',
    by: 'ministry',
    ask: (w) =>
      post(`/v1/events/${w.openEvent}/delegations`, { organisationId: w.ministry, people: [] }),
    status: 400,
    code: 'request.malformed',
    pointer: '/people',
  },
];

const seats: readonly WrongInput[] = [
  {
    what: 'a capacity below the seats that are taken',
    by: 'ministry',
    ask: ({ openEvent }) => patch(`/v1/events/${openEvent}/seat-plan`, { capacity: 1 }),
    status: 409,
    code: 'seat-plan.capacity-below-taken',
    pointer: '/capacity',
    members: { taken: 2 },
  },
  {
    what: 'a capacity that a guest would change',
    by: 'agency',
    ask: ({ openEvent }) => patch(`/v1/events/${openEvent}/seat-plan`, { capacity: 100 }),
    status: 403,
    code: 'seat-plan.not-yours',
  },
  {
    what: 'the seat plan of a draft',
    by: 'ministry',
    ask: ({ draftId }) => get(`/v1/events/${draftId}/seat-plan`),
    status: 404,
    code: 'seat-plan.not-open',
  },
  {
    what: 'a person who withdraws twice',
    by: 'ministry',
    ask: ({ goneRegistration }) => post(`/v1/registrations/${goneRegistration}/withdraw`),
    status: 409,
    code: 'registration.not-allowed-now',
    members: { allowedTransitions: [] },
  },
  {
    what: 'a reason to withdraw in one’s own words',
    by: 'ministry',
    ask: ({ registration }) =>
      post(`/v1/registrations/${registration}/withdraw`, { reason: 'Vukosava is ill' }),
    status: 400,
    code: 'request.malformed',
    pointer: '/reason',
  },
  {
    what: 'a registration of a foreign organisation, which is not there for others',
    by: 'agency',
    ask: ({ registration }) => post(`/v1/registrations/${registration}/withdraw`),
    status: 404,
    code: 'registration.not-found',
  },
  {
    what: 'an organisation that declines its own person',
    by: 'agency',
    ask: ({ agencyRegistration }) => post(`/v1/registrations/${agencyRegistration}/decline`),
    status: 403,
    code: 'registration.not-yours-to-decline',
  },
];

export const wrongRegistrations: readonly WrongInput[] = [...nominations, ...seats];
