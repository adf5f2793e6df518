import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { aNomination } from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';
import { EventPseudonyms } from '../queries/event-pseudonyms.ts';

let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});
afterAll(() => connection.close());

/** An event at which people of a ministry are registered in their order. */
async function registered(count: number) {
  const at = await anEventWithPeople(useCases, 10, count);
  const { event, context, personIds, organisationId } = at;
  const register = async (personId: string, by = organisationId) => {
    const nomination = aNomination({ personId, organisationId: by });
    return (await useCases.register.execute(event.id, nomination, context)).item.id;
  };
  const ids: string[] = [];
  for (const personId of personIds) ids.push(await register(personId));
  const withdraw = (id: string) => useCases.withdraw.execute(id, null, context);
  const [first = '', second = ''] = personIds;
  return { ...at, ids, register, withdraw, first, second };
}

/** As they are shown, in the order of the ids. */
async function shown(ids: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { pseudonyms, organisations } = useCases;
  const found = await new EventPseudonyms(pseudonyms, organisations).of(ids.map((id) => ({ id })));
  return ids.map((id) => found.get(id));
}

function keepOrganisation(id: string, country: string, kind: string): Promise<void> {
  return inTransaction(connection, () =>
    useCases.organisations.keep({ id, status: 'active', country, kind }),
  );
}

/** What an earlier version has stored. */
async function storedEarlier(eventId: string): Promise<void> {
  await inTransaction(connection, async () => {
    const registrations = connection.model('registrations');
    await registrations.updateMany({ eventId }, { $unset: { pseudonym: '' } });
    await connection
      .model<{ _id: string }>('seat-plans')
      .updateOne({ _id: eventId }, { $unset: { peopleNumbered: '' } });
  });
}

const three = ['MK-MIN-01', 'MK-MIN-02', 'MK-MIN-03'];

describe('A pseudonym at an event stays', () => {
  it('when two people turn out to be one, for the people who came later too', async () => {
    const { ids, first, second, context, register, organisationId } = await registered(3);
    await useCases.replace.execute(first, second, context);
    expect(await shown(ids)).toEqual(three);
    const next = await register(await aPersonOf(organisationId));
    expect(await shown([next])).toEqual(['MK-MIN-04']);
  });

  it('when the person withdraws and comes again, also for another organisation', async () => {
    const { ids, first, withdraw, register } = await registered(3);
    const others = newId();
    await keepOrganisation(others, 'BA', 'prosecution');
    const affiliations = [{ organisationId: others, from: '2020-01-01', to: null }];
    await inTransaction(connection, () => useCases.people.keep({ id: first, affiliations }));
    await withdraw(ids[0] ?? '');
    expect(await shown([...ids, await register(first, others)])).toEqual([...three, 'MK-MIN-01']);
  });

  it('when the organisation becomes another kind or is of another country', async () => {
    const { ids, organisationId } = await registered(3);
    await keepOrganisation(organisationId, 'BA', 'prosecution');
    expect(await shown(ids)).toEqual(three);
  });

  it('when the person is erased', async () => {
    const { ids, first, context } = await registered(3);
    await useCases.forget.execute(first, context);
    expect(await shown(ids)).toEqual(three);
  });

  it('of all who are registered at the same moment, each with a number of its own', async () => {
    const { register, organisationId } = await registered(0);
    const people = Array.from({ length: 8 }, () => aPersonOf(organisationId));
    const ids = await Promise.all((await Promise.all(people)).map((id) => register(id)));
    const numbers = Array.from({ length: 8 }, (_, at) => `MK-MIN-0${at + 1}`);
    expect(new Set(await shown(ids))).toEqual(new Set(numbers));
  });
});

async function aPersonOf(organisationId: string): Promise<string> {
  const id = newId();
  const affiliations = [{ organisationId, from: '2020-01-01', to: null }];
  await inTransaction(connection, () => useCases.people.keep({ id, affiliations }));
  return id;
}

describe('A pseudonym of an event that an earlier version stored', () => {
  it('is the place among the people, is stored by the job, and the next one goes on behind', async () => {
    const { event, ids, register, organisationId, context } = await registered(3);
    await storedEarlier(event.id);
    expect(await shown(ids)).toEqual(three);
    const next = await register(await aPersonOf(organisationId));
    expect(await shown([...ids, next])).toEqual([...three, 'MK-MIN-04']);
    while ((await useCases.givePseudonyms.execute(context)) === 'unfinished');
    await keepOrganisation(organisationId, 'BA', 'prosecution');
    expect(await shown([...ids, next])).toEqual([...three, 'MK-MIN-04']);
  });

  it('waits for the kind of the organisation, which earlier copies do not know', async () => {
    const { event, ids, organisationId, context, register } = await registered(3);
    await storedEarlier(event.id);
    await keepOrganisation(organisationId, 'MK', '');
    const next = await register(await aPersonOf(organisationId));
    expect(await useCases.givePseudonyms.execute(context)).toBe('done');
    await keepOrganisation(organisationId, 'MK', 'ministry');
    while ((await useCases.givePseudonyms.execute(context)) === 'unfinished');
    expect(await shown([...ids, next])).toEqual([...three, 'MK-MIN-04']);
  });
});
