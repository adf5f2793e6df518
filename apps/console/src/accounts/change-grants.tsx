import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { useOrganisations } from '../ui/organisations.ts';
import { periodInWords } from '../ui/period.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useEdit, type FieldsInWords } from '../ui/use-edit.tsx';
import { isComplete, type GrantFields } from './grant-form.ts';
import { GrantInputs } from './grant-inputs.tsx';
import { askAccount, seriesQuery, type Account } from './queries.ts';

interface ChangeProps {
  readonly account: Item<Account>;
  readonly onClose: () => void;
}

interface GrantsForm {
  readonly grants: readonly GrantFields[];
}

export function ChangeGrants({ account, onClose }: ChangeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { id } = account.value;
  const { form, setForm, save, conflict } = useEdit({
    read: account,
    formOf: ({ grants }) => ({ grants }) as GrantsForm,
    readAgain: () => askAccount(id),
    write: ({ grants }, { etag }) =>
      item(
        client.PATCH('/v1/accounts/{id}', {
          params: { path: { id }, header: ifMatch(etag) },
          body: { grants: [...grants] },
        }),
      ),
    fields: useGrantsInWords(),
  });
  return (
    <>
      <Sheet
        opened={conflict === undefined}
        onClose={onClose}
        title={t('accounts.changeGrants')}
        verb={t('accounts.saveGrants')}
        consequences={[t('accounts.grantsHold'), t('accounts.grantsTold')]}
        notYet={!form.grants.every(isComplete)}
        onConfirm={async () => {
          await save();
          await queries.invalidateQueries({ queryKey: ['accounts'] });
        }}
      >
        {(errorOf) => (
          <GrantInputs
            value={form.grants}
            onChange={(grants) => setForm({ grants })}
            errorOf={errorOf}
          />
        )}
      </Sheet>
      {conflict}
    </>
  );
}

function useGrantsInWords(): FieldsInWords<GrantsForm> {
  const texts = useTexts();
  const { t, textOf } = texts;
  const { nameOf } = useOrganisations();
  const { nameOf: countryOf } = useCountries();
  const { data: series = [] } = useQuery(seriesQuery);
  const words = ({ role, country, organisationId, seriesId, ...days }: GrantFields) =>
    [
      t(`words.grant.role.${role}`),
      country && countryOf(country),
      organisationId && nameOf(organisationId),
      textOf(series.find(({ id }) => id === seriesId)?.title ?? {}),
      periodInWords(days, texts),
    ]
      .filter(Boolean)
      .join(', ');
  return {
    labelOf: () => t('accounts.grants'),
    inWords: (_, { grants }) => grants.map(words).join('; ') || t('accounts.noGrants'),
  };
}
