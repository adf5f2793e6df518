import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { RegisteredClient } from './queries.ts';
import { ScopeInputs } from './scope-inputs.tsx';
import type { Scope } from './scopes.ts';

interface ChangeProps {
  readonly registered: Item<RegisteredClient>;
  readonly onClose: () => void;
}

export function ChangeClient({ registered: { value, etag }, onClose }: ChangeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [name, setName] = useState(value.name);
  const [scopes, setScopes] = useState(value.scopes as readonly Scope[]);
  const change = async () => {
    await item(
      client.PATCH('/v1/clients/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
        body: { name: name.trim(), scopes: [...scopes] },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['clients'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('partners.changeTitle', { name: value.name })}
      verb={t('ui.save')}
      consequences={[t('partners.changeHolds'), t('partners.told')]}
      notYet={name.trim() === '' || scopes.length === 0}
      onConfirm={change}
    >
      {(errorOf) => (
        <>
          <TextInput
            label={t('partners.name')}
            required
            value={name}
            maxLength={200}
            error={errorOf('/name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ScopeInputs
            actor={value.role}
            value={scopes}
            onChange={setScopes}
            error={errorOf('/scopes')}
          />
        </>
      )}
    </Sheet>
  );
}
