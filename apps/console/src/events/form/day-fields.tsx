import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { TimeInput } from '../../ui/time-input.tsx';
import { errorAt } from '../../ui/error-at.ts';
import { today } from '../../ui/local-day.ts';
import { OrganisationsSelect } from '../../ui/organisations-select.tsx';
import { nextDay, type EventDay } from './event-form.ts';

const ICON = 16;
const LONGEST = 300;
const MOST_DAYS = 60;

interface DayFieldsProps {
  readonly days: readonly EventDay[];
  readonly onChange: (days: readonly EventDay[]) => void;
  /** Other days are given by rescheduling, which tells those who come. */
  readonly published: boolean;
  readonly error: unknown;
}

/** The days of the event, in its own time. */
export function DayFields({ days, onChange, published, error }: DayFieldsProps) {
  const { t } = useTexts();
  const replace = (at: number, day: EventDay) =>
    onChange(days.map((one, index) => (index === at ? day : one)));
  return (
    <Fieldset legend={t('words.dates')}>
      <Stack>
        {published && <Text size="sm">{t('events.daysByReschedule')}</Text>}
        {days.map((day, at) => (
          <OneDay
            key={at}
            day={day}
            fixed={published}
            error={errorAt(error, `/days/${at}`)}
            onChange={(changed) => replace(at, changed)}
            onRemove={() => onChange(days.filter((_, index) => index !== at))}
          />
        ))}
        {days.length < MOST_DAYS && (
          <Button
            variant="default"
            w="fit-content"
            leftSection={<IconPlus size={ICON} aria-hidden />}
            onClick={() => onChange([...days, nextDay(days, today())])}
          >
            {t('events.addDay')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

interface OneDayProps {
  readonly day: EventDay;
  readonly fixed: boolean;
  readonly error: string | undefined;
  readonly onChange: (day: EventDay) => void;
  readonly onRemove: () => void;
}

function OneDay({ day, fixed, error, onChange, onRemove }: OneDayProps) {
  const { t, date, language } = useTexts();
  const name = day.date === '' ? t('words.date') : date(day.date, 'long');
  return (
    <Group align="end" role="group" aria-label={name}>
      <DateInput
        w={175}
        label={t('words.date')}
        required
        value={day.date}
        disabled={fixed}
        error={error}
        onChange={(given) => onChange({ ...day, date: given })}
      />
      <TimeInput
        w={80}
        label={t('events.from')}
        value={day.startTime ?? ''}
        onChange={(time) => onChange({ ...day, startTime: time || null })}
      />
      <TimeInput
        w={80}
        label={t('events.until')}
        value={day.endTime ?? ''}
        onChange={(time) => onChange({ ...day, endTime: time || null })}
      />
      <TextInput
        label={t('events.theme')}
        lang={language}
        flex={1}
        miw={175}
        maxLength={LONGEST}
        value={day.theme?.[language] ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...day, theme: themed(day, language, currentTarget.value) })
        }
      />
      <OrganisationsSelect
        label={t('events.coOrganisers')}
        flex={1}
        miw={200}
        value={day.coOrganiserIds}
        onChange={(coOrganiserIds) => onChange({ ...day, coOrganiserIds })}
      />
      {!fixed && (
        <ActionIcon
          variant="subtle"
          color="red"
          size="lg"
          aria-label={t('events.removeDay', { day: name })}
          onClick={onRemove}
        >
          <IconTrash size={ICON} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}

/** The theme in other languages stays; null where none is left. */
function themed({ theme }: EventDay, language: string, text: string): EventDay['theme'] {
  const { [language]: _, ...others } = theme ?? {};
  const left = text === '' ? others : { ...others, [language]: text };
  return Object.keys(left).length === 0 ? null : left;
}
