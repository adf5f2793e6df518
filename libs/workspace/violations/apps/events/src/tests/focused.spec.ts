// expect jest(no-focused-tests)
import { expect, it } from '@jest/globals';

it.only('is alone', () => {
  expect(1).toBe(1);
});
