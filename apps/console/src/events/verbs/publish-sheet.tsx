import { Alert, List } from '@mantine/core';
import { client, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { instantInWords } from '../../ui/instant.tsx';
import { useMissing } from '../missing.ts';
import type { VerbSheetProps } from './event-verb.ts';
import { StandingConflicts } from './standing-conflicts.tsx';
import { useAffected } from './use-affected.ts';
import { VerbSheet } from './verb-sheet.tsx';

export function PublishSheet(props: VerbSheetProps) {
  const texts = useTexts();
  const { t } = texts;
  const { id, capacity, registration, admission, missing } = props.event.value;
  const { unanswered, known } = useAffected(props.event.value);
  const missingInWords = useMissing();
  const opens =
    registration === null
      ? []
      : [
          t('events.publishRegistration', {
            from: instantInWords(registration.opensAt, texts),
            to: instantInWords(registration.closesAt, texts),
          }),
        ];
  return (
    <VerbSheet
      {...props}
      verb="publish"
      known={known}
      notYet={missing.length > 0}
      consequences={[
        t('events.publishSeen'),
        t('events.publishSeats', { count: capacity ?? 0 }),
        ...opens,
        admission === 'by-invitation'
          ? t('events.publishByInvitation', { count: unanswered })
          : t('events.publishOpen'),
        t('events.publishKept'),
      ]}
      messages={['event.published', 'seat-plan.opened']}
      act={() => item(client.POST('/v1/events/{id}/publish', { params: { path: { id } } }))}
    >
      {missing.length === 0 && <StandingConflicts eventId={id} />}
      {missing.length > 0 && (
        <Alert color="orange" title={t('events.missingBefore')}>
          <List size="sm">
            {missing.map((pointer) => (
              <List.Item key={pointer}>{missingInWords(pointer)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </VerbSheet>
  );
}
