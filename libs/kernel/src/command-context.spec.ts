import { describe, expect, it } from '@jest/globals';
import { expectUnchanged, type CommandContext } from './command-context.ts';
import { StaleVersionError } from './errors.ts';

function asking(ifMatch?: string): CommandContext {
  return {
    actor: {
      clientId: 'c',
      role: 'partner',
      organisationId: null,
      scopes: [],
      personId: null,
      grants: [],
    },
    correlationId: 'correlation',
    traceparent: 'trace',
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

describe('a command on an item', () => {
  it('goes on when the caller has seen the version that is stored, or asks for none', () => {
    for (const ifMatch of [undefined, '*', '"3"', '"2", "3"']) {
      expect(() => expectUnchanged(asking(ifMatch), '"3"')).not.toThrow();
    }
  });

  it('is refused when the item has changed since', () => {
    expect(() => expectUnchanged(asking('"2"'), '"3"')).toThrow(StaleVersionError);
    expect(() => expectUnchanged(asking('W/"3"'), '"3"')).toThrow(StaleVersionError);
  });
});
