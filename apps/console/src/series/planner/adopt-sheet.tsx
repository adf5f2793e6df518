import { NumberInput, Select, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { TextsField } from '../../ui/texts-field.tsx';
import { admissions, eventKinds } from '../../events/kinds.ts';
import type { Series } from '../queries.ts';
import { daysInWords } from '../year/days-in-words.ts';
import { adopt, type Drafts } from './queries.ts';
import { letterOf, type Plan, type Plans } from './question.ts';

interface AdoptProps {
  readonly series: Series;
  readonly answer: Plans;
  readonly plan: Plan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const SEATS = 30;
const LONGEST_TITLE = 200;

/** Which drafts come of a plan, and what they have in common. */
export function AdoptSheet({ series, answer, plan, opened, onClose }: AdoptProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const consequences = useConsequences(answer, plan);
  const [title, setTitle] = useState<Readonly<Record<string, string>>>({});
  const [common, setCommon] = useState<Omit<Drafts, 'title'>>({
    kind: 'workshop',
    admission: 'by-invitation',
    capacity: SEATS,
  });
  const take = async () => {
    const named = Object.keys(title).length > 0 && { title };
    await adopt(series.id, answer, plan, { ...common, ...named });
    await queries.invalidateQueries({ queryKey: ['events'] });
    await queries.invalidateQueries({ queryKey: ['series', 'plans'] });
    await navigate({ to: '/series/$seriesId', params: { seriesId: series.id } });
  };
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('series.plan.adoptTitle', { letter: letterOf(plan) })}
      verb={t('series.plan.adoptVerb', { letter: letterOf(plan) })}
      consequences={consequences}
      onConfirm={take}
    >
      <TextsField
        label={t('series.plan.draftTitle')}
        value={title}
        maxLength={LONGEST_TITLE}
        onChange={setTitle}
      />
      <Text size="xs" c="dimmed">
        {t('series.plan.draftTitleText')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <Select
          label={t('words.kind')}
          allowDeselect={false}
          value={common.kind}
          data={eventKinds.map((value) => ({ value, label: t(`words.event.kind.${value}`) }))}
          onChange={(value) =>
            setCommon({ ...common, kind: eventKinds.find((kind) => kind === value) ?? 'workshop' })
          }
        />
        <Select
          label={t('series.plan.admission')}
          allowDeselect={false}
          value={common.admission}
          data={admissions.map((value) => ({ value, label: t(`words.admission.${value}`) }))}
          onChange={(value) =>
            setCommon({ ...common, admission: value === 'open' ? 'open' : 'by-invitation' })
          }
        />
        <NumberInput
          label={t('words.seats')}
          min={0}
          allowDecimal={false}
          value={common.capacity ?? ''}
          onChange={(value) =>
            setCommon({ ...common, capacity: typeof value === 'number' ? value : null })
          }
        />
      </SimpleGrid>
    </Sheet>
  );
}

function useConsequences({ question }: Plans, { events, changes }: Plan): readonly string[] {
  const texts = useTexts();
  const { nameOf } = useCountries();
  const { t } = texts;
  const there = new Set(question.present.map(({ numberInSeries }) => numberInSeries));
  return [
    ...events
      .filter(({ numberInSeries }) => !there.has(numberInSeries))
      .map(({ numberInSeries, days, host }) =>
        t('series.plan.draftComes', {
          number: numberInSeries,
          dates: daysInWords(days[0] ?? '', days.at(-1) ?? '', texts),
          host: nameOf(host),
        }),
      ),
    ...changes.map(({ text }) => text),
    t('series.plan.onlyDrafts'),
  ];
}
