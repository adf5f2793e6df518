import { Center, Loader } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

/** In place of a page that takes over a moment. */
export function Loading() {
  const { t } = useTexts();
  return (
    <Center role="status" mih="30vh">
      <Loader role="img" aria-label={t('ui.loading')} />
    </Center>
  );
}
