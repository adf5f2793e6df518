import { Title } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

export function HomePage() {
  const { t } = useTexts();
  return <Title order={1}>{t('shell.home')}</Title>;
}
