import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Item } from '../api/client.ts';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Organisation } from '../ui/organisations.ts';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { ChangeOrganisation } from './change-organisation.tsx';
import { OrganisationComposition } from './organisation-composition.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationPeople } from './organisation-people.tsx';
import { organisationQuery } from './queries.ts';
import { RetireOrganisation } from './retire-organisation.tsx';

const route = getRouteApi('/organisations/$organisationId');

/** One organisation: what it is called, what it is made up of, and who speaks for it. */
export function OrganisationPage() {
  const { t, textOf } = useTexts();
  const { organisationId } = route.useParams();
  const { data, error, refetch } = useQuery(organisationQuery(organisationId));
  const me = useMe();
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  const isSecretariat = me.role === 'secretariat';
  const mayReadPeople = isSecretariat || spokenFor(me).includes(organisationId);
  return (
    <>
      <PageHead
        title={data === undefined ? t('ui.loading') : textOf(data.value.names)}
        above={[
          <LinkAnchor key="organisations" to="/organisations" size="sm">
            {t('shell.organisations')}
          </LinkAnchor>,
        ]}
        badge={data && <StatusBadge of="organisation" status={data.value.status} />}
        actions={isSecretariat && data && <Actions organisation={data} />}
      />
      {data && (
        <>
          <OrganisationFacts organisation={data.value} />
          <OrganisationComposition organisation={data.value} />
          {mayReadPeople && <OrganisationPeople organisation={data.value} />}
        </>
      )}
    </>
  );
}

function Actions({ organisation }: { readonly organisation: Item<Organisation> }) {
  const { t } = useTexts();
  const [step, setStep] = useState<'change' | 'retire'>();
  const close = () => setStep(undefined);
  if (organisation.value.status === 'retired') return null;
  return (
    <>
      <Button variant="default" onClick={() => setStep('retire')}>
        {t('organisations.retire')}
      </Button>
      <Button onClick={() => setStep('change')}>{t('organisations.change')}</Button>
      {step === 'change' && <ChangeOrganisation organisation={organisation} onClose={close} />}
      {step === 'retire' && <RetireOrganisation organisation={organisation} onClose={close} />}
    </>
  );
}
