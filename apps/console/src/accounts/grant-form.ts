import type { CountryCode } from '../ui/countries.ts';
import { today } from '../ui/local-day.ts';
import type { GrantRole } from './grant-roles.ts';
import type { Grant } from './queries.ts';

/** A right as it is entered. */
export interface GrantFields extends Omit<Grant, 'country'> {
  readonly country: CountryCode | null;
}

interface ObjectOfRole {
  readonly country?: 'needed';
  readonly organisation?: 'needed';
  readonly series?: 'optional';
}

/** For what a right of each role is. */
export const objectOf: Readonly<Record<GrantRole, ObjectOfRole>> = {
  secretariat: {},
  coordinator: { country: 'needed' },
  'focal-point': { organisation: 'needed', series: 'optional' },
  reviewer: {},
  observer: { series: 'optional' },
  participant: {},
};

export function newGrant(): GrantFields {
  return {
    role: 'focal-point',
    organisationId: null,
    country: null,
    seriesId: null,
    from: today(),
    to: null,
  };
}

/** The right with another role: what that role has no use for goes. */
export function ofRole(grant: GrantFields, role: GrantRole): GrantFields {
  const { country, organisation, series } = objectOf[role];
  return {
    ...grant,
    role,
    country: country ? grant.country : null,
    organisationId: organisation ? grant.organisationId : null,
    seriesId: series ? grant.seriesId : null,
  };
}

export function isComplete({ role, country, organisationId, from }: GrantFields): boolean {
  const needs = objectOf[role];
  if (needs.country && country === null) return false;
  if (needs.organisation && organisationId === null) return false;
  return from !== '';
}
