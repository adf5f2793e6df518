import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { today } from '../ui/local-day.ts';
import { LinkAnchor } from '../ui/links.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { isComplete, nobodyYet, requestOf, type PersonFields } from './person-form.ts';
import { PersonInputs } from './person-fields.tsx';
import { PersonLabel } from './person-label.tsx';
import { foundPeopleQuery } from './queries.ts';

interface RegisterProps {
  /** The organisation for which the reader was looking. */
  readonly organisationId: string | undefined;
  readonly onClose: () => void;
  readonly onRegistered: (id: string) => void;
}

export function RegisterPerson({ organisationId, onClose, onRegistered }: RegisterProps) {
  const { t } = useTexts();
  const me = useMe();
  const queries = useQueryClient();
  const own = me.role === 'secretariat' ? undefined : spokenFor(me);
  const first = organisationId ?? own?.[0];
  const [fields, setFields] = useState<PersonFields>({
    ...nobodyYet,
    affiliations:
      first === undefined ? [] : [{ organisationId: first, position: '', from: today(), to: null }],
  });
  const [key] = useState(() => idempotencyKey());
  const register = async () => {
    const { id } = await body(
      client.POST('/v1/people', {
        params: { header: key },
        body: { ...requestOf(fields), externalRef: null },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['people'] });
    onRegistered(id);
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('people.register')}
      verb={t('people.register')}
      consequences={[]}
      notYet={!isComplete(fields)}
      onConfirm={register}
    >
      {(errorOf) => (
        <>
          <PersonInputs value={fields} onChange={setFields} errorOf={errorOf} amongIds={own} />
          <MaybeThere name={`${fields.givenName} ${fields.familyName}`} email={fields.email} />
        </>
      )}
    </Sheet>
  );
}

const TYPING_MS = 400;
const SHORTEST = 4;

/** Who is perhaps the one that is being entered. */
function MaybeThere({ name, email }: { readonly name: string; readonly email: string }) {
  const { t } = useTexts();
  const [asked] = useDebouncedValue({ name: name.trim(), email: email.trim() }, TYPING_MS);
  const byName = useQuery({
    ...foundPeopleQuery(asked.name),
    enabled: asked.name.length >= SHORTEST,
  });
  const byAddress = useQuery({
    ...foundPeopleQuery(asked.email),
    enabled: asked.email.includes('@'),
  });
  const found = new Map(
    [
      ...(asked.name.length >= SHORTEST ? (byName.data ?? []) : []),
      ...(asked.email.includes('@') ? (byAddress.data ?? []) : []),
    ].map((person) => [person.id, person]),
  );
  return (
    <div role="status">
      {found.size > 0 && (
        <Alert color="orange" title={t('people.maybeThere')}>
          {[...found.values()].map((person) => (
            <div key={person.id}>
              <LinkAnchor to="/people/$personId" params={{ personId: person.id }} target="_blank">
                <PersonLabel person={person} />
              </LinkAnchor>
            </div>
          ))}
        </Alert>
      )}
    </div>
  );
}
