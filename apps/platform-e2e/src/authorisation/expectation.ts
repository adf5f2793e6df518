import type { ApiResponse } from '@regional-events/testing';
import { people } from './people-columns.ts';

/** The columns that rows state one by one. */
const clients = [
  'none',
  'expired',
  'narrowed',
  'foreign',
  'former',
  'own',
  'organiser',
  'coOrganiser',
  'secretariat',
] as const;

/** The columns of the table, in its order. */
export const actors = [...clients, ...people] as const;

export type ActorName = (typeof actors)[number];

/**
 * What a cell expects: a status; a status with `+` or `-` for a list that must or must not hold something; `may`, where
 * the right is there and the state decides (2xx, 409 or 422); `past`, where only the right is asked (any but 401 and 403).
 */
export type Expectation = string;

export function fits(expected: Expectation, { status, body }: ApiResponse): boolean {
  if (expected === 'may') return (status >= 200 && status < 300) || [409, 422].includes(status);
  if (expected === 'past') return status < 500 && ![401, 403].includes(status);
  const [number, held] = [expected.slice(0, 3), expected.slice(3)];
  if (status !== Number(number)) return false;
  if (held === '') return true;
  const { data } = body as { readonly data: readonly unknown[] };
  return data.length > 0 === (held === '+');
}

/** Whether the cell lets something happen, which may change what later cells see. */
export function lets(expected: Expectation): boolean {
  return expected === 'may' || expected.startsWith('2');
}
