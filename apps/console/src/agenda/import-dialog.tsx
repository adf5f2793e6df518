import { Alert, Button, FileInput, Group, List, Modal, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { hasEnded, jobQuery, startImport, type ImportJob } from './schedule-import.ts';
import { agendaKeys, type RegionalEvent } from './queries.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';

const WHOLE = 100;
const MOST_ROWS = 50;

interface ImportDialogProps {
  readonly event: RegionalEvent;
  readonly onClose: () => void;
}

/** Takes a schedule file: first says what would happen, then does it. */
export function ImportDialog({ event, onClose }: ImportDialogProps) {
  useFocusBack();
  const { t } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const queries = useQueryClient();
  const {
    mutate,
    data: started,
    error,
    isPending,
    reset,
  } = useMutation({
    mutationFn: (dryRun: boolean) =>
      file === null ? Promise.reject(new Error('no file')) : startImport(event.id, file, dryRun),
  });
  const { data: job, error: lost } = useQuery(jobQuery(started?.id));
  const ended = job !== undefined && hasEnded(job);
  const imported = ended && !job.dryRun;
  useEffect(() => {
    if (!imported) return;
    void queries.invalidateQueries({ queryKey: agendaKeys.of(event.id) });
    void queries.invalidateQueries({ queryKey: ['events'] });
    void queries.invalidateQueries({ queryKey: ['venues'] });
  }, [imported, queries, event.id]);
  const tried = ended && job.dryRun && job.state === 'done';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('agenda.import')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack>
        <FileInput
          label={t('agenda.file')}
          description={t('agenda.fileKinds')}
          accept=".json,.xml,.ics"
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            reset();
          }}
        />
        {(error ?? lost) !== null && <Failure error={error ?? lost} />}
        {job !== undefined && <JobProgress job={job} />}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {imported ? t('ui.close') : t('ui.back')}
          </Button>
          {!imported && (
            <Button
              variant={tried ? 'default' : 'filled'}
              disabled={file === null}
              loading={isPending || (job !== undefined && !ended)}
              onClick={() => mutate(true)}
            >
              {t('agenda.tryImport')}
            </Button>
          )}
          {tried && <Button onClick={() => mutate(false)}>{t('agenda.doImport')}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

function JobProgress({ job }: { readonly job: ImportJob }) {
  const { t, date } = useTexts();
  const { done, total } = job.progress;
  const skipped = job.rows.filter(({ outcome }) => outcome === 'skipped');
  return (
    <Stack gap="xs" role="status">
      {!hasEnded(job) && (
        <Progress
          value={total === 0 ? 0 : (done / total) * WHOLE}
          aria-label={t('agenda.import')}
        />
      )}
      <Text fw={600}>
        {t(job.dryRun ? 'agenda.wouldImport' : 'agenda.imported', { ...job.counts })}
      </Text>
      {job.daysAdded.length > 0 && (
        <Text size="sm">
          {t('agenda.daysAdded', { days: job.daysAdded.map((day) => date(day)).join(', ') })}
        </Text>
      )}
      {job.roomsAdded.length > 0 && (
        <Text size="sm">{t('agenda.roomsAdded', { rooms: job.roomsAdded.join(', ') })}</Text>
      )}
      {job.speakers.unmatched.length > 0 && (
        <Text size="sm">{t('agenda.unmatched', { count: job.speakers.unmatched.length })}</Text>
      )}
      {job.failure !== null && <Alert color="red">{job.failure.detail}</Alert>}
      <List size="sm">
        {skipped.slice(0, MOST_ROWS).map(({ row, ref, detail }) => (
          <List.Item key={row}>{`${row} · ${ref ?? ''} · ${detail ?? ''}`}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
