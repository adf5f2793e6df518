import { describe, expect, it } from '@jest/globals';
import { TooManyStreamsError } from '../domain/errors.ts';
import { StreamsOfClients } from './streams-of-clients.ts';

describe('the streams of a client', () => {
  it('are so many at once, whatever others have open', () => {
    const streams = new StreamsOfClients(2);
    const first = new AbortController();
    const { signal } = new AbortController();
    streams.add('a', first.signal);
    streams.add('a', signal);
    streams.add('b', signal);
    expect(() => streams.expectRoom('a')).toThrow(TooManyStreamsError);
    expect(() => streams.add('a', signal)).toThrow(TooManyStreamsError);
    streams.add('b', signal);
    first.abort();
    streams.add('a', signal);
    expect(() => streams.expectRoom('a')).toThrow(TooManyStreamsError);
  });
});
