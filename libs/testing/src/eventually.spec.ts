import { describe, expect, it } from '@jest/globals';
import { eventually, NotInTimeError } from './eventually.ts';

describe('eventually', () => {
  it('returns what the probe answers once it no longer throws', async () => {
    let looks = 0;
    const value = await eventually(() => {
      looks += 1;
      if (looks < 3) throw new Error('too early');
      return 'there';
    });

    expect({ value, looks }).toEqual({ value: 'there', looks: 3 });
  });

  it('takes a probe made of expectations for satisfied when none of them throws', async () => {
    let count = 0;
    await eventually(() => {
      count += 1;
      expect(count).toBeGreaterThan(2);
    });

    expect(count).toBe(3);
  });

  it('waits until the value satisfies the condition', async () => {
    const numbers: number[] = [];
    const value = await eventually(() => [...numbers, numbers.push(0)], {
      until: (list) => list.length === 3,
    });

    expect(value).toHaveLength(3);
  });

  it.each([false, null])('takes %p for "not yet"', async (answer) => {
    await expect(eventually(() => answer, { within: 60 })).rejects.toThrow(`last seen: ${answer}`);
  });

  it('says in its failure what it saw last', async () => {
    const seats = () => ({ taken: 45, free: [46] });
    const failure = eventually(seats, { within: 60, until: ({ taken }) => taken === 46 });

    await expect(failure).rejects.toThrow(NotInTimeError);
    await expect(failure).rejects.toThrow('{ taken: 45, free: [ 46 ] }');
  });

  it('says in its failure what the last look threw', async () => {
    const failure = eventually(() => expect('waiting').toBe('confirmed'), { within: 60 });

    await expect(failure).rejects.toThrow(/last look threw: .*"confirmed"/s);
  });

  it('gives up on a look that gives no answer', async () => {
    const failure = eventually(() => new Promise<string>(() => undefined), { within: 100 });

    await expect(failure).rejects.toThrow('gave no answer in the time left');
  });
});
