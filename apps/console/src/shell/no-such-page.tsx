import { Stack, Title } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';

export function NoSuchPage() {
  const { t } = useTexts();
  return (
    <Stack>
      <Title order={1}>{t('shell.notFound')}</Title>
      <LinkAnchor to="/">{t('shell.toHome')}</LinkAnchor>
    </Stack>
  );
}
