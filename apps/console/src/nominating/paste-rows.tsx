import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import type { Candidate } from './candidates.ts';
import { newCandidate } from './new-candidate.ts';
import { knownAmong, MOST_ROWS, rowsOf } from './pasted-rows.ts';
import { everybodyOf } from './queries.ts';

const MOST_TEXT = 60_000;

interface PasteProps {
  readonly organisationId: string;
  readonly onRows: (candidates: readonly Candidate[]) => void;
}

/** Takes rows as a spreadsheet copies them, and recognises who is known already. */
export function PasteRows({ organisationId, onRows }: PasteProps) {
  const { t } = useTexts();
  const [pasted, setPasted] = useState('');
  const { data } = useQuery(everybodyOf(organisationId));
  const rows = rowsOf(pasted);
  const take = () => {
    const people = data ?? [];
    onRows(
      rows.slice(0, MOST_ROWS).map((row) => {
        const known = knownAmong(people, row);
        return newCandidate({ ...row, personId: known?.id ?? null });
      }),
    );
    setPasted('');
  };
  return (
    <Stack gap="xs">
      <Textarea
        label={t('nominating.rows')}
        description={t('nominating.rowsHelp', { most: MOST_ROWS })}
        placeholder={'Ana\tTrajkovska\tana@example.org\tProsecutor'}
        value={pasted}
        maxLength={MOST_TEXT}
        autosize
        minRows={4}
        maxRows={12}
        styles={{ input: { fontFamily: 'monospace' } }}
        onChange={(event) => setPasted(event.currentTarget.value)}
        onKeyDown={(event) => {
          // between the cells of a row; with Shift the focus goes on as usual
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          take();
        }}
      />
      {rows.length > MOST_ROWS && (
        <Text size="sm" fw={600}>
          {t('nominating.tooManyRows', { most: MOST_ROWS })}
        </Text>
      )}
      <Group>
        <Button variant="default" disabled={rows.length === 0 || data === undefined} onClick={take}>
          {t('nominating.takeRows', { count: Math.min(rows.length, MOST_ROWS) })}
        </Button>
      </Group>
    </Stack>
  );
}
