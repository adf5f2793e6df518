import { useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useEdit } from '../ui/use-edit.tsx';
import { fieldsOf, isComplete, requestOf, type PersonFields } from './person-form.ts';
import { PersonInputs } from './person-fields.tsx';
import { usePersonInWords } from './person-in-words.ts';
import { nameInWords } from './person-label.tsx';
import { askPerson, type Person } from './queries.ts';

interface ChangeProps {
  readonly person: Item<Person>;
  readonly onClose: () => void;
}

export function ChangePerson({ person, onClose }: ChangeProps) {
  const texts = useTexts();
  const { t } = texts;
  const me = useMe();
  const queries = useQueryClient();
  const { id } = person.value;
  const { form, setForm, save, conflict } = useEdit({
    read: person,
    formOf: fieldsOf,
    readAgain: () => askPerson(id),
    write: (fields: PersonFields, { etag }) =>
      item(
        client.PATCH('/v1/people/{id}', {
          params: { path: { id }, header: ifMatch(etag) },
          body: requestOf(fields),
        }),
      ),
    fields: usePersonInWords(),
  });
  return (
    <>
      <Sheet
        opened={conflict === undefined}
        onClose={onClose}
        title={t('people.changeTitle', { name: nameInWords(person.value, texts) })}
        verb={t('ui.save')}
        consequences={[t('people.changeTold')]}
        notYet={!isComplete(form)}
        onConfirm={async () => {
          await save();
          await queries.invalidateQueries({ queryKey: ['people'] });
        }}
      >
        {(errorOf) => (
          <PersonInputs
            value={form}
            onChange={setForm}
            errorOf={errorOf}
            amongIds={me.role === 'secretariat' ? undefined : spokenFor(me)}
          />
        )}
      </Sheet>
      {conflict}
    </>
  );
}
