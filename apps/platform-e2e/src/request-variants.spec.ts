import { describe, expect, it } from '@jest/globals';
import { ApiRoutes } from '@regional-events/testing';
import { bodyVariants, queryVariants } from './request-variants.ts';

const api = new ApiRoutes();

function described(method: string, template: string) {
  const route = api.all.find((one) => one.method === method && one.template === template);
  return (route ? bodyVariants(route) : []).map(
    ({ pointer, what, fits }) => `${pointer} ${what}: ${fits ? 'fits' : 'does not'}`,
  );
}

const text = (length: number) => `"${'a'.repeat(59)}… (${length + 2})`;

describe('requests made from the document', () => {
  it.each([
    [
      'numbers at and beyond their bounds',
      'PATCH',
      '/v1/events/{eventId}/seat-plan',
      [
        '/capacity -1: does not',
        '/capacity 0: fits',
        '/capacity 100000: fits',
        '/capacity 100001: does not',
        '/capacity 1.5: does not',
        '/capacity "no-such-value": does not',
        '/capacity null: does not',
        '/capacity left out: fits',
        '/colour an unknown member: does not',
      ],
    ],
    [
      'texts and lists at and beyond theirs',
      'POST',
      '/v1/clients',
      [
        '/name "": does not',
        '/name "a": fits',
        `/name ${text(200)}: fits`,
        `/name ${text(201)}: does not`,
        '/name left out: does not',
        '/role "secretariat": fits',
        '/role "no-such-value": does not',
        '/role left out: fits',
        '/scopes []: does not',
        '/organisationId null: fits',
      ],
    ],
    [
      'what an example leaves out, and what is inside of lists',
      'POST',
      '/v1/events',
      [
        '/days/0/colour an unknown member: does not',
        '/days/0/date "1899-12-31": does not',
        '/days/0/date "1900-01-01": fits',
        '/days/0/date left out: does not',
        '/venue/country "AD": fits',
        '/venue null: fits',
      ],
    ],
  ])('try %s', (_, method, template, expected) => {
    expect(described(method, template)).toEqual(expect.arrayContaining(expected));
  });

  it('try parameters of the query as texts', () => {
    const route = api.find('GET', '/v1/organisations');
    const limit = route?.operation.parameters.map((one) => api.resolve(one))[0];
    const tried = limit && queryVariants(limit).map(({ query, fits }) => [query, fits]);
    expect(tried).toEqual(
      expect.arrayContaining([
        ['?limit=0', false],
        ['?limit=1', true],
        ['?limit=200', true],
        ['?limit=201', false],
        ['?limit=1.5', false],
        ['?limit=', false],
      ]),
    );
  });
});
