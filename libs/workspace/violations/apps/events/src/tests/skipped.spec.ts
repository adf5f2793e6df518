// expect jest(no-disabled-tests)
import { expect, it } from '@jest/globals';

it.skip('is left out', () => {
  expect(1).toBe(1);
});
