import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  startPlatform,
  type ApiClient,
  type RunningPlatform,
} from '@regional-events/testing';

interface AuditRecord {
  readonly id: string;
  readonly service: string;
  readonly actorId: string;
  readonly action: string;
  readonly cause: string | null;
  readonly objects: readonly { readonly type: string; readonly id: string }[];
  readonly messages: readonly string[];
}

interface AuditPage {
  readonly data: readonly AuditRecord[];
  readonly page: { readonly next: string | null };
}

let platform: RunningPlatform;
let secretariat: ApiClient;

beforeAll(async () => {
  platform = await startPlatform({
    only: ['organisations', 'events', 'registrations', 'notifications'],
  });
  secretariat = platform.asSecretariat();
});

/** The newest first, once there are as many as expected. */
async function recordsAbout(objectId: string, count: number): Promise<readonly AuditRecord[]> {
  const { data } = await eventually(
    async () => (await secretariat.get<AuditPage>(`/v1/audit?objectId=${objectId}`)).body,
    { until: ({ data: found }) => found.length >= count },
  );
  return data;
}

describe('the audit', () => {
  it('tells of an event what was asked for and what the platform did because of it', async () => {
    const eventId = await publishedWorkshop(secretariat, 3);
    const records = await recordsAbout(eventId, 3);
    expect(records.map(({ service, action }) => `${service} ${action}`)).toEqual([
      'registrations reaction',
      'events publishEvent',
      'events draftEvent',
    ]);
    expect(records[0]?.cause).toEqual(expect.any(String));
    expect(records[1]?.messages).toEqual(['org.regional-events.event.published.v1']);
  });

  it('holds one record for a request that came twice, and none for one that was refused', async () => {
    const organisationId = await registerOrganisation(secretariat);
    const [personId = ''] = await registerPeople(secretariat, organisationId, 1);
    const eventId = await publishedWorkshop(secretariat, 1);
    const path = `/v1/events/${eventId}/registrations`;
    const body = { personId, organisationId };
    const once = { idempotencyKey: 'once' };
    const first = await secretariat.post<{ id: string }>(path, body, once);
    await secretariat.post(path, body, once);
    const refused = await secretariat.post<{ code: string }>(path, body);
    expect(refused.body.code).toBe('registration.already-registered');
    await secretariat.post(`/v1/registrations/${first.body.id}/withdraw`, {});
    const records = await recordsAbout(first.body.id, 2);
    expect(records.map(({ action }) => action)).toEqual([
      'withdrawRegistration',
      'registerEventRegistrations',
    ]);
  });

  it('is read to the end, page by page, without a gap or a repetition', async () => {
    const ids: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await secretariat.get<AuditPage>(`/v1/audit?sort=at&limit=7${after}`);
      ids.push(...body.data.map(({ id }) => id));
      next = body.page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const { body } = await secretariat.get<AuditPage>('/v1/audit?sort=-at&limit=200');
    const oldestFirst = new Set(ids);
    expect(body.data.slice(10).every(({ id }) => oldestFirst.has(id))).toBe(true);
  });

  it('has a whole chain in each service', async () => {
    const { body } = await secretariat.get<{
      data: { service: string; brokenAt: number | null }[];
    }>('/v1/audit/chains');
    expect(body.data.map(({ service }) => service)).toEqual([
      'organisations',
      'events',
      'registrations',
      'notifications',
    ]);
    expect(body.data.every(({ brokenAt }) => brokenAt === null)).toBe(true);
  });

  it('refuses a cursor that it did not give', async () => {
    const { status, body } = await secretariat.get<{ code: string }>('/v1/audit?after=abc');
    expect([status, body.code]).toEqual([400, 'request.unknown-cursor']);
  });
});
