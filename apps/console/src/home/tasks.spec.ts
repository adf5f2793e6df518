import { describe, expect, it } from '@jest/globals';
import { daysLeft, grouped, type Task } from './task.ts';
import { tasksOfAccepting, tasksOfAnswers, tasksOfUnanswered } from './tasks-of-invitations.ts';
import { nextToRelease, tasksOfConflicts, tasksOfLife, tasksOfWaiting } from './tasks-of-events.ts';

type Event = Parameters<typeof tasksOfLife>[0][number];
type Invitation = Parameters<typeof tasksOfAnswers>[0][number];

const now = '2027-01-01T00:00:00.000Z';

function event(id: string, more: Partial<Event> = {}): Event {
  return {
    id,
    kind: 'workshop',
    title: { en: id },
    topics: [],
    seriesId: 'a-series',
    numberInSeries: null,
    organiserIds: [],
    admission: 'open',
    venue: null,
    hostCountry: null,
    venueId: null,
    timeZone: 'Europe/Skopje',
    days: [],
    startsAt: '2027-03-01T08:00:00.000Z',
    endsAt: '2027-03-01T15:00:00.000Z',
    registration: null,
    status: 'published',
    capacity: 20,
    cancellationReason: null,
    externalRef: null,
    can: ['change', 'complete', 'release-agenda'],
    missing: [],
    ...more,
  };
}

const plan = (eventId: string, taken: number, waiting: number) => ({
  eventId,
  capacity: 20,
  taken,
  onOffer: 0,
  waiting,
  quotas: [],
});

function invitation(id: string, more: Partial<Invitation>): Invitation {
  return {
    id,
    eventId: 'one',
    organisationId: 'ours',
    seats: 2,
    answerBy: null,
    status: 'sent',
    reason: null,
    warnings: [],
    externalRef: null,
    sentAt: now,
    can: [],
    ...more,
  };
}

const shown = (tasks: readonly Task[]) => tasks.map(({ group, key }) => `${group} ${key}`);

describe('what waits at events', () => {
  it('is to fill in or publish a draft, to give new dates, and to say that it was held', () => {
    const events = [
      event('lacking', { status: 'draft', can: ['publish'], missing: ['/venue'] }),
      event('ready', { status: 'draft', can: ['publish'] }),
      event('foreign', { status: 'draft', can: [], missing: ['/venue'] }),
      event('postponed', {
        status: 'postponed',
        startsAt: null,
        endsAt: null,
        can: ['reschedule'],
      }),
      event('over', { endsAt: '2026-12-31T15:00:00.000Z' }),
      event('ahead'),
    ];
    expect(shown(tasksOfLife(events, now))).toEqual([
      'fill-in lacking',
      'publish ready',
      'reschedule postponed',
      'complete over',
    ]);
  });

  it('counts the free seats of the same series where people wait', () => {
    const events = [event('full'), event('free'), event('other', { seriesId: 'another' })];
    const plans = [plan('full', 20, 4), plan('free', 15, 0), plan('other', 0, 0)];
    expect(tasksOfWaiting(events, plans, now)).toMatchObject([
      { key: 'full', says: { values: { count: 4, free: 5 } } },
    ]);
    const alone = tasksOfWaiting(events, [plan('full', 20, 1)], now);
    expect(alone).toMatchObject([{ says: { text: 'home.wait', values: { count: 1 } } }]);
  });

  it('is each event with conflicts that nobody ignored', () => {
    const conflict = (eventId: string, severity: 'warning' | 'blocks-release' | 'ignored') =>
      ({ eventId, severity }) as Parameters<typeof tasksOfConflicts>[1][number];
    const found = [
      conflict('one', 'blocks-release'),
      conflict('one', 'warning'),
      conflict('two', 'ignored'),
    ];
    expect(tasksOfConflicts([event('one'), event('two')], found)).toMatchObject([
      { key: 'one', says: { values: { blocking: 1, warnings: 1 } } },
    ]);
  });

  it('looks at the agendas of the events that begin next', () => {
    const later = event('later', { startsAt: '2027-06-01T08:00:00.000Z' });
    const events = [later, event('next'), event('past', { startsAt: '2026-06-01T08:00:00.000Z' })];
    expect(nextToRelease(events, now, 1).map(({ id }) => id)).toEqual(['next']);
  });
});

describe('what waits at invitations', () => {
  const titleOf = () => ({ en: 'One' });

  it('is to answer one’s own, and to ask after those of one’s events', () => {
    const invitations = [
      invitation('mine', { answerBy: '2027-01-10T00:00:00.000Z' }),
      invitation('theirs', { organisationId: 'others', answerBy: '2027-01-05T00:00:00.000Z' }),
      invitation('answered', { organisationId: 'others', status: 'accepted' }),
    ];
    expect(shown(tasksOfAnswers(invitations, new Set(['ours']), titleOf))).toEqual(['answer mine']);
    const asker = { own: new Set(['ours']), coordinates: false };
    expect(tasksOfUnanswered(invitations, [event('one')], asker)).toMatchObject([
      { says: { values: { count: 1 } }, until: '2027-01-05T00:00:00.000Z' },
    ]);
    const foreign = [event('one', { can: [] })];
    expect(tasksOfUnanswered(invitations, foreign, asker)).toEqual([]);
    const coordinator = { own: new Set<string>(), coordinates: true };
    expect(tasksOfUnanswered(invitations, foreign, coordinator)).toMatchObject([
      { says: { values: { count: 2 } } },
    ]);
  });

  it('is to say whether new dates suit, once for each event', () => {
    const pending = (pendingWith: string | null, pendingUntil: string | null) =>
      ({ eventId: 'one', pendingWith, pendingUntil }) as Parameters<
        typeof tasksOfAccepting
      >[0][number];
    const registrations = [
      pending('ours', '2027-02-02T00:00:00.000Z'),
      pending('ours', '2027-02-01T00:00:00.000Z'),
      pending('others', null),
      pending(null, null),
    ];
    expect(tasksOfAccepting(registrations, new Set(['ours']), titleOf)).toMatchObject([
      { says: { values: { count: 2 } }, until: '2027-02-01T00:00:00.000Z' },
    ]);
  });
});

describe('what waits', () => {
  it('stands by what one does, the nearest deadline first', () => {
    const task = (group: Task['group'], key: string, until: string | null): Task => ({
      group,
      key,
      until,
      title: null,
      says: { missing: [] },
      place: { to: '/invitations' },
    });
    const groups = grouped([
      task('publish', 'later', '2027-03-01'),
      task('messages', 'no hurry', null),
      task('answer', 'soon', '2027-01-02'),
      task('publish', 'first', '2027-02-01'),
    ]);
    expect(groups.flatMap(({ tasks }) => shown(tasks))).toEqual([
      'answer soon',
      'publish first',
      'publish later',
      'messages no hurry',
    ]);
  });

  it('counts days by the calendar, not by hours', () => {
    const evening = new Date(2027, 0, 1, 23, 50);
    expect(daysLeft(new Date(2027, 0, 2, 0, 10).toISOString(), evening)).toBe(1);
    expect(daysLeft(new Date(2026, 11, 31, 12).toISOString(), evening)).toBe(-1);
    expect(daysLeft('2027-01-03', evening)).toBe(2);
  });
});
