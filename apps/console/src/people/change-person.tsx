import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { fieldsOf, isComplete, requestOf } from './person-form.ts';
import { PersonInputs } from './person-fields.tsx';
import { nameInWords } from './person-label.tsx';
import type { Person } from './queries.ts';

interface ChangeProps {
  readonly person: Item<Person>;
  readonly onClose: () => void;
}

export function ChangePerson({ person: { value, etag }, onClose }: ChangeProps) {
  const texts = useTexts();
  const { t } = texts;
  const me = useMe();
  const queries = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(value));
  const change = async () => {
    await item(
      client.PATCH('/v1/people/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
        body: requestOf(fields),
      }),
    );
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('people.changeTitle', { name: nameInWords(value, texts) })}
      verb={t('ui.save')}
      consequences={[t('people.changeTold')]}
      notYet={!isComplete(fields)}
      onConfirm={change}
    >
      {(errorOf) => (
        <PersonInputs
          value={fields}
          onChange={setFields}
          errorOf={errorOf}
          amongIds={me.role === 'secretariat' ? undefined : spokenFor(me)}
        />
      )}
    </Sheet>
  );
}
