import { Button, Group, List, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { takingMine, type MergedEdits } from './merge-edits.ts';
import { useFocusBack } from './use-focus-back.ts';

interface EditConflictProps<Form extends object> {
  readonly merging: MergedEdits<Form>;
  /** What the reader entered. */
  readonly mine: Form;
  readonly labelOf: (field: keyof Form & string) => string;
  /** A field of a form in words. */
  readonly inWords: (field: keyof Form & string, form: Form) => string;
  /** Goes on with what was decided; nothing is written here. */
  readonly onDecided: (form: Form) => void;
  readonly onClose: () => void;
}

/** Somebody else changed the thing meanwhile: both versions field by field, and one of each is taken. */
export function EditConflict<Form extends object>(props: EditConflictProps<Form>) {
  const { merging, mine, labelOf, inWords, onDecided, onClose } = props;
  useFocusBack();
  const { t } = useTexts();
  const [takes, setTakes] = useState<ReadonlySet<string>>(new Set());
  const { clashes, theirsOnly, merged } = merging;
  const take = (field: string, whose: string) => {
    const next = new Set(takes);
    if (whose === 'mine') next.add(field);
    else next.delete(field);
    setTakes(next);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('ui.somebodyElseChanged')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack>
        {clashes.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('ui.field')}</Table.Th>
                <Table.Th>{t('ui.theirs')}</Table.Th>
                <Table.Th>{t('ui.yours')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {clashes.map((field) => (
                <Table.Tr key={field}>
                  <Table.Th scope="row">{labelOf(field)}</Table.Th>
                  {(['theirs', 'mine'] as const).map((whose) => (
                    <Table.Td key={whose}>
                      <Radio
                        name={field}
                        label={inWords(field, whose === 'mine' ? mine : merged)}
                        checked={takes.has(field) === (whose === 'mine')}
                        onChange={() => take(field, whose)}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {theirsOnly.length > 0 && (
          <div>
            <Text size="sm">{t('ui.theyAlsoChanged')}</Text>
            <List size="sm">
              {theirsOnly.map((field) => (
                <List.Item key={field}>{`${labelOf(field)}: ${inWords(field, merged)}`}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('ui.back')}
          </Button>
          <Button onClick={() => onDecided(takingMine(merging, mine, takes))}>
            {t('ui.saveThis')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
