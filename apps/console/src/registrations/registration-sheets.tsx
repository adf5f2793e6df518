import { Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { HistoryOf } from './history.tsx';
import { actOn } from './act.ts';
import { movingUp } from './moving-up.ts';
import {
  availabilityOf,
  leaveReasons,
  waitingListOf,
  type LeaveReason,
  type Registration,
} from './queries.ts';
import { useReason } from './use-reason.ts';

export interface AskedFor {
  readonly verb: Registration['can'][number] | 'history';
  readonly registrations: readonly Registration[];
  /** Told when it is done. */
  readonly done?: () => void;
}

interface SheetsProps {
  readonly eventId: string;
  readonly asked: AskedFor | undefined;
  readonly onClose: () => void;
}

/** Before people lose or keep their place: who moves up, and which messages go out. */
export function RegistrationSheets({ eventId, asked, onClose }: SheetsProps) {
  if (asked === undefined) return null;
  const { verb, registrations } = asked;
  if (verb === 'history') return <HistoryOf registration={registrations[0]} onClose={onClose} />;
  return <VerbSheet eventId={eventId} asked={{ ...asked, verb }} onClose={onClose} />;
}

type Verb = Registration['can'][number];

interface VerbProps extends Omit<SheetsProps, 'asked'> {
  readonly asked: AskedFor & { readonly verb: Verb };
}

function VerbSheet({ eventId, asked, onClose }: VerbProps) {
  const { t } = useTexts();
  const reasonOf = useReason();
  const queries = useQueryClient();
  const [reason, setReason] = useState<LeaveReason | null>(null);
  // what is done is not done again when a later one was refused
  const finished = useRef(new Set<string>());
  const consequences = useConsequences(eventId, asked);
  const { verb, registrations } = asked;
  const act = async () => {
    try {
      for (const { id } of registrations) {
        if (finished.current.has(id)) continue;
        await actOn(id, verb, reason);
        finished.current.add(id);
      }
      asked.done?.();
    } finally {
      await Promise.all(
        ['registrations', 'seats'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      );
    }
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t(`registrations.${verb}.title`, {
        name: registrations[0]?.person.displayName ?? t('ui.hiddenName'),
        count: registrations.length,
      })}
      verb={t(`registrations.${verb}`)}
      consequences={consequences}
      cannotBeUndone={verb !== 'accept'}
      onConfirm={act}
    >
      {verb !== 'accept' && (
        <Select
          label={t('ui.reason')}
          description={t('registrations.reasonIsTold')}
          clearable
          value={reason}
          data={leaveReasons.map((value) => ({ value, label: reasonOf(value) }))}
          onChange={(next) => setReason(leaveReasons.find((one) => one === next) ?? null)}
        />
      )}
    </Sheet>
  );
}

/** Who moves up is read from the published order, as the API will take it; some of them this reader may not see. */
function useConsequences(eventId: string, { verb, registrations }: VerbProps['asked']) {
  const { t } = useTexts();
  const { data: queue = [] } = useQuery(waitingListOf(eventId));
  const { data: seats } = useQuery(availabilityOf(eventId));
  if (verb === 'accept')
    return [t('registrations.accept.consequence'), t('registrations.accept.message')];
  const next = movingUp(registrations, queue, seats?.waiting ?? queue.length);
  const { freed, seen, unseen, stayFree } = next;
  return [
    ...(freed > 0 ? [t('registrations.seatsFreed', { count: freed })] : []),
    ...seen.map(({ person, position }) =>
      t('registrations.movesUp', {
        name: person.displayName ?? t('ui.hiddenName'),
        position: position ?? 0,
      }),
    ),
    ...(unseen > 0 ? [t('registrations.othersMoveUp', { count: unseen })] : []),
    ...(stayFree > 0 ? [t('registrations.nobodyMovesUp', { count: stayFree })] : []),
    t(`registrations.${verb}.message`),
    ...(seen.length + unseen > 0 ? [t('registrations.movesUp.message')] : []),
  ];
}
