import { List } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Clash } from './use-session-changes.tsx';

interface ClashSheetProps {
  readonly clash: Pick<Clash, 'sentences'> & { readonly title: string };
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** A speaker or the room is taken elsewhere: says where, and lets an organiser say why it does not matter. */
export function ClashSheet({ clash, onClose, onConfirm }: ClashSheetProps) {
  const { t } = useTexts();
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('agenda.clash', { title: clash.title })}
      verb={t('agenda.planAllTheSame')}
      consequences={[t('agenda.clashKept')]}
      reason="needed"
      onConfirm={onConfirm}
    >
      <List size="sm">
        {clash.sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Sheet>
  );
}
