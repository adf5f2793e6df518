// expect jest(valid-expect)
import { expect, it } from '@jest/globals';

it('matches nothing', () => {
  expect(1);
});
