import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.ts';

describe('after signing in', () => {
  it('one comes back to the page that one wanted', () => {
    expect(returnPath('/console/events?page=2#top')).toBe('/console/events?page=2#top');
  });

  it('nobody is sent to another site', () => {
    const others = [
      'https://evil.example',
      '//evil.example',
      String.raw`/\evil.example`,
      '/.//evil.example',
      '/a/..//evil.example',
      String.raw`/./\evil.example`,
      String.raw`\\evil.example`,
      '/\t/evil.example',
      'javascript:alert(1)',
      '',
      undefined,
      ['/a'],
      `/${'a'.repeat(600)}`,
    ];
    for (const other of others) expect(returnPath(other)).toBe('/auth/account');
  });
});
