import { Fieldset, Group, Select, TextInput } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { scripts, type PersonFields, type Script } from './person-form.ts';

interface NameInputsProps {
  readonly value: PersonFields;
  readonly onChange: (value: PersonFields) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}

const NAME_LENGTH = 100;

/** The name, and how the person writes it in a second script. */
export function NameInputs({ value, onChange, errorOf }: NameInputsProps) {
  const { t } = useTexts();
  const input = (
    field: 'givenName' | 'familyName' | 'otherGivenName' | 'otherFamilyName',
    label: string,
    pointer: string,
  ) => (
    <TextInput
      label={label}
      flex="1 1 10rem"
      value={value[field]}
      maxLength={NAME_LENGTH}
      error={errorOf(pointer)}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Group align="start" gap="xs">
        {input('givenName', t('people.givenName'), '/givenName')}
        {input('familyName', t('people.familyName'), '/familyName')}
      </Group>
      <Fieldset legend={t('people.otherScript')} p="xs">
        <Group align="start" gap="xs">
          {input('otherGivenName', t('people.givenName'), '/otherScript/givenName')}
          {input('otherFamilyName', t('people.familyName'), '/otherScript/familyName')}
          <Select
            label={t('people.script')}
            w={130}
            value={value.script}
            data={scripts.map((script) => ({ value: script, label: t(`people.script.${script}`) }))}
            allowDeselect={false}
            error={errorOf('/otherScript/script')}
            onChange={(script) => onChange({ ...value, script: script as Script })}
          />
        </Group>
      </Fieldset>
    </>
  );
}
