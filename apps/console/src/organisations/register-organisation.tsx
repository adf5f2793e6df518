import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { givenTexts } from '../ui/texts-patch.ts';
import { isComplete, OrganisationInputs, type OrganisationFields } from './organisation-fields.tsx';

const nothingYet: OrganisationFields = {
  code: '',
  kind: null,
  names: {},
  aliases: [],
  country: null,
  parentId: null,
};

interface RegisterProps {
  readonly onClose: () => void;
  readonly onRegistered: (id: string) => void;
}

export function RegisterOrganisation({ onClose, onRegistered }: RegisterProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [fields, setFields] = useState(nothingYet);
  const [key] = useState(() => idempotencyKey());
  const register = async () => {
    const { kind, names, aliases, ...others } = fields;
    if (kind === null) return;
    const { id } = await body(
      client.POST('/v1/organisations', {
        params: { header: key },
        body: {
          ...others,
          externalRef: null,
          kind,
          names: givenTexts(names),
          aliases: [...aliases],
        },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['organisations'] });
    onRegistered(id);
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('organisations.register')}
      verb={t('organisations.register')}
      consequences={[]}
      notYet={!isComplete(fields)}
      onConfirm={register}
    >
      {(errorOf) => <OrganisationInputs value={fields} onChange={setFields} errorOf={errorOf} />}
    </Sheet>
  );
}
