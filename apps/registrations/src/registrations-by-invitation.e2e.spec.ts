import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Invitation } from './testing/answers.ts';
import { RegistrationsProcess } from './testing/registrations-process.ts';

let service: RegistrationsProcess;

beforeAll(async () => {
  service = await RegistrationsProcess.start();
});

describe('an event by invitation', () => {
  it('is nominated for by the organisations that it invited', async () => {
    const { path, partner, organisationId, first } = await service.anEvent({
      admission: 'by-invitation',
    });
    const nominate = () =>
      partner.post(`${path}/registrations`, { personId: first, organisationId });
    expect(await nominate()).toMatchObject({
      status: 403,
      body: { code: 'registration.organisation-not-invited' },
    });
    const invite = () =>
      service.secretariat().post<Invitation>(`${path}/invitations`, { organisationId, seats: 2 });
    const sent = await invite();
    expect(sent).toMatchObject({ status: 201, body: { status: 'sent', seats: 2, answerBy: null } });
    expect(await invite()).toMatchObject({
      status: 409,
      body: { code: 'invitation.already-invited' },
    });
    const invitation = `${path}/invitations/${sent.body.id}`;
    expect((await service.partnerOf(newId()).get(invitation)).status).toBe(404);
    expect((await partner.get<Invitation>(invitation)).body.can).toEqual(['accept', 'decline']);
    expect(sent.body.can).toEqual(['accept', 'decline', 'withdraw', 'change']);
    expect(await partner.post(`${invitation}/withdraw`)).toMatchObject({
      status: 403,
      body: { code: 'invitation.not-yours' },
    });
    expect(await partner.post(`${invitation}/accept`)).toMatchObject({
      status: 200,
      body: { status: 'accepted', can: ['decline'] },
    });
    const twice = await partner.post(`${invitation}/accept`);
    expect(twice).toMatchObject({
      status: 409,
      body: { allowedTransitions: ['decline', 'withdraw'] },
    });
    expect(await nominate()).toMatchObject({ status: 201, body: { status: 'confirmed' } });
    const why = { reason: 'dates-do-not-suit' };
    expect(await partner.post(`${invitation}/decline`, why)).toMatchObject({
      status: 200,
      body: { status: 'declined', declineReason: 'dates-do-not-suit', can: [] },
    });
    expect((await partner.get<Invitation>(invitation)).body.declineReason).toBe(why.reason);
    expect(
      (await service.publishedOf(sent.body.id, 3)).map((name) => name.split('.').at(-2)),
    ).toEqual(['sent', 'accepted', 'declined']);
  });
});
