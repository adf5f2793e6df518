import { describe, expect, it } from '@jest/globals';
import { withOptionalBodies } from './optional-bodies.ts';

const schemas = {
  Leave: { type: 'object' as const, default: {} },
  Register: { type: 'object' as const, required: ['personId'] },
};

const posting = (name: string) => ({
  post: {
    responses: {},
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    },
  },
});

describe('the body of a POST', () => {
  it('may be left out where there is a default for it', () => {
    expect(withOptionalBodies(posting('Leave'), schemas)).toMatchObject({
      post: { requestBody: { required: false } },
    });
  });

  it('is needed everywhere else', () => {
    expect(withOptionalBodies(posting('Register'), schemas)).toEqual(posting('Register'));
    expect(withOptionalBodies({ post: { responses: {} } }, schemas)).toEqual({
      post: { responses: {} },
    });
  });
});
