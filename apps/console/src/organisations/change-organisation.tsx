import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import type { CountryCode } from '../ui/countries.ts';
import type { Organisation } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import { textsPatch } from '../ui/texts-patch.ts';
import { isComplete, OrganisationInputs, type OrganisationFields } from './organisation-fields.tsx';

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

export function ChangeOrganisation({ organisation: { value, etag }, onClose }: ChangeProps) {
  const { t, textOf } = useTexts();
  const queries = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(value));
  const change = async () => {
    const { kind, names, aliases, country, parentId } = fields;
    if (kind === null) return;
    await item(
      client.PATCH('/v1/organisations/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
        body: {
          kind,
          names: textsPatch(value.names, names),
          aliases: [...aliases],
          country,
          parentId,
        },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['organisations'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('organisations.changeTitle', { name: textOf(value.names) })}
      verb={t('ui.save')}
      consequences={[]}
      notYet={!isComplete(fields)}
      onConfirm={change}
    >
      {(errorOf) => (
        <OrganisationInputs
          value={fields}
          onChange={setFields}
          errorOf={errorOf}
          codeStays
          ownId={value.id}
        />
      )}
    </Sheet>
  );
}
