import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { NewSecret, type ClientWithSecret } from './new-secret.tsx';
import { ScopeInputs } from './scope-inputs.tsx';
import type { Scope } from './scopes.ts';

interface RegisterProps {
  readonly onClose: () => void;
  /** The secret was seen: to the page of the client. */
  readonly onDone: (id: string) => void;
}

const NAME_LENGTH = 200;
/** What most partners need to follow the programme and to nominate. */
const usual: readonly Scope[] = [
  'organisations:read',
  'people:read',
  'people:write',
  'events:read',
  'registrations:read',
  'registrations:write',
  'messages:read',
];

export function RegisterClient({ onClose, onDone }: RegisterProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [scopes, setScopes] = useState(usual);
  const [registered, setRegistered] = useState<ClientWithSecret>();
  const [key] = useState(() => idempotencyKey());
  if (registered !== undefined)
    return <NewSecret of={registered} onClose={() => onDone(registered.id)} />;
  const register = async () => {
    const asked = { name: name.trim(), organisationId, scopes: [...scopes] };
    setRegistered(
      await body(
        client.POST('/v1/clients', {
          params: { header: key },
          body: { ...asked, role: 'partner' },
        }),
      ),
    );
    await queries.invalidateQueries({ queryKey: ['clients'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('partners.register')}
      verb={t('partners.register')}
      consequences={[t('partners.secretEffect'), t('partners.told')]}
      notYet={name.trim() === '' || organisationId === null || scopes.length === 0}
      staysOpen
      onConfirm={register}
    >
      {(errorOf) => (
        <>
          <TextInput
            label={t('partners.name')}
            description={t('partners.nameHelp')}
            required
            value={name}
            maxLength={NAME_LENGTH}
            error={errorOf('/name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <OrganisationSelect
            label={t('partners.actsFor')}
            required
            value={organisationId}
            error={errorOf('/organisationId')}
            onChange={setOrganisationId}
          />
          <ScopeInputs
            actor="partner"
            value={scopes}
            onChange={setScopes}
            error={errorOf('/scopes')}
          />
        </>
      )}
    </Sheet>
  );
}
