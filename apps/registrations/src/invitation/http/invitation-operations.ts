import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const invitation = {
  organisationId: exampleId('agency'),
  seats: 4,
  answerBy: '2030-04-01T00:00:00.000Z',
  externalRef: 'invitation-7',
};
const shownInvitation = {
  id: exampleId('invitation'),
  eventId: exampleId('event'),
  ...invitation,
  status: 'sent',
  reason: null,
  declineReason: null,
  warnings: [],
  sentAt: '2030-01-10T09:30:00.000Z',
  can: ['accept', 'decline', 'withdraw', 'change'],
};
const ofEvent = { eventId: exampleId('event') };
const parameters = { ...ofEvent, id: exampleId('invitation') };
const other = { ...ofEvent, id: exampleId('invitation-to-decline') };
const shownOther = { ...shownInvitation, ...other };

export const invitationOperations = {
  send: {
    id: 'sendInvitation',
    summary: 'Invite an organisation',
    description:
      'Asks an organisation to send people to a published event. For the event’s organisers and the secretariat. An organisation has one open invitation to an event at most; one that nobody answered in time makes room for the next. The seats bind: more nominations are refused. Where the open invitations offer more seats than there are, `warnings` says so. The message `invitation.sent` follows.',
    problems: {
      403: ['invitation.not-yours'],
      404: ['event.not-found', 'seat-plan.not-open'],
      409: [
        'event.ended',
        'event.not-published',
        'invitation.already-invited',
        'invitation.external-ref-taken',
        'invitation.seats-below-used',
        'organisation.retired',
        'seat-plan.ended',
      ],
      422: ['invitation.answer-by-past', 'organisation.unknown'],
      503: ['news-not-here-yet'],
    },
    example: { parameters: ofEvent, body: invitation, answer: shownInvitation },
  },
  list: {
    id: 'listInvitations',
    summary: 'List the invitations of an event',
    description:
      'Gives the invitations to an event that fit all filters: all of them to its organisers and the secretariat, to any other client those of its own organisation.',
    problems: { 404: ['event.not-found'], 503: ['news-not-here-yet'] },
    example: {
      parameters: { ...ofEvent, status: ['sent', 'accepted'] },
      answer: { data: [shownInvitation], page: { next: null } },
    },
  },
  listAcrossEvents: {
    id: 'listInvitationsAcrossEvents',
    summary: 'List the invitations of all events',
    description:
      'Gives the invitations that fit all filters: to a partner those to its organisation and those to the events that it organises, to a coordinator those to organisations of its country, to the secretariat all. One that nobody answered in time is shown as `lapsed`.',
    example: {
      parameters: { status: ['sent', 'accepted'] },
      answer: { data: [shownInvitation], page: { next: null } },
    },
  },
  change: {
    id: 'changeInvitation',
    summary: 'Change the seats of an invitation',
    description:
      'Raises or lowers the seats of an open invitation, never below the people whom the organisation has at the event (`used`). For the event’s organisers and the secretariat. The message `invitation.changed` follows.',
    problems: {
      403: ['invitation.not-yours'],
      404: ['event.not-found', 'invitation.not-found', 'seat-plan.not-open'],
      409: [
        'event.ended',
        'event.not-published',
        'invitation.not-allowed-now',
        'invitation.seats-below-used',
        'organisation.retired',
        'seat-plan.ended',
      ],
      503: ['news-not-here-yet'],
    },
    example: { parameters, body: { seats: 5 }, answer: { ...shownInvitation, seats: 5 } },
  },
  read: {
    id: 'readInvitation',
    summary: 'Read an invitation',
    description:
      'Gives one invitation, to the event’s organisers, the invited organisation and the secretariat.',
    problems: { 404: ['event.not-found', 'invitation.not-found'], 503: ['news-not-here-yet'] },
    example: { parameters, answer: shownInvitation },
  },
  accept: {
    id: 'acceptInvitation',
    summary: 'Accept an invitation',
    description:
      'Says that the organisation will send people. For the invited organisation until `answerBy`, and for the secretariat. The message `invitation.accepted` follows.',
    problems: {
      403: ['invitation.not-yours-to-answer'],
      404: ['event.not-found', 'invitation.not-found'],
      409: [
        'event.ended',
        'event.not-published',
        'invitation.answer-too-late',
        'invitation.not-allowed-now',
        'organisation.retired',
      ],
      422: ['organisation.unknown'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters,
      answer: { ...shownInvitation, status: 'accepted', can: ['decline', 'withdraw', 'change'] },
    },
  },
  decline: {
    id: 'declineInvitation',
    summary: 'Decline an invitation',
    description:
      'Says that the organisation sends nobody, and why where it says so. For the invited organisation and the secretariat. People who are registered already stay so. The message `invitation.declined` follows.',
    problems: {
      403: ['invitation.not-yours-to-answer'],
      404: ['event.not-found', 'invitation.not-found'],
      409: ['event.ended', 'invitation.not-allowed-now'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters: other,
      body: { reason: 'dates-do-not-suit' },
      answer: { ...shownOther, status: 'declined', declineReason: 'dates-do-not-suit', can: [] },
    },
  },
  withdraw: {
    id: 'withdrawInvitation',
    summary: 'Withdraw an invitation',
    description:
      'Takes an invitation back; the organisation can be invited anew. For the event’s organisers and the secretariat. People who are registered already stay so. The message `invitation.withdrawn` follows.',
    problems: {
      403: ['invitation.not-yours'],
      404: ['event.not-found', 'invitation.not-found'],
      409: ['event.ended', 'invitation.not-allowed-now'],
      503: ['news-not-here-yet'],
    },
    example: { parameters, answer: { ...shownInvitation, status: 'withdrawn', can: [] } },
  },
} satisfies OperationDeclarations;
