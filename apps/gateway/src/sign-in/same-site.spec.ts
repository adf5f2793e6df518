import { describe, expect, it } from '@jest/globals';
import { CrossSiteError, expectSameSite } from './same-site.ts';

const publicUrl = 'https://events.example';
const judged = (method: string, headers: Record<string, string>) => () =>
  expectSameSite(method, headers, publicUrl);

describe('a request with a cookie', () => {
  it('may read from wherever it comes', () => {
    expect(judged('GET', { 'sec-fetch-site': 'cross-site' })).not.toThrow();
  });

  it('changes something only from a page of ours', () => {
    expect(judged('POST', { 'sec-fetch-site': 'same-origin' })).not.toThrow();
    expect(judged('POST', { origin: 'https://events.example' })).not.toThrow();
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://events.example' },
      { origin: 'https://events.example.evil.example' },
      { origin: 'null' },
      {},
    ];
    for (const headers of foreign) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect(judged(method, headers)).toThrow(CrossSiteError);
      }
    }
  });
});
