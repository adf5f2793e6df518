import { Badge } from '@mantine/core';
import { PersonLink } from '../people/person-label.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { useTexts } from '../texts/texts.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import type { ImportedThings } from './columns.ts';
import { importedRowsPages, type ImportedRow } from './queries.ts';

interface RowsProps {
  readonly id: string;
  readonly what: ImportedThings;
  readonly done: number;
}

const colours: Readonly<Record<ImportedRow['outcome'], string>> = {
  created: 'teal',
  changed: 'blue',
  unchanged: 'gray',
  refused: 'red',
  double: 'orange',
};

/** What became of each row. */
export function ImportedRows({ id, what, done }: RowsProps) {
  const { t } = useTexts();
  const { queryKey, ask } = importedRowsPages(id, done);
  return (
    <DataList
      label={t('imports.title')}
      pages={usePages(queryKey, ask)}
      columns={useColumns(what)}
      idOf={({ row }) => String(row)}
      empty={t('ui.nothingHere')}
    />
  );
}

function useColumns(what: ImportedThings): readonly Column<ImportedRow>[] {
  const { t } = useTexts();
  const link = (id: string) =>
    what === 'people' ? (
      // in a trial run somebody of a row above, who is not there yet
      <PersonLink id={id} whenGone="" />
    ) : (
      <OrganisationLink id={id} />
    );
  return [
    { key: 'row', header: t('imports.row'), text: ({ row }) => String(row) },
    {
      key: 'outcome',
      header: t('imports.outcome'),
      text: ({ outcome }) => t(`imports.outcome.${outcome}`),
      cell: ({ outcome }) => (
        <Badge miw="max-content" variant="light" tt="none" color={colours[outcome]}>
          {t(`imports.outcome.${outcome}`)}
        </Badge>
      ),
    },
    {
      key: 'detail',
      header: t('imports.detail'),
      text: ({ field, detail }) => [field, detail].filter((one) => one !== null).join(': '),
    },
    {
      key: 'entry',
      header: t('imports.entry'),
      text: ({ id, doubleOf }) => id ?? doubleOf.join(', '),
      cell: ({ id, doubleOf }) =>
        (id === null ? doubleOf : [id]).map((one) => <div key={one}>{link(one)}</div>),
    },
  ];
}
