import { describe, expect, it } from '@jest/globals';
import { groupsOf, isShown } from './groups.ts';
import { movingUp } from './moving-up.ts';
import type { Registration } from './queries.ts';

const at = '2030-02-01T10:00:00.000Z';

function aRegistration(id: string, facts: Partial<Registration> = {}): Registration {
  const person = { id, displayName: id, shownAs: 'name', reasonRequired: false } as const;
  return {
    id,
    eventId: 'event',
    personId: id,
    organisationId: 'ministry',
    role: 'participant',
    status: 'confirmed',
    position: null,
    reason: null,
    replaces: null,
    outsideWindowReason: null,
    externalRef: null,
    pendingWith: null,
    pendingUntil: null,
    nominatedAt: at,
    changedAt: at,
    person,
    can: [],
    ...facts,
  };
}

const second = { organisationId: 'ministry', seats: 4, status: 'accepted' } as const;

describe('the registrations of an organisation', () => {
  it('use its seats where they have one or wait for one, but for roles that need none', () => {
    const registrations = [
      aRegistration('waits', { status: 'waiting', position: 1 }),
      aRegistration('speaks', { role: 'speaker' }),
      aRegistration('left', { status: 'withdrawn' }),
      aRegistration('comes'),
    ];
    const [group] = groupsOf(registrations, [second]);
    expect(group).toMatchObject({ organisationId: 'ministry', seats: 4, taken: 1, waiting: 1 });
    expect(group?.registrations.map(({ id }) => id)).toEqual(['speaks', 'comes', 'waits', 'left']);
  });

  it('are none where an invited organisation has nominated nobody yet', () => {
    const invited = { organisationId: 'agency', seats: 2, status: 'sent' } as const;
    const over = { organisationId: 'gone', seats: 2, status: 'withdrawn' } as const;
    expect(groupsOf([], [invited, over])).toEqual([
      { organisationId: 'agency', registrations: [], taken: 0, waiting: 0, seats: 2 },
    ]);
  });

  it('have no limit without an invitation, nor where they are for nobody', () => {
    const forNobody = aRegistration('alone', { organisationId: null, role: 'speaker' });
    const groups = groupsOf([aRegistration('comes'), forNobody], []);
    expect(groups.map(({ organisationId, seats }) => [organisationId, seats])).toEqual([
      ['ministry', null],
      [null, null],
    ]);
  });
});

describe('a filter', () => {
  it('shows who comes, who waits, or whose registration has ended', () => {
    const lapsed = aRegistration('lapsed', { status: 'lapsed' });
    expect(isShown(lapsed, { status: 'ended' })).toBe(true);
    expect(isShown(lapsed, { status: 'confirmed' })).toBe(false);
    expect(isShown(aRegistration('comes'), { role: 'speaker' })).toBe(false);
    expect(isShown(aRegistration('comes'), {})).toBe(true);
  });
});

describe('a seat that somebody leaves', () => {
  const waits = (id: string, position: number) =>
    aRegistration(id, { status: 'waiting', position });

  it('goes to who waits longest, and stays free where nobody waits', () => {
    const queue = [waits('first', 1), waits('second', 2)];
    const one = movingUp([aRegistration('leaves')], queue, 2);
    expect(one).toMatchObject({ freed: 1, unseen: 0, stayFree: 0 });
    expect(one.seen.map(({ id }) => id)).toEqual(['first']);
    const leaving = ['one', 'two', 'three'].map((id) => aRegistration(id));
    expect(movingUp(leaving, queue, 2)).toMatchObject({ freed: 3, stayFree: 1 });
  });

  it('goes to somebody whom the reader does not see, where others wait before', () => {
    const own = [waits('own', 3)];
    const moving = movingUp([aRegistration('leaves')], own, 3);
    expect(moving).toEqual({ freed: 1, seen: [], unseen: 1, stayFree: 0 });
  });

  it('passes over those who leave the waiting list at the same time', () => {
    const first = waits('first', 1);
    const moving = movingUp([aRegistration('leaves'), first], [first, waits('second', 2)], 2);
    expect(moving.seen.map(({ id }) => id)).toEqual(['second']);
    expect(movingUp([first], [first], 1)).toMatchObject({ freed: 0, unseen: 0, stayFree: 0 });
  });
});
