import { Button, Group, Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { InstantInput, ownZone } from '../ui/instant-input.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useDone } from '../ui/use-done.tsx';
import { topicsQuery } from './queries.ts';
import type { Service } from './services.ts';

/** What can be done with a service as a whole. */
export function ServiceSteps({ service }: { readonly service: Service }) {
  const { t } = useTexts();
  const [step, setStep] = useState<'replay' | 'rebuild'>();
  const close = () => setStep(undefined);
  if (!mayUse(useMe(), 'operations:write')) return null;
  return (
    <Group gap="xs" className="not-on-paper">
      <Button size="xs" variant="default" onClick={() => setStep('replay')}>
        {t('operation.replay')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setStep('rebuild')}>
        {t('operation.rebuild')}
      </Button>
      {step === 'replay' && <Replay service={service} onClose={close} />}
      {step === 'rebuild' && <Rebuild service={service} onClose={close} />}
    </Group>
  );
}

interface StepProps {
  readonly service: Service;
  readonly onClose: () => void;
}

function useAsked() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const done = useDone();
  return async () => {
    done(t('operation.asked'));
    await queries.invalidateQueries({ queryKey: ['operation'] });
  };
}

function Replay({ service, onClose }: StepProps) {
  const { t } = useTexts();
  const asked = useAsked();
  const { data: topics = [] } = useQuery(topicsQuery);
  const [topic, setTopic] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const [key] = useState(() => idempotencyKey());
  const replay = async (why: string) => {
    if (topic === null) return;
    const from = time === null ? { beginning: true as const } : { time };
    await body(
      client.POST('/v1/operations/{service}/replays', {
        params: { path: { service }, header: key },
        body: { topic, from, why },
      }),
    );
    await asked();
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={`${t('operation.replay')}: ${t(`operation.service.${service}`)}`}
      verb={t('operation.replay')}
      consequences={[t('operation.replayEffect'), t('operation.kept')]}
      reason="needed"
      notYet={topic === null}
      onConfirm={replay}
    >
      <Select
        label={t('operation.topic')}
        required
        searchable
        value={topic}
        data={topics}
        onChange={setTopic}
      />
      <InstantInput
        label={t('operation.replayFrom')}
        description={`${t('operation.replayBeginning')} · ${t('ui.inZone', { zone: ownZone })}`}
        value={time}
        onChange={setTime}
      />
    </Sheet>
  );
}

function Rebuild({ service, onClose }: StepProps) {
  const { t } = useTexts();
  const asked = useAsked();
  const [key] = useState(() => idempotencyKey());
  const rebuild = async (why: string) => {
    await body(
      client.POST('/v1/operations/{service}/rebuilds', {
        params: { path: { service }, header: key },
        body: { why },
      }),
    );
    await asked();
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={`${t('operation.rebuild')}: ${t(`operation.service.${service}`)}`}
      verb={t('operation.rebuild')}
      consequences={[t('operation.rebuildEffect'), t('operation.kept')]}
      reason="needed"
      onConfirm={rebuild}
    />
  );
}
