import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { zones } from './zones.ts';

const SHOWN = 50;

interface ZoneSelectProps {
  readonly value: string | null;
  readonly onChange: (zone: string | null) => void;
  readonly disabled: boolean;
}

/** The IANA zone in whose time the event takes place. */
export function ZoneSelect({ value, onChange, disabled }: ZoneSelectProps) {
  const { t } = useTexts();
  const all = useMemo(() => zones(), []);
  return (
    <Select
      label={t('events.timeZone')}
      mt="xs"
      w={280}
      data={value === null || all.includes(value) ? all : [value, ...all]}
      value={value}
      searchable
      clearable
      limit={SHOWN}
      disabled={disabled}
      onChange={onChange}
    />
  );
}
