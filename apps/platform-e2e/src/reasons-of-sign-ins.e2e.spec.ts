import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { allowedMs, registerOrganisation, taken, type Item } from '@regional-events/testing';
import { SignInWorld } from './sign-in/sign-in-world.ts';

let world: SignInWorld;

beforeAll(async () => {
  // renewed with each request, so that what is claimed by the second token counts as well
  world = await SignInWorld.open({ SECOND_FACTOR: 'off', ACCESS_TOKEN_SECONDS: '15' });
}, allowedMs(60_000));

afterAll(() => world.close());

it('a reason for a protected name counts in the browser where it was given, and in no other', async () => {
  const office = world.platform.asSecretariat();
  const person = {
    givenName: 'Slavojka',
    familyName: 'Zaklonjena',
    email: null,
    protected: true,
    affiliations: [{ organisationId: await registerOrganisation(office), from: '2020-01-01' }],
  };
  const { id } = taken(await office.post<Item>('/v1/people', person));
  const who = await world.person('secretariat');
  const [desk, telephone] = [await world.browser(), await world.browser()];
  await world.setPassword(desk.page, who.link);
  await world.enterPassword(desk.page, who.address);
  const atDesk = await world.signedIn(desk);
  await world.enterPassword(telephone.page, who.address);
  const onTelephone = await world.signedIn(telephone);

  const given = await world.withCookie(atDesk, '/v1/access-reasons', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.platform.address },
    body: JSON.stringify({ eventId: null, reason: 'Preparing travel papers' }),
  });
  expect(given.status).toBe(200);
  const seenBy = async (cookie: string) =>
    (await world.withCookie(cookie, `/v1/people/${id}`)).json() as Promise<object>;
  expect(await seenBy(atDesk)).toMatchObject({ familyName: 'Zaklonjena' });
  expect(await seenBy(onTelephone)).not.toMatchObject({ familyName: 'Zaklonjena' });
  expect(await seenBy(onTelephone)).toMatchObject({ reasonRequired: true });
});
