import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { inTransaction, type Connection } from '@regional-events/platform-mongo';
import {
  aNomination,
  aPartner,
  aPerson,
  aSecretariat,
  by,
} from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';

const PAGE = { limit: 50 };
let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'taken',
    (error: unknown) => (error as { code?: unknown }).code,
  );

/** An event of a series, with a registration of its organisation's and a speaker who comes for nobody. */
async function world() {
  const [seriesId, organiser, theirs] = [newId(), newId(), newId()];
  const some = await anEventWithPeople(useCases, 10, 3, { seriesId, organiserIds: [organiser] });
  const eventId = some.event.id;
  const [first = '', second = '', speaker = ''] = some.personIds;
  const affiliations = [{ organisationId: theirs, from: '2020-01-01', to: '2029-12-31' }];
  const register = async (personId: string, organisationId: string | null) => {
    const role = organisationId === null ? 'speaker' : 'participant';
    const nomination = aNomination({ personId, organisationId, role });
    return (await useCases.register.execute(eventId, nomination, by(aSecretariat()))).item.id;
  };
  await inTransaction(connection, async () => {
    await useCases.organisations.keep({
      id: organiser,
      status: 'active',
      country: 'AT',
      kind: 'ministry',
    });
    await useCases.organisations.keep({
      id: theirs,
      status: 'active',
      country: 'RS',
      kind: 'ministry',
    });
    // while registering for nobody, the speaker belongs to nobody
    await useCases.people.keep({ id: speaker, affiliations });
  });
  const registration = await register(first, some.organisationId);
  const forNobody = await register(speaker, null);
  await inTransaction(connection, async () => {
    const present = [{ organisationId: theirs, from: '2020-01-01', to: null }];
    await useCases.people.keep({ id: speaker, affiliations: present });
  });
  return {
    ...some,
    seriesId,
    organiser,
    theirs,
    eventId,
    first,
    second,
    speaker,
    registration,
    forNobody,
  };
}

type World = Awaited<ReturnType<typeof world>>;

const focalPoint = (organisationId: string, seriesId: string | null = null) =>
  aPerson([{ role: 'focal-point', organisationId, seriesId }]);

/** What each of them sees: the registration, the speaker for nobody, both or nothing. */
const viewers: readonly [string, string, (of: World) => Actor][] = [
  [
    'a person of the secretariat',
    'both',
    () => ({ ...aPerson([{ role: 'secretariat' }]), role: 'secretariat' }),
  ],
  ['a focal point of the organisation', 'own', (of) => focalPoint(of.organisationId)],
  [
    'a focal point of the organisation in the series',
    'own',
    (of) => focalPoint(of.organisationId, of.seriesId),
  ],
  [
    'a focal point of the organisation in another series',
    'nothing',
    (of) => focalPoint(of.organisationId, newId()),
  ],
  ['a focal point of the organiser', 'both', (of) => focalPoint(of.organiser)],
  [
    'a focal point of the organiser in another series',
    'nothing',
    (of) => focalPoint(of.organiser, newId()),
  ],
  ['a focal point of the organisation of the speaker', 'speaker', (of) => focalPoint(of.theirs)],
  [
    'a focal point of that organisation in another series',
    'nothing',
    (of) => focalPoint(of.theirs, newId()),
  ],
  ['a focal point of another organisation', 'nothing', () => focalPoint(newId())],
  [
    'a coordinator of the country of the organisation',
    'own',
    () => aPerson([{ role: 'coordinator', country: 'MK' }]),
  ],
  [
    'a coordinator of the country of the speaker',
    'speaker',
    () => aPerson([{ role: 'coordinator', country: 'RS' }]),
  ],
  [
    'a coordinator of another country',
    'nothing',
    () => aPerson([{ role: 'coordinator', country: 'ME' }]),
  ],
  ['an observer', 'both', () => aPerson([{ role: 'observer' }])],
  [
    'an observer of the series',
    'both',
    (of) => aPerson([{ role: 'observer', seriesId: of.seriesId }]),
  ],
  [
    'an observer of another series',
    'nothing',
    () => aPerson([{ role: 'observer', seriesId: newId() }]),
  ],
  ['the participant', 'own', (of) => aPerson([{ role: 'participant' }], of.first)],
  ['another participant', 'nothing', () => aPerson([{ role: 'participant' }])],
  ['a reviewer', 'nothing', () => aPerson([{ role: 'reviewer' }])],
  ['nobody any more', 'nothing', () => aPerson([])],
  ['the client of the organisation', 'own', (of) => aPartner(of.organisationId)],
];

describe('a registration is read', () => {
  it.each(viewers)('by %s: %s', async (_, expected, viewerOf) => {
    const given = await world();
    const viewer = viewerOf(given);
    const { registration, forNobody, eventId } = given;
    const ids = {
      both: [registration, forNobody],
      own: [registration],
      speaker: [forNobody],
      nothing: [],
    };
    const seen = [...ids[expected as keyof typeof ids]].sort();
    const idsIn = ({ data }: { readonly data: readonly { readonly id: string }[] }) =>
      data.map(({ id }) => id).sort();
    expect(idsIn(await useCases.reads.listOfEvent(eventId, PAGE, viewer))).toEqual(seen);
    expect(idsIn(await useCases.reads.list({ ...PAGE, eventId: [eventId] }, viewer))).toEqual(seen);
    // the rule that commands ask is the same as that of the lists
    for (const id of [registration, forNobody]) {
      const found = codeOf(useCases.access.visible(id, viewer));
      expect(await found).toBe(seen.includes(id) ? 'taken' : 'registration.not-found');
      const read = codeOf(useCases.reads.read(id, viewer));
      expect(await read).toBe(seen.includes(id) ? 'taken' : 'registration.not-found');
    }
  });
});

describe('a person', () => {
  it('nominates for the organisations that it speaks for, in the series of its grant alone', async () => {
    const { eventId, organisationId, seriesId, second } = await world();
    const nominate = (actor: Actor) =>
      codeOf(
        useCases.register.execute(
          eventId,
          aNomination({ personId: second, organisationId }),
          by(actor),
        ),
      );
    const foreign = 'registration.foreign-organisation';
    expect(await nominate(focalPoint(organisationId, newId()))).toBe(foreign);
    expect(await nominate(focalPoint(newId()))).toBe(foreign);
    expect(await nominate(aPerson([{ role: 'coordinator', country: 'MK' }]))).toBe(foreign);
    expect(await nominate(aPerson([{ role: 'participant' }], second))).toBe(foreign);
    expect(await nominate(focalPoint(organisationId, seriesId))).toBe('taken');
  });

  it('is noted with the organisation that it spoke for, and its account is told to that side alone', async () => {
    const { eventId, organisationId, organiser, registration } = await world();
    const host = focalPoint(organiser);
    await useCases.decline.execute(registration, null, by(host));
    const lastBy = async (actor: Actor) =>
      (await useCases.reads.history(registration, PAGE, actor)).data.at(-1)?.by;
    const noted = { role: 'partner', organisationId: organiser };
    expect(await lastBy(host)).toEqual({ ...noted, clientId: host.clientId });
    expect(await lastBy(focalPoint(organisationId))).toEqual({ ...noted, clientId: null });
    expect((await useCases.reads.listOfEvent(eventId, PAGE, host)).data).toHaveLength(2);
  });

  it('withdraws the own registration, and those of the organisations that it speaks for', async () => {
    const { registration, first } = await world();
    const withdraw = (actor: Actor) =>
      codeOf(useCases.withdraw.execute(registration, null, by(actor)));
    const notYours = 'registration.not-yours-to-withdraw';
    expect(await withdraw(aPerson([{ role: 'observer' }]))).toBe(notYours);
    expect(await withdraw(aPerson([{ role: 'coordinator', country: 'MK' }]))).toBe(notYours);
    expect(await withdraw(aPerson([{ role: 'participant' }]))).toBe('registration.not-found');
    expect(await withdraw(aPerson([{ role: 'participant' }], first))).toBe('taken');
    const other = await world();
    const speaks = focalPoint(other.organisationId, other.seriesId);
    expect(await codeOf(useCases.withdraw.execute(other.registration, null, by(speaks)))).toBe(
      'taken',
    );
  });
});
