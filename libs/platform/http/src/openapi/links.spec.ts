import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { withLinks } from './links.ts';

const item = (name: string) => ({
  description: 'Done',
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const operation = (operationId: string, status: string, name: string) => ({
  operationId,
  responses: { [status]: item(name) },
});
const list = (operationId: string) => ({
  ...operation(operationId, '200', 'EventList'),
  parameters: [{ name: 'limit', in: 'query' as const, schema: { type: 'integer' } }],
});

const paths: OpenAPIObject['paths'] = {
  '/v1/events': { get: list('listEvents'), post: operation('draftEvent', '201', 'Event') },
  '/v1/events/{id}': {
    get: operation('readEvent', '200', 'Event'),
    patch: operation('changeEvent', '200', 'Event'),
  },
  '/v1/events/{id}/publish': { post: operation('publishEvent', '200', 'Event') },
  '/v1/events/{eventId}/seat-plan': {
    get: operation('readSeatPlan', '200', 'SeatPlan'),
    patch: operation('changeSeatPlan', '200', 'SeatPlan'),
  },
  '/v1/events/{eventId}/registrations': { post: operation('register', '201', 'Registration') },
  '/v1/registrations/{id}': { get: operation('readRegistration', '200', 'Registration') },
  '/v1/operations/{service}/actions': { get: list('listActions') },
  '/v1/operations/{service}/actions/{id}': { get: operation('readAction', '200', 'Action') },
  '/v1/operations/{service}/dead/{id}/retry': { post: operation('retryDead', '202', 'Action') },
};

type Links = Readonly<Record<string, { readonly parameters: object }>>;
const linked = withLinks(paths);
function linksOf(method: 'get' | 'post' | 'patch', path: string, status: string): Links {
  const response = linked[path]?.[method]?.responses[status];
  return (response !== undefined && 'links' in response ? response.links : {}) as Links;
}

describe('the links of the document', () => {
  it('go from what was created to its reading, changing and verbs, in another collection too', () => {
    const links = linksOf('post', '/v1/events', '201');
    expect(Object.keys(links).sort()).toEqual(
      ['changeEvent', 'publishEvent', 'readEvent', 'readSeatPlan', 'register'].sort(),
    );
    expect(links['changeEvent']?.parameters).toEqual({
      'path.id': '$response.body#/id',
      'header.If-Match': '$response.header.ETag',
    });
    expect(linksOf('post', '/v1/events/{eventId}/registrations', '201')).toEqual({
      readRegistration: {
        operationId: 'readRegistration',
        parameters: { 'path.id': '$response.body#/id' },
      },
    });
  });

  it('go from a list to reading its first item alone', () => {
    const links = linksOf('get', '/v1/events', '200');
    expect(Object.keys(links)).toEqual(['readEvent', 'readSeatPlan']);
    expect(links['readEvent']?.parameters).toEqual({ 'path.id': '$response.body#/data/0/id' });
  });

  it('change under the ETag of the same thing alone, not of the one that it hangs on', () => {
    expect(linksOf('get', '/v1/events/{eventId}/seat-plan', '200')).toEqual({
      changeSeatPlan: {
        operationId: 'changeSeatPlan',
        parameters: {
          'path.eventId': '$request.path.eventId',
          'header.If-Match': '$response.header.ETag',
        },
      },
    });
  });

  it('go from an order to what became of it, under the parameters of the same path', () => {
    expect(linksOf('post', '/v1/operations/{service}/dead/{id}/retry', '202')).toEqual({
      readAction: {
        operationId: 'readAction',
        parameters: { 'path.service': '$request.path.service', 'path.id': '$response.body#/id' },
      },
    });
  });
});
