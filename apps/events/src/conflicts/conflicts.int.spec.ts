import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { eventModel } from '../programme/persistence/event.schema.ts';
import { day, draft } from '../programme/testing/event-builder.ts';
import { sessionDetails } from '../programme/testing/session-builder.ts';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { date, openStoredConflicts, type StoredConflicts } from './testing/stored-conflicts.ts';

let { database, events, occupation, guard, conflicts, anEvent, planned } = {} as StoredConflicts;

beforeAll(async () => {
  ({ database, events, occupation, guard, conflicts, anEvent, planned } =
    await openStoredConflicts());
});

function publish(eventId: string): Promise<void> {
  const context = by(secretariat);
  return database.unitOfWork.run(context, () => guard.expectPublishable(eventId, context));
}

function release(eventId: string): Promise<void> {
  const context = by(secretariat);
  return database.unitOfWork.run(context, () => guard.expectReleasable(eventId, context));
}

async function codesOf(act: Promise<unknown>): Promise<readonly string[]> {
  const { code, errors } = await brokenRuleOf(act);
  return [code, ...errors.map((each) => each.code)];
}

async function kindsOf(eventId: string): Promise<readonly string[]> {
  const found = await conflicts.list(eventId, secretariat);
  // the other events of this file are on the same day, which is a warning
  return found
    .filter(({ severity }) => severity !== 'warning')
    .map(({ kind, severity }) => `${kind} ${severity}`);
}

async function expertTwice(eventId: string, actor: Actor) {
  return (await conflicts.list(eventId, actor)).find(({ kind }) => kind === 'expert-twice');
}

describe('an expert', () => {
  it('is refused where another event has them at the same time, and taken right after', async () => {
    const [one, other, expert] = [await anEvent(), await anEvent(), newId()];
    await planned(one, expert);
    expect(await codesOf(planned(other, expert))).toEqual(['schedule.conflicts', 'expert-twice']);
    expect(await occupation.sessionsOf(other)).toEqual([]);
    await planned(other, expert, { more: { startTime: '12:00', endTime: '13:00' } });
  });

  it('is taken all the same by somebody who says why, and the conflict is kept as ignored', async () => {
    const [one, other, expert] = [await anEvent(), await anEvent(), newId()];
    await planned(one, expert);
    await planned(other, expert, { ignoring: 'Speaks by video' });
    const found = await expertTwice(other, secretariat);
    expect(found).toMatchObject({
      kind: 'expert-twice',
      severity: 'ignored',
      personId: expert,
      otherEventId: one,
      ignored: {
        reason: 'Speaks by video',
        by: secretariat.clientId,
        severity: 'blocks-scheduling',
      },
    });
    await publish(other);
    expect(await codesOf(publish(one))).toEqual(['schedule.conflicts', 'expert-twice']);
  });

  it('is told of by a name of the other event to those alone who may know of it', async () => {
    const [theirs, ours, expert] = [await anEvent([strangerId]), await anEvent(), newId()];
    await planned(theirs, expert);
    await planned(ours, expert, { ignoring: 'Both know' });
    const found = await expertTwice(ours, partnerOf(organiserId));
    expect(found).toMatchObject({ kind: 'expert-twice', otherEventId: null });
    expect(found?.facts).not.toHaveProperty('other');
  });

  it('is not taken on the word of somebody who organises a day alone', async () => {
    const [one, expert] = [await anEvent(), newId()];
    const days = [day(date, { coOrganiserIds: [strangerId] })];
    const event = draft({ details: { days, organiserIds: [organiserId] } });
    await database.unitOfWork.run(by(secretariat), async () => events.save(event));
    await planned(one, expert);
    const wish = { actor: partnerOf(strangerId), ignoring: 'It will do' };
    expect(await codesOf(planned(event.id, expert, wish))).toEqual(['event.not-yours']);
  });

  it('is free again while the event that has them is postponed', async () => {
    const [one, other, expert] = [await anEvent(), await anEvent(), newId()];
    await planned(one, expert);
    await database.unitOfWork.run(by(secretariat), async () => {
      await eventModel(database.connection).updateOne({ _id: one }, { status: 'postponed' });
    });
    await planned(other, expert);
    expect(await occupation.sessionsOf(other)).toHaveLength(1);
  });

  const atOnce = async (guarded: boolean) => {
    const expert = newId();
    const rivals = await Promise.all(Array.from({ length: 4 }, () => anEvent()));
    const outcomes = await Promise.allSettled(
      rivals.map((eventId) => planned(eventId, expert, { guarded })),
    );
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  };

  it('is had by one of four who schedule them at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) expect(await atOnce(true)).toBe(1);
  });

  it('would be had by all of them without the guard', async () => {
    expect(await atOnce(false)).toBe(4);
  });
});

describe('a conflict', () => {
  it('is ignored by an organiser with a reason, and is there again once the session moved', async () => {
    const [event, expert] = [await anEvent(), newId()];
    await planned(event, expert);
    await planned(event, expert, { more: { startTime: '11:30', endTime: '12:30' } });
    expect(await kindsOf(event)).toEqual(['expert-twice blocks-release']);
    const found = await expertTwice(event, secretariat);
    const key = { eventId: event, conflictId: found?.id ?? '' };
    const ignored = await conflicts.ignore(key, 'One hands over to the other', by(secretariat));
    expect(ignored).toMatchObject({ id: found?.id, severity: 'ignored' });
    await release(event);
    await planned(event, expert, { more: { startTime: '11:45', endTime: '12:15' } });
    expect(await kindsOf(event)).toEqual([
      'expert-twice blocks-release',
      'expert-twice blocks-release',
      'expert-twice ignored',
    ]);
    expect(await codesOf(release(event))).toContain('schedule.conflicts');
  });

  it('is not found where there is none, and not ignored by strangers', async () => {
    const event = await anEvent();
    const key = { eventId: event, conflictId: newId() };
    expect(await codesOf(conflicts.ignore(key, 'Why', by(secretariat)))).toEqual([
      'conflict.not-found',
    ]);
    const stranger = by(partnerOf(strangerId));
    expect(await codesOf(conflicts.ignore(key, 'Why', stranger))).toEqual(['event.not-found']);
  });

  it('is seen before anything is written', async () => {
    const [theirs, expert] = [await anEvent(), newId()];
    await planned(theirs, expert);
    const wished = sessionDetails({ date, speakers: [{ personId: expert, role: 'keynote' }] });
    const asked = { eventId: null, event: { days: [day(date)] }, sessions: [wished] };
    const found = await conflicts.check(asked, secretariat);
    expect(found.map(({ kind, otherEventId }) => [kind, otherEventId])).toEqual([
      ['expert-twice', theirs],
    ]);
  });
});

describe('conflicts', () => {
  it('are ignored and held in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
