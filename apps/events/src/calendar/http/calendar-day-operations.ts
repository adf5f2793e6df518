import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const day = {
  country: 'ME',
  subdivision: null,
  date: '2030-06-03',
  names: { en: 'Day of the municipality', cnr: 'Dan opštine' },
  kind: 'observance',
  certainty: 'certain',
};
const shownDay = { id: exampleId('calendar-day'), ...day, source: 'added' };
const parameters = { id: exampleId('calendar-day') };

export const calendarDayOperations = {
  add: {
    id: 'addCalendarDay',
    summary: 'Add a day to a calendar',
    description:
      'Adds a day that the calendar of a country lacks; plans keep it free from then on. For the secretariat. The calendars are told by no message.',
    problems: {
      403: ['calendar-day.secretariat-only'],
      409: ['calendar-day.already-there'],
      422: ['calendar-day.subdivision-elsewhere'],
    },
    example: { body: day, answer: shownDay },
  },
  list: {
    id: 'listCalendarDays',
    summary: 'List days of the calendars',
    description:
      'Gives the public holidays and feasts of the countries of the programme that fit all filters: those that the platform brings along (2021 to 2032) and those that the secretariat added. Dates of the Islamic calendar are calculated and can move by a day: they and the day after are `likely`.',
    example: {
      parameters: { country: ['ME'], 'date[gte]': '2030-06-01', 'date[lte]': '2030-06-30' },
      answer: { data: [shownDay], page: { next: null } },
    },
  },
  read: {
    id: 'readCalendarDay',
    summary: 'Read a day of a calendar',
    description: 'Gives one day of a calendar, brought along or added.',
    problems: { 404: ['calendar-day.not-found'] },
    example: { parameters, answer: shownDay },
  },
  remove: {
    id: 'removeCalendarDay',
    summary: 'Remove a day from a calendar',
    description:
      'Takes out a day that is wrong, also one that the platform brought along: no later version brings it back. For the secretariat.',
    problems: {
      403: ['calendar-day.secretariat-only'],
      404: ['calendar-day.not-found'],
    },
    example: { parameters },
  },
} satisfies OperationDeclarations;
