import { Modal, Skeleton, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { historyOf, type Registration, type Step } from './queries.ts';
import { useReason } from './use-reason.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';

const WHILE_LOADING = 120;
const NO_ID = '';

interface HistoryProps {
  readonly registration: Registration | undefined;
  readonly onClose: () => void;
}

/** What happened to a registration, the oldest first, and who decided it. */
export function HistoryOf({ registration, onClose }: HistoryProps) {
  useFocusBack();
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(historyOf(registration?.id ?? NO_ID));
  const name = registration?.person.displayName ?? t('ui.hiddenName');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('registrations.historyOf', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />
      )}
      {data !== undefined && (
        <Timeline active={data.length - 1} bulletSize={18} lineWidth={2}>
          {data.map((step) => (
            <Timeline.Item key={step.id} title={<StepTitle step={step} />}>
              <StepDetails step={step} />
            </Timeline.Item>
          ))}
        </Timeline>
      )}
    </Modal>
  );
}

const dateSteps = ['asked-again', 'accepted', 'asked-no-more'] as const;

function StepTitle({ step }: { readonly step: Step }) {
  const { t } = useTexts();
  const aboutDates = dateSteps.find((one) => one === step.newDates);
  if (aboutDates !== undefined) return t(`registrations.newDates.${aboutDates}`);
  if (step.type !== 'put-on-waiting-list') return t(`words.registration.status.${step.type}`);
  return step.position === null
    ? t('words.registration.status.waiting')
    : t('registrations.placeInList', { position: step.position });
}

function StepDetails({ step }: { readonly step: Step }) {
  const { t, date } = useTexts();
  const reasonOf = useReason();
  const at = localTimeOf(step.at);
  return (
    <>
      <Text size="sm">{`${date(at.date, 'long')}, ${at.time}`}</Text>
      {step.reason !== null && <Text size="sm">{reasonOf(step.reason)}</Text>}
      <Text size="sm" c="dimmed">
        {step.by === null && t('registrations.byItself')}
        {step.by?.role === 'secretariat' && t('words.grant.role.secretariat')}
        {step.by?.role === 'partner' && step.by.organisationId !== null && (
          <OrganisationName id={step.by.organisationId} />
        )}
      </Text>
    </>
  );
}
