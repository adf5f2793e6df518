import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { useOrganisations } from '../../ui/organisations.ts';
import type { Wanted } from '../announce/wanted.ts';
import { labels } from '../announce/labels.ts';

/** The fields of the form and what is in them, where two versions are compared. */
export function useFieldsInWords() {
  const { t, date, number, textOf } = useTexts();
  const { nameOf } = useOrganisations();
  const { nameOf: countryOf } = useCountries();
  const day = (value: string) => (value === '' ? '–' : date(value));
  const inWords: { readonly [Field in keyof Wanted]: (value: Wanted[Field]) => string } = {
    title: (title) => Object.values(title).join(' / '),
    aims: (aims) => aims.map(textOf).join('; '),
    initiatorId: (id) => (id === null ? '–' : nameOf(id)),
    organiserIds: (ids) => ids.map(nameOf).join(', '),
    countries: (countries) => countries.map(countryOf).join(', '),
    from: day,
    to: day,
    namesFromDays: number,
  };
  return {
    labelOf: (field: keyof Wanted) => t(labels[field]),
    inWords: <Field extends keyof Wanted>(field: Field, form: Wanted) =>
      inWords[field](form[field]),
  };
}
