import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Period } from '../ui/period.tsx';
import type { Organisation } from '../ui/organisations.ts';
import { ChangeMembers } from './change-members.tsx';
import { madeUpOfOthers } from './kinds.ts';
import { MembershipsView } from './memberships-view.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import { compositionQuery, useMemberships } from './queries.ts';

const route = getRouteApi('/organisations/$organisationId');

/** What makes it up, over time, and what it is a member of. */
export function OrganisationComposition({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts();
  const { id, kind, status } = organisation;
  const { role } = useMe();
  const looked = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useQuery(compositionQuery(id));
  const [changing, setChanging] = useState(false);
  if (error !== null && data === undefined) return <Failure error={error} />;
  const members = data?.value.data ?? [];
  if (members.length === 0 && !madeUpOfOthers.includes(kind)) return <MemberOf id={id} />;
  const rows = members.map(({ memberId, from, to }) => ({
    key: `${memberId} ${from}`,
    name: <OrganisationLink id={memberId} />,
    from,
    to,
  }));
  const mayChange =
    role === 'secretariat' && status === 'active' && data !== undefined && !data.value.page.next;
  return (
    <section>
      <Group justify="space-between" mt="xl" mb="xs">
        <Title order={2} size="h4">
          {t('organisations.composition')}
        </Title>
        {mayChange && (
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            {t('organisations.changeMembers')}
          </Button>
        )}
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">{data ? t('organisations.compositionEmpty') : t('ui.loading')}</Text>
      ) : (
        <MembershipsView
          groups={[{ key: id, rows }]}
          looked={looked}
          onLook={(next) => void navigate({ search: next, replace: true })}
        />
      )}
      {changing && data && (
        <ChangeMembers organisationId={id} composition={data} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}

function MemberOf({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { all } = useMemberships();
  const own = all.filter(({ memberId }) => memberId === id);
  if (own.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="xl" mb="xs">
        {t('organisations.memberOf')}
      </Title>
      {own.map((membership) => (
        <Text key={`${membership.bodyId} ${membership.from}`} size="sm">
          <OrganisationLink id={membership.bodyId} /> (<Period days={membership} />)
        </Text>
      ))}
    </section>
  );
}
