import type { Model, QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor, type Cursor, type Order } from './page-cursor.ts';

export interface PageRequest<D> {
  readonly filter: QueryFilter<D>;
  /** Fields that are not read, since they may be large. */
  readonly without?: readonly (keyof D & string)[];
  /** A field name, descending with a leading minus; the id decides between equals and is the default. */
  readonly sort?: string | undefined;
  /** Fields that break ties before the id does, where a list is sorted. */
  readonly thenBy?: readonly string[];
  readonly limit: number;
  /** The `next` of the previous page. */
  readonly after?: string | null | undefined;
  /** The index that is read; the server decides where none is named. */
  readonly hint?: Readonly<Record<string, 1>> | undefined;
}

export interface Page<D> {
  readonly rows: readonly D[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** One page of a list by keyset, so that it stays stable while others write. Throws UnknownCursorError. */
export async function findPage<D extends { readonly _id: string }>(
  model: Model<D>,
  request: PageRequest<D>,
): Promise<Page<D>> {
  const order = orderOf(request);
  const filters: QueryFilter<D>[] = [request.filter];
  if (request.after) filters.push(behind<D>(order, decodeCursor(request.after, order)));
  const rows = await model
    .find({ $and: filters } as QueryFilter<D>, leavingOut(request.without))
    .sort(Object.fromEntries([...order.fields, '_id'].map((field) => [field, order.direction])))
    .limit(request.limit + 1)
    .setOptions(request.hint === undefined ? {} : { hint: { ...request.hint } })
    .lean<D[]>();
  const shown = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? shown.at(-1) : undefined;
  return { rows: shown, next: last === undefined ? null : encodeCursor(last, order) };
}

/** Sorts by the requested field, then by the others, then by id, all in one direction. */
function orderOf<D>({ sort, thenBy = [] }: PageRequest<D>): Order {
  const direction = sort?.startsWith('-') === true ? -1 : 1;
  const field = sort?.replace(/^-/, '');
  const fields = field === undefined || field === '_id' ? [] : [field, ...thenBy];
  return { name: sort ?? '', fields, direction };
}

function leavingOut(fields: readonly string[] = []): Record<string, 0> {
  return Object.fromEntries(fields.map((name) => [name, 0]));
}

/** `$expr` compares across types as sorting does, so that rows without a value keep their place. */
function behind<D>({ fields, direction }: Order, { id, values }: Cursor): QueryFilter<D> {
  const beyond = direction === -1 ? '$lt' : '$gt';
  if (fields.length === 0) return { _id: { [beyond]: id } } as QueryFilter<D>;
  const keys = [
    ...fields.map((field, at) => [{ $ifNull: [`$${field}`, null] }, { $literal: values[at] }]),
    ['$_id', { $literal: id }],
  ];
  const alternatives = keys.map((key, at) => ({
    $and: [...keys.slice(0, at).map((equal) => ({ $eq: equal })), { [beyond]: key }],
  }));
  return { $expr: { $or: alternatives } } as QueryFilter<D>;
}
