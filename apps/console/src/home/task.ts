import type { ConsoleKey, MessageValues } from '@regional-events/texts';
import { localDateOf } from '../ui/local-day.ts';

/** What one does; tasks of one kind stand together. */
export const taskGroups = [
  'answer',
  'accept',
  'fill-in',
  'publish',
  'reschedule',
  'complete',
  'unanswered',
  'waiting',
  'conflicts',
  'agenda',
  'messages',
] as const;
export type TaskGroup = (typeof taskGroups)[number];

/** Where it is done. */
export type Place =
  | {
      readonly to:
        | '/events/$eventId'
        | '/events/$eventId/edit'
        | '/events/$eventId/agenda'
        | '/events/$eventId/invitations'
        | '/events/$eventId/registrations'
        | '/events/$eventId/waiting-list';
      readonly eventId: string;
    }
  | { readonly to: '/invitations' | '/operation' };

/** Something that waits for the reader. */
export interface Task {
  readonly key: string;
  readonly group: TaskGroup;
  /** Of the event, by language; null where it is about none. */
  readonly title: Readonly<Record<string, string>> | null;
  readonly says: { readonly text: ConsoleKey; readonly values?: MessageValues } | Missing;
  /** Until when: an instant, or a local date of the event; null where there is no hurry. */
  readonly until: string | null;
  readonly place: Place;
}

/** Pointers to what a draft lacks. */
interface Missing {
  readonly missing: readonly string[];
}

export interface TasksOfGroup {
  readonly group: TaskGroup;
  readonly tasks: readonly Task[];
}

const NO_HURRY = '9999';

/** The nearest deadline first, inside each group and among the groups. */
export function grouped(tasks: readonly Task[]): readonly TasksOfGroup[] {
  const urgency = ({ until }: Task) => until ?? NO_HURRY;
  const sorted = tasks.toSorted((one, other) => (urgency(one) < urgency(other) ? -1 : 1));
  return taskGroups
    .map((group) => ({ group, tasks: sorted.filter((task) => task.group === group) }))
    .filter((each) => each.tasks.length > 0)
    .toSorted((one, other) => {
      const [first, second] = [one.tasks[0], other.tasks[0]];
      if (first === undefined || second === undefined) return 0;
      return urgency(first).localeCompare(urgency(second));
    });
}

const MS_OF_DAY = 86_400_000;

/** How many days are left, counted by the reader's calendar; negative once it has passed. */
export function daysLeft(until: string, now: Date): number {
  return Math.round((Date.parse(dayOf(until)) - Date.parse(localDateOf(now))) / MS_OF_DAY);
}

/** The local date of an instant by the reader's clock; a local date stays what it is. */
export function dayOf(until: string): string {
  return until.includes('T') ? localDateOf(new Date(until)) : until;
}

/** Messages that wait for somebody, by service. */
export function tasksOfMessages(
  stopped: readonly {
    readonly service: string;
    readonly parked: number;
    readonly deadLetters: number;
  }[],
): readonly Task[] {
  return stopped.map(({ service, parked, deadLetters }) => ({
    key: service,
    group: 'messages',
    title: null,
    says: { text: 'home.stopped', values: { service, parked, dead: deadLetters } },
    until: null,
    place: { to: '/operation' },
  }));
}
