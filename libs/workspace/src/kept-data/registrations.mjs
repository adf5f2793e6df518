import { counters, origin } from './usual-fields.mjs';

/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const registrations = {
  'ended-people': { end: 'kept', fields: { identity: '_id intoPersonId' } },
  invitations: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} eventId organisationId`,
      participation: 'seats answerBy sentAt status live reason warnings',
    },
  },
  'known-events': {
    end: 'kept',
    fields: {
      programme:
        '_id status admission seriesId organiserIds timeZone everPublished coOrganiserIds days startsAt endsAt opensAt closesAt',
    },
  },
  'known-organisations': { end: 'kept', fields: { programme: '_id status country kind' } },
  'known-people': { end: 'person', fields: { affiliation: '_id affiliations intoPersonId' } },
  'known-series': { end: 'kept', fields: { programme: '_id namesFromDays' } },
  registrations: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} eventId personId organisationId`,
      participation:
        'role status live reason queueNumber pseudonym replaces askedUntil outsideWindowReason nominatedAt changedAt',
      accountability: 'steps',
    },
    sooner: { person: 'externalRef reason outsideWindowReason' },
  },
  'seat-plans': {
    end: 'kept',
    fields: {
      identity: counters,
      participation:
        'capacity taken onOffer waiting nextQueueNumber peopleNumbered ended termsVersion',
    },
  },
};
