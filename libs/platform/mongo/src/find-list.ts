import type { Actor } from '@regional-events/kernel';
import type { Model, QueryFilter } from 'mongoose';
import { findPage, type Page } from './find-page.ts';
import { searchFilter } from './search-words.ts';

/** A list's request as its query schema gives it: these, lists of values, and ranges. */
interface ListRequest {
  readonly limit: number;
  readonly after?: string;
  readonly sort?: string;
  /** References of the caller's own: other clients may use the same ones. */
  readonly externalRef?: readonly string[];
  /** Folded words that the document's `words` begin with. */
  readonly search?: readonly string[];
}

/** The paths of filters that are not named after a field of the document. */
type Paths<Q, D> = {
  readonly [K in Exclude<keyof Q, keyof ListRequest | keyof D> & string]: string;
};

type ListOptions<Q, D> = {
  readonly actor: Pick<Actor, 'clientId'>;
  /** Of which documents the caller may know. */
  readonly within?: QueryFilter<D>;
  /** The order where the request names none; ids otherwise. */
  readonly sort?: string;
  /** Fields that break ties before the id does. */
  readonly thenBy?: readonly string[];
  /** Whether the documents' words have pairs of initials beside them. */
  readonly withPairs?: true;
  /** The index that is read, where the time must not depend on what the caller may not know. */
  readonly hint?: Readonly<Record<string, 1>> | undefined;
} & (keyof Paths<Q, D> extends never
  ? { readonly paths?: undefined }
  : { readonly paths: Paths<Q, D> });

/**
 * One page of the documents that a request asks for: any of the values that a filter lists, and what lies in its ranges. A
 * filter compares the field of its name, unless `paths` says otherwise. Throws UnknownCursorError.
 */
export function findList<D extends { readonly _id: string }, Q extends ListRequest>(
  model: Model<D>,
  request: Q,
  options: ListOptions<Q, D>,
): Promise<Page<D>> {
  const { limit, after, sort = options.sort, externalRef, search = [], ...asked } = request;
  const paths: Readonly<Record<string, string>> = options.paths ?? {};
  const conditions = Object.entries(asked).map(([name, wanted]) => [
    paths[name] ?? name,
    conditionOf(wanted),
  ]);
  const own = externalRef && {
    externalRef: { $in: externalRef },
    createdBy: options.actor.clientId,
  };
  const filter = {
    $and: [
      { ...Object.fromEntries(conditions), ...own },
      searchFilter<D>(search, options.withPairs),
      options.within ?? {},
    ],
  };
  return findPage(model, {
    filter: filter as QueryFilter<D>,
    sort,
    thenBy: options.thenBy ?? [],
    limit,
    after,
    hint: options.hint,
  });
}

/** Any of a list of values, or what lies in a range. */
function conditionOf(wanted: unknown): object {
  if (typeof wanted !== 'object' || wanted === null) return { $eq: wanted };
  if (Array.isArray(wanted)) return { $in: wanted };
  return Object.fromEntries(Object.entries(wanted).map(([bound, value]) => [`$${bound}`, value]));
}
