import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TooManyFieldsError } from '../problem/request-errors.ts';

/** The server limits the size of a head (16 KiB), not the number of its parts. */
const MOST_HEADERS = 100;
const MOST_PARAMETERS = 100;
const HEADERS_TOO_LARGE = 431;
const NAME_AND_VALUE = 2;

/** Refuses a head with more parts than any caller needs, before anything processes each of them. */
export function expectBounded({ raw, url }: Pick<FastifyRequest, 'raw' | 'url'>): void {
  if (raw.rawHeaders.length > MOST_HEADERS * NAME_AND_VALUE) {
    throw new HttpException('', HEADERS_TOO_LARGE);
  }
  if (hasMoreThan(MOST_PARAMETERS - 1, '&', url)) throw new TooManyFieldsError('/query');
}

function hasMoreThan(most: number, character: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    found += 1;
    if (found > most) return true;
  }
  return false;
}
