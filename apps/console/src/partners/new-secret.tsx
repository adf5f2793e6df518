import type { components } from '@regional-events/api-client';
import { Title } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { ShownOnce } from '../ui/shown-once.tsx';
import { FirstRequest } from './first-request.tsx';

export type ClientWithSecret = components['schemas']['ClientWithSecret'];

interface NewSecretProps {
  readonly of: ClientWithSecret;
  readonly onClose: () => void;
}

/** A secret that was made just now, and what to do with it. */
export function NewSecret({ of, onClose }: NewSecretProps) {
  const { t } = useTexts();
  return (
    <ShownOnce
      title={t('partners.secret', { name: of.name })}
      label={t('partners.secretEffect')}
      secret={of.secret}
      onClose={onClose}
    >
      <Title order={3} size="h5">
        {t('partners.firstRequest')}
      </Title>
      <FirstRequest clientId={of.clientId} scopes={of.scopes} />
    </ShownOnce>
  );
}
