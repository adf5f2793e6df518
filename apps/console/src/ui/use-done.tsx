import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTexts } from '../texts/texts.tsx';

/** Long enough to read it and to reach the button. */
const SHOWN_MS = 12_000;

/** Says that a harmless step is done, and offers to undo it. */
export function useDone() {
  const { t } = useTexts();
  return useCallback(
    (message: string, undo?: () => void) => {
      const id = notifications.show({
        autoClose: SHOWN_MS,
        closeButtonProps: { 'aria-label': t('ui.close') },
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{message}</Text>
            {undo !== undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  notifications.hide(id);
                  undo();
                }}
              >
                {t('ui.undo')}
              </Button>
            )}
          </Group>
        ),
      });
    },
    [t],
  );
}
