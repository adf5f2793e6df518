import { client, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import type { VerbSheetProps } from './event-verb.ts';
import { useAffected } from './use-affected.ts';
import { VerbSheet } from './verb-sheet.tsx';

export function PostponeSheet(props: VerbSheetProps) {
  const { t } = useTexts();
  const { id } = props.event.value;
  const { seated, waiting, unanswered, known } = useAffected(props.event.value);
  return (
    <VerbSheet
      {...props}
      verb="postpone"
      known={known}
      consequences={[
        t('events.postponeOpen'),
        t('events.seatsKept', { count: seated }),
        t('events.placesKept', { count: waiting }),
        t('events.postponeInvitations', { count: unanswered }),
      ]}
      messages={['event.postponed']}
      act={() => item(client.POST('/v1/events/{id}/postpone', { params: { path: { id } } }))}
    />
  );
}
