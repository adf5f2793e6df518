import { get, oldId, post, type WrongInput } from './wrong-input.ts';

export const wrongInvitations: readonly WrongInput[] = [
  {
    what: 'an invitation that a guest sends',
    by: 'agency',
    ask: ({ openEvent, agency }) =>
      post(`/v1/events/${openEvent}/invitations`, { organisationId: agency, seats: 2 }),
    status: 403,
    code: 'invitation.not-yours',
  },
  {
    what: 'a second invitation while the first one stands',
    by: 'secretariat',
    ask: ({ invitedEvent, ministry }) =>
      post(`/v1/events/${invitedEvent}/invitations`, { organisationId: ministry, seats: 2 }),
    status: 409,
    code: 'invitation.already-invited',
    pointer: '/organisationId',
  },
  {
    what: 'an invitation of an organisation that nobody knows',
    by: 'secretariat',
    ask: ({ invitedEvent }) =>
      post(`/v1/events/${invitedEvent}/invitations`, { organisationId: oldId(), seats: 2 }),
    status: 422,
    code: 'organisation.unknown',
    pointer: '/organisationId',
    atOnce: true,
  },
  {
    what: 'an invitation for no seats',
    by: 'secretariat',
    ask: ({ invitedEvent, agency }) =>
      post(`/v1/events/${invitedEvent}/invitations`, { organisationId: agency, seats: 0 }),
    status: 400,
    code: 'request.malformed',
    pointer: '/seats',
  },
  {
    what: 'an invitation to answer by tomorrow, in words',
    by: 'secretariat',
    ask: ({ invitedEvent, agency }) =>
      post(`/v1/events/${invitedEvent}/invitations`, {
        organisationId: agency,
        seats: 2,
        answerBy: 'tomorrow',
      }),
    status: 400,
    code: 'request.malformed',
    pointer: '/answerBy',
  },
  {
    what: 'an invitation to a draft',
    by: 'ministry',
    ask: ({ draftId, agency }) =>
      post(`/v1/events/${draftId}/invitations`, { organisationId: agency, seats: 2 }),
    status: 409,
    code: 'event.not-published',
  },
  {
    what: 'an invitation that was withdrawn before it is accepted',
    by: 'agency',
    ask: ({ invitedEvent, withdrawnInvitation }) =>
      post(`/v1/events/${invitedEvent}/invitations/${withdrawnInvitation}/accept`),
    status: 409,
    code: 'invitation.not-allowed-now',
    members: { allowedTransitions: [] },
  },
  {
    what: 'an invitation that is declined for a reason in own words',
    by: 'agency',
    ask: ({ openEvent, openInvitation }) =>
      post(`/v1/events/${openEvent}/invitations/${openInvitation}/decline`, {
        reason: 'Our expert is ill',
      }),
    status: 400,
    code: 'request.malformed',
    pointer: '/reason',
  },
  {
    what: 'an invitation that the host accepts for its guest',
    by: 'ministry',
    ask: ({ openEvent, openInvitation }) =>
      post(`/v1/events/${openEvent}/invitations/${openInvitation}/accept`),
    status: 403,
    code: 'invitation.not-yours-to-answer',
  },
  {
    what: 'an invitation that the guest withdraws',
    by: 'ministry',
    ask: ({ invitedEvent, invitation }) =>
      post(`/v1/events/${invitedEvent}/invitations/${invitation}/withdraw`),
    status: 403,
    code: 'invitation.not-yours',
  },
  {
    what: 'an invitation of a foreign organisation, which is not there for others',
    by: 'agency',
    ask: ({ invitedEvent, invitation }) =>
      get(`/v1/events/${invitedEvent}/invitations/${invitation}`),
    status: 404,
    code: 'invitation.not-found',
  },
];
