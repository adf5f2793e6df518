import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import type { RegisteredClient } from './queries.ts';

interface RevokeProps {
  readonly registered: RegisteredClient;
  readonly onClose: () => void;
}

export function RevokeClient({ registered, onClose }: RevokeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { nameOf } = useOrganisations();
  const [key] = useState(() => idempotencyKey());
  const { id, name, organisationId } = registered;
  const revoke = async () => {
    await body(client.POST('/v1/clients/{id}/revoke', { params: { path: { id }, header: key } }));
    await queries.invalidateQueries({ queryKey: ['clients'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('partners.revokeTitle', { name })}
      verb={t('partners.revoke')}
      consequences={[
        t('partners.revokeEffect'),
        ...(organisationId === null
          ? []
          : [t('partners.revokeOrganisation', { name: nameOf(organisationId) })]),
        t('partners.told'),
      ]}
      cannotBeUndone
      onConfirm={revoke}
    />
  );
}
