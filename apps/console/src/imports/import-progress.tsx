import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { ImportedThings } from './columns.ts';
import { ImportedRows } from './imported-rows.tsx';
import { hasEnded, importQuery, startImport, type TableImport } from './queries.ts';

interface ProgressProps {
  readonly id: string;
  readonly what: ImportedThings;
  readonly file: File | null;
  readonly onStarted: (job: string) => void;
}

const WHOLE = 100;

/** How far an import is, what became of each row, and the way from the trial to the import itself. */
export function ImportProgress({ id, what, file, onStarted }: ProgressProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(importQuery(id));
  const isDone = data?.state === 'done' && !data.dryRun;
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: [what] });
  }, [isDone, queries, what]);
  if (data === undefined)
    return error === null ? (
      t('ui.loading')
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  const { done, total } = data.progress;
  return (
    <Stack>
      {!hasEnded(data) && (
        <Group>
          <Progress
            flex={1}
            value={total === 0 ? 0 : (done / total) * WHOLE}
            animated
            aria-label={t('imports.progress', { done, total })}
          />
          <Text size="sm" role="status">
            {t('imports.progress', { done, total })}
          </Text>
          <Stop id={id} />
        </Group>
      )}
      {hasEnded(data) && <Ended job={data} file={file} what={what} onStarted={onStarted} />}
      <ImportedRows id={id} what={what} done={done} />
    </Stack>
  );
}

function Stop({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () =>
      body(client.POST('/v1/jobs/organisations-{id}/cancel', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  return (
    <Button size="xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
      {t('imports.stop')}
    </Button>
  );
}

interface EndedProps {
  readonly job: TableImport;
  readonly file: File | null;
  readonly what: ImportedThings;
  readonly onStarted: (job: string) => void;
}

function Ended({ job, file, what, onStarted }: EndedProps) {
  const { t } = useTexts();
  const [importing, setImporting] = useState(false);
  const { created, changed, refused, double } = job.counts;
  const counts = [
    t('imports.willCreate', { count: created }),
    t('imports.willChange', { count: changed }),
    t('imports.willLeave', { count: refused + double }),
  ];
  if (job.state === 'cancelled')
    return <Alert title={t(job.dryRun ? 'imports.trialStopped' : 'imports.stopped')} maw={720} />;
  if (job.state === 'failed')
    return (
      <Alert color="red" role="alert" title={t('imports.failed')} maw={720}>
        {job.failure?.detail}
      </Alert>
    );
  return (
    <Alert
      color={job.dryRun ? undefined : 'teal'}
      role="status"
      title={t(job.dryRun ? 'imports.trialDone' : 'imports.importDone')}
      maw={720}
    >
      <Text size="sm">{counts.join(' · ')}</Text>
      {job.dryRun && file === null && <Text size="sm">{t('imports.keepFile')}</Text>}
      {job.dryRun && file !== null && (
        <Button mt="xs" onClick={() => setImporting(true)} disabled={created + changed === 0}>
          {t('imports.import')}
        </Button>
      )}
      {importing && file !== null && (
        <StartImport
          job={job}
          file={file}
          what={what}
          consequences={counts}
          onClose={() => setImporting(false)}
          onStarted={onStarted}
        />
      )}
    </Alert>
  );
}

interface StartProps extends Omit<EndedProps, 'file'> {
  readonly file: File;
  readonly consequences: readonly string[];
  readonly onClose: () => void;
}

function StartImport({ job, file, what, consequences, onClose, onStarted }: StartProps) {
  const { t } = useTexts();
  const [key] = useState(() => idempotencyKey());
  const start = async () => {
    const organisationId = job.organisationId ?? undefined;
    const { id } = await startImport({ what, file, dryRun: false, organisationId, key });
    onStarted(id);
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('imports.importTitle', { file: file.name })}
      verb={t('imports.import')}
      consequences={consequences}
      onConfirm={start}
    />
  );
}
