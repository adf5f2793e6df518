import { ThemeIcon, Tooltip } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';

const ICON = 18;

/** Whether changes of others arrive by themselves. */
export function LiveMark({ live }: { readonly live: boolean | undefined }) {
  const { t } = useTexts();
  if (live === undefined) return null;
  const words = t(live ? 'shell.live' : 'shell.notLive');
  return (
    <Tooltip label={words} multiline w={260}>
      <ThemeIcon
        variant="subtle"
        color={live ? 'teal' : 'orange'}
        role="status"
        aria-label={words}
        className="not-on-paper"
      >
        {live ? <IconPlugConnected size={ICON} /> : <IconPlugConnectedX size={ICON} />}
      </ThemeIcon>
    </Tooltip>
  );
}
