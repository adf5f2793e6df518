import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, eventually, taken } from '@regional-events/testing';
import { picture } from '../sign-in/browser.ts';
import { tabTo } from './by-keyboard.ts';
import { ConsoleWorld } from './console-world.ts';
import { expectAccessible } from './expect-accessible.ts';

interface Listed {
  readonly data: readonly {
    readonly id: string;
    readonly status: string;
    readonly title: Readonly<Record<string, string>>;
  }[];
}

const PHONE = { width: 390, height: 844 };

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(() => world.close());

/** The id of the published event of the sample whose title begins so. */
async function eventCalled(title: string): Promise<string> {
  const { data } = taken(await world.api.get<Listed>('/v1/events?status=published'));
  const found = data.find((event) => event.title['en']?.startsWith(title));
  if (found === undefined) throw new Error(`the sample has no event called ${title}`);
  return found.id;
}

async function organisationWith(code: string): Promise<string> {
  const { data } = taken(await world.api.get<Listed>(`/v1/organisations?code=${code}`));
  return data[0]?.id ?? '';
}

/** A published event to which the organisation of the sample's focal point is invited. */
async function anInvitationToFocalPoint(title: string): Promise<string> {
  const { id } = taken(
    await world.api.post<{ id: string }>('/v1/events', {
      kind: 'workshop',
      title: { en: title },
      admission: 'by-invitation',
      organiserIds: [await organisationWith('CSC-WB')],
      venue: { name: 'Hotel Park', city: 'Ohrid', country: 'MK' },
      timeZone: 'Europe/Skopje',
      days: [{ date: '2031-05-13', startTime: '09:00', endTime: '16:30' }],
      capacity: 20,
      registration: { opensAt: '2026-01-01T00:00:00Z', closesAt: '2031-05-01T00:00:00Z' },
    }),
  );
  taken(await world.api.post(`/v1/events/${id}/publish`));
  const invitation = {
    organisationId: await organisationWith('RS-TF'),
    seats: 3,
    answerBy: '2031-04-01T00:00:00Z',
  };
  await eventually(() => world.api.post(`/v1/events/${id}/invitations`, invitation), {
    until: ({ status }) => status === 201,
  });
  return id;
}

describe('the invitations of an event', () => {
  it('are sent to many at once, say who has not answered, and are changed and withdrawn', async () => {
    const eventId = await eventCalled('Third workshop');
    const page = await world.page('secretariat', `/events/${eventId}/invitations`);
    await page.getByText('Everybody has answered.').waitFor();
    await page.getByRole('button', { name: 'Invite organisations' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Search organisations').fill('Ministry');
    await sheet.getByRole('button', { name: 'Add: Ministry of Interior of Serbia' }).click();
    await sheet.getByLabel('Search organisations').fill('CSC-WB');
    await sheet.getByRole('button', { name: /^Add: Countering Serious Crime/ }).click();
    await sheet.getByText('2 organisations are asked to send people: 8 seats in all.').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-invite');
    await sheet.getByRole('button', { name: 'Invite organisations' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('2 organisations have not answered yet.').waitFor();
    await page.getByRole('button', { name: /^Actions for Ministry of Interior/ }).click();
    await page.getByRole('menuitem', { name: 'Change seats' }).click();
    await sheet.getByLabel('Seats').fill('2');
    await sheet.getByRole('button', { name: 'Change seats' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('0 of 2 used').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-invitations');
    await page.getByRole('checkbox', { name: /Ministry of Interior/ }).check();
    await page.getByRole('checkbox', { name: /Countering Serious Crime/ }).check();
    await page.getByRole('button', { name: 'Withdraw invitation' }).click();
    await sheet.getByRole('button', { name: 'Withdraw invitation' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('Everybody has answered.').waitFor();
  });
});

describe('an invitation to my organisation', () => {
  it('is declined by keyboard alone, with the reason', async () => {
    const eventId = await anInvitationToFocalPoint('Financial investigations');
    const page = await world.page('focal-point', '/invitations', { size: PHONE });
    const card = page.locator('section').filter({ hasText: 'Financial investigations' });
    await card.getByText('0 of 3 used').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-my-invitations');
    await card.getByRole('link', { name: 'Choose people' }).focus();
    await tabTo(page, 'Decline invitation');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Nobody of it is registered.').waitFor();
    await expectAccessible(page);
    await tabTo(page, 'Reason');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Decline invitation');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const { data } = taken(
      await world.api.get<{ data: { status: string; declineReason: string | null }[] }>(
        `/v1/events/${eventId}/invitations`,
      ),
    );
    expect(data).toMatchObject([{ status: 'declined', declineReason: expect.any(String) }]);
  });

  it('is answered with rows of a spreadsheet: what is wrong stands in its row, and all are sent as one', async () => {
    const eventId = await anInvitationToFocalPoint('Online evidence');
    const page = await world.page('focal-point', `/events/${eventId}/nominate?by=rows`, {
      size: PHONE,
    });
    await page.getByText('You may send 3 more people: 0 of 3 seats are used.').waitFor();
    await page
      .getByLabel('Rows from a spreadsheet')
      .fill(
        'Given name\tFamily name\tE-mail\tPosition\nMilena\tStanić\tmilena.stanic@example.org\tInspector\nBranko\tNikolić\tnot-an-address\tAnalyst',
      );
    await page.getByRole('button', { name: /^Take / }).click();
    const branko = page.getByRole('region', { name: 'Branko Nikolić' });
    await branko.getByText('This is not an e-mail address.').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-pasted-rows');
    await branko.getByLabel('E-mail').fill('branko.nikolic@example.org');
    await page.getByText('Choose people').click();
    await page.getByLabel('Search people of the organisation').fill('драгана');
    await page.getByRole('button', { name: 'Add: Dragana Petrović' }).click();
    await page.getByRole('button', { name: 'Nominate 3 people' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('2 new people are entered for the organisation').waitFor();
    await sheet.getByText('The invitation counts as accepted.').waitFor();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Nominate 3 people' }).click();
    const done = page.getByRole('status').filter({ hasText: '3 people are nominated' });
    await done.getByText('Milena Stanić').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-nominated');
    expect(await done.getByText('Confirmed').count()).toBe(3);
  });
});

describe('the registrations of an event', () => {
  it('say before somebody is withdrawn who moves up, and keep what happened', async () => {
    const eventId = await eventCalled('Third workshop');
    const page = await world.page('secretariat', `/events/${eventId}/registrations`);
    await page.getByText('20 of 20 seats taken').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-registrations');
    await page.getByRole('button', { name: 'Actions for Marko Pavlović' }).click();
    await page.getByRole('menuitem', { name: 'Withdraw registration' }).click();
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    const sheet = page.getByRole('dialog');
    await sheet.getByText(/place 1 in the waiting list, gets a seat/).waitFor();
    await expectAccessible(page);
    await picture(page, 'console-withdraw');
    await sheet.getByRole('button', { name: 'Withdraw registration' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('Waiting: 3').waitFor();
    await page.getByRole('button', { name: 'Actions for Marko Pavlović' }).click();
    await page.getByRole('menuitem', { name: 'History' }).click();
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await sheet.getByText('Withdrawn').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change capacity' }).click();
    await sheet.getByLabel('Seats in all').fill('21');
    await sheet.getByText(/place 1 in the waiting list, gets a seat/).waitFor();
    await sheet.getByRole('button', { name: 'Change capacity' }).click();
    await page.getByText('21 of 21 seats taken').waitFor();
    await page.getByRole('tab', { name: 'Waiting list' }).click();
    await page.getByText('2 rows').waitFor();
    await page.getByText(/^First come, first served/).waitFor();
    await expectAccessible(page);
    await picture(page, 'console-waiting-list');
  });

  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});
