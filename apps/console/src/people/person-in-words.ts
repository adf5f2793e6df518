import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { periodInWords } from '../ui/period.tsx';
import type { FieldsInWords } from '../ui/use-edit.tsx';
import { scripts, type AffiliationFields, type PersonFields } from './person-form.ts';

const labels: Readonly<Record<keyof PersonFields, ConsoleKey>> = {
  givenName: 'people.givenName',
  familyName: 'people.familyName',
  otherGivenName: 'people.givenName',
  otherFamilyName: 'people.familyName',
  script: 'people.script',
  email: 'people.email',
  languages: 'people.languages',
  protected: 'people.protected',
  affiliations: 'people.affiliations',
};
const inOtherScript: readonly string[] = ['otherGivenName', 'otherFamilyName'];

/** The fields of a person, as two versions are compared. */
export function usePersonInWords(): FieldsInWords<PersonFields> {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  const affiliation = (one: AffiliationFields) =>
    [one.organisationId === null ? '' : nameOf(one.organisationId), one.position]
      .concat(periodInWords(one, texts))
      .filter(Boolean)
      .join(', ');
  const words = (field: keyof PersonFields, form: PersonFields): string => {
    if (field === 'affiliations') return form.affiliations.map(affiliation).join('; ');
    if (field === 'languages') return form.languages.join(', ');
    if (field === 'protected') return t(form.protected ? 'ui.yes' : 'ui.no');
    if (field !== 'script') return form[field];
    const known = scripts.find((script) => script === form.script);
    return known === undefined ? form.script : t(`people.script.${known}`);
  };
  return {
    labelOf: (field) =>
      inOtherScript.includes(field)
        ? `${t('people.otherScript')}: ${t(labels[field])}`
        : t(labels[field]),
    inWords: (field, form) => words(field, form) || t('ui.nothing'),
  };
}
