import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Invitation } from '../testing/answers.ts';
import { RegistrationsProcess } from '../testing/registrations-process.ts';

let service: RegistrationsProcess;

beforeAll(async () => {
  service = await RegistrationsProcess.start();
});

describe('an invitation that nobody answers in time', () => {
  it('lapses at its deadline: by HTTP at once, and by a message when its job has run', async () => {
    const { path, organisationId, partner } = await service.anEvent({
      admission: 'by-invitation',
    });
    const answerBy = new Date(Date.now() + 3_000).toISOString();
    const request = { organisationId, seats: 2, answerBy };
    const { body } = await service.secretariat().post<Invitation>(`${path}/invitations`, request);
    expect(body).toMatchObject({ status: 'sent', answerBy });
    expect(await service.publishedOf(body.id, 2)).toEqual(
      ['sent', 'lapsed'].map((past) => `org.regional-events.invitation.${past}.v1`),
    );
    const shown = await partner.get<Invitation>(`${path}/invitations/${body.id}`);
    expect(shown.body).toMatchObject({ status: 'lapsed', reason: 'answer-by-passed' });
    expect(await partner.post(`${path}/invitations/${body.id}/accept`)).toMatchObject({
      status: 409,
      body: { code: 'invitation.answer-too-late' },
    });
  });
});
