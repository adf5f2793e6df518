import type { FastifyRequest } from 'fastify';
import { pathOf } from './request-work.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * One spelling for every way to write a path: the router decodes percent-encoding, and UUIDs are in lower case. What
 * is distinguished by its path, such as the scope of an Idempotency-Key, must not count twice for two spellings.
 */
export function canonicalPath(request: FastifyRequest): string {
  const pattern = request.routeOptions.url;
  if (pattern === undefined) return pathOf(request);
  const { params } = request;
  const values: Readonly<Record<string, unknown>> =
    typeof params === 'object' && params !== null ? { ...params } : {};
  return pattern
    .split('/')
    .map((part) => (part.startsWith(':') ? segmentOf(values[part.slice(1)]) : part))
    .join('/');
}

/** One spelling for every way to write a query, whatever the order of its parameters and values. */
export function canonicalQuery(
  query: unknown,
  without: readonly string[] = [],
): readonly (readonly string[])[] {
  if (typeof query !== 'object' || query === null) return [];
  return Object.entries(query)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => [name, ...valuesOf(value)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function valuesOf(value: unknown): string[] {
  const texts = [value].flat().flatMap((text) => String(text).split(','));
  return [...new Set(texts.map(canonicalId))].sort();
}

function segmentOf(value: unknown): string {
  return encodeURIComponent(canonicalId(typeof value === 'string' ? value : ''));
}

export function canonicalId(text: string): string {
  return UUID.test(text) ? text.toLowerCase() : text;
}
