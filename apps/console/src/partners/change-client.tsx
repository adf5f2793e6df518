import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useEdit, type FieldsInWords } from '../ui/use-edit.tsx';
import { askClient, type RegisteredClient } from './queries.ts';
import { ScopeInputs } from './scope-inputs.tsx';
import { scopesInWords } from './scope-words.tsx';
import type { Scope } from './scopes.ts';

interface ChangeProps {
  readonly registered: Item<RegisteredClient>;
  readonly onClose: () => void;
}

interface ClientForm {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

const NAME_LENGTH = 200;

export function ChangeClient({ registered, onClose }: ChangeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { id, name, role } = registered.value;
  const { form, setForm, save, conflict } = useEdit({
    read: registered,
    formOf: ({ name: now, scopes }) => ({ name: now, scopes }) as ClientForm,
    readAgain: () => askClient(id),
    write: (wanted, { etag }) =>
      item(
        client.PATCH('/v1/clients/{id}', {
          params: { path: { id }, header: ifMatch(etag) },
          body: { name: wanted.name.trim(), scopes: [...wanted.scopes] },
        }),
      ),
    fields: useFieldsInWords(),
  });
  return (
    <>
      <Sheet
        opened={conflict === undefined}
        onClose={onClose}
        title={t('partners.changeTitle', { name })}
        verb={t('ui.save')}
        consequences={[t('partners.changeHolds'), t('partners.told')]}
        notYet={form.name.trim() === '' || form.scopes.length === 0}
        onConfirm={async () => {
          await save();
          await queries.invalidateQueries({ queryKey: ['clients'] });
        }}
      >
        {(errorOf) => (
          <>
            <TextInput
              label={t('partners.name')}
              required
              value={form.name}
              maxLength={NAME_LENGTH}
              error={errorOf('/name')}
              onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
            />
            <ScopeInputs
              actor={role}
              value={form.scopes}
              onChange={(scopes) => setForm({ ...form, scopes })}
              error={errorOf('/scopes')}
            />
          </>
        )}
      </Sheet>
      {conflict}
    </>
  );
}

function useFieldsInWords(): FieldsInWords<ClientForm> {
  const texts = useTexts();
  const { t } = texts;
  return {
    labelOf: (field) => t(`partners.${field}`),
    inWords: (field, form) =>
      field === 'name' ? form.name : scopesInWords(form.scopes, texts).join('; '),
  };
}
