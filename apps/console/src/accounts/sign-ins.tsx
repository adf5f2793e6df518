import { Button, Table, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Instant } from '../ui/instant.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { signInsQuery, type SignIn } from './queries.ts';

/** Where an account is signed in now. */
export function SignIns({ accountId }: { readonly accountId: string }) {
  const { t } = useTexts();
  const { data, error } = useQuery(signInsQuery(accountId));
  const [ending, setEnding] = useState<SignIn>();
  return (
    <section>
      <Title order={2} size="h4" mt="xl" mb="xs">
        {t('accounts.signIns')}
      </Title>
      {error !== null && data === undefined && <Failure error={error} />}
      {data?.length === 0 && <Text c="dimmed">{t('accounts.noSignIns')}</Text>}
      {data !== undefined && data.length > 0 && (
        <Table.ScrollContainer minWidth={600}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('accounts.browser')}</Table.Th>
                <Table.Th>{t('accounts.network')}</Table.Th>
                <Table.Th>{t('accounts.since')}</Table.Th>
                <Table.Th>{t('accounts.lastUsed')}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.map((signIn) => (
                <Table.Tr key={signIn.id}>
                  <Table.Td>{signIn.browser}</Table.Td>
                  <Table.Td>{signIn.network}</Table.Td>
                  <Table.Td>
                    <Instant at={signIn.since} />
                  </Table.Td>
                  <Table.Td>
                    <Instant at={signIn.lastUsedAt} />
                  </Table.Td>
                  <Table.Td ta="end">
                    <Button size="xs" variant="default" onClick={() => setEnding(signIn)}>
                      {t('accounts.endSignIn')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {ending && (
        <EndSignIn accountId={accountId} signIn={ending} onClose={() => setEnding(undefined)} />
      )}
    </section>
  );
}

interface EndProps {
  readonly accountId: string;
  readonly signIn: SignIn;
  readonly onClose: () => void;
}

function EndSignIn({ accountId, signIn, onClose }: EndProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const end = async () => {
    await body(
      client.DELETE('/v1/accounts/{id}/sign-ins/{signInId}', {
        params: {
          path: { id: accountId, signInId: signIn.id },
          // a sign-in does not change but by its end
          header: { 'If-Match': '*' },
        },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('accounts.endSignInTitle', { browser: signIn.browser })}
      verb={t('accounts.endSignIn')}
      consequences={[t('accounts.endSignInEffect')]}
      onConfirm={end}
    />
  );
}
