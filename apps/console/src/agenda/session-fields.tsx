import { Autocomplete, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { languages, ownNameOf } from '@regional-events/texts';
import { every } from '../api/every.ts';
import { useTexts } from '../texts/texts.tsx';
import { TextsField } from '../ui/texts-field.tsx';
import type { EventDay, Session } from './queries.ts';
import type { Room } from './rooms.ts';
import type { faultsOf, SessionDraft } from './session-draft.ts';
import { SpeakersField } from './speakers-field.tsx';

const sessionKinds = every<Session['kind']>()([
  'expert-exchange',
  'keynote',
  'panel',
  'presentation',
  'group-work',
  'plenary',
  'break',
]);
const TITLE = 200;
const ABSTRACT = 5000;
const TRACK = 100;

interface FieldsProps {
  readonly draft: SessionDraft;
  readonly onChange: (change: Partial<SessionDraft>) => void;
  readonly faults: ReturnType<typeof faultsOf>;
  readonly days: readonly EventDay[];
  readonly rooms: readonly Room[];
  readonly tracks: readonly string[];
}

export function SessionFields(props: FieldsProps) {
  const { draft, onChange, rooms, tracks } = props;
  const { t } = useTexts();
  return (
    <Stack gap="sm">
      <TextsField
        label={t('words.title')}
        value={draft.title}
        maxLength={TITLE}
        required
        first
        errorOf={() => (props.faults.has('title') ? t('ui.required') : undefined)}
        onChange={(title) => onChange({ title })}
      />
      <Select
        label={t('words.kind')}
        allowDeselect={false}
        value={draft.kind}
        data={sessionKinds.map((kind) => ({
          value: kind,
          label: t(`words.session.kind.${kind}`),
        }))}
        onChange={(kind) => onChange({ kind: kind as Session['kind'] })}
      />
      <TimeFields {...props} />
      <Select
        label={t('agenda.room')}
        value={draft.roomId ?? ''}
        allowDeselect={false}
        data={rooms.map(({ id, name }) => ({ value: id ?? '', label: name }))}
        onChange={(roomId) => onChange({ roomId: roomId === '' ? null : roomId })}
      />
      <Group grow align="start">
        <Autocomplete
          label={t('agenda.track')}
          maxLength={TRACK}
          value={draft.track}
          data={[...tracks]}
          onChange={(track) => onChange({ track })}
        />
        <Select
          label={t('agenda.language')}
          clearable
          value={draft.language}
          data={[
            ...languages.map((one) => ({ value: one as string, label: ownNameOf[one] })),
            ...otherLanguage(draft.language),
          ]}
          onChange={(language) => onChange({ language })}
        />
      </Group>
      <SpeakersField value={draft.speakers} onChange={(speakers) => onChange({ speakers })} />
      <TextsField
        label={t('agenda.abstract')}
        value={draft.abstract}
        maxLength={ABSTRACT}
        long
        onChange={(abstract) => onChange({ abstract })}
      />
    </Stack>
  );
}

/** One that a partner gave and the console does not list. */
function otherLanguage(language: string | null) {
  const listed = language === null || languages.some((one) => one === language);
  return listed ? [] : [{ value: language, label: language }];
}

function TimeFields({ draft, onChange, faults, days }: FieldsProps) {
  const { t, date } = useTexts();
  const day = days.find((one) => one.date === draft.date);
  const time = (name: 'start' | 'end', label: string) => (
    <TextInput
      label={label}
      placeholder="09:00"
      inputMode="numeric"
      value={draft[name]}
      error={faults.has(name) && t('agenda.noTime')}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Select
        label={t('words.date')}
        allowDeselect={false}
        value={draft.date}
        data={days.map((one) => ({ value: one.date, label: date(one.date, 'full') }))}
        onChange={(chosen) => onChange({ date: chosen ?? draft.date })}
      />
      <Group grow align="start">
        {time('start', t('agenda.begins'))}
        {time('end', t('agenda.ends'))}
      </Group>
      {(day?.endsNextDay === true || draft.afterMidnight) && (
        <Checkbox
          label={t('agenda.afterMidnight')}
          checked={draft.afterMidnight}
          onChange={(event) => onChange({ afterMidnight: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
