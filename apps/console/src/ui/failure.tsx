import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiProblem, PlatformAwayError } from '../api/api-problem.ts';
import { useTexts } from '../texts/texts.tsx';
import type { ConsoleKey } from '@regional-events/texts';

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const OURS = 500;

interface Words {
  readonly title: ConsoleKey;
  /** A text of the console; undefined for the words of the API. */
  readonly text?: ConsoleKey;
}

function wordsOf(error: unknown): Words {
  if (error instanceof PlatformAwayError) return { title: 'ui.failed', text: 'ui.away' };
  if (!(error instanceof ApiProblem)) return { title: 'ui.failed' };
  if (error.isNotHereYet) return { title: 'ui.refused', text: 'ui.justAMoment' };
  if (error.status === FORBIDDEN) return { title: 'ui.forbidden', text: 'ui.whoCould' };
  if (error.status === NOT_FOUND) return { title: 'ui.gone' };
  if (error.isStale) return { title: 'ui.somebodyElseChanged' };
  return { title: error.status >= OURS ? 'ui.failed' : 'ui.refused' };
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong in words that say what to do; the API's own words where it refused. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTexts();
  const { title, text } = wordsOf(error);
  const problem = error instanceof ApiProblem ? error : undefined;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle />}
      title={t(title)}
      role="alert"
      maw={720}
    >
      {text !== undefined && <Text size="sm">{t(text)}</Text>}
      {problem !== undefined && !problem.isNotHereYet && !problem.isStale && (
        <Text size="sm">
          {problem.message}{' '}
          <Anchor href={`/problems/${problem.code}`} target="_blank" underline="always" c="inherit">
            {problem.code}
          </Anchor>
        </Text>
      )}
      {problem?.traceId !== undefined && problem.status >= OURS && (
        <Text size="xs" c="dimmed">
          {t('ui.reference', { traceId: problem.traceId })}
        </Text>
      )}
      {onRetry !== undefined && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('ui.tryAgain')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
