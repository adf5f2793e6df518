import { Badge, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { daysInWords } from '../year/days-in-words.ts';
import { letterOf, type Plan, type PlannedEvent } from './question.ts';

const ICON = 14;
const LEAST = 220;

interface ComparisonProps {
  readonly plans: readonly Plan[];
  readonly onAdopt: ((plan: Plan) => void) | undefined;
}

/** The plans beside each other, event by event, with what speaks for and against each date. */
export function PlanComparison({ plans, onAdopt }: ComparisonProps) {
  const { t } = useTexts();
  const places = [
    ...new Set(plans.flatMap(({ events }) => events.map(({ numberInSeries }) => numberInSeries))),
  ].toSorted((one, other) => one - other);
  return (
    <Table.ScrollContainer minWidth={LEAST * plans.length} tabIndex={0}>
      <Table withTableBorder verticalSpacing="xs">
        <caption className="only-for-screen-readers">{t('series.plan.compared')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('words.event')}</Table.Th>
            {plans.map((plan) => (
              <Table.Th key={plan.rank} scope="col">
                <PlanHead plan={plan} onAdopt={onAdopt} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place) => (
            <Table.Tr key={place}>
              <Table.Th scope="row">{place}</Table.Th>
              {plans.map(({ rank, events }) => (
                <Table.Td key={rank} style={{ verticalAlign: 'top' }}>
                  <Place event={events.find(({ numberInSeries }) => numberInSeries === place)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function PlanHead({ plan, onAdopt }: { readonly plan: Plan } & Pick<ComparisonProps, 'onAdopt'>) {
  const { t, number } = useTexts();
  const letter = letterOf(plan);
  return (
    <Stack gap={6} align="start">
      <Group gap="xs">
        <Text fw={700}>{t('series.plan.named', { letter })}</Text>
        <Badge variant="default" tt="none">
          {t('series.plan.score', { score: number(Math.round(plan.score)) })}
        </Badge>
      </Group>
      <Text size="xs" fw={400}>
        {t(plan.provenBest ? 'series.plan.proven' : 'series.plan.notProven')}
      </Text>
      {onAdopt && (
        <Button
          size="xs"
          variant={plan.rank === 1 ? 'filled' : 'default'}
          className="not-on-paper"
          onClick={() => onAdopt(plan)}
        >
          {t('series.plan.adopt', { letter })}
        </Button>
      )}
    </Stack>
  );
}

function Place({ event }: { readonly event: PlannedEvent | undefined }) {
  const texts = useTexts();
  const { nameOf } = useCountries();
  if (event === undefined) return '–';
  const { days, host } = event;
  const from = days[0] ?? '';
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {daysInWords(from, days.at(-1) ?? from, texts)}, {nameOf(host)}
      </Text>
      <Reasons texts={event.for.map(({ text }) => text)} speaks="for" />
      <Reasons texts={event.against.map(({ text }) => text)} speaks="against" />
    </Stack>
  );
}

interface ReasonsProps {
  readonly texts: readonly string[];
  readonly speaks: 'for' | 'against';
}

function Reasons({ texts, speaks }: ReasonsProps) {
  const { t } = useTexts();
  if (texts.length === 0) return null;
  const Icon = speaks === 'for' ? IconPlus : IconMinus;
  return (
    <List size="xs" spacing={2} icon={<Icon size={ICON} aria-label={t(`series.plan.${speaks}`)} />}>
      {[...new Set(texts)].map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  );
}
