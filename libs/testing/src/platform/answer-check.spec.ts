import { describe, expect, it } from '@jest/globals';
import { AnswerCheck, type Answer } from './answer-check.ts';
import { ApiRoutes } from './api-document.ts';

const check = new AnswerCheck();
const trace = { traceparent: '00-0-0-01', 'x-correlation-id': 'a' };
const read = { ...trace, etag: '"1"', 'content-type': 'application/json; charset=utf-8' };
const path = '/v1/organisations/01980000-0ec9-7907-88e5-38c33050f790';
const { operation } = new ApiRoutes().find('GET', path) ?? {};
const { content } = new ApiRoutes().resolve(operation?.responses['200'] ?? {});
const organisation = content?.['application/json']?.example as object;
const problem = {
  type: 'http://127.0.0.1/problems/organisation.not-found',
  title: 'Not found',
  status: 404,
  detail: 'There is none.',
  instance: path,
  code: 'organisation.not-found',
  errors: [],
  traceId: 'a',
};

type Difference = Partial<Omit<Answer, 'headers'>> & { headers?: Record<string, string> };

function breaches({ headers = read, ...difference }: Difference): readonly string[] {
  const answer = { method: 'GET', path: `${path}?x=1`, status: 200, body: organisation };
  return check.breaches({ ...answer, ...difference, headers: new Headers(headers) });
}

const refused = {
  status: 404,
  body: problem,
  headers: { ...trace, 'content-type': 'application/problem+json' },
};
const without = (name: string) =>
  Object.fromEntries(Object.entries(organisation).filter(([each]) => each !== name));

describe('an answer', () => {
  it.each<[string, Difference]>([
    ['is as its example', {}],
    ['is a problem', refused],
    ['is a problem with members of its own', { ...refused, body: { ...problem, more: 1 } }],
    ['has nothing new', { status: 304, body: undefined }],
    ['is of no operation of the document', { path: '/health/live', status: 418 }],
  ])('that %s keeps the promise', (_, difference) => {
    expect(breaches(difference)).toEqual([]);
  });

  it.each<[string, Difference, string]>([
    ['has another status', { status: 201 }, '201: the status is not declared'],
    [
      'has another media type',
      { headers: { ...read, 'content-type': 'text/html' } },
      '200: the media type text/html is not declared',
    ],
    ['lacks a member', { body: without('code') }, "200: / must have required property 'code'"],
    [
      'has a member too many',
      { body: { ...organisation, colour: 'red' } },
      '200: / has a member colour that is not declared',
    ],
    [
      'has a wrong value',
      { body: { ...organisation, id: 'belgrade' } },
      '200: /id must match format "uuid"',
    ],
    ['has a body with 304', { status: 304 }, '304: a body came, where none is declared'],
    [
      'is a problem with a code of another operation',
      { ...refused, body: { ...problem, code: 'event.not-found' } },
      '404: /code "event.not-found" is not declared',
    ],
    [
      'is a problem of another shape',
      { ...refused, body: { code: problem.code } },
      "404: / must have required property 'type'",
    ],
  ])('that %s breaks it', (_, difference, shown) => {
    expect(breaches(difference)).toContain(`GET /v1/organisations/{id}: ${shown}`);
  });

  it('without a header that it must have breaks it', () => {
    const { etag: _, ...headers } = read;
    expect(breaches({ headers })).toEqual([
      'GET /v1/organisations/{id}: 200: the header ETag is missing',
    ]);
  });
});
