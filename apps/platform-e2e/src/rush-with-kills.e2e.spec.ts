import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  all,
  type ApiClient,
  type ApiResponse,
  type CollectedMessage,
  eventually,
  forEach,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  type RunningPlatform,
  type ServiceName,
  startPlatform,
} from '@regional-events/testing';

const SEATS = 46;
const PEOPLE = 500;
/** Of those who wait; each has a second message then. */
const LEAVING = 200;
const KILLED: readonly ServiceName[] = [
  'organisations',
  'events',
  'registrations',
  'notifications',
];

interface Registration {
  readonly id: string;
  readonly personId: string;
  readonly status: string;
  readonly position: number | null;
}

interface Step {
  readonly id: string;
  readonly type: string;
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let organisationId: string;
let eventId: string;
let people: string[];
let answers: ApiResponse<Registration>[];
let onKafka: readonly CollectedMessage[];

/** As a partner's program does: the same key again until there is an answer that is none of passing trouble. */
async function registerUntilAnswered(personId: string): Promise<ApiResponse<Registration>> {
  for (;;) {
    try {
      const answer = await secretariat.post<Registration>(
        `/v1/events/${eventId}/registrations`,
        { personId, organisationId },
        { idempotencyKey: `register-${personId}` },
      );
      if (answer.status < 500) return answer;
    } catch {
      // The connection broke: whether it had an effect is what the key is for.
    }
    await pause(200);
  }
}

/** One service after another dies in the middle of the rush, which goes on meanwhile. */
async function rushWithKills(): Promise<ApiResponse<Registration>[]> {
  let answered = 0;
  const kills = (async () => {
    for (const [index, name] of KILLED.entries()) {
      await eventually(() => answered >= (index + 1) * 80, { every: 10 });
      await platform.process(name).restart();
    }
  })();
  const results = await forEach(people, async (personId) => {
    const answer = await registerUntilAnswered(personId);
    answered += 1;
    return answer;
  });
  await kills;
  return results;
}

beforeAll(async () => {
  platform = await startPlatform();
  secretariat = platform.asSecretariat();
  organisationId = await registerOrganisation(secretariat);
  people = await registerPeople(secretariat, organisationId, PEOPLE);
  eventId = await publishedWorkshop(secretariat, SEATS);
  answers = await rushWithKills();
});

describe('500 registrations for 46 seats while each service is killed in turn', () => {
  it('are all answered, each with one registration of its own', () => {
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(PEOPLE);
    expect(answers.map(({ body }) => body.personId)).toEqual(people);
  });

  it('confirm exactly 46, and the rest wait in one unbroken order', async () => {
    const stored = await all<Registration>(secretariat, `/v1/events/${eventId}/registrations`);
    expect(stored.filter(({ status }) => status === 'confirmed')).toHaveLength(SEATS);
    const line = await all<Registration>(secretariat, `/v1/events/${eventId}/waiting-list`);
    expect(line.map(({ position }) => position)).toEqual(
      Array.from({ length: PEOPLE - SEATS }, (_, index) => index + 1),
    );
    expect(stored).toHaveLength(PEOPLE);
  });

  it('have every committed message on Kafka, first appearances in order', async () => {
    const collector = await platform.collect(['registrations.registration.v1']);
    const waiting = answers.filter(({ body }) => body.status === 'waiting').slice(0, LEAVING);
    await forEach(waiting, ({ body }) => secretariat.post(`/v1/registrations/${body.id}/withdraw`));
    const history = await forEach(answers, async ({ body }) => ({
      id: body.id,
      steps: await all<Step>(secretariat, `/v1/registrations/${body.id}/history`),
    }));
    const committed = history.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(committed.length).toBe(PEOPLE + LEAVING);
    onKafka = await collector.waitFor(
      (messages) =>
        new Set(messages.map(({ headers }) => headers['ce_id'])).size >= committed.length,
    );
    const firsts = Map.groupBy(firstAppearances(onKafka), ({ key }) => key);
    for (const { id, steps } of history) {
      expect(firsts.get(id)?.map(({ headers }) => headers['ce_id'])).toEqual(
        steps.map((step) => step.id),
      );
      expect(firsts.get(id)?.map(({ headers }) => Number(headers['ce_sequence']))).toEqual(
        steps.map((_, index) => index + 1),
      );
    }
  });

  it("have each message once in a consumer's effects: the feed of notifications", async () => {
    const wanted = new Set(onKafka.map(({ headers }) => headers['ce_id']));
    const rows = await eventually(
      async () => {
        const feed = await all<{ id: string; subject: string; type: string }>(
          secretariat,
          '/v1/messages',
        );
        return feed.filter(({ type }) => type.includes('.registration.'));
      },
      { until: (feed: readonly { id: string }[]) => feed.length >= wanted.size },
    );
    expect(rows).toHaveLength(wanted.size);
    expect(new Set(rows.map(({ id }) => id))).toEqual(wanted);
  });
});

function firstAppearances(messages: readonly CollectedMessage[]): readonly CollectedMessage[] {
  const seen = new Set<string | undefined>();
  return messages.filter(({ headers }) => {
    const id = headers['ce_id'];
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
