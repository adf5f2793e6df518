import type { ReactNode } from 'react';

/** One column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** As text: in exports, and shown where no `cell` is given. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  /** The field by which the API sorts, for columns that can be sorted. */
  readonly sortBy?: string;
  readonly align?: 'start' | 'end';
  /** Never broken over lines: dates. */
  readonly onOneLine?: boolean;
  /** Left out at first; the reader can show it. */
  readonly hidden?: boolean;
  /** Not in exported files and not on paper: buttons. */
  readonly onlyOnScreen?: boolean;
}
