import { Select } from '@mantine/core';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { NewSecret, type ClientWithSecret } from './new-secret.tsx';
import type { RegisteredClient } from './queries.ts';

interface RotateProps {
  readonly registered: RegisteredClient;
  readonly onClose: () => void;
}

const HOUR = 60;
const overlaps = [0, HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR] as const;
/** A working day for the partner to put the new one in place. */
const USUAL = 24 * HOUR;

export function RotateSecret({ registered, onClose }: RotateProps) {
  const { t } = useTexts();
  const [overlapMinutes, setOverlap] = useState(USUAL);
  const [renewed, setRenewed] = useState<ClientWithSecret>();
  const [key] = useState(() => idempotencyKey());
  if (renewed !== undefined) return <NewSecret of={renewed} onClose={onClose} />;
  const rotate = async () => {
    setRenewed(
      await body(
        client.POST('/v1/clients/{id}/rotate-secret', {
          params: { path: { id: registered.id }, header: key },
          body: { overlapMinutes },
        }),
      ),
    );
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('partners.rotateTitle', { name: registered.name })}
      verb={t('partners.rotate')}
      consequences={[t('partners.rotateEffect'), t('partners.secretEffect')]}
      staysOpen
      onConfirm={rotate}
    >
      <Select
        label={t('partners.overlap')}
        allowDeselect={false}
        value={String(overlapMinutes)}
        data={overlaps.map((minutes) => ({
          value: String(minutes),
          label:
            minutes === 0 ? t('partners.atOnce') : t('partners.hours', { count: minutes / HOUR }),
        }))}
        onChange={(minutes) => setOverlap(Number(minutes))}
      />
    </Sheet>
  );
}
