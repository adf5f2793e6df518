import { counters, origin } from './usual-fields.mjs';

/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const events = {
  'agenda-versions': {
    end: 'kept',
    fields: {
      identity: '_id eventId version',
      programme: 'releasedAt note sessionCount timeZone days sessions',
    },
  },
  'calendar-days': {
    end: 'kept',
    fields: {
      identity: '_id version key',
      programme: 'country subdivision date names kind certainty source removed',
    },
  },
  'calendar-links': {
    end: 'person',
    fields: {
      identity: '_id version kind targetId',
      access: 'createdAt secretHash createdBy role organisationId',
    },
  },
  'ended-people': { end: 'kept', fields: { identity: '_id intoPersonId' } },
  events: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} held`,
      programme:
        'kind title topics seriesId numberInSeries organiserIds admission venue hostCountry venueId timeZone days registration capacity status publishedAt cancellationReason startsAt words',
    },
  },
  'ignored-conflicts': {
    end: 'kept',
    fields: { identity: '_id eventId', accountability: 'reason by at' },
  },
  'import-jobs': {
    end: 'kept',
    fields: {
      identity: '_id version eventId',
      accountability: 'actor createdAt endedAt',
      programme: 'dryRun state rows prepared speakers failure',
    },
  },
  'known-organisations': { end: 'kept', fields: { programme: '_id status' } },
  'known-people': { end: 'person', fields: { affiliation: '_id affiliations' } },
  'known-seat-plans': { end: 'kept', fields: { programme: '_id capacity sequence' } },
  'schedule-holds': { end: 'kept', fields: { identity: '_id held' } },
  series: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} held`,
      programme: 'title aims initiatorId organiserIds countries from to namesFromDays status words',
    },
  },
  sessions: {
    end: 'kept',
    fields: {
      identity: `_id version eventId ${origin}`,
      programme:
        'kind title subtitle abstract links language topics date startTime endTime startsNextDay endsNextDay roomId track organisationIds speakers',
    },
    sooner: { person: 'speakers' },
  },
  synergies: {
    end: 'kept',
    fields: { identity: '_id version eventIds', programme: 'state proposal declineReason' },
  },
  venues: {
    end: 'kept',
    fields: {
      identity: `_id version ${origin}`,
      programme: 'name city country address rooms onlineLink',
    },
  },
};
