import { pagesOfEvents } from './every-page-events.ts';
import { dialogs, type OfSecretariat, type Shown } from './every-page-shown.ts';

const rooms: readonly OfSecretariat[] = [
  {
    route: '/organisations',
    path: () => '/organisations',
    shows: 'RS-TF',
    opens: dialogs('Register organisation'),
  },
  {
    route: '/organisations/composition',
    path: () => '/organisations/composition',
    shows: 'As a table',
  },
  {
    route: '/organisations/composition',
    path: () => '/organisations/composition?as=table',
    shows: 'As a picture',
  },
  {
    route: '/organisations/$organisationId',
    path: ({ taskForce }) => `/organisations/${taskForce}`,
    shows: 'Its people',
    opens: dialogs('Change', 'Retire organisation', 'Change members'),
  },
  {
    route: '/people',
    path: () => '/people',
    shows: 'Marko Pavlović',
    opens: dialogs('Register person', 'Say why you look'),
  },
  {
    route: '/people/$personId',
    path: ({ person }) => `/people/${person}`,
    shows: 'Perhaps the same person',
    opens: dialogs('Say why you look', 'Erase person', 'Merge into this entry'),
  },
  { route: '/people/erasures', path: () => '/people/erasures', shows: 'Nobody was erased.' },
  { route: '/people/access-log', path: () => '/people/access-log', shows: /protected name/ },
  {
    route: '/imports',
    path: ({ importJob }) => `/imports?job=${importJob}`,
    shows: 'The trial run is done.',
  },
  {
    route: '/accounts',
    path: () => '/accounts',
    shows: 'vera.holm@example.org',
    opens: dialogs('Give somebody an account'),
  },
  {
    route: '/accounts/$accountId',
    path: ({ account }) => `/accounts/${account}`,
    shows: 'Signed in now',
    opens: dialogs('Close account', 'Change rights', 'Make a sign-in link'),
  },
  {
    route: '/partners',
    path: () => '/partners',
    shows: 'Active',
    opens: dialogs('Register a client'),
  },
  {
    route: '/partners/$id',
    path: ({ client }) => `/partners/${client}`,
    shows: 'A first request',
    opens: dialogs('Change', 'Renew secret', 'Revoke client'),
  },
  {
    route: '/operation',
    path: () => '/operation?service=notifications&part=parked',
    shows: 'Read a topic again',
    opens: dialogs(
      'Read a topic again',
      'Build the copies anew',
      'Look at it',
      'Try again',
      'Give up',
    ),
  },
  {
    route: '/operation',
    path: () => '/operation?service=notifications&part=dead',
    shows: 'Read a topic again',
    opens: dialogs('Look at it', 'Try again', 'Give up'),
  },
  {
    route: '/operation',
    path: () => '/operation?service=registrations&part=jobs',
    shows: 'Attempts',
  },
  { route: '/operation', path: () => '/operation?part=actions', shows: 'Read a topic again' },
];

const ofFocalPoint: readonly OfSecretariat[] = [
  { route: '/', path: () => '/', shows: 'Answer invitations' },
  {
    route: '/invitations',
    path: () => '/invitations',
    shows: 'Undercover online',
    opens: dialogs('Accept invitation', 'Decline invitation'),
  },
  {
    route: '/events/$eventId/nominate',
    path: ({ invited }) => `/events/${invited}/nominate`,
    shows: '0 of 3 seats are used',
  },
  {
    route: '/events/$eventId/nominate',
    path: ({ invited }) => `/events/${invited}/nominate?by=rows`,
    shows: '0 of 3 seats are used',
  },
  {
    route: '/events/$eventId/registrations',
    path: ({ workshop }) => `/events/${workshop}/registrations`,
    shows: 'Marko Pavlović',
  },
];

const ofEverybody: readonly OfSecretariat[] = [
  { route: '/signed-in', path: () => '/signed-in', shows: 'You are signed in again.' },
  { route: '__root__', path: () => '/nowhere', shows: 'There is no such page' },
];

/** Every page, as who works there sees it, with the ways to its dialogs and menus. */
export const everyPage: readonly Shown[] = [
  ...[
    { route: '/', path: () => '/', shows: 'Fill in drafts', opens: dialogs('Vera Holm') },
    ...pagesOfEvents,
    ...rooms,
    ...ofEverybody,
  ].map((shown) => ({ ...shown, as: 'secretariat' as const })),
  ...ofFocalPoint.map((shown) => ({ ...shown, as: 'focal-point' as const })),
  { route: '/', as: 'coordinator', path: () => '/', shows: 'What waits for me' },
  {
    route: '/events/$eventId/registrations',
    as: 'coordinator',
    path: ({ workshop }) => `/events/${workshop}/registrations`,
    shows: 'seats taken',
  },
];
