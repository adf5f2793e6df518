import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { ChooseTable } from './choose-table.tsx';
import { ImportProgress } from './import-progress.tsx';

const route = getRouteApi('/imports');

/** A table of people or organisations: tried first, then imported. */
export function ImportPage() {
  const { t } = useTexts();
  const me = useMe();
  const { what: asked = 'people', organisationId, job } = route.useSearch();
  const what = mayUse(me, 'organisations:write') ? asked : 'people';
  const navigate = route.useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const show = (next: string | undefined) =>
    void navigate({ search: { what, organisationId, job: next } });
  return (
    <>
      <PageHead
        title={t('imports.title')}
        subtitle={t('imports.help')}
        above={[
          <LinkAnchor key="area" to={what === 'people' ? '/people' : '/organisations'} size="sm">
            {t(what === 'people' ? 'shell.people' : 'shell.organisations')}
          </LinkAnchor>,
        ]}
      />
      <Stack>
        <ChooseTable what={what} file={file} onFile={setFile} onStarted={show} />
        {job !== undefined && (
          <ImportProgress key={job} id={job} what={what} file={file} onStarted={show} />
        )}
      </Stack>
    </>
  );
}
