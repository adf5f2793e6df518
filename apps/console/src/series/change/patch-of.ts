import type { CountryCode } from '../../ui/countries.ts';
import { textsPatch } from '../../ui/texts-patch.ts';
import { givenAims, type Wanted } from '../announce/wanted.ts';

/** What a form changes, as the API takes it; the rest stays as it is. */
export function patchOf(before: Wanted, after: Wanted) {
  const changed = <Field extends keyof Wanted>(...fields: readonly Field[]) =>
    Object.fromEntries(
      fields
        .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
        .map((field) => [field, after[field]]),
    ) as Partial<Pick<Wanted, Field>>;
  const { title, aims, initiatorId, ...rest } = changed(
    ...(Object.keys(after) as (keyof Wanted)[]),
  );
  const { organiserIds, countries, ...plain } = rest;
  return {
    ...plain,
    ...(title !== undefined && { title: textsPatch(before.title, after.title) }),
    ...(aims !== undefined && { aims: givenAims(after) }),
    ...(typeof initiatorId === 'string' && { initiatorId }),
    ...(organiserIds !== undefined && { organiserIds: [...organiserIds] }),
    ...(countries !== undefined && { countries: countries as CountryCode[] }),
  };
}
