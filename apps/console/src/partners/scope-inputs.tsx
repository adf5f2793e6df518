import { Checkbox, Table, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { areasFor, type Scope } from './scopes.ts';

interface ScopeInputsProps {
  readonly actor: 'secretariat' | 'partner';
  readonly value: readonly Scope[];
  readonly onChange: (scopes: readonly Scope[]) => void;
  readonly error: string | undefined;
}

/** What a program is to see and to change, as a table of boxes. */
export function ScopeInputs({ actor, value, onChange, error }: ScopeInputsProps) {
  const { t } = useTexts();
  const toggle = (scope: Scope) =>
    onChange(value.includes(scope) ? value.filter((one) => one !== scope) : [...value, scope]);
  const words = { read: t('partners.see'), write: t('partners.changeScope') };
  return (
    <div>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('partners.scopes')}</Table.Th>
            <Table.Th>{words.read}</Table.Th>
            <Table.Th>{words.write}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {areasFor(actor).map(({ area, may }) => (
            <Table.Tr key={area}>
              <Table.Td>{t(`partners.of.${area}`)}</Table.Td>
              {(['read', 'write'] as const).map((one) => {
                const scope = `${area}:${one}` as Scope;
                const exists = (may as readonly string[]).includes(one);
                return (
                  <Table.Td key={one}>
                    {exists && (
                      <Checkbox
                        aria-label={`${t(`partners.of.${area}`)}: ${words[one]}`}
                        checked={value.includes(scope)}
                        onChange={() => toggle(scope)}
                      />
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {error !== undefined && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
