import { Button, Fieldset, Group, Menu, Textarea, TextInput } from '@mantine/core';
import { languages, ownNameOf } from '@regional-events/texts';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';

const ICON = 14;

interface TextsFieldProps {
  readonly label: string;
  readonly value: Readonly<Record<string, string>>;
  readonly onChange: (value: Readonly<Record<string, string>>) => void;
  readonly required?: boolean;
  /** Several lines. */
  readonly long?: boolean;
  readonly maxLength: number;
  /** What is wrong with the text in a language. */
  readonly errorOf?: (language: string) => string | undefined;
  /** Has the focus when its dialog opens. */
  readonly first?: boolean;
}

/** A text in several languages: one field for each that it has, and for the reader's; more are added. Empty ones are left out. */
export function TextsField(props: TextsFieldProps) {
  const { label, value, onChange, required, long, maxLength, first } = props;
  const { t, language } = useTexts();
  const [added, setAdded] = useState<readonly string[]>([]);
  const given = Object.keys(value);
  const shown = [...new Set([...(given.length === 0 ? [language] : given), ...added])];
  const rest = languages.filter((one) => !shown.includes(one));
  const set = (one: string, text: string) => {
    setAdded([...new Set([...added, one])]);
    const { [one]: _before, ...others } = value;
    onChange(text === '' ? others : { ...others, [one]: text });
  };
  const Input = long === true ? Textarea : TextInput;
  return (
    <Fieldset legend={label} p="xs">
      {shown.map((one, at) => (
        <Input
          key={one}
          lang={one}
          data-autofocus={(first === true && at === 0) || undefined}
          label={ownNameOf[one as keyof typeof ownNameOf] ?? one}
          value={value[one] ?? ''}
          maxLength={maxLength}
          error={props.errorOf?.(one)}
          required={required === true && shown.length === 1}
          {...(long === true && { autosize: true, minRows: 2, maxRows: 8 })}
          onChange={(event) => set(one, event.currentTarget.value)}
        />
      ))}
      {rest.length > 0 && (
        <Group mt={4}>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconPlus size={ICON} aria-hidden />}
              >
                {t('ui.addLanguage')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {rest.map((one) => (
                <Menu.Item key={one} lang={one} onClick={() => setAdded([...added, one])}>
                  {ownNameOf[one]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      )}
    </Fieldset>
  );
}
