import type { EveryPageScene } from './every-page-scene.ts';
import { button, dialogs, menu, type OfSecretariat } from './every-page-shown.ts';

const events: readonly OfSecretariat[] = [
  {
    route: '/events',
    path: () => '/events',
    shows: 'Seizing assets',
    opens: dialogs('Columns', 'Export'),
  },
  {
    route: '/events/new',
    path: () => '/events/new',
    shows: 'Save the draft',
    opens: dialogs('Add a language'),
  },
  {
    route: '/events/$eventId/',
    path: ({ draft }) => `/events/${draft}`,
    shows: 'nothing is missing',
    opens: [
      ...dialogs('Publish'),
      ...menu('More steps', 'Copy to a new draft', 'Cancel the event'),
    ],
  },
  {
    route: '/events/$eventId/',
    path: ({ workshop }) => `/events/${workshop}`,
    shows: '20 of 20 seats taken',
    opens: menu('More steps', 'Postpone', 'Give other dates', 'Mark as held'),
  },
  {
    route: '/events/$eventId/',
    path: ({ completed }) => `/events/${completed}`,
    shows: 'About the event',
    opens: dialogs('Close for good'),
  },
  {
    route: '/events/$eventId/edit',
    path: ({ draft }) => `/events/${draft}/edit`,
    shows: 'Save',
  },
  {
    route: '/events/$eventId/history',
    path: ({ workshop }) => `/events/${workshop}/history`,
    shows: 'Drafted',
  },
];

const agenda: readonly OfSecretariat[] = [
  {
    route: '/events/$eventId/agenda',
    path: ({ clashing }) => `/events/${clashing}/agenda`,
    shows: 'Accounts abroad',
    opens: [
      ...dialogs('Plan a session', 'Release agenda…'),
      ...menu('Print and files', 'Import a schedule'),
      [button(/Accounts abroad/)],
    ],
  },
  {
    route: '/events/$eventId/agenda',
    path: ({ clashing }) => `/events/${clashing}/agenda?view=table`,
    shows: 'Accounts abroad',
  },
  {
    route: '/events/$eventId/agenda',
    path: ({ clashing }) => `/events/${clashing}/agenda?view=conflicts`,
    shows: 'Accounts abroad',
    opens: dialogs('Ignore conflict'),
  },
  {
    route: '/events/$eventId/agenda',
    path: ({ clashing }) => `/events/${clashing}/agenda?view=releases`,
    shows: 'The agenda was not released yet.',
  },
];

const seats: readonly OfSecretariat[] = [
  {
    route: '/invitations',
    path: () => '/invitations',
    shows: 'Undercover online',
  },
  {
    route: '/events/$eventId/invitations',
    path: ({ invited }) => `/events/${invited}/invitations`,
    shows: '0 of 3 used',
    opens: [
      ...dialogs('Invite organisations'),
      ...menu(/^Actions for/, 'Change seats', 'Withdraw invitation'),
    ],
  },
  {
    route: '/events/$eventId/registrations',
    path: ({ workshop }) => `/events/${workshop}/registrations`,
    shows: 'Marko Pavlović',
    opens: [
      ...dialogs('Change capacity'),
      ...menu(
        'Actions for Marko Pavlović',
        'Withdraw registration',
        'Decline registration',
        'History',
      ),
    ],
  },
  {
    route: '/events/$eventId/registrations',
    path: ({ workshop }) => `/events/${workshop}/registrations?view=list`,
    shows: 'Marko Pavlović',
  },
  {
    route: '/events/$eventId/waiting-list',
    path: ({ workshop }) => `/events/${workshop}/waiting-list`,
    shows: /^First come, first served/,
  },
];

const series: readonly OfSecretariat[] = [
  { route: '/series', path: () => '/series', shows: 'Announced' },
  { route: '/series/new', path: () => '/series/new', shows: 'Announce series…' },
  {
    route: '/series/$seriesId',
    path: (ids) => `/series/${ids.series}`,
    shows: 'Aims',
    opens: [
      ...dialogs('In my calendar'),
      ...menu('More steps', 'Close series…'),
      [button(/^Days off.*Serbia/)],
    ],
  },
  {
    route: '/series/$seriesId',
    path: (ids) => `/series/${ids.series}?as=table`,
    shows: 'Aims',
  },
  {
    route: '/series/$seriesId/edit',
    path: (ids) => `/series/${ids.series}/edit`,
    shows: 'Save',
  },
  {
    route: '/series/$seriesId/plan',
    path: planned,
    shows: 'Plan A',
    opens: dialogs('Adopt plan A'),
  },
  {
    route: '/series/$seriesId/copy',
    path: (ids) => `/series/${ids.series}/copy`,
    shows: 'Copy series…',
    opens: dialogs('Copy series…'),
  },
];

/** With a question that was asked, so that plans stand below the form. */
function planned({ series: id }: EveryPageScene): string {
  const asked = {
    events: 5,
    lengthDays: 2,
    minGapDays: 28,
    maxGapDays: 400,
    from: '2027-02-01',
    to: '2027-11-30',
    hosts: ['BA', 'MK', 'RS'],
    weekdays: ['tue', 'wed', 'thu'],
    rotation: 'least-recent',
    keep: true,
  };
  return `/series/${id}/plan?asked=${encodeURIComponent(JSON.stringify(asked))}`;
}

/** Series, events and who comes. */
export const pagesOfEvents = [...events, ...agenda, ...seats, ...series] as const;
