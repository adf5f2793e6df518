import { describe, expect, it } from '@jest/globals';
import { feedPage } from './message.response.ts';

const nothing = { messages: [], last: 0, lastId: undefined, caughtUp: true };

describe('a page of the feed', () => {
  it('has no position while there is nothing to see and none was asked for', () => {
    expect(feedPage(nothing, null).body.page).toEqual({ next: null, done: true });
  });

  it('keeps the position asked for where nothing has come since', () => {
    const { body, traits } = feedPage(nothing, 'seen');
    expect(body.page).toEqual({ next: 'seen', done: true });
    expect(traits.next).toBeNull();
  });

  it('leads on to the next page while there is one', () => {
    const { body, traits } = feedPage({ ...nothing, lastId: 'last', caughtUp: false }, 'seen');
    expect(body.page).toEqual({ next: 'last', done: false });
    expect(traits.next).toBe('last');
  });
});
