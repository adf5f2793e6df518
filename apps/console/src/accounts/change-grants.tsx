import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { isComplete, type GrantFields } from './grant-form.ts';
import { GrantInputs } from './grant-inputs.tsx';
import type { Account } from './queries.ts';

interface ChangeProps {
  readonly account: Item<Account>;
  readonly onClose: () => void;
}

export function ChangeGrants({ account: { value, etag }, onClose }: ChangeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [grants, setGrants] = useState(value.grants as readonly GrantFields[]);
  const change = async () => {
    await item(
      client.PATCH('/v1/accounts/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
        body: { grants: [...grants] },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('accounts.changeGrants')}
      verb={t('accounts.saveGrants')}
      consequences={[t('accounts.grantsHold'), t('accounts.grantsTold')]}
      notYet={!grants.every(isComplete)}
      onConfirm={change}
    >
      {(errorOf) => <GrantInputs value={grants} onChange={setGrants} errorOf={errorOf} />}
    </Sheet>
  );
}
