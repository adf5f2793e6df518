import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const link = { kind: 'event', targetId: exampleId('event') };
const shownLink = {
  id: exampleId('calendar-link'),
  ...link,
  createdAt: '2030-01-15T08:00:00.000Z',
};
const parameters = { id: exampleId('calendar-link') };

export const calendarLinkOperations = {
  make: {
    id: 'makeCalendarLink',
    summary: 'Make a secret link to a calendar',
    description:
      'Gives a calendar that the caller may read a secret address for calendar programs, which send no token, and tells it this once: `{url}`, with `?lang=` for a language of its own and `?sessions=true` for the sessions of an event. It shows what its maker may see at the moment of each reading, and nothing once the maker’s client is revoked. Only a hash of the secret is stored.',
    problems: { 422: ['calendar-link.nothing-there'], 503: ['news-not-here-yet'] },
    example: {
      body: link,
      answer: {
        ...shownLink,
        url: 'http://127.0.0.1:8080/calendar/kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU.ics',
      },
    },
  },
  list: {
    id: 'listCalendarLinks',
    summary: 'List secret links to calendars',
    description:
      'Gives the links that clients of the caller’s organisation made, without their secrets; to the secretariat all of them.',
    example: {
      parameters: { kind: ['event'], targetId: [exampleId('event')] },
      answer: { data: [shownLink], page: { next: null } },
    },
  },
  read: {
    id: 'readCalendarLink',
    summary: 'Read a secret link to a calendar',
    description: 'Gives one link, never its secret.',
    problems: { 404: ['calendar-link.not-found'] },
    example: { parameters, answer: shownLink },
  },
  revoke: {
    id: 'revokeCalendarLink',
    summary: 'Revoke a secret link to a calendar',
    description:
      'Ends a link: whoever has its address finds nothing there from now on. For clients of the organisation whose client made it, and the secretariat.',
    problems: { 404: ['calendar-link.not-found'] },
    example: { parameters },
  },
} satisfies OperationDeclarations;
