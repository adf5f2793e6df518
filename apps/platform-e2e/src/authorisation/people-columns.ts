/** People as actors, after the clients in the columns of the table. */
export const people = [
  'secretariatPerson',
  'focalPoint',
  'limitedFocalPoint',
  'otherFocalPoint',
  'coordinator',
  'otherCoordinator',
  'observer',
  'participant',
  'otherParticipant',
  'reviewer',
  'closed',
] as const;
export type PersonName = (typeof people)[number];

/** The cells of the clients of a row, by their columns. */
export interface ClientCells {
  readonly expired: string;
  readonly narrowed: string;
  readonly foreign: string;
  readonly own: string;
  readonly secretariat: string;
}

/** Stated here by hand, so that a change of the table in platform-auth shows. */
const scopesOf: Readonly<Partial<Record<PersonName, string>>> = {
  focalPoint: 'organisations:r people:rw events:r registrations:rw messages:r clients:r',
  limitedFocalPoint: 'organisations:r people:rw events:r registrations:rw messages:r clients:r',
  otherFocalPoint: 'organisations:r people:rw events:r registrations:rw messages:r clients:r',
  coordinator: 'organisations:r people:r events:r registrations:rw messages:r clients:r',
  otherCoordinator: 'organisations:r people:r events:r registrations:rw messages:r clients:r',
  observer: 'organisations:r events:r registrations:r messages:r clients:r',
  participant: 'people:r events:r registrations:rw clients:r',
  otherParticipant: 'people:r events:r registrations:rw clients:r',
  reviewer: 'organisations:r events:r clients:r',
};

const areas: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/organisation/, 'organisations'],
  [/^\/v1\/(people|erasures|access-log)/, 'people'],
  [/^\/v1\/(clients|accounts)/, 'clients'],
  [/^\/v1\/operations/, 'operations'],
  [/^\/v1\/audit/, 'audit'],
  [/^\/v1\/message/, 'messages'],
  [
    /^\/v1\/(registrations|invitations|seat-plans|events\/\{eventId\}\/(availability|seat-plan|waiting-list|delegations|registrations|invitations))/,
    'registrations',
  ],
  [/./, 'events'],
];

type Exceptions = Readonly<Partial<Record<PersonName, string>>>;

/** Where a person does not get what a client of the same organisation, or for others a foreign one, gets. */
const exceptions: Readonly<Record<string, Exceptions>> = {
  "GET /v1/clients: own's": { focalPoint: '200-', limitedFocalPoint: '200-' },
  'GET /v1/clients/{id}: oneself': { focalPoint: '404' },
  'GET /v1/accounts: of somebody': { participant: '200+' },
  'GET /v1/accounts/{id}: of somebody': { participant: '200' },
  'GET /v1/accounts/{id}/sign-ins: of somebody': { participant: '200' },

  'GET /v1/organisations/{id}/focal-points: own': { limitedFocalPoint: '200' },

  'GET /v1/people: who belong to own': ofOwn('200+', { participant: '200+' }),
  'GET /v1/people: who belonged to former': ofOwn('200+', { participant: '200+' }),
  'POST /v1/people: a new one of own': { limitedFocalPoint: 'may' },
  'GET /v1/people/{id}: who left former for own': ofOwn('200', { participant: '200' }),
  'GET /v1/people/{id}: protected, who left former for own': ofOwn('200'),
  'PATCH /v1/people/{id}: who left former for own': { limitedFocalPoint: 'may' },
  'DELETE /v1/people/{id}: who left former for own, as another saw them': {
    limitedFocalPoint: '403',
  },
  'POST /v1/people/{id}/merge: who left former for own': { limitedFocalPoint: '403' },
  // a person reads who has seen the own name
  'GET /v1/access-log: all': {
    focalPoint: '200',
    limitedFocalPoint: '200',
    otherFocalPoint: '200',
    coordinator: '200',
    otherCoordinator: '200',
    participant: '200',
    otherParticipant: '200',
  },
  'POST /v1/people-imports: for own': { limitedFocalPoint: 'may' },
  'GET /v1/duties/{personId}/calendar.ics: of a person of the own organisation': {
    limitedFocalPoint: '200',
    participant: '200',
  },

  'GET /v1/events/{eventId}/registrations: of a person of own': atEvent('200+', '200+'),
  'GET /v1/events/{eventId}/registrations: of a person of own, for nobody': atEvent('200+'),
  'GET /v1/registrations: of a person of own': atEvent('200+', '200+'),
  'GET /v1/registrations/{id}: of own': atEvent('200', '200'),
  'GET /v1/registrations/{id}: of a person of own, for nobody': atEvent('200'),
  'GET /v1/registrations/{id}/history: of own': atEvent('200+', '200+'),
  'POST /v1/registrations/{id}/decline: of own': { coordinator: '403' },
  'POST /v1/registrations/{id}/accept: of own': { coordinator: '403' },
  'POST /v1/registrations/{id}/accept: of the participant': {
    coordinator: '403',
    participant: 'may',
  },
  'POST /v1/registrations/{id}/withdraw: of own': { coordinator: '403' },
  'POST /v1/registrations/{id}/withdraw: of a person of own, for nobody': { coordinator: '403' },

  'GET /v1/invitations: to own': { coordinator: '200+' },
  'GET /v1/events/{eventId}/invitations: to own': { coordinator: '200+' },
  'GET /v1/events/{eventId}/invitations/{id}: to own': { coordinator: '200' },
  'PATCH /v1/events/{eventId}/invitations/{id}: to own': { coordinator: '403' },
  'POST /v1/events/{eventId}/invitations/{id}/accept: to own': { coordinator: '403' },
  'POST /v1/events/{eventId}/invitations/{id}/decline: to own': { coordinator: '403' },
  'POST /v1/events/{eventId}/invitations/{id}/withdraw: to own': { coordinator: '403' },

  'GET /v1/messages: of people': {
    limitedFocalPoint: '200+',
    coordinator: '200-',
    otherCoordinator: '200-',
    observer: '200-',
  },
};

/** Of people of the own organisation: also who speaks for it in one series alone, and the country's coordinator. */
function ofOwn(seen: string, more: Exceptions = {}): Exceptions {
  return { limitedFocalPoint: seen, coordinator: seen, ...more };
}

function atEvent(seen: string, byPerson?: string): Exceptions {
  return {
    coordinator: seen,
    observer: seen,
    ...(byPerson !== undefined && { participant: byPerson }),
  };
}

/** What each person gets, in the order of the columns. */
export function cellsOfPeople(
  operation: string,
  on: string,
  cells: ClientCells,
): readonly string[] {
  return people.map((person) => cellOf(person, operation, on, cells));
}

function cellOf(person: PersonName, operation: string, on: string, cells: ClientCells): string {
  const [method = ''] = operation.split(' ');
  if (person === 'closed') return cells.expired;
  if (person === 'secretariatPerson') return again(method, cells.secretariat);
  const isScoped = cells.narrowed === '403';
  if (!isScoped) return again(method, cells.narrowed);
  if (!holds(person, operation)) return '403';
  const exception = exceptions[`${operation}: ${on}`]?.[person];
  return exception ?? again(method, person === 'focalPoint' ? cells.own : cells.foreign);
}

function holds(person: PersonName, operation: string): boolean {
  const [method = '', path = ''] = operation.split(' ');
  const area = areas.find(([pattern]) => pattern.test(path))?.[1] ?? '';
  const held = new RegExp(`${area}:(r?w?)`).exec(scopesOf[person] ?? '')?.[1] ?? '';
  return held.includes(method === 'GET' ? 'r' : 'w');
}

/** What a client has done already, such as removing a thing or taking a name, may be refused by the state. */
function again(method: string, cell: string): string {
  return method !== 'GET' && cell.startsWith('2') ? 'may' : cell;
}
