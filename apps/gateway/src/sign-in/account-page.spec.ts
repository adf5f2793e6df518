import { describe, expect, it } from '@jest/globals';
import { accountPage } from './account-page.ts';

const grant = {
  role: 'focal-point',
  country: null,
  seriesId: null,
  from: '2030-01-01',
  to: '2030-12-31',
  organisation: 'Task Force <Belgrade>',
};
const signIn = {
  id: '01980000-1dd9-7fb6-812a-ac31eccdb169',
  since: '2030-03-01T08:00:12.000Z',
  lastUsedAt: '2030-03-01T09:30:00.000Z',
  browser: 'Chrome on Linux',
  network: '192.0.2.0/24',
};

describe('the page of an account', () => {
  it('says in words what somebody is, for whom and until when', () => {
    const page = accountPage({ displayName: 'Vera Holm', grants: [grant], signIns: [] });
    expect(page).toContain('<h1>Vera Holm</h1>');
    expect(page).toContain(
      'Focal point of Task Force &lt;Belgrade&gt;, from 2030-01-01 until 2030-12-31',
    );
  });

  it('has a button for each sign-in that ends it', () => {
    const page = accountPage({ displayName: 'Vera Holm', grants: [], signIns: [signIn] });
    expect(page).toContain('since 2030-03-01 08:00 UTC, last used 2030-03-01 09:30 UTC');
    expect(page).toContain(`action="/auth/account/sign-ins/${signIn.id}/end"`);
  });
});
