import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Item } from '../api/client.ts';
import { nameInWords, PersonLink } from '../people/person-label.tsx';
import { personQuery } from '../people/queries.ts';
import { useTexts } from '../texts/texts.tsx';
import { Fact, FactList } from '../ui/fact-list.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { ChangeGrants } from './change-grants.tsx';
import { CloseAccount } from './close-account.tsx';
import { GrantWords } from './grant-words.tsx';
import { InviteToSignIn } from './invite-to-sign-in.tsx';
import { accountQuery, type Account } from './queries.ts';
import { SignIns } from './sign-ins.tsx';

const route = getRouteApi('/accounts/$accountId');

/** One account: whose, what it may do, and where it is signed in. */
export function AccountPage() {
  const texts = useTexts();
  const { t } = texts;
  const { accountId } = route.useParams();
  const { data, error, refetch } = useQuery(accountQuery(accountId));
  const personId = data?.value.personId;
  const { data: person } = useQuery({
    ...personQuery(personId ?? ''),
    enabled: personId !== undefined,
  });
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  const account = data?.value;
  const name =
    person === undefined ? (account?.email ?? t('ui.loading')) : nameInWords(person.value, texts);
  return (
    <>
      <PageHead
        title={name}
        above={[
          <LinkAnchor key="accounts" to="/accounts" size="sm">
            {t('shell.accounts')}
          </LinkAnchor>,
        ]}
        badge={account && <StatusBadge of="account" status={account.status} />}
        actions={data && <Actions account={data} name={name} />}
      />
      {account && (
        <>
          <FactList>
            <Fact label={t('words.person')}>
              <PersonLink id={account.personId} />
            </Fact>
            <Fact label={t('accounts.address')}>{account.email ?? t('accounts.noAddress')}</Fact>
          </FactList>
          <Title order={2} size="h4" mt="xl" mb="xs">
            {t('accounts.grants')}
          </Title>
          <Stack gap="xs">
            {account.grants.length === 0 && <Text c="dimmed">{t('accounts.noGrants')}</Text>}
            {account.grants.map((grant, at) => (
              <GrantWords key={at} grant={grant} inFull />
            ))}
          </Stack>
          {account.status !== 'closed' && <SignIns accountId={account.id} />}
        </>
      )}
    </>
  );
}

interface ActionsProps {
  readonly account: Item<Account>;
  readonly name: string;
}

function Actions({ account, name }: ActionsProps) {
  const { t } = useTexts();
  const [step, setStep] = useState<'close' | 'invite' | 'grants'>();
  const close = () => setStep(undefined);
  if (account.value.status === 'closed') return null;
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setStep('close')}>
        {t('accounts.close')}
      </Button>
      <Button variant="default" onClick={() => setStep('grants')}>
        {t('accounts.changeGrants')}
      </Button>
      <Button onClick={() => setStep('invite')}>{t('accounts.invite')}</Button>
      {step === 'close' && <CloseAccount account={account.value} name={name} onClose={close} />}
      {step === 'grants' && <ChangeGrants account={account} onClose={close} />}
      {step === 'invite' && <InviteToSignIn account={account.value} name={name} onClose={close} />}
    </Group>
  );
}
