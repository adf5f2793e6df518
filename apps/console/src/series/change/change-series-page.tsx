import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { EditConflict } from '../../ui/edit-conflict.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkAnchor, LinkButton } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { isWhole } from '../announce/wanted.ts';
import { MissingFields } from '../announce/missing-fields.tsx';
import { SeriesForm } from '../announce/series-form.tsx';
import { seriesQuery, type Series } from '../queries.ts';
import { useFieldsInWords } from './in-words.ts';
import { useChange } from './use-change.ts';

const route = getRouteApi('/series/$seriesId/edit');
const WHILE_LOADING = 320;

/** What a series is, as a form. */
export function ChangeSeriesPage() {
  const { t } = useTexts();
  const { seriesId } = route.useParams();
  const { data, error, refetch } = useQuery(seriesQuery(seriesId));
  // what others change meanwhile waits until this form is sent
  const [read, setRead] = useState<Item<Series>>();
  if (read?.value.id === seriesId) return <ChangeSeries key={seriesId} read={read} />;
  if (data !== undefined) setRead(data);
  else if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
}

function ChangeSeries({ read }: { readonly read: Item<Series> }) {
  const { t, textOf } = useTexts();
  const fields = useFieldsInWords();
  const change = useChange(read);
  const { id, title } = read.value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.save();
  };
  return (
    <>
      <PageHead
        title={t('series.change.title', { title: textOf(title) })}
        above={[
          <LinkAnchor key="series" to="/series" size="sm">
            {t('shell.series')}
          </LinkAnchor>,
          <LinkAnchor key="one" to="/series/$seriesId" params={{ seriesId: id }} size="sm">
            {textOf(title)}
          </LinkAnchor>,
        ]}
      />
      <form onSubmit={submit}>
        <SeriesForm
          wanted={change.wanted}
          error={change.error}
          onChange={(part) => change.setWanted((before) => ({ ...before, ...part }))}
        />
        <Text size="sm" mt="md">
          {t('series.change.isTold')}
        </Text>
        {change.error !== null && <Failure error={change.error} />}
        <Group mt="md">
          <Button
            type="submit"
            loading={change.isSaving}
            disabled={!change.dirty || !isWhole(change.wanted)}
          >
            {t('ui.save')}
          </Button>
          <LinkButton to="/series/$seriesId" params={{ seriesId: id }} variant="default">
            {t('ui.cancel')}
          </LinkButton>
          <MissingFields wanted={change.wanted} />
        </Group>
      </form>
      {change.merging !== undefined && (
        <EditConflict
          merging={change.merging}
          mine={change.wanted}
          {...fields}
          onClose={change.putOff}
          onDecided={change.decide}
        />
      )}
    </>
  );
}
