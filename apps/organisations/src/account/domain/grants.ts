import type { Grant, GrantRole } from '@regional-events/kernel';
import { GrantEndsBeforeItBeginsError, GrantObjectError } from './errors.ts';

type ObjectField = 'organisationId' | 'country' | 'seriesId';
const objectFields: readonly ObjectField[] = ['organisationId', 'country', 'seriesId'];

interface ObjectsOfRole {
  readonly needs: readonly ObjectField[];
  readonly may: readonly ObjectField[];
}

const nothing: ObjectsOfRole = { needs: [], may: [] };

const objectsOf: Readonly<Record<GrantRole, ObjectsOfRole>> = {
  secretariat: nothing,
  coordinator: { needs: ['country'], may: [] },
  'focal-point': { needs: ['organisationId'], may: ['seriesId'] },
  reviewer: nothing,
  observer: { needs: [], may: ['seriesId'] },
  participant: nothing,
};

/** Throws GrantObjectError or GrantEndsBeforeItBeginsError. */
export function expectSoundGrants(grants: readonly Grant[]): void {
  const faults = grants.flatMap((grant, index) =>
    objectFaultsOf(grant).map(({ field, detail }) => ({
      pointer: `/grants/${index}/${field}`,
      detail,
    })),
  );
  if (faults.length > 0) throw new GrantObjectError(faults);
  const backwards = grants.flatMap(({ from, to }, index) =>
    to !== null && to < from ? [`/grants/${index}/to`] : [],
  );
  if (backwards.length > 0) throw new GrantEndsBeforeItBeginsError(backwards);
}

function objectFaultsOf(grant: Grant) {
  const { needs, may } = objectsOf[grant.role];
  return objectFields.flatMap((field) => {
    const isNamed = grant[field] !== null;
    if (needs.includes(field) && !isNamed) return [{ field, detail: `A ${grant.role} has one.` }];
    if (isNamed && !needs.includes(field) && !may.includes(field))
      return [{ field, detail: `A ${grant.role} has none.` }];
    return [];
  });
}

export function sameGrants(some: readonly Grant[], others: readonly Grant[]): boolean {
  const textOf = (grants: readonly Grant[]) =>
    grants
      .map(({ role, organisationId, country, seriesId, from, to }) =>
        [role, organisationId, country, seriesId, from, to].join(),
      )
      .join('\n');
  return textOf(some) === textOf(others);
}

/** Those for the organisation end with this day at the latest; those that would begin later are gone. */
export function endedAfter(
  grants: readonly Grant[],
  organisationId: string,
  lastDay: string,
): readonly Grant[] {
  return grants.flatMap((grant) => {
    if (grant.organisationId !== organisationId) return [grant];
    if (grant.from > lastDay) return [];
    return [grant.to === null || grant.to > lastDay ? { ...grant, to: lastDay } : grant];
  });
}
