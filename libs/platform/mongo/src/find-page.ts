import { DomainError } from '@regional-events/kernel';
import type { Model, QueryFilter } from 'mongoose';

export interface PageRequest<D> {
  readonly filter: QueryFilter<D>;
  /** Fields that are not read, since they may be large. */
  readonly without?: readonly (keyof D & string)[];
  /** A field name, descending with a leading minus; the id decides between equals and is the default. */
  readonly sort?: string | undefined;
  readonly limit: number;
  /** What the page before gave as `next`. */
  readonly after?: string | null | undefined;
}

export interface Page<D> {
  readonly rows: readonly D[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

interface Cursor {
  readonly value: unknown;
  readonly id: string;
}

export class UnknownCursorError extends DomainError {
  constructor() {
    super({
      kind: 'malformed',
      code: 'request.unknown-cursor',
      detail: 'The value of `after` is none that this list gave for this order.',
      errors: [
        {
          pointer: '/query/after',
          code: 'request.unknown-cursor',
          detail: 'not a cursor of this list',
        },
      ],
    });
  }
}

/** One page of a list by keyset, so that it stays stable while others write. Throws UnknownCursorError. */
export async function findPage<D extends { readonly _id: string }>(
  model: Model<D>,
  request: PageRequest<D>,
): Promise<Page<D>> {
  const descending = request.sort?.startsWith('-') ?? false;
  const field = request.sort?.replace(/^-/, '') ?? '_id';
  const direction = descending ? -1 : 1;
  const filters: QueryFilter<D>[] = [request.filter];
  if (request.after) {
    filters.push(behind<D>(field, descending, decode(request.after, request.sort)));
  }
  const rows = await model
    .find({ $and: filters } as QueryFilter<D>, leavingOut(request.without))
    .sort(field === '_id' ? { _id: direction } : { [field]: direction, _id: direction })
    .limit(request.limit + 1)
    .lean<D[]>();
  const shown = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? shown.at(-1) : undefined;
  return { rows: shown, next: last === undefined ? null : encode(last, field, request.sort) };
}

function leavingOut(fields: readonly string[] = []): Record<string, 0> {
  return Object.fromEntries(fields.map((name) => [name, 0]));
}

/** `$expr` compares over types as sorting does, so that rows without a value keep their place. */
function behind<D>(field: string, descending: boolean, cursor: Cursor): QueryFilter<D> {
  const beyond = descending ? '$lt' : '$gt';
  if (field === '_id') return { _id: { [beyond]: cursor.id } } as QueryFilter<D>;
  const value = { $ifNull: [`$${field}`, null] };
  const literal = { $literal: cursor.value };
  return {
    $expr: {
      $or: [
        { [beyond]: [value, literal] },
        { $and: [{ $eq: [value, literal] }, { [beyond]: ['$_id', cursor.id] }] },
      ],
    },
  } as QueryFilter<D>;
}

function encode(row: { readonly _id: string }, field: string, sort: string | undefined): string {
  const value: unknown = row[field as keyof typeof row] ?? null;
  const token = {
    s: sort ?? '',
    i: row._id,
    ...(value instanceof Date ? { d: value.toISOString() } : { v: field === '_id' ? null : value }),
  };
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(token: string, sort: string | undefined): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (isToken(parsed) && parsed.s === (sort ?? '')) {
      return {
        id: parsed.i,
        value: parsed.d === undefined ? (parsed.v ?? null) : new Date(parsed.d),
      };
    }
  } catch {
    // Whatever is no cursor is told in one way, below.
  }
  throw new UnknownCursorError();
}

interface Token {
  readonly s: string;
  readonly i: string;
  readonly v?: string | number | boolean | null;
  readonly d?: string;
}

function isToken(value: unknown): value is Token {
  if (typeof value !== 'object' || value === null) return false;
  const token: Partial<Record<string, unknown>> = { ...value };
  const dated = token['d'];
  if (dated !== undefined && (typeof dated !== 'string' || Number.isNaN(Date.parse(dated))))
    return false;
  return typeof token['s'] === 'string' && typeof token['i'] === 'string' && isScalar(token['v']);
}

function isScalar(value: unknown): boolean {
  return (
    value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)
  );
}
