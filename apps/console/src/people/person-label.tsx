import { Text } from '@mantine/core';
import { IconEyeOff, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../api/api-problem.ts';
import { useTexts, type Texts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { personNamed } from './people-by-id.ts';
import { personQuery, type Person } from './queries.ts';

type Named = Pick<Person, 'id' | 'givenName' | 'familyName' | 'shownAs'>;

const ICON = 14;
/** The end of an id is random: enough to tell two nameless rows apart. */
const END = -4;
const NOT_FOUND = 404;

/** The name in one line; for who may not see it words that tell rows apart. */
export function nameInWords(person: Named, { t }: Pick<Texts, 't'>): string {
  if (person.shownAs === 'name')
    return [person.givenName, person.familyName].filter((name) => name !== null).join(' ');
  return t('people.notShownRow', { end: person.id.slice(END).toUpperCase() });
}

export function PersonLabel({ person }: { readonly person: Person }) {
  const texts = useTexts();
  return (
    <>
      {person.shownAs === 'pseudonym' && <IconEyeOff size={ICON} aria-hidden />}{' '}
      {nameInWords(person, texts)}{' '}
      {person.protected && (
        <IconShieldLock size={ICON} aria-label={texts.t('people.protected')} role="img" />
      )}
    </>
  );
}

interface PersonLinkProps {
  readonly id: string;
  /** Said of who is not there; without it that the person was erased. */
  readonly whenGone?: string;
}

/** A person by id, leading to the page; erased people are told as such. */
export function PersonLink({ id, whenGone }: PersonLinkProps) {
  const { t } = useTexts();
  const { data: named } = useQuery(personNamed(id));
  // an entry that was merged into another one is found by itself alone
  const { data: alone, error } = useQuery({ ...personQuery(id), enabled: named === null });
  const person = named ?? alone?.value;
  if (error instanceof ApiProblem && error.status === NOT_FOUND)
    return (
      <Text span size="sm" c="dimmed">
        {whenGone ?? t('people.erased')}
      </Text>
    );
  return (
    <LinkAnchor to="/people/$personId" params={{ personId: id }} size="sm">
      {person === undefined ? '…' : <PersonLabel person={person} />}
    </LinkAnchor>
  );
}
