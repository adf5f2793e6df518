import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { PersonSelect } from '../ui/person-select.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { isComplete, newGrant, type GrantFields } from './grant-form.ts';
import { GrantInputs } from './grant-inputs.tsx';

interface RegisterProps {
  readonly personId: string | undefined;
  readonly onClose: () => void;
  readonly onRegistered: (id: string) => void;
}

export function RegisterAccount({ personId: first, onClose, onRegistered }: RegisterProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [personId, setPersonId] = useState(first ?? null);
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<readonly GrantFields[]>(() => [newGrant()]);
  const [key] = useState(() => idempotencyKey());
  const register = async () => {
    if (personId === null) return;
    const { id } = await body(
      client.POST('/v1/accounts', {
        params: { header: key },
        body: {
          personId,
          grants: [...grants],
          email: email.trim() || null,
        },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['accounts'] });
    onRegistered(id);
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('accounts.register')}
      verb={t('accounts.register')}
      consequences={[t('accounts.inviteSend'), t('accounts.grantsTold')]}
      notYet={personId === null || !grants.every(isComplete)}
      onConfirm={register}
    >
      {(errorOf) => (
        <>
          <PersonSelect
            required
            value={personId}
            error={errorOf('/personId')}
            onChange={setPersonId}
          />
          <TextInput
            label={t('accounts.address')}
            description={t('accounts.addressHelp')}
            type="email"
            value={email}
            error={errorOf('/email')}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <GrantInputs value={grants} onChange={setGrants} errorOf={errorOf} />
        </>
      )}
    </Sheet>
  );
}
