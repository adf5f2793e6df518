import { Button, FileInput, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { idempotencyKey } from '../api/client.ts';
import { mayUse, spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { exportRows } from '../ui/list/export-rows.ts';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { columnsOf, type ImportedThings } from './columns.ts';
import { startImport } from './queries.ts';

const route = getRouteApi('/imports');

interface ChooseTableProps {
  readonly what: ImportedThings;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly onStarted: (job: string) => void;
}

/** What is imported for whom, and the trial run. */
export function ChooseTable({ what, file, onFile, onStarted }: ChooseTableProps) {
  const { t } = useTexts();
  const me = useMe();
  const { organisationId } = route.useSearch();
  const navigate = route.useNavigate();
  const isSecretariat = me.role === 'secretariat';
  const ofOrganisation = isSecretariat ? organisationId : (organisationId ?? spokenFor(me)[0]);
  const trial = useMutation({
    mutationFn: (chosen: File) =>
      startImport({
        what,
        file: chosen,
        dryRun: true,
        organisationId: ofOrganisation,
        key: idempotencyKey(),
      }),
    onSuccess: ({ id }) => onStarted(id),
  });
  return (
    <Stack maw={720}>
      {mayUse(me, 'organisations:write') && (
        <SegmentedControl
          aria-label={t('imports.what')}
          value={what}
          data={[
            { value: 'people', label: t('imports.people') },
            { value: 'organisations', label: t('imports.organisations') },
          ]}
          onChange={(next) => void navigate({ search: { what: next as ImportedThings } })}
        />
      )}
      {!isSecretariat && (
        <OrganisationSelect
          label={t('imports.forOrganisation')}
          value={ofOrganisation ?? null}
          among={({ id }) => spokenFor(me).includes(id)}
          onChange={(id) => void navigate({ search: { what, organisationId: id ?? undefined } })}
        />
      )}
      <Group align="center">
        <Text size="sm" flex="1 1 18rem">
          {t('imports.columns', { columns: columnsOf[what].join(', ') })}
        </Text>
        <Button
          variant="default"
          size="xs"
          onClick={() => void emptyTable(what, t('imports.title'))}
        >
          {t('imports.emptyTable')}
        </Button>
      </Group>
      <FileInput
        label={t('imports.file')}
        placeholder={t('imports.chooseFile')}
        accept=".csv,.xlsx,text/csv"
        value={file}
        onChange={onFile}
      />
      {trial.error !== null && <Failure error={trial.error} />}
      <Button
        w="fit-content"
        disabled={file === null}
        loading={trial.isPending}
        onClick={() => file !== null && trial.mutate(file)}
      >
        {t('imports.try')}
      </Button>
    </Stack>
  );
}

function emptyTable(what: ImportedThings, fileName: string): Promise<void> {
  const columns = columnsOf[what].map((header) => ({ key: header, header, text: () => '' }));
  return exportRows([], columns, { format: 'xlsx', fileName });
}
