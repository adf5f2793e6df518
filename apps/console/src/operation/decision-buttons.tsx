import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useDone } from '../ui/use-done.tsx';
import { decide, type Decision } from './queries.ts';

interface ButtonsProps extends Omit<Decision, 'verb'> {
  /** What it is, as the list names it. */
  readonly name: string;
}

const effects = {
  parked: { retry: 'operation.retryParked', skip: 'operation.skipParked' },
  dead: { retry: 'operation.retryDead', skip: 'operation.skipDead' },
  jobs: { retry: 'operation.retryJobs', skip: 'operation.skipJobs' },
} as const;

/** Try again, or give up: both with a reason that is kept. */
export function DecisionButtons({ service, of, id, name }: ButtonsProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const done = useDone();
  const [verb, setVerb] = useState<Decision['verb']>();
  if (!mayUse(useMe(), 'operations:write')) return null;
  const confirm = async (why: string) => {
    if (verb === undefined) return;
    await decide({ service, of, id, verb }, why);
    done(t('operation.asked'));
    await queries.invalidateQueries({ queryKey: ['operation'] });
  };
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={() => setVerb('retry')}>
        {t('operation.retry')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setVerb('skip')}>
        {t('operation.skip')}
      </Button>
      {verb !== undefined && (
        <Sheet
          opened
          onClose={() => setVerb(undefined)}
          title={`${t(`operation.${verb}`)}: ${name}`}
          verb={t(`operation.${verb}`)}
          consequences={[t(effects[of][verb]), t('operation.kept')]}
          cannotBeUndone={verb === 'skip'}
          reason="needed"
          onConfirm={confirm}
        />
      )}
    </Group>
  );
}
