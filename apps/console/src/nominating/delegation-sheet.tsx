import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { usesSeat } from '../registrations/states.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Candidate } from './candidates.ts';
import { useSeatsLeft } from './seats-left.tsx';
import { refusedRows, RowRefusedError, sendDelegation, type Sent } from './send-delegation.ts';

interface SheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly eventId: string;
  readonly organisationId: string;
  readonly candidates: readonly Candidate[];
  readonly onChange: (candidates: readonly Candidate[]) => void;
  readonly onNominated: (sent: Sent) => void;
}

/** Before people are nominated: who gets a seat, who waits, and who hears of it. */
export function DelegationSheet(props: SheetProps) {
  const { opened, onClose, eventId, organisationId, candidates, onChange, onNominated } = props;
  const { t } = useTexts();
  const queries = useQueryClient();
  const keyOf = useKeyOfCommand();
  const send = async () => {
    let rows = candidates;
    const change = (key: string, facts: Partial<Candidate>) => {
      rows = rows.map((row) => (row.key === key ? { ...row, ...facts } : row));
      onChange(rows);
    };
    try {
      const sent = await sendDelegation({
        eventId,
        organisationId,
        candidates,
        key: keyOf(candidates),
        onEntered: (key, personId) => change(key, { personId }),
      });
      onNominated(sent);
    } catch (error) {
      if (error instanceof RowRefusedError) {
        change(error.key, { refused: error.message });
        throw error.cause;
      }
      for (const [index, refused] of refusedRows(error))
        change(rows[index]?.key ?? '', { refused });
      throw error;
    } finally {
      await Promise.all(
        ['registrations', 'seats', 'invitations', 'people'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      );
    }
  };
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('nominating.sheetTitle', { count: candidates.length })}
      verb={t('nominating.nominateAll', { count: candidates.length })}
      consequences={useConsequences(props)}
      onConfirm={send}
    />
  );
}

function useConsequences({ eventId, organisationId, candidates }: SheetProps): readonly string[] {
  const { t } = useTexts();
  const { left, free, invitation } = useSeatsLeft({ eventId, organisationId });
  const needing = candidates.filter(({ role }) => usesSeat({ role, status: 'nominated' })).length;
  const entered = candidates.filter(({ personId }) => personId === null).length;
  const seated = Math.min(needing, free);
  return [
    ...(entered > 0 ? [t('nominating.willEnter', { count: entered })] : []),
    ...(seated > 0 ? [t('nominating.willSeat', { count: seated })] : []),
    ...(needing > seated ? [t('nominating.willWait', { count: needing - seated })] : []),
    ...(left !== undefined && needing > left ? [t('nominating.moreThanLeft', { left })] : []),
    ...(invitation?.status === 'sent' ? [t('nominating.willAccept')] : []),
    t('nominating.allOrNone'),
    t('nominating.message'),
  ];
}

/** The same key for the same people, so that a repeat after a lost answer nominates nobody twice. */
function useKeyOfCommand(): (candidates: readonly Candidate[]) => string {
  const last = useRef({ content: '', key: '' });
  return (candidates) => {
    const content = candidates.map(({ key, role }) => `${key} ${role}`).join();
    if (content !== last.current.content) last.current = { content, key: crypto.randomUUID() };
    return last.current.key;
  };
}
