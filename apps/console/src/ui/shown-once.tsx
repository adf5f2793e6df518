import { Alert, Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface ShownOnceProps {
  readonly title: string;
  /** What it is, and until when it is good. */
  readonly label: string;
  readonly secret: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A secret that the platform tells this once: it stays until it is closed on purpose. */
export function ShownOnce({ title, label, secret, onClose, children }: ShownOnceProps) {
  useFocusBack();
  const { t } = useTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack>
        <Text size="sm">{label}</Text>
        <Copied text={secret} />
        <Alert color="orange">{t('accounts.shownOnce')}</Alert>
        {children}
      </Stack>
    </Modal>
  );
}

const ICON = 16;

/** A text to copy. */
export function Copied({ text }: { readonly text: string }) {
  const { t } = useTexts();
  return (
    <Group align="start" wrap="nowrap" gap="xs">
      <Code
        block
        flex={1}
        tabIndex={0}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {text}
      </Code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <>
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={ICON} /> : <IconCopy size={ICON} />}
            >
              {t(copied ? 'accounts.copied' : 'accounts.copy')}
            </Button>
            <span role="status" className="only-for-screen-readers">
              {copied && t('accounts.copied')}
            </span>
          </>
        )}
      </CopyButton>
    </Group>
  );
}
