import { Table, Text } from '@mantine/core';
import { languages, ownNameOf } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';
import { CountryName } from '../ui/country.tsx';
import { Fact, FactList } from '../ui/fact-list.tsx';
import type { Organisation } from '../ui/organisations.ts';
import { OrganisationLink } from './organisation-link.tsx';

/** What kind of organisation it is, where, and what it is called. */
export function OrganisationFacts({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts();
  const { code, kind, country, parentId, names, aliases, externalRef } = organisation;
  const written = [...new Set([...languages, ...Object.keys(names)])].filter((one) => names[one]);
  return (
    <FactList title={t('organisations.facts')}>
      <Fact label={t('organisations.code')}>{code}</Fact>
      <Fact label={t('words.kind')}>{t(`words.organisation.kind.${kind}`)}</Fact>
      {country !== null && (
        <Fact label={t('words.country')}>
          <CountryName code={country} />
        </Fact>
      )}
      {parentId !== null && (
        <Fact label={t('organisations.parent')}>
          <OrganisationLink id={parentId} />
        </Fact>
      )}
      <Fact label={t('organisations.names')}>
        <Table withRowBorders={false} verticalSpacing={0} horizontalSpacing={0} w="auto">
          <Table.Tbody>
            {written.map((language) => (
              <Table.Tr key={language}>
                <Table.Td lang={language}>{names[language]}</Table.Td>
                <Table.Td pl="md">
                  <Text size="xs" c="dimmed">
                    {ownNameOf[language as keyof typeof ownNameOf] ?? language}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Fact>
      {aliases.length > 0 && <Fact label={t('organisations.aliases')}>{aliases.join(', ')}</Fact>}
      {externalRef !== null && <Fact label={t('organisations.reference')}>{externalRef}</Fact>}
    </FactList>
  );
}
