import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import type { PictureGroup } from './membership-picture.tsx';

/** The same as the picture, in words. */
export function MembershipTable({ groups }: { readonly groups: readonly PictureGroup[] }) {
  const { t, date } = useTexts();
  const hasTitles = groups.some(({ title }) => title !== undefined);
  const cell = (title: ReactNode) => hasTitles && <Table.Td>{title}</Table.Td>;
  return (
    <Table.ScrollContainer minWidth={360}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {hasTitles && <Table.Th>{t('organisations.memberOf')}</Table.Th>}
            <Table.Th>{t('organisations.member')}</Table.Th>
            <Table.Th>{t('periods.from')}</Table.Th>
            <Table.Th>{t('periods.to')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.flatMap(({ title, rows }) =>
            rows.map(({ key, name, from, to }) => (
              <Table.Tr key={key}>
                {cell(title)}
                <Table.Td>{name}</Table.Td>
                <Table.Td>{date(from, 'short')}</Table.Td>
                <Table.Td>{to === null ? '' : date(to, 'short')}</Table.Td>
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
