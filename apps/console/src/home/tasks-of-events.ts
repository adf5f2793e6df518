import type { components } from '@regional-events/api-client';
import type { Task } from './task.ts';

type Event = components['schemas']['Event'];
type SeatPlan = components['schemas']['SeatPlan'];
type Conflict = components['schemas']['ConflictOfEvent'];

/** By the event's own calendar. */
function firstDayOf({ days }: Event): string | null {
  return days[0]?.date ?? null;
}

/** Drafts to fill in or publish, postponed events, and those that are over. */
export function tasksOfLife(events: readonly Event[], now: string): readonly Task[] {
  return events.flatMap((event): readonly Task[] => {
    const { id, title, can, missing, registration, endsAt } = event;
    const common = { key: id, title };
    const begins = registration?.opensAt ?? firstDayOf(event);
    if (can.includes('publish'))
      return missing.length > 0
        ? [
            {
              ...common,
              group: 'fill-in',
              says: { missing },
              until: begins,
              place: { to: '/events/$eventId/edit', eventId: id },
            },
          ]
        : [
            {
              ...common,
              group: 'publish',
              says: { text: 'home.readyToPublish' },
              until: begins,
              place: { to: '/events/$eventId', eventId: id },
            },
          ];
    const place = { to: '/events/$eventId', eventId: id } as const;
    if (event.status === 'postponed' && can.includes('reschedule'))
      return [
        { ...common, group: 'reschedule', says: { text: 'home.needsDates' }, until: null, place },
      ];
    if (can.includes('complete') && endsAt !== null && endsAt <= now)
      return [
        {
          ...common,
          group: 'complete',
          says: { text: 'home.isOver' },
          until: event.days.at(-1)?.date ?? endsAt,
          place,
        },
      ];
    return [];
  });
}

/** People who wait although other events of the same series have free seats; else who waits at all. */
export function tasksOfWaiting(
  events: readonly Event[],
  plans: readonly SeatPlan[],
  now: string,
): readonly Task[] {
  const ahead = new Map(
    events
      .filter(({ status, startsAt }) => status === 'published' && (startsAt ?? '') > now)
      .map((event) => [event.id, event]),
  );
  const free = plans
    .map((plan) => ({ plan, seats: plan.capacity - plan.taken - plan.onOffer }))
    .filter(({ plan, seats }) => seats > 0 && ahead.has(plan.eventId));
  return plans.flatMap((plan): readonly Task[] => {
    const event = ahead.get(plan.eventId);
    if (event === undefined || plan.waiting === 0 || !event.can.includes('change')) return [];
    const elsewhere = free
      .filter(
        ({ plan: { eventId } }) =>
          event.seriesId !== null && ahead.get(eventId)?.seriesId === event.seriesId,
      )
      .reduce((sum, { seats }) => sum + seats, 0);
    return [
      {
        key: event.id,
        group: 'waiting',
        title: event.title,
        says:
          elsewhere > 0
            ? { text: 'home.waitSeatsElsewhere', values: { count: plan.waiting, free: elsewhere } }
            : { text: 'home.wait', values: { count: plan.waiting } },
        until: firstDayOf(event),
        place: { to: '/events/$eventId/waiting-list', eventId: event.id },
      },
    ];
  });
}

/** Events with conflicts that nobody ignored. */
export function tasksOfConflicts(
  events: readonly Event[],
  conflicts: readonly Conflict[],
): readonly Task[] {
  const counted = new Map<string, { blocking: number; warnings: number }>();
  for (const { eventId, severity } of conflicts) {
    if (severity === 'ignored') continue;
    const count = counted.get(eventId) ?? { blocking: 0, warnings: 0 };
    if (severity === 'warning') count.warnings += 1;
    else count.blocking += 1;
    counted.set(eventId, count);
  }
  return events.flatMap((event): readonly Task[] => {
    const { id, title } = event;
    const count = counted.get(id);
    if (count === undefined) return [];
    return [
      {
        key: id,
        group: 'conflicts',
        title,
        says: { text: 'home.conflictsOf', values: count },
        until: firstDayOf(event),
        place: { to: '/events/$eventId/agenda', eventId: id },
      },
    ];
  });
}

/** The published events that begin next, whose draft agenda may differ from what was released. */
export function nextToRelease(
  events: readonly Event[],
  now: string,
  most: number,
): readonly Event[] {
  return events
    .filter(
      ({ status, can, startsAt }) =>
        status === 'published' && can.includes('release-agenda') && (startsAt ?? '') > now,
    )
    .toSorted((one, other) => ((one.startsAt ?? '') < (other.startsAt ?? '') ? -1 : 1))
    .slice(0, most);
}

/** `changes`: how many sessions of each event differ from the last release. */
export function tasksOfAgendas(
  events: readonly Event[],
  changes: ReadonlyMap<string, number>,
): readonly Task[] {
  return events.flatMap((event): readonly Task[] => {
    const { id, title } = event;
    const count = changes.get(id) ?? 0;
    if (count === 0) return [];
    return [
      {
        key: id,
        group: 'agenda',
        title,
        says: { text: 'home.unreleased', values: { count } },
        until: firstDayOf(event),
        place: { to: '/events/$eventId/agenda', eventId: id },
      },
    ];
  });
}
