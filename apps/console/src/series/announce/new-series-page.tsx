import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { idempotencyKey } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import { today } from '../../ui/local-day.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from './announced-series.ts';
import { isWhole, newSeries } from './wanted.ts';
import { MissingFields } from './missing-fields.tsx';
import { SeriesForm } from './series-form.tsx';
import { useAnnouncing } from './use-announcing.ts';

/** A series from the beginning. */
export function NewSeriesPage() {
  const { t, textOf } = useTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [wanted, setWanted] = useState(() => newSeries(today()));
  const [opened, setOpened] = useState(false);
  const key = useRef(idempotencyKey());
  const consequences = useAnnouncing(wanted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpened(true);
  };
  const take = async () => {
    const { id } = await announce(wanted, key.current);
    await queries.invalidateQueries({ queryKey: ['series'] });
    await navigate({ to: '/series/$seriesId', params: { seriesId: id } });
  };
  return (
    <>
      <PageHead
        title={t('series.new.title')}
        above={[
          <LinkAnchor key="series" to="/series" size="sm">
            {t('shell.series')}
          </LinkAnchor>,
        ]}
      />
      <form onSubmit={submit}>
        <SeriesForm
          wanted={wanted}
          onChange={(part) => {
            // another question needs another key
            key.current = idempotencyKey();
            setWanted((before) => ({ ...before, ...part }));
          }}
        />
        <Group mt="md">
          <Button type="submit" disabled={!isWhole(wanted)}>
            {t('series.new.announceDots')}
          </Button>
          <MissingFields wanted={wanted} />
        </Group>
      </form>
      <Sheet
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('series.new.announceTitle', { title: textOf(wanted.title) })}
        verb={t('series.new.announce')}
        consequences={consequences}
        onConfirm={take}
      />
    </>
  );
}
