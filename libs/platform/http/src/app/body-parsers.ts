import { UnsupportedMediaTypeException } from '@nestjs/common';
import { DomainError } from '@regional-events/kernel';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { FORM_MEDIA_TYPE } from '../context/route-traits.ts';
import { TooManyFieldsError } from '../problem/request-errors.ts';
import { beyondBounds } from './json-bounds.ts';
import { hasDoubledMember } from './json-members.ts';

const JSON_MEDIA_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MERGE_PATCH_MEDIA_TYPE = 'application/merge-patch+json';
/** A form carries only a few credentials, and its sender is not authenticated yet. */
export const FORM_LIMIT = 8_192;
/** A schedule of a large conference is about 1 MiB. */
export const FILE_LIMIT = 8_388_608;
/** Media types of files, each with the one that stands for it in the API. */
const fileTypes: Readonly<Record<string, string>> = {
  'application/xml': 'application/xml',
  'text/xml': 'application/xml',
  'text/calendar': 'text/calendar',
  'text/csv': 'text/csv',
  [XLSX]: XLSX,
};
const MOST_FIELDS = 50;
/** The spellings of `__proto__` as a JSON member name. */
const PROTOTYPE_MEMBER = new RegExp(
  String.raw`"${Array.from('__proto__', escapable).join('')}"\s*:`,
  'i',
);

export class JsonMalformedError extends DomainError {
  constructor(detail: string) {
    super({ kind: 'malformed', code: 'request.json-malformed', detail });
  }
}

/** OAuth clients read `error` alone (RFC 6749, 5.2). */
class FormNeededError extends DomainError {
  constructor() {
    const detail = `This takes a form: send it as ${FORM_MEDIA_TYPE}.`;
    super({
      kind: 'malformed',
      code: 'request.media-type-not-supported',
      detail,
      extras: { error: 'invalid_request', error_description: detail },
    });
  }
}

type Takes = (request: FastifyRequest) => boolean;
type Parse = (body: Buffer, request: FastifyRequest) => unknown;

/** JSON everywhere (merge patch on PATCH), a form only where a route asks for one, nothing else. */
export function addBodyParsers(fastify: FastifyInstance): void {
  const add = (type: string, isTaken: Takes, parse: Parse): void => {
    const read = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
      // A path that does not exist is answered with 404, whatever the body.
      if (request.is404) return undefined;
      if (!isTaken(request)) throw refusalOf(request);
      return parse(body, request);
    };
    fastify.addContentTypeParser(type, { parseAs: 'buffer' }, read);
  };
  fastify.removeAllContentTypeParsers();
  const parseOrPass = (body: Buffer, { routeOptions }: FastifyRequest) =>
    takes(routeOptions, 'file') ? body : parseJson(body);
  const takesJson: Takes = ({ routeOptions }) =>
    takes(routeOptions, 'file')
      ? takesFile(routeOptions, JSON_MEDIA_TYPE)
      : !takes(routeOptions, 'form');
  add(JSON_MEDIA_TYPE, takesJson, parseOrPass);
  for (const [type, stated] of Object.entries(fileTypes)) {
    add(
      type,
      ({ routeOptions }) => takesFile(routeOptions, stated),
      (body) => body,
    );
  }
  add(MERGE_PATCH_MEDIA_TYPE, ({ method }) => method === 'PATCH', parseJson);
  add(
    FORM_MEDIA_TYPE,
    ({ routeOptions }) => takes(routeOptions, 'form'),
    (body) => parseForm(textOf(body)),
  );
  const read = async (request: FastifyRequest): Promise<undefined> => {
    if (!request.is404) throw refusalOf(request);
    return undefined;
  };
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, read);
}

function refusalOf({ routeOptions }: FastifyRequest): Error {
  return takes(routeOptions, 'form') ? new FormNeededError() : new UnsupportedMediaTypeException();
}

/** Call it for each route that is added. */
export function limitBody(route: RouteOptions): void {
  if (takes(route, 'form')) route.bodyLimit = FORM_LIMIT;
  if (takes(route, 'file')) route.bodyLimit = FILE_LIMIT;
}

function takes({ config = {} }: Pick<RouteOptions, 'config'>, kind: 'form' | 'file'): boolean {
  return 'body' in config && config.body === kind;
}

function takesFile(route: Pick<RouteOptions, 'config'>, type: string): boolean {
  const { config = {} } = route;
  const types = 'mediaTypes' in config && Array.isArray(config.mediaTypes) ? config.mediaTypes : [];
  return takes(route, 'file') && types.includes(type);
}

/** An empty body counts as none: a verb without body may still send its media type. */
function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const beyond = beyondBounds(body);
  if (beyond !== undefined) throw new JsonMalformedError(`The JSON of the body ${beyond}.`);
  const parsed = parsedFrom(textOf(body));
  if (hasDoubledMember(body, parsed)) throw new JsonMalformedError('A member comes twice.');
  return parsed;
}

function parsedFrom(text: string): unknown {
  try {
    // a reviver makes parsing ten times as slow
    return PROTOTYPE_MEMBER.test(text) ? JSON.parse(text, refusePrototype) : JSON.parse(text);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new JsonMalformedError('The body is not JSON.');
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new JsonMalformedError('A member is called __proto__.');
  return value;
}

function escapable(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return String.raw`(?:${character}|\\u${code})`;
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new JsonMalformedError('The body is not UTF-8.');
  }
}

/** Parses in one pass. A repeated field becomes a list, which no schema of a form accepts. */
function parseForm(text: string): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    count += 1;
    if (count > MOST_FIELDS) throw new TooManyFieldsError('');
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}
