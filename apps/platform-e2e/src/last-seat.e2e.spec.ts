import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  all,
  type ApiClient,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  type RunningPlatform,
  startPlatform,
} from '@regional-events/testing';

const CALLERS = 200;

interface Registration {
  readonly id: string;
  readonly status: string;
  readonly position: number | null;
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let organisationId: string;
let people: string[];

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'events', 'registrations'] });
  secretariat = platform.asSecretariat();
  organisationId = await registerOrganisation(secretariat);
  people = await registerPeople(secretariat, organisationId, CALLERS);
});

describe('200 callers at once for the last seat', () => {
  it('give it to one of them; the others wait, each in a place of its own', async () => {
    const eventId = await publishedWorkshop(secretariat, 1);
    const answers = await Promise.all(
      people.map((personId) =>
        secretariat.post<Registration>(`/v1/events/${eventId}/registrations`, {
          personId,
          organisationId,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    const stored = await all<Registration>(secretariat, `/v1/events/${eventId}/registrations`);
    expect(stored.filter(({ status }) => status === 'confirmed')).toHaveLength(1);
    const places = stored.flatMap(({ position }) => (position === null ? [] : [position]));
    expect(places.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: CALLERS - 1 }, (_, index) => index + 1),
    );
  });

  it('and its holder who withdraws hands it to the first in line, in one step', async () => {
    const eventId = await publishedWorkshop(secretariat, 1);
    const [first, second] = await Promise.all(
      people.slice(0, 2).map((personId) =>
        secretariat.post<Registration>(`/v1/events/${eventId}/registrations`, {
          personId,
          organisationId,
        }),
      ),
    );
    const [holder, waiting] =
      first?.body.status === 'confirmed' ? [first, second] : [second, first];
    await secretariat.post(`/v1/registrations/${holder?.body.id}/withdraw`, {});
    const promoted = await secretariat.get<Registration>(`/v1/registrations/${waiting?.body.id}`);
    expect(promoted.body.status).toBe('confirmed');
  });
});
