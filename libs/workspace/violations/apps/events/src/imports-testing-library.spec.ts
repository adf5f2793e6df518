// A clean file: tests may use libs/testing.
import { expect, it } from '@jest/globals';
import { project } from '@regional-events/testing';

it('has a name', () => {
  expect(project).toBe('testing');
});
