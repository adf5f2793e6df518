import { Anchor, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { Copied } from '../ui/shown-once.tsx';
import { feedRequestOf, firstRequestOf } from './requests.ts';

interface FirstRequestProps {
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** What a partner can paste into a shell; the secret is not among it. */
export function FirstRequest({ clientId, scopes }: FirstRequestProps) {
  const { t } = useTexts();
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t('partners.firstRequestHelp')}{' '}
        <Anchor href="/docs" underline="always">
          /docs
        </Anchor>
      </Text>
      <Copied text={firstRequestOf(location.origin, clientId)} />
      {scopes.includes('messages:read') && (
        <>
          <Text size="sm">{t('partners.feedRequest')}</Text>
          <Copied text={feedRequestOf(location.origin)} />
        </>
      )}
    </Stack>
  );
}
