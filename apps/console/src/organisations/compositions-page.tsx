import { Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { PictureGroup } from './membership-picture.tsx';
import { MembershipsView } from './memberships-view.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import { useMemberships } from './queries.ts';

const route = getRouteApi('/organisations/composition');
const WHILE_LOADING = 260;

/** Who sat in which task force when. */
export function CompositionsPage() {
  const { t } = useTexts();
  const looked = route.useSearch();
  const navigate = route.useNavigate();
  const { bodies, all, isPending, error } = useMemberships();
  const groups = useMemo(
    () =>
      bodies.flatMap(({ id }): PictureGroup[] => {
        const rows = all
          .filter(({ bodyId }) => bodyId === id)
          .map(({ memberId, from, to }) => ({
            key: `${memberId} ${from}`,
            name: <OrganisationLink id={memberId} />,
            from,
            to,
          }));
        const title = (
          <Title order={2} size="h5">
            <OrganisationLink id={id} />
          </Title>
        );
        return rows.length === 0 ? [] : [{ key: id, title, rows }];
      }),
    [bodies, all],
  );
  return (
    <>
      <PageHead
        title={t('organisations.compositionAll')}
        subtitle={t('organisations.compositionAllHelp')}
        above={[
          <LinkAnchor key="organisations" to="/organisations" size="sm">
            {t('shell.organisations')}
          </LinkAnchor>,
        ]}
      />
      {error !== null && <Failure error={error} />}
      {isPending && <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />}
      {!isPending && groups.length === 0 && <Text c="dimmed">{t('ui.nothingHere')}</Text>}
      {groups.length > 0 && (
        <MembershipsView
          groups={groups}
          looked={looked}
          onLook={(next) => void navigate({ search: next, replace: true })}
        />
      )}
    </>
  );
}
