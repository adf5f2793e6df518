import { UnsupportedMediaTypeException } from '@nestjs/common';
import { DomainError } from '@regional-events/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FORM_MEDIA_TYPE } from '../context/route-traits.ts';
import { tooDeep } from './json-depth.ts';

const JSON_MEDIA_TYPE = 'application/json';
const MERGE_PATCH_MEDIA_TYPE = 'application/merge-patch+json';

export class JsonMalformedError extends DomainError {
  constructor(detail: string) {
    super({ kind: 'malformed', code: 'request.json-malformed', detail });
  }
}

type Takes = (request: FastifyRequest) => boolean;
type Parse = (body: Buffer) => unknown;

/** JSON everywhere (merge patch on PATCH), a form only where a route asks for one, nothing else. */
export function addBodyParsers(fastify: FastifyInstance): void {
  const add = (type: string, takes: Takes, parse: Parse): void => {
    const read = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
      // What goes nowhere is told so, whatever it carries.
      if (request.is404) return undefined;
      if (!takes(request)) throw new UnsupportedMediaTypeException();
      return parse(body);
    };
    fastify.addContentTypeParser(type, { parseAs: 'buffer' }, read);
  };
  fastify.removeAllContentTypeParsers();
  add(JSON_MEDIA_TYPE, (request) => !takesForm(request), parseJson);
  add(MERGE_PATCH_MEDIA_TYPE, ({ method }) => method === 'PATCH', parseJson);
  add(FORM_MEDIA_TYPE, takesForm, (body) => parseForm(textOf(body)));
}

function takesForm(request: FastifyRequest): boolean {
  const { config } = request.routeOptions;
  return 'body' in config && config.body === 'form';
}

/** An empty body is none: a verb without words may still say its media type. */
function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = textOf(body);
  if (tooDeep(text)) throw new JsonMalformedError('The JSON of the body is nested too deeply.');
  try {
    return JSON.parse(text, refusePrototype);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new JsonMalformedError('The body is not JSON.');
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new JsonMalformedError('A member is called __proto__.');
  return value;
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new JsonMalformedError('The body is not UTF-8.');
  }
}

/** A field that comes twice becomes a list, which no schema of a form takes. */
function parseForm(text: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
