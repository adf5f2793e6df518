import { anyVersion, scoped, type Row } from './row.ts';

// prettier-ignore
/* Cells: foreign former own organiser coOrganiser secretariat. */
export const programme: readonly Row[] = [
  scoped('GET /v1/series', 'all', '200+ 200+ 200+ 200+ 200+ 200+', () => '/v1/series'),
  scoped('POST /v1/series', 'a new one', '403 403 403 403 403 201', ({ seriesBody: body }) => ({ path: '/v1/series', body })),
  scoped('GET /v1/series/{id}', 'any', '200 200 200 200 200 200', ({ series }) => `/v1/series/${series}`),
  scoped('PATCH /v1/series/{id}', 'any', '403 403 403 403 403 may', ({ series }) => ({ path: `/v1/series/${series}`, body: { countries: ['MK'] }, options: anyVersion })),
  scoped('POST /v1/series/{id}/close', 'any', '403 403 403 403 403 may', ({ series }) => `/v1/series/${series}/close`),
  scoped('POST /v1/series/{id}/plans', 'any', '403 403 403 200 403 200', ({ series }) => ({ path: `/v1/series/${series}/plans`, body: { events: 1 } })),
  scoped('POST /v1/series/{id}/plans/adopt', 'that does not fit', '403 403 403 422 403 422', ({ series }) => ({ path: `/v1/series/${series}/plans/adopt`, body: { question: { events: 1 }, events: [{ numberInSeries: 1, days: ['2001-01-01'], host: 'FR' }] } })),

  scoped('GET /v1/calendar-days', 'all', '200+ 200+ 200+ 200+ 200+ 200+', () => '/v1/calendar-days?country=MK'),
  scoped('POST /v1/calendar-days', 'a new one', '403 403 403 403 403 201', () => ({ path: '/v1/calendar-days', body: { country: 'MK', date: '2030-02-03', names: { en: 'A day of the house' } } })),
  scoped('GET /v1/calendar-days/{id}', 'that there is not', '404 404 404 404 404 404', ({ series }) => `/v1/calendar-days/${series}`),
  scoped('DELETE /v1/calendar-days/{id}', 'that there is not', '403 403 403 403 403 404', ({ series }) => ({ path: `/v1/calendar-days/${series}`, options: anyVersion })),

  scoped('GET /v1/venues', 'all', '200 200 200 200 200 200', () => '/v1/venues'),
  scoped('POST /v1/venues', 'a new one', '201 201 201 201 201 201', () => ({ path: '/v1/venues', body: { name: 'A house', city: 'Skopje', country: 'MK' } })),
  scoped('GET /v1/venues/{id}', 'any', '200 200 200 200 200 200', ({ venue }) => `/v1/venues/${venue}`),
  scoped('PATCH /v1/venues/{id}', 'of the secretariat', '403 403 403 403 403 200', ({ venue }) => ({ path: `/v1/venues/${venue}`, body: { address: 'Ulica 1' }, options: anyVersion })),
  scoped('GET /v1/series/{id}/calendar.ics', 'any', '200 200 200 200 200 200', ({ series }) => `/v1/series/${series}/calendar.ics`),
  scoped('GET /v1/events/{id}/calendar.ics', 'published', '200 200 200 200 200 200', ({ published }) => `/v1/events/${published}/calendar.ics?sessions=true`),
  scoped('GET /v1/events/{id}/calendar.ics', 'draft', '404 404 404 200 200 200', ({ draft }) => `/v1/events/${draft}/calendar.ics`),
  scoped('GET /v1/duties/{personId}/calendar.ics', 'of a person of the own organisation', '404 404 200 404 404 200', ({ ownPerson }) => `/v1/duties/${ownPerson}/calendar.ics`),

  scoped('GET /v1/calendar-links', 'all', '200- 200- 200- 200 200 200+', () => '/v1/calendar-links'),
  scoped('POST /v1/calendar-links', 'to a draft', '422 422 422 201 201 201', ({ draft }) => ({ path: '/v1/calendar-links', body: { kind: 'event', targetId: draft } })),
  scoped('GET /v1/calendar-links/{id}', 'of the secretariat', '404 404 404 404 404 200', ({ calendarLink }) => `/v1/calendar-links/${calendarLink}`),
  scoped('DELETE /v1/calendar-links/{id}', 'of the secretariat', '404 404 404 404 404 204', ({ removableLink }) => ({ path: `/v1/calendar-links/${removableLink}`, options: anyVersion })),

  scoped('GET /v1/events', 'drafts', '200- 200- 200- 200+ 200+ 200+', () => '/v1/events?status=draft'),
  scoped('POST /v1/events', 'a new one of the organiser', '403 403 403 201 403 201', ({ eventBody: body }) => ({ path: '/v1/events', body })),
  scoped('GET /v1/events/{id}', 'published', '200 200 200 200 200 200', ({ published }) => `/v1/events/${published}`),
  scoped('GET /v1/events/{id}', 'draft', '404 404 404 200 200 200', ({ draft }) => `/v1/events/${draft}`),
  scoped('PATCH /v1/events/{id}', 'published', '403 403 403 may 403 may', ({ published }) => ({ path: `/v1/events/${published}`, body: { title: { en: 'Renamed' } }, options: anyVersion })),
  scoped('PATCH /v1/events/{id}', 'draft', '404 404 404 may 403 may', ({ draft }) => ({ path: `/v1/events/${draft}`, body: { title: { en: 'Renamed' } }, options: anyVersion })),
  scoped('POST /v1/events/{id}/publish', 'draft', '404 404 404 may 403 may', ({ toPublish }) => `/v1/events/${toPublish}/publish`),
  scoped('POST /v1/events/{id}/cancel', 'draft', '404 404 404 may 403 may', ({ draft }) => `/v1/events/${draft}/cancel`),
  scoped('POST /v1/events/{id}/cancel', 'published', '403 403 403 may 403 may', ({ toCancel }) => `/v1/events/${toCancel}/cancel`),
  scoped('POST /v1/events/{id}/complete', 'published', '403 403 403 may 403 may', ({ toComplete }) => `/v1/events/${toComplete}/complete`),

  scoped('POST /v1/events/{id}/postpone', 'published', '403 403 403 may 403 may', ({ toCancel }) => `/v1/events/${toCancel}/postpone`),
  scoped('POST /v1/events/{id}/reschedule', 'published', '403 403 403 may 403 may', ({ toCancel }) => ({ path: `/v1/events/${toCancel}/reschedule`, body: { from: '2031-04-01' } })),
  scoped('POST /v1/events/{id}/clone', 'published', '403 403 403 201 403 201', ({ published }) => ({ path: `/v1/events/${published}/clone`, body: { seriesId: null, include: { agenda: false } } })),
  scoped('POST /v1/events/{id}/days/{date}/clone', 'a day that it has not', '403 403 403 404 403 404', ({ published }) => ({ path: `/v1/events/${published}/days/2031-04-01/clone`, body: { to: '2031-04-02' } })),
  scoped('POST /v1/events/{id}/close', 'published', '403 403 403 may 403 may', ({ toComplete }) => `/v1/events/${toComplete}/close`),

  scoped('GET /v1/events/{id}/sessions', 'of a published event', '403 403 403 200+ 200+ 200+', ({ published }) => `/v1/events/${published}/sessions`),
  scoped('GET /v1/events/{id}/sessions', 'of a draft', '404 404 404 200+ 200+ 200+', ({ draft }) => `/v1/events/${draft}/sessions`),
  scoped('POST /v1/events/{id}/sessions', 'of a published event', '403 403 403 201 201 201', ({ published, session: body }) => ({ path: `/v1/events/${published}/sessions`, body })),
  scoped('POST /v1/events/{id}/sessions', 'of a draft', '404 404 404 may may may', ({ draft, session: body }) => ({ path: `/v1/events/${draft}/sessions`, body })),
  scoped('GET /v1/events/{id}/sessions/{sessionId}', 'of a published event', '403 403 403 200 200 200', ({ published, publishedSession }) => `/v1/events/${published}/sessions/${publishedSession}`),
  scoped('GET /v1/events/{id}/sessions/{sessionId}', 'that there is not', '403 403 403 404 404 404', ({ published, series }) => `/v1/events/${published}/sessions/${series}`),
  scoped('GET /v1/events/{id}/sessions/{sessionId}', 'of a draft', '404 404 404 200 200 200', ({ draft, draftSession }) => `/v1/events/${draft}/sessions/${draftSession}`),
  scoped('PATCH /v1/events/{id}/sessions/{sessionId}', 'of a published event', '403 403 403 200 200 200', ({ published, publishedSession }) => ({ path: `/v1/events/${published}/sessions/${publishedSession}`, body: { topics: [] }, options: anyVersion })),
  scoped('PATCH /v1/events/{id}/sessions/{sessionId}', 'that there is not', '403 403 403 404 404 404', ({ published, series }) => ({ path: `/v1/events/${published}/sessions/${series}`, body: { topics: [] }, options: anyVersion })),
  scoped('GET /v1/events/{id}/conflicts', 'of a published event', '403 403 403 200 200 200', ({ published }) => `/v1/events/${published}/conflicts`),
  scoped('GET /v1/events/{id}/conflicts', 'of a draft', '404 404 404 200 200 200', ({ draft }) => `/v1/events/${draft}/conflicts`),
  scoped('POST /v1/events/{id}/conflicts/{conflictId}/ignore', 'that there is not', '403 403 403 404 403 404', ({ published, series }) => ({ path: `/v1/events/${published}/conflicts/${series}/ignore`, body: { reason: 'It is known' } })),
  scoped('POST /v1/schedule-checks', 'of a published event', '403 403 403 200 200 200', ({ published: eventId }) => ({ path: '/v1/schedule-checks', body: { eventId } })),
  scoped('DELETE /v1/events/{id}/sessions/{sessionId}', 'of a published event', '403 403 403 204 204 204', ({ published, removable }, actor) => ({ path: `/v1/events/${published}/sessions/${removable[actor === 'coOrganiser' || actor === 'secretariat' ? actor : 'organiser']}`, options: anyVersion })),

  scoped('GET /v1/synergies', 'of a published event', '200 200 200 200 200 200', ({ published }) => `/v1/synergies?eventId=${published}`),
  scoped('POST /v1/synergies/{id}/propose', 'that there is not', '404 404 404 404 404 404', ({ published, series }) => ({ path: `/v1/synergies/${series}/propose`, body: { eventId: published, date: '2030-05-14' } })),
  scoped('POST /v1/synergies/{id}/accept', 'that there is not', '404 404 404 404 404 404', ({ series }) => `/v1/synergies/${series}/accept`),
  scoped('POST /v1/synergies/{id}/decline', 'that there is not', '404 404 404 404 404 404', ({ series }) => `/v1/synergies/${series}/decline`),
];
