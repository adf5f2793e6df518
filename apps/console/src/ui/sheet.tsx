import { Button, Group, List, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { errorAt } from './error-at.ts';
import { Failure } from './failure.tsx';
import { useFocusBack } from './use-focus-back.ts';

const LONGEST_REASON = 500;

interface SheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What is done to what: "Cancel “Interviewing victims”". */
  readonly title: string;
  /** The verb: "Cancel workshop", never "OK". */
  readonly verb: string;
  /** Who gains or loses what, and which messages go out. */
  readonly consequences: readonly ReactNode[];
  readonly cannotBeUndone?: boolean;
  /** Asks for a reason; `needed` where the API refuses without one. */
  readonly reason?: 'needed' | 'wanted';
  /** In characters, where the API takes other than 500. */
  readonly longestReason?: number;
  /** The step cannot be taken yet, because something below is still open. */
  readonly notYet?: boolean;
  /** What is to be filled in; a function learns what the API said of a field, by its pointer (`/names/en`). */
  readonly children?: ReactNode | ((errorOf: (pointer: string) => string | undefined) => ReactNode);
  /** What the step gave is shown next, by whoever opened it. */
  readonly staysOpen?: boolean;
  /** The reason is empty where none was asked or given. Throws what the API refused. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** Before a step that reaches other people: what it will do, the reason, and the step. Nothing is lost when it is refused. */
export function Sheet(props: SheetProps) {
  const { opened, onClose, title, verb, consequences, cannotBeUndone, children } = props;
  useFocusBack(opened);
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const step = useMutation({
    mutationFn: () => props.onConfirm(reason.trim()),
    onSuccess: () => {
      setReason('');
      if (props.staysOpen !== true) onClose();
    },
  });
  const close = () => {
    step.reset();
    onClose();
  };
  const lacksReason = props.reason === 'needed' && reason.trim() === '';
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack>
        {consequences.length > 0 && (
          <div>
            <Title order={3} size="h5">
              {t('ui.whatWillHappen')}
            </Title>
            <List size="sm" mt={4}>
              {consequences.map((consequence, at) => (
                <List.Item key={at}>{consequence}</List.Item>
              ))}
            </List>
          </div>
        )}
        {cannotBeUndone === true && (
          <Text size="sm" fw={600}>
            {t('ui.cannotBeUndone')}
          </Text>
        )}
        {typeof children === 'function'
          ? children((pointer) => errorAt(step.error, pointer))
          : children}
        {props.reason !== undefined && (
          <Textarea
            label={t('ui.reason')}
            required={props.reason === 'needed'}
            value={reason}
            maxLength={props.longestReason ?? LONGEST_REASON}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {step.error !== null && <Failure error={step.error} />}
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('ui.back')}
          </Button>
          <Button
            loading={step.isPending}
            disabled={lacksReason || props.notYet === true}
            color={cannotBeUndone === true ? 'red' : undefined}
            onClick={() => step.mutate()}
          >
            {verb}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
