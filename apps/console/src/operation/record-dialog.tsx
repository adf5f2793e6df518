import { Button, Code, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';

interface RecordProps {
  readonly title: string;
  readonly queryKey: readonly string[];
  /** What the API says of it in full. */
  readonly ask: () => Promise<unknown>;
}

const INDENT = 2;

/** A message as it came, for who repairs. */
export function RecordDialog(props: RecordProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
        {t('operation.look')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={props.title}
        size="xl"
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <WholeRecord {...props} />
      </Modal>
    </>
  );
}

function WholeRecord({ queryKey, ask }: RecordProps) {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['operation', 'record', ...queryKey],
    queryFn: ask,
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return t('ui.loading');
  return (
    <Code block tabIndex={0}>
      {JSON.stringify(data, undefined, INDENT)}
    </Code>
  );
}
