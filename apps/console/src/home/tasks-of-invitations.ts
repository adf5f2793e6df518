import type { components } from '@regional-events/api-client';
import type { Task } from './task.ts';

type Event = components['schemas']['Event'];
type Invitation = components['schemas']['Invitation'];
type Registration = components['schemas']['Registration'];
type TitleOf = (eventId: string) => Event['title'] | null;

/** Invitations that the reader may answer, each for itself. */
export function tasksOfAnswers(
  invitations: readonly Invitation[],
  own: ReadonlySet<string>,
  titleOf: TitleOf,
): readonly Task[] {
  return invitations
    .filter(({ organisationId, status }) => status === 'sent' && own.has(organisationId))
    .map(({ id, eventId, seats, answerBy }) => ({
      key: id,
      group: 'answer',
      title: titleOf(eventId),
      says: { text: 'home.invitedSeats', values: { count: seats } },
      until: answerBy,
      place: { to: '/invitations' },
    }));
}

export interface Asker {
  /** Organisations that the reader speaks for: their invitations are to be answered, not asked after. */
  readonly own: ReadonlySet<string>;
  /** Asks after whatever invitations the API shows, those to a country's organisations. */
  readonly coordinates: boolean;
}

/** Invitations that others have not answered, by event: of one's own events, or of the country that one coordinates. */
export function tasksOfUnanswered(
  invitations: readonly Invitation[],
  events: readonly Event[],
  { own, coordinates }: Asker,
): readonly Task[] {
  return events.flatMap(({ id, title, can, days }): readonly Task[] => {
    const open = invitations.filter(
      ({ eventId, status, organisationId }) =>
        eventId === id && status === 'sent' && !own.has(organisationId),
    );
    if (open.length === 0 || !(coordinates || can.includes('change'))) return [];
    const nearest = open.flatMap(({ answerBy }) => answerBy ?? []).toSorted()[0];
    return [
      {
        key: id,
        group: 'unanswered',
        title,
        says: { text: 'home.unansweredCount', values: { count: open.length } },
        until: nearest ?? days[0]?.date ?? null,
        place: { to: '/events/$eventId/invitations', eventId: id },
      },
    ];
  });
}

/** Registrations that wait for one of these organisations: somebody asks whether new dates suit. */
export function tasksOfAccepting(
  registrations: readonly Registration[],
  own: ReadonlySet<string>,
  titleOf: TitleOf,
): readonly Task[] {
  const waiting = registrations.filter(
    ({ pendingWith }) => pendingWith !== null && own.has(pendingWith),
  );
  const events = [...new Set(waiting.map(({ eventId }) => eventId))];
  return events.map((eventId) => {
    const ofEvent = waiting.filter((each) => each.eventId === eventId);
    const nearest = ofEvent.flatMap(({ pendingUntil }) => pendingUntil ?? []).toSorted()[0];
    return {
      key: eventId,
      group: 'accept',
      title: titleOf(eventId),
      says: { text: 'home.toAccept', values: { count: ofEvent.length } },
      until: nearest ?? null,
      place: { to: '/events/$eventId/registrations', eventId },
    };
  });
}
