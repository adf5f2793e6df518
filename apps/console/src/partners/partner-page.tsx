import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Item } from '../api/client.ts';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { useTexts } from '../texts/texts.tsx';
import { Fact, FactList } from '../ui/fact-list.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { ChangeClient } from './change-client.tsx';
import { FirstRequest } from './first-request.tsx';
import { ClientStatus } from './partners-page.tsx';
import { clientQuery, type RegisteredClient } from './queries.ts';
import { RevokeClient } from './revoke-client.tsx';
import { RotateSecret } from './rotate-secret.tsx';
import { ScopeWords } from './scope-words.tsx';

const route = getRouteApi('/partners/$id');

/** One program of a partner: for whom it acts, what it may do, and how it begins. */
export function PartnerPage() {
  const { t } = useTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(clientQuery(id));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  const registered = data?.value;
  return (
    <>
      <PageHead
        title={registered?.name ?? t('ui.loading')}
        above={[
          <LinkAnchor key="partners" to="/partners" size="sm">
            {t('shell.partners')}
          </LinkAnchor>,
        ]}
        badge={registered && <ClientStatus status={registered.status} />}
        actions={data?.value.status === 'active' && <Actions registered={data} />}
      />
      {registered && (
        <>
          <FactList>
            <Fact label={t('partners.actsFor')}>
              {registered.organisationId === null ? (
                t('partners.forAll')
              ) : (
                <OrganisationLink id={registered.organisationId} />
              )}
            </Fact>
            <Fact label={t('partners.clientId')}>{registered.clientId}</Fact>
            <Fact label={t('partners.scopes')}>
              <ScopeWords scopes={registered.scopes} />
            </Fact>
          </FactList>
          {registered.status === 'active' && (
            <>
              <Title order={2} size="h4" mt="xl" mb="xs">
                {t('partners.firstRequest')}
              </Title>
              <FirstRequest clientId={registered.clientId} scopes={registered.scopes} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Actions({ registered }: { readonly registered: Item<RegisteredClient> }) {
  const { t } = useTexts();
  const [step, setStep] = useState<'change' | 'rotate' | 'revoke'>();
  const close = () => setStep(undefined);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setStep('revoke')}>
        {t('partners.revoke')}
      </Button>
      <Button variant="default" onClick={() => setStep('rotate')}>
        {t('partners.rotate')}
      </Button>
      <Button onClick={() => setStep('change')}>{t('partners.change')}</Button>
      {step === 'change' && <ChangeClient registered={registered} onClose={close} />}
      {step === 'rotate' && <RotateSecret registered={registered.value} onClose={close} />}
      {step === 'revoke' && <RevokeClient registered={registered.value} onClose={close} />}
    </Group>
  );
}
