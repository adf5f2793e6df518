import { client, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { today } from '../../ui/local-day.ts';
import { dateAfter } from '../day-shift.ts';
import type { VerbSheetProps } from './event-verb.ts';
import { useAffected } from './use-affected.ts';
import { VerbSheet } from './verb-sheet.tsx';

export function CompleteSheet(props: VerbSheetProps) {
  const { t, date } = useTexts();
  const { id, days } = props.event.value;
  const { seated, waiting, unanswered, known } = useAffected(props.event.value);
  const last = days.at(-1)?.date;
  return (
    <VerbSheet
      {...props}
      verb="complete"
      known={known}
      // it may be the next day already where the event is
      notYet={last !== undefined && last > dateAfter(today(), 1)}
      cannotBeUndone
      consequences={[
        ...(last === undefined ? [] : [t('events.completeFrom', { date: date(last, 'long') })]),
        t('events.completeSeats', { count: seated }),
        t('events.completeWaiting', { count: waiting }),
      ]}
      messages={[
        'event.completed',
        ...(waiting > 0 ? [`registration.lapsed × ${waiting}`] : []),
        ...(unanswered > 0 ? [`invitation.lapsed × ${unanswered}`] : []),
      ]}
      act={() => item(client.POST('/v1/events/{id}/complete', { params: { path: { id } } }))}
    />
  );
}

export function CloseSheet(props: VerbSheetProps) {
  const { t } = useTexts();
  const { id } = props.event.value;
  return (
    <VerbSheet
      {...props}
      verb="close"
      known
      cannotBeUndone
      consequences={[t('events.closeEffect')]}
      messages={['event.closed']}
      act={() => item(client.POST('/v1/events/{id}/close', { params: { path: { id } } }))}
    />
  );
}
