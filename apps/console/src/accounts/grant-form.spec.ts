import { describe, expect, it } from '@jest/globals';
import { isComplete, newGrant, ofRole } from './grant-form.ts';

describe('the form of a right', () => {
  const focalPoint = { ...newGrant(), organisationId: 'rs-tf', from: '2026-01-01' };

  it('needs the organisation of a focal point and the country of a coordinator', () => {
    expect(isComplete(newGrant())).toBe(false);
    expect(isComplete(focalPoint)).toBe(true);
    expect(isComplete(ofRole(focalPoint, 'coordinator'))).toBe(false);
    expect(isComplete({ ...ofRole(focalPoint, 'coordinator'), country: 'RS' })).toBe(true);
  });

  it('needs a first day', () => {
    expect(isComplete({ ...focalPoint, from: '' })).toBe(false);
  });

  it('drops what another role has no use for', () => {
    const inSeries = { ...focalPoint, seriesId: 's' };
    expect(ofRole(inSeries, 'secretariat')).toMatchObject({ organisationId: null, seriesId: null });
    expect(ofRole(inSeries, 'observer')).toMatchObject({ organisationId: null, seriesId: 's' });
  });
});
