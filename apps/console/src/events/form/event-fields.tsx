import { Fieldset, NumberInput, Select, SimpleGrid, Stack, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../texts/texts.tsx';
import { errorAt } from '../../ui/error-at.ts';
import { OrganisationsSelect } from '../../ui/organisations-select.tsx';
import { TextsField } from '../../ui/texts-field.tsx';
import { admissions, eventKinds } from '../kinds.ts';
import { seriesToJoinQuery } from '../queries.ts';
import { DayFields } from './day-fields.tsx';
import { fixedOncePublished, type EventForm, type PartProps } from './event-form.ts';
import { SeatFields } from './seat-fields.tsx';
import { VenueFields } from './venue-fields.tsx';
import { ZoneSelect } from './zone-select.tsx';

const LONGEST = 300;
const MOST_TOPICS = 30;

export interface EventFieldsProps {
  readonly form: EventForm;
  readonly onChange: (form: EventForm) => void;
  /** Once it was published, people rely on some fields. */
  readonly published?: boolean;
  /** Its place stands in the directory of venues. */
  readonly inDirectory?: boolean;
  /** What the API refused. */
  readonly error?: unknown;
}

/** Everything that organisers write about an event. */
export function EventFields(props: EventFieldsProps) {
  const { form, onChange, published = false, inDirectory = false, error } = props;
  const { t } = useTexts();
  const set = (change: Partial<EventForm>) => onChange({ ...form, ...change });
  const isFixed = (field: keyof EventForm) => published && fixedOncePublished.includes(field);
  return (
    <Stack maw={840}>
      <TextsField
        label={t('words.title')}
        value={form.title}
        maxLength={LONGEST}
        required
        errorOf={(language) => errorAt(error, `/title/${language}`)}
        onChange={(title) => set({ title })}
      />
      <KindFields form={form} set={set} fixed={isFixed('kind')} />
      <SeriesFields form={form} set={set} fixed={isFixed('seriesId')} error={error} />
      <Fieldset legend={t('events.where')}>
        <VenueFields
          venue={form.venue}
          onChange={(venue, timeZone) =>
            set({ venue, ...(form.timeZone === null && timeZone && { timeZone }) })
          }
          disabled={inDirectory}
          error={error}
        />
        <ZoneSelect
          value={form.timeZone}
          disabled={isFixed('timeZone')}
          onChange={(timeZone) => set({ timeZone })}
        />
      </Fieldset>
      <DayFields
        days={form.days}
        published={published}
        error={error}
        onChange={(days) => set({ days })}
      />
      <SeatFields form={form} set={set} fixed={isFixed('capacity')} error={error} />
      <TagsInput
        label={t('events.topics')}
        description={t('events.topicsHelp')}
        value={[...form.topics]}
        maxTags={MOST_TOPICS}
        error={errorAt(error, '/topics')}
        onChange={(topics) => set({ topics })}
      />
    </Stack>
  );
}

function SeriesFields({ form, set, fixed, error }: PartProps) {
  const { t, textOf } = useTexts();
  const { data } = useQuery(seriesToJoinQuery);
  const series = data?.data ?? [];
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('words.series')}
          placeholder={t('events.noSeries')}
          data={series.map(({ id, title }) => ({ value: id, label: textOf(title) }))}
          value={form.seriesId}
          searchable
          clearable
          disabled={fixed}
          error={errorAt(error, '/seriesId')}
          onChange={(seriesId) =>
            set({ seriesId, ...(seriesId === null && { numberInSeries: null }) })
          }
        />
        <NumberInput
          label={t('events.numberInSeries')}
          min={1}
          value={form.numberInSeries ?? ''}
          disabled={fixed || form.seriesId === null}
          error={errorAt(error, '/numberInSeries')}
          onChange={(number) => set({ numberInSeries: typeof number === 'number' ? number : null })}
        />
      </SimpleGrid>
      <OrganisationsSelect
        label={t('events.organisers')}
        description={form.seriesId === null ? undefined : t('events.organisersOfSeries')}
        value={form.organiserIds}
        error={errorAt(error, '/organiserIds')}
        onChange={(organiserIds) => set({ organiserIds })}
      />
    </>
  );
}

function KindFields({ form, set, fixed }: PartProps) {
  const { t } = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={t('words.kind')}
        data={eventKinds.map((value) => ({ value, label: t(`words.event.kind.${value}`) }))}
        value={form.kind}
        allowDeselect={false}
        disabled={fixed}
        onChange={(kind) => set({ kind: eventKinds.find((one) => one === kind) ?? form.kind })}
      />
      <Select
        label={t('events.admission')}
        data={admissions.map((value) => ({ value, label: t(`words.admission.${value}`) }))}
        value={form.admission}
        allowDeselect={false}
        disabled={fixed}
        onChange={(chosen) =>
          set({ admission: admissions.find((one) => one === chosen) ?? form.admission })
        }
      />
    </SimpleGrid>
  );
}
