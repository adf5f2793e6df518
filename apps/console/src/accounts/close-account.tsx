import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { signInsQuery, type Account } from './queries.ts';

interface CloseProps {
  readonly account: Account;
  readonly name: string;
  readonly onClose: () => void;
}

export function CloseAccount({ account, name, onClose }: CloseProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { data: signIns } = useQuery(signInsQuery(account.id));
  const [key] = useState(() => idempotencyKey());
  const close = async () => {
    await body(
      client.POST('/v1/accounts/{id}/close', {
        params: { path: { id: account.id }, header: key },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('accounts.closeTitle', { name })}
      verb={t('accounts.close')}
      consequences={[
        signIns === undefined
          ? t('ui.loading')
          : t('accounts.closeEffect', { count: signIns.length }),
        t('accounts.closeForgets'),
        t('accounts.grantsTold'),
      ]}
      cannotBeUndone
      onConfirm={close}
    />
  );
}
