import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const parameters = { eventId: exampleId('event') };
const seatPlan = {
  eventId: exampleId('event'),
  capacity: 40,
  taken: 12,
  onOffer: 0,
  waiting: 0,
  quotas: [],
};

export const seatPlanOperations = {
  list: {
    id: 'listSeatPlans',
    summary: 'List the seat plans of all events',
    description:
      'Gives how many seats each published event has and how many are taken, for an overview in one request. Whoever is signed in reads them, as those of each event.',
    example: {
      parameters: { open: 'true' },
      answer: { data: [seatPlan], page: { next: null } },
    },
  },
  read: {
    id: 'readSeatPlan',
    summary: 'Read the seat plan of an event',
    description:
      'Gives how many seats an event has and how many are taken. Whoever may see the event may read it. The ETag stands for the capacity and the quotas: registrations do not move it, and the answer is never 304.',
    problems: { 404: ['event.not-found', 'seat-plan.not-open'], 503: ['news-not-here-yet'] },
    example: { parameters, answer: seatPlan },
  },
  change: {
    id: 'changeSeatPlan',
    summary: 'Change the capacity of an event',
    description:
      'Sets the number of seats of a published event. For its organisers and the secretariat. More seats go at once to those who wait longest; fewer than are taken is refused. The message `seat-plan.capacity-changed` follows, and `registration.confirmed` for each who moves up.',
    problems: {
      403: ['seat-plan.not-yours'],
      404: ['event.not-found', 'seat-plan.not-open'],
      409: ['event.ended', 'seat-plan.capacity-below-taken', 'seat-plan.ended'],
      503: ['news-not-here-yet'],
    },
    example: { parameters, body: { capacity: 45 }, answer: { ...seatPlan, capacity: 45 } },
  },
  availability: {
    id: 'readSeatPlanAvailability',
    summary: 'Read how many seats are free',
    description:
      'Gives the numbers of the seat plan and how many seats are free, each explained in a sentence. Whoever may see the event may read it.',
    problems: { 404: ['event.not-found', 'seat-plan.not-open'], 503: ['news-not-here-yet'] },
    example: {
      parameters,
      answer: {
        ...seatPlan,
        free: 28,
        explained: [{ name: 'free', value: 28, because: '40 seats, of which 12 are taken.' }],
      },
    },
  },
} satisfies OperationDeclarations;
