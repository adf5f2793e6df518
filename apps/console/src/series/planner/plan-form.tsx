import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Radio,
  SimpleGrid,
  Stack,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { useCountries } from '../../ui/countries.ts';
import type { Series } from '../queries.ts';
import { rotations, weekdays, type Question } from './question.ts';

interface FormProps {
  readonly series: Series;
  readonly first: Question;
  readonly isAsking: boolean;
  readonly onAsk: (question: Question) => void;
}

/** What the planner is to find: filled as most series would have it. */
export function PlanForm({ series, first, isAsking, onAsk }: FormProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(first);
  const change = (part: Partial<Question>) => setAsked((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(asked);
  };
  return (
    <form onSubmit={submit} className="not-on-paper">
      <Stack gap="sm">
        <HowMany asked={asked} change={change} />
        <Where series={series} asked={asked} change={change} />
        <Checkbox
          label={t('series.plan.keep')}
          description={t('series.plan.keepText')}
          checked={asked.keep}
          onChange={({ currentTarget: { checked } }) => change({ keep: checked })}
        />
        <Group>
          <Button type="submit" loading={isAsking}>
            {t('series.plan.find')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface PartProps {
  readonly asked: Question;
  readonly change: (part: Partial<Question>) => void;
}

const numbers = [
  { key: 'events', min: 1, max: 24 },
  { key: 'lengthDays', min: 1, max: 14 },
  { key: 'minGapDays', min: 0, max: 400 },
  { key: 'maxGapDays', min: 0, max: 400 },
] as const;

function HowMany({ asked, change }: PartProps) {
  const { t } = useTexts();
  return (
    <SimpleGrid
      cols={{ base: 2, md: 6 }}
      spacing="sm"
      verticalSpacing="sm"
      // labels may take two lines
      style={{ alignItems: 'end' }}
    >
      {numbers.map(({ key, min, max }) => (
        <NumberInput
          key={key}
          label={t(`series.plan.${key}`)}
          value={asked[key]}
          min={min}
          max={max}
          allowDecimal={false}
          required
          onChange={(value) => typeof value === 'number' && change({ [key]: value })}
        />
      ))}
      {(['from', 'to'] as const).map((key) => (
        <DateInput
          key={key}
          label={t(`series.plan.${key}`)}
          value={asked[key]}
          required
          onChange={(value) => value !== '' && change({ [key]: value })}
        />
      ))}
    </SimpleGrid>
  );
}

function Where({ series, asked, change }: PartProps & { readonly series: Series }) {
  const { t, pack } = useTexts();
  const { nameOf } = useCountries();
  return (
    <SimpleGrid cols={{ base: 1, md: 3 }} spacing="sm">
      <MultiSelect
        label={t('series.plan.hosts')}
        description={t('series.plan.hostsText')}
        data={series.countries.map((value) => ({ value, label: nameOf(value) }))}
        value={asked.hosts}
        onChange={(hosts) => change({ hosts })}
        required={asked.hosts.length === 0}
      />
      <Checkbox.Group
        label={t('series.plan.weekdays')}
        description={t('series.plan.weekdaysText')}
        value={asked.weekdays}
        onChange={(value) => change({ weekdays: weekdays.filter((day) => value.includes(day)) })}
      >
        <Group gap="sm" mt={6}>
          {weekdays.map((day, at) => (
            <Checkbox key={day} value={day} label={pack.weekdays.short[at]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group
        label={t('series.plan.rotation')}
        value={asked.rotation}
        onChange={(value) =>
          change({ rotation: rotations.find((rotation) => rotation === value) ?? 'each-once' })
        }
      >
        <Stack gap={6} mt={6}>
          {rotations.map((rotation) => (
            <Radio key={rotation} value={rotation} label={t(`series.plan.rotation.${rotation}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </SimpleGrid>
  );
}
