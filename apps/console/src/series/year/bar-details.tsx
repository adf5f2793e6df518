import { Group, Kbd, List, Paper, Stack, Text } from '@mantine/core';
import { memo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { GivenText } from '../../ui/given-text.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { firstDay, lastDay, type Event } from '../queries.ts';
import { daysInWords } from './days-in-words.ts';
import { Findings } from './findings.tsx';
import { MoveFindings } from './move-findings.tsx';
import { useMove, type Moving } from './move.ts';
import { shiftDate } from './scale.ts';
import type { Synergy } from './queries.ts';
import type { Year } from './use-year.ts';
import styles from './time-line.module.css';

interface DetailsProps {
  readonly year: Year;
  /** The bar that is looked at. */
  readonly selected: string | undefined;
  readonly moving: Moving;
}

/** Below the time line: the event that is looked at or moved, and what stands in its way. */
export function BarDetails({ year, selected, moving }: DetailsProps) {
  const { t } = useTexts();
  const move = useMove(moving, (now) => now.move);
  const id = move?.id ?? selected;
  const own = year.events.find((event) => event.id === id);
  const event = own ?? year.others.find((other) => other.id === id);
  return (
    <Paper withBorder p="sm" shadow="sm" className={`not-on-paper ${styles['details']}`}>
      {event === undefined ? (
        <Text size="sm" c="dimmed">
          {t(year.events.length === 0 ? 'series.noEventsYet' : 'series.chooseBar')}
        </Text>
      ) : (
        <Stack gap={6}>
          <Head event={event} days={move?.days ?? 0} />
          {own !== undefined && move !== undefined && <MoveFindings event={own} days={move.days} />}
          {own !== undefined && move === undefined && (
            <Findings conflicts={year.conflictsOf.get(own.id) ?? []} />
          )}
          {move === undefined && (
            <Synergies of={event} synergies={year.synergiesOf.get(event.id) ?? []} />
          )}
          {own !== undefined && <Keys />}
        </Stack>
      )}
    </Paper>
  );
}

function Head({ event, days }: { readonly event: Event; readonly days: number }) {
  const texts = useTexts();
  const { nameOf } = useCountries();
  const [from, to] = [firstDay(event), lastDay(event)];
  return (
    <Group gap="sm">
      <LinkAnchor to="/events/$eventId" params={{ eventId: event.id }} fw={600}>
        <GivenText texts={event.title} />
      </LinkAnchor>
      <StatusBadge of="event" status={event.status} />
      <Text size="sm" td={days === 0 ? undefined : 'line-through'}>
        {daysInWords(from, to, texts)}
      </Text>
      {days !== 0 && (
        <Text size="sm" fw={600} role="status">
          {daysInWords(shiftDate(from, days), shiftDate(to, days), texts)}
        </Text>
      )}
      <Text size="sm">
        {event.hostCountry === null ? texts.t('series.elsewhere') : nameOf(event.hostCountry)}
      </Text>
    </Group>
  );
}

function Synergies({
  of,
  synergies,
}: {
  readonly of: Event;
  readonly synergies: readonly Synergy[];
}) {
  const { t, textOf } = useTexts();
  if (synergies.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('series.couldJoin')}
      </Text>
      <List size="sm">
        {synergies.map(({ id, events, reasons }) => {
          const other = events.find((event) => event.id !== of.id);
          return (
            <List.Item key={id}>
              {other && (
                <LinkAnchor to="/events/$eventId" params={{ eventId: other.id }} size="sm">
                  {textOf(other.title)}
                </LinkAnchor>
              )}
              : {reasons.map(({ text }) => text).join(' ')}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}

const Keys = memo(function Keys() {
  const { t } = useTexts();
  return (
    <Group gap={6} visibleFrom="sm">
      <Kbd size="xs">←</Kbd>
      <Kbd size="xs">→</Kbd>
      <Text size="xs" c="dimmed">
        {t('series.keyDay')}
      </Text>
      <Kbd size="xs">Shift</Kbd>
      <Kbd size="xs">←</Kbd>
      <Kbd size="xs">→</Kbd>
      <Text size="xs" c="dimmed">
        {t('series.keyWeek')}
      </Text>
      <Kbd size="xs">Enter</Kbd>
      <Text size="xs" c="dimmed">
        {t('series.keyEnter')}
      </Text>
      <Kbd size="xs">Esc</Kbd>
      <Text size="xs" c="dimmed">
        {t('series.keyEscape')}
      </Text>
      <Kbd size="xs">T</Kbd>
      <Text size="xs" c="dimmed">
        {t('series.keyTable')}
      </Text>
    </Group>
  );
});
