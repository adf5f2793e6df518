import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Page<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next?: string | null };
}

/** The rows of a list so far, and how to have more of them. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** A list of the API, page by page. `ask` gets the mark after which the next page begins. */
export function usePages<Row>(
  queryKey: QueryKey,
  ask: (after: string | undefined) => Promise<Page<Row>>,
  /** How often it is looked at again, where no message tells of changes. */
  everyMs?: number | ((rows: readonly Row[]) => number | false),
): Pages<Row> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) =>
      typeof everyMs === 'function'
        ? everyMs(data?.pages.flatMap((page) => page.data) ?? [])
        : (everyMs ?? false),
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ data }) => data) ?? [], [pages]);
  return {
    rows,
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}

interface Whole<Row> {
  readonly data: readonly Row[] | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** A list that a query holds as a whole. */
export function wholeList<Row>({ data = [], error, isPending, refetch }: Whole<Row>): Pages<Row> {
  return {
    rows: data,
    isPending,
    error,
    hasMore: false,
    isLoadingMore: false,
    loadMore: () => undefined,
    retry: () => void refetch(),
  };
}
