import { Alert, Badge, Button, Table, Text, Title } from '@mantine/core';
import { ownNameOf, type Language } from '@regional-events/texts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Item } from '../api/client.ts';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Fact, FactList } from '../ui/fact-list.tsx';
import { Failure } from '../ui/failure.tsx';
import { today } from '../ui/local-day.ts';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { isWithin, Period } from '../ui/period.tsx';
import { ChangePerson } from './change-person.tsx';
import { Doubles } from './doubles.tsx';
import { ErasePerson } from './erase-person.tsx';
import { nameInWords } from './person-label.tsx';
import { personQuery, type Person } from './queries.ts';
import { SayWhy } from './say-why.tsx';

const route = getRouteApi('/people/$personId');

/** One person: name, affiliations over time, who may be the same, who looked. */
export function PersonPage() {
  const texts = useTexts();
  const { t } = texts;
  const { personId } = route.useParams();
  const { role } = useMe();
  const { data, error, refetch } = useQuery(personQuery(personId));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  const person = data?.value;
  return (
    <>
      <PageHead
        title={person === undefined ? t('ui.loading') : nameInWords(person, texts)}
        above={[
          <LinkAnchor key="people" to="/people" size="sm">
            {t('shell.people')}
          </LinkAnchor>,
        ]}
        badge={
          person?.protected === true && (
            <Badge miw="max-content" variant="light" color="grape" tt="none">
              {t('people.protected')}
            </Badge>
          )
        }
        actions={data && <Actions person={data} />}
      />
      {person && (
        <>
          {person.reasonRequired && (
            <Alert title={t('people.notShown')} mb="md" maw={720}>
              <Text size="sm" mb="xs">
                {t('people.protectedHelp')}
              </Text>
              <SayWhy size="xs" />
            </Alert>
          )}
          <PersonFacts person={person} />
          <Affiliations person={person} />
          {role === 'secretariat' && <Doubles person={person} />}
        </>
      )}
    </>
  );
}

function Actions({ person }: { readonly person: Item<Person> }) {
  const { t } = useTexts();
  const me = useMe();
  const isSecretariat = me.role === 'secretariat';
  const [step, setStep] = useState<'change' | 'erase'>();
  const close = () => setStep(undefined);
  const personId = person.value.id;
  return (
    <>
      {isSecretariat && (
        <>
          <LinkButton to="/people/access-log" search={{ personId }} variant="subtle">
            {t('people.accessLogOf')}
          </LinkButton>
          <LinkButton to="/accounts" search={{ personId }} variant="subtle">
            {t('people.account')}
          </LinkButton>
          <Button variant="default" onClick={() => setStep('erase')}>
            {t('people.erase')}
          </Button>
        </>
      )}
      {mayUse(me, 'people:write') && person.value.shownAs === 'name' && (
        <Button onClick={() => setStep('change')}>{t('people.change')}</Button>
      )}
      {step === 'change' && <ChangePerson person={person} onClose={close} />}
      {step === 'erase' && <ErasePerson person={person} onClose={close} />}
    </>
  );
}

function PersonFacts({ person }: { readonly person: Person }) {
  const { t } = useTexts();
  const { otherScript, email, languages, externalRef } = person;
  if (person.shownAs !== 'name' && languages.length === 0 && externalRef === null) return null;
  return (
    <FactList title={t('people.facts')}>
      {otherScript !== null && (
        <Fact label={t('people.otherScript')}>
          {[otherScript.givenName, otherScript.familyName].filter(Boolean).join(' ')}
        </Fact>
      )}
      {person.shownAs === 'name' && (
        <Fact label={t('people.email')}>{email ?? t('people.noEmail')}</Fact>
      )}
      {languages.length > 0 && (
        <Fact label={t('people.languages')}>
          {languages.map((one) => ownNameOf[one as Language] ?? one).join(', ')}
        </Fact>
      )}
      {externalRef !== null && <Fact label={t('organisations.reference')}>{externalRef}</Fact>}
    </FactList>
  );
}

function Affiliations({ person: { affiliations } }: { readonly person: Person }) {
  const { t } = useTexts();
  return (
    <section>
      <Title order={2} size="h4" mt="xl" mb="xs">
        {t('people.affiliations')}
      </Title>
      {affiliations.length === 0 && <Text c="dimmed">{t('people.noAffiliations')}</Text>}
      {affiliations.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('words.organisation')}</Table.Th>
              <Table.Th>{t('people.position')}</Table.Th>
              <Table.Th>{t('words.dates')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {affiliations.map((one) => (
              <Table.Tr
                key={`${one.organisationId} ${one.from}`}
                c={isWithin(one, today()) ? undefined : 'dimmed'}
              >
                <Table.Td>
                  <OrganisationLink id={one.organisationId} />
                </Table.Td>
                <Table.Td>{one.position}</Table.Td>
                <Table.Td>
                  <Period days={one} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
