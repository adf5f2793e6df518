import { describe, expect, it } from '@jest/globals';
import { mongoUriFor } from './mongo-uri.ts';

describe('the connection string of a database', () => {
  it.each([
    ['mongodb://a:1', 'mongodb://a:1/events'],
    ['mongodb://a:1/', 'mongodb://a:1/events'],
    ['mongodb://a:1,b:2/other?replicaSet=rs0', 'mongodb://a:1,b:2/events?replicaSet=rs0'],
    ['mongodb://a:1/?directConnection=true', 'mongodb://a:1/events?directConnection=true'],
    ['mongodb://u:p@a:1', 'mongodb://u:p@a:1/events?authSource=admin'],
    ['mongodb://u:p@a:1/users?tls=true', 'mongodb://u:p@a:1/events?tls=true&authSource=users'],
    ['mongodb+srv://u:p@a/?authSource=x', 'mongodb+srv://u:p@a/events?authSource=x'],
  ])('for the server %s is %s', (server, expected) => {
    expect(mongoUriFor(server, 'events')).toBe(expected);
  });

  it('is not made from anything else', () => {
    expect(() => mongoUriFor('localhost:27017', 'events')).toThrow(
      'not a MongoDB connection string',
    );
  });
});
