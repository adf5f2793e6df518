import { byLanguage, counters, origin } from './usual-fields.mjs';

/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const events = {
  'agenda-versions': {
    end: 'kept',
    fields: {
      identity: '_id eventId version',
      programme:
        'releasedAt note sessionCount timeZone days.coOrganiserIds days.date days.endTime days.endsNextDay days.startTime days.theme sessions.abstract sessions.date sessions.endTime sessions.endsNextDay sessions.id sessions.kind sessions.language sessions.links.title sessions.links.url sessions.organisationIds sessions.roomId sessions.roomName sessions.speakers.personId sessions.speakers.role sessions.startTime sessions.startsNextDay sessions.subtitle sessions.title sessions.topics sessions.track',
    },
    open: {
      'days.theme': byLanguage,
      note: byLanguage,
      'sessions.abstract': byLanguage,
      'sessions.links.title': byLanguage,
      'sessions.subtitle': byLanguage,
      'sessions.title': byLanguage,
    },
  },
  'calendar-days': {
    end: 'kept',
    fields: {
      identity: '_id version key',
      programme: 'country subdivision date names kind certainty source removed',
    },
    open: { names: byLanguage },
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
        'kind title topics seriesId numberInSeries organiserIds admission venue.city venue.country venue.name hostCountry venueId timeZone days.coOrganiserIds days.date days.endTime days.endsNextDay days.startTime days.theme registration.closesAt registration.opensAt capacity status publishedAt cancellationReason startsAt words',
    },
    open: { 'days.theme': byLanguage, title: byLanguage },
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
    open: {
      actor: 'client, person, role and grants that asked',
      failure: 'code and detail',
      prepared: 'ids of days and rooms',
      rows: 'sessions of the file without names, outcome, code',
      speakers: 'how many, and keys that are no ids of people',
    },
  },
  'known-organisations': { end: 'kept', fields: { programme: '_id status' } },
  'known-people': {
    end: 'person',
    fields: { affiliation: '_id affiliations.from affiliations.organisationId affiliations.to' },
  },
  'known-seat-plans': { end: 'kept', fields: { programme: '_id capacity sequence' } },
  'schedule-holds': { end: 'kept', fields: { identity: '_id held' } },
  series: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} held`,
      programme: 'title aims initiatorId organiserIds countries from to namesFromDays status words',
    },
    open: { aims: byLanguage, title: byLanguage },
  },
  sessions: {
    end: 'kept',
    fields: {
      identity: `_id version eventId ${origin}`,
      programme:
        'kind title subtitle abstract links.title links.url language topics date startTime endTime startsNextDay endsNextDay roomId track organisationIds speakers.personId speakers.role',
    },
    sooner: { person: 'speakers.personId speakers.role' },
    open: {
      abstract: byLanguage,
      'links.title': byLanguage,
      subtitle: byLanguage,
      title: byLanguage,
    },
  },
  synergies: {
    end: 'kept',
    fields: {
      identity: '_id version eventIds',
      programme:
        'state proposal.byEventId proposal.date proposal.dayOfEventId proposal.organisationIds proposal.proposer.clientId proposal.proposer.organisationId proposal.proposer.role declineReason',
    },
  },
  venues: {
    end: 'kept',
    fields: {
      identity: `_id version ${origin}`,
      programme: 'name city country address rooms.capacity rooms.id rooms.name onlineLink',
    },
  },
};
