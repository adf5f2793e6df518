import { Organisation } from '../domain/organisation.ts';
import type { OrganisationFacts } from '../domain/organisation-events.ts';

export const AT = new Date('2030-03-01T09:00:00Z');

export function facts(code: string, more: Partial<OrganisationFacts> = {}) {
  const names = { en: `Organisation ${code}` };
  const base = {
    code,
    kind: 'task-force',
    names,
    aliases: [],
    country: 'RS',
    parentId: null,
  } as const;
  return { ...base, ...more };
}

export function anOrganisation(code: string, more: Partial<OrganisationFacts> = {}): Organisation {
  return Organisation.register(facts(code, more), { createdBy: 'a-client', externalRef: null }, AT);
}
