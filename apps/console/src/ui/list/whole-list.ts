import type { Pages } from './use-pages.ts';

/** A list that is here as a whole, in the shape that `DataList` takes. */
export function wholeList<Row>(rows: readonly Row[]): Pages<Row> {
  const nothing = () => undefined;
  return {
    rows,
    isPending: false,
    error: null,
    hasMore: false,
    isLoadingMore: false,
    loadMore: nothing,
    retry: nothing,
  };
}
