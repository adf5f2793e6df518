import { describe, expect, it } from '@jest/globals';
import { acknowledged, begun } from './erasure.ts';

const asked = new Date('2026-11-30T12:00:00Z');
const first = new Date('2026-11-30T12:01:00Z');
const last = new Date('2026-11-30T13:00:00Z');
const erasure = begun(
  { personId: 'a-person', askedBy: 'a-client', sequence: 2 },
  ['one', 'other'],
  asked,
);

describe('An erasure', () => {
  it('is done once the last service has said so', () => {
    const half = acknowledged(erasure, 'one', first);
    expect(half).toMatchObject({ services: [{ doneAt: first }, { doneAt: null }], doneAt: null });
    expect(acknowledged(half, 'other', last).doneAt).toBe(last);
  });

  it('stays as it was when a service says it again, or one says it that nobody waits for', () => {
    const done = acknowledged(acknowledged(erasure, 'one', asked), 'other', first);
    expect(acknowledged(done, 'one', last)).toEqual(done);
    expect(acknowledged(erasure, 'a-third', last)).toEqual(erasure);
  });
});
