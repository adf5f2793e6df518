import { describe, expect, it } from '@jest/globals';
import { closesCompositionCycle, closesParentCycle } from './hierarchy.ts';

const since = (memberId: string, from: string, to: string | null = null) => ({
  memberId,
  from,
  to,
});

describe('A parent', () => {
  const parents = new Map([
    ['office', 'region'],
    ['region', 'world'],
  ]);

  it('may stand above an organisation from anywhere outside it', () => {
    expect(closesParentCycle('office', 'world', parents)).toBe(false);
  });

  it('is neither the organisation itself nor one of those below it', () => {
    expect(closesParentCycle('world', 'world', parents)).toBe(true);
    expect(closesParentCycle('world', 'office', parents)).toBe(true);
  });
});

describe('A composition', () => {
  const compositions = new Map([
    ['task-force', [since('police', '2020-01-01')]],
    ['police', [since('border-police', '2021-01-01', '2021-12-31')]],
  ]);

  it('does not hold an organisation that is made of it, over any number of steps', () => {
    expect(closesCompositionCycle('police', since('task-force', '2020-06-01'), compositions)).toBe(
      true,
    );
    expect(
      closesCompositionCycle('border-police', since('task-force', '2021-03-01'), compositions),
    ).toBe(true);
    expect(closesCompositionCycle('police', since('police', '2020-01-01'), compositions)).toBe(
      true,
    );
  });

  it('may turn round with time, as long as no day sees both', () => {
    expect(
      closesCompositionCycle('border-police', since('task-force', '2022-01-01'), compositions),
    ).toBe(false);
    expect(
      closesCompositionCycle(
        'police',
        since('task-force', '2019-01-01', '2019-12-31'),
        compositions,
      ),
    ).toBe(false);
  });
});
