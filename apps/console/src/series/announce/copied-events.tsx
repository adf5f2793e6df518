import { Checkbox, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { daysOffQuery, firstDay, lastDay, type Event } from '../queries.ts';
import { daysInWords } from '../year/days-in-words.ts';
import { shiftDate } from '../year/scale.ts';
import { A_YEAR, type Wanted } from './wanted.ts';

interface CopiedEventsProps {
  readonly events: readonly Event[];
  readonly wanted: Wanted;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Which events come along, and on which days; a holiday there is said before anything is written. */
export function CopiedEvents({ events, wanted, chosen, onChosen }: CopiedEventsProps) {
  const texts = useTexts();
  const { t, textOf } = texts;
  const { nameOf } = useCountries();
  const { data: daysOff = [] } = useQuery({
    ...daysOffQuery(wanted.countries, wanted),
    enabled: wanted.from !== '' && wanted.to !== '' && wanted.countries.length > 0,
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const holidays = ({ days }: Event) => {
    const dates = new Set(days.map(({ date }) => shiftDate(date, A_YEAR)));
    const said = daysOff
      .filter(({ date, kind }) => kind === 'public' && dates.has(date))
      .map(({ names, country }) => `${textOf(names)} (${nameOf(country)})`);
    return [...new Set(said)].join(', ');
  };
  if (events.length === 0)
    return (
      <Text mt="md" c="dimmed">
        {t('series.copy.noEvents')}
      </Text>
    );
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('series.copy.events')}
      </Title>
      <Table.ScrollContainer minWidth={600}>
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('words.event')}</Table.Th>
              <Table.Th scope="col">{t('series.copy.before')}</Table.Th>
              <Table.Th scope="col">{t('series.copy.after')}</Table.Th>
              <Table.Th scope="col">{t('series.daysOff')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.map((event) => (
              <Table.Tr key={event.id}>
                <Table.Td>
                  <Checkbox
                    label={textOf(event.title)}
                    checked={chosen.has(event.id)}
                    onChange={() => toggle(event.id)}
                  />
                </Table.Td>
                <Table.Td>{later(event, 0)}</Table.Td>
                <Table.Td>{later(event, A_YEAR)}</Table.Td>
                <Table.Td>{holidays(event)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );

  function later(event: Event, days: number): string {
    if (event.days.length === 0) return '–';
    return daysInWords(shiftDate(firstDay(event), days), shiftDate(lastDay(event), days), texts);
  }
}
