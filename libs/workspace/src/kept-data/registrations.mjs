import { counters, origin } from './usual-fields.mjs';

/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const registrations = {
  'ended-people': { end: 'kept', fields: { identity: '_id intoPersonId' } },
  invitations: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} eventId organisationId`,
      participation:
        'seats answerBy sentAt status live reason declineReason warnings.capacity warnings.code warnings.offered',
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
  'known-people': {
    end: 'person',
    fields: {
      affiliation: '_id affiliations.from affiliations.organisationId affiliations.to intoPersonId',
    },
  },
  'known-series': { end: 'kept', fields: { programme: '_id namesFromDays' } },
  registrations: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin} eventId personId organisationId`,
      participation:
        'role status live reason queueNumber pseudonym replaces askedUntil outsideWindowReason nominatedAt changedAt',
      accountability: 'steps.at steps.by steps.id steps.position steps.reason steps.type',
    },
    sooner: { person: 'externalRef reason outsideWindowReason steps.reason' },
    open: { 'steps.by': 'client, person and organisation that did it' },
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
