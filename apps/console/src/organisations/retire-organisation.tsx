import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { today } from '../ui/local-day.ts';
import type { Organisation } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import { focalPointsQuery } from './queries.ts';

interface RetireProps {
  readonly organisation: Item<Organisation>;
  readonly onClose: () => void;
}

export function RetireOrganisation({ organisation: { value, etag }, onClose }: RetireProps) {
  const { t, textOf } = useTexts();
  const queries = useQueryClient();
  const { data: focalPoints } = useQuery(focalPointsQuery(value.id, today()));
  const retire = async () => {
    await item(
      client.PATCH('/v1/organisations/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
        body: { status: 'retired' },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['organisations'] });
    await queries.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('organisations.retireTitle', { name: textOf(value.names) })}
      verb={t('organisations.retire')}
      consequences={[
        t('organisations.retireNothingNew'),
        focalPoints === undefined
          ? t('ui.loading')
          : t('organisations.retireFocalPoints', { count: focalPoints.length }),
        t('organisations.retireStays'),
        t('organisations.retireTold'),
      ]}
      cannotBeUndone
      onConfirm={retire}
    />
  );
}
