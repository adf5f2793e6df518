import { describe, expect, it } from '@jest/globals';
import { RouteTable } from './route-table.ts';

describe('the table of routes', () => {
  const table = new RouteTable();
  table.add('GET', '/v1/events/:id');
  table.add(['PATCH', 'DELETE'], '/v1/events/:id');
  table.add('POST', '/v1/events/:id/publish');
  table.add('GET', '/files/*');

  it('knows the methods of a path', () => {
    expect(table.methodsOf('/v1/events/7')).toEqual(['DELETE', 'GET', 'OPTIONS', 'PATCH']);
    expect(table.methodsOf('/v1/events/7/publish')).toEqual(['OPTIONS', 'POST']);
    expect(table.methodsOf('/files/a/b.css')).toEqual(['GET', 'OPTIONS']);
  });

  it('knows no methods of a path that nobody serves', () => {
    expect(table.methodsOf('/v1/events')).toEqual([]);
    expect(table.methodsOf('/v1/events/7/publish/now')).toEqual([]);
  });
});
