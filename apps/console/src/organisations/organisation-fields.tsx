import { Select, TagsInput, TextInput } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { CountrySelect } from '../ui/country.tsx';
import type { CountryCode } from '../ui/countries.ts';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { TextsField } from '../ui/texts-field.tsx';
import type { TextsByLanguage } from '../ui/texts-patch.ts';
import { organisationKinds, type OrganisationKind } from './kinds.ts';

export interface OrganisationFields {
  readonly code: string;
  readonly kind: OrganisationKind | null;
  readonly names: TextsByLanguage;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  readonly parentId: string | null;
}

interface FieldsProps {
  readonly value: OrganisationFields;
  readonly onChange: (value: OrganisationFields) => void;
  readonly errorOf: (pointer: string) => string | undefined;
  /** It has its code already, and keeps it. */
  readonly codeStays?: boolean;
  /** It cannot be a part of itself. */
  readonly ownId?: string;
}

const NAME_LENGTH = 200;
const MOST_ALIASES = 20;

export function isComplete({ code, kind, names }: OrganisationFields): boolean {
  return code !== '' && kind !== null && Object.values(names).some((name) => name.trim() !== '');
}

/** What is entered of an organisation, for a new one and for a change. */
export function OrganisationInputs(props: FieldsProps) {
  const { value, onChange, errorOf, codeStays = false, ownId } = props;
  const { t } = useTexts();
  return (
    <>
      <TextInput
        label={t('organisations.code')}
        description={codeStays ? undefined : t('organisations.codeHelp')}
        required
        disabled={codeStays}
        value={value.code}
        maxLength={32}
        error={errorOf('/code')}
        onChange={(event) => onChange({ ...value, code: event.currentTarget.value.trim() })}
      />
      <TextsField
        label={t('organisations.names')}
        value={value.names}
        maxLength={NAME_LENGTH}
        errorOf={(language) => errorOf(`/names/${language}`)}
        onChange={(names) => onChange({ ...value, names })}
      />
      <Select
        label={t('words.kind')}
        required
        value={value.kind}
        data={organisationKinds.map((kind) => ({
          value: kind,
          label: t(`words.organisation.kind.${kind}`),
        }))}
        error={errorOf('/kind')}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <CountrySelect
        placeholder={t('organisations.noCountry')}
        value={value.country}
        error={errorOf('/country')}
        onChange={(country) => onChange({ ...value, country })}
      />
      <TagsInput
        label={t('organisations.aliases')}
        description={t('organisations.aliasesHelp')}
        value={[...value.aliases]}
        maxTags={MOST_ALIASES}
        error={errorOf('/aliases')}
        onChange={(aliases) => onChange({ ...value, aliases })}
      />
      <OrganisationSelect
        label={t('organisations.parent')}
        value={value.parentId}
        among={({ id }) => id !== ownId}
        error={errorOf('/parentId')}
        onChange={(parentId) => onChange({ ...value, parentId })}
      />
    </>
  );
}
