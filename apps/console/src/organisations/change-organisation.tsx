import type { ConsoleKey } from '@regional-events/texts';
import { useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { useCountries, type CountryCode } from '../ui/countries.ts';
import { useOrganisations, type Organisation } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import { textsPatch } from '../ui/texts-patch.ts';
import { useEdit, type FieldsInWords } from '../ui/use-edit.tsx';
import { isComplete, OrganisationInputs, type OrganisationFields } from './organisation-fields.tsx';
import { askOrganisation } from './queries.ts';

interface ChangeProps {
  readonly organisation: Item<Organisation>;
  readonly onClose: () => void;
}

function fieldsOf({ code, kind, names, aliases, country, parentId }: Organisation) {
  const fields: OrganisationFields = {
    code,
    kind,
    names,
    aliases,
    country: country as CountryCode | null,
    parentId,
  };
  return fields;
}

function write(
  { kind, names, aliases, country, parentId }: OrganisationFields,
  over: Item<Organisation>,
) {
  const { id, names: before } = over.value;
  return item(
    client.PATCH('/v1/organisations/{id}', {
      params: { path: { id }, header: ifMatch(over.etag) },
      body: {
        ...(kind !== null && { kind }),
        names: textsPatch(before, names),
        aliases: [...aliases],
        country,
        parentId,
      },
    }),
  );
}

export function ChangeOrganisation({ organisation, onClose }: ChangeProps) {
  const { t, textOf } = useTexts();
  const queries = useQueryClient();
  const { id, names } = organisation.value;
  const { form, setForm, save, conflict } = useEdit({
    read: organisation,
    formOf: fieldsOf,
    readAgain: () => askOrganisation(id),
    write,
    fields: useFieldsInWords(),
  });
  return (
    <>
      <Sheet
        opened={conflict === undefined}
        onClose={onClose}
        title={t('organisations.changeTitle', { name: textOf(names) })}
        verb={t('ui.save')}
        consequences={[]}
        notYet={!isComplete(form)}
        onConfirm={async () => {
          await save();
          await queries.invalidateQueries({ queryKey: ['organisations'] });
        }}
      >
        {(errorOf) => (
          <OrganisationInputs
            value={form}
            onChange={setForm}
            errorOf={errorOf}
            codeStays
            ownId={id}
          />
        )}
      </Sheet>
      {conflict}
    </>
  );
}

const labels: Readonly<Record<keyof OrganisationFields, ConsoleKey>> = {
  code: 'organisations.code',
  kind: 'words.kind',
  names: 'organisations.names',
  aliases: 'organisations.aliases',
  country: 'words.country',
  parentId: 'organisations.parent',
};

function useFieldsInWords(): FieldsInWords<OrganisationFields> {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const { nameOf: countryOf } = useCountries();
  const words = (field: keyof OrganisationFields, form: OrganisationFields) => {
    const { kind, country, parentId } = form;
    if (field === 'names')
      return Object.entries(form.names)
        .map(([language, name]) => `${name} (${language})`)
        .join('; ');
    if (field === 'aliases') return form.aliases.join(', ');
    if (field === 'code') return form.code;
    if (field === 'kind') return kind && t(`words.organisation.kind.${kind}`);
    if (field === 'country') return country && countryOf(country);
    return parentId && nameOf(parentId);
  };
  return {
    labelOf: (field) => t(labels[field]),
    inWords: (field, form) => words(field, form) || t('ui.nothing'),
  };
}
