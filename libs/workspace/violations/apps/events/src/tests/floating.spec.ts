// expect typescript(no-floating-promises)
// expect jest(valid-expect): awaited
import { expect, it } from '@jest/globals';

it('is not awaited', () => {
  expect(Promise.resolve(1)).resolves.toBe(1);
});
