import { Organisation } from '../domain/organisation.ts';
import type { OrganisationFacts } from '../domain/organisation-events.ts';

export const AT = new Date('2030-03-01T09:00:00Z');

export function facts(code: string, more: Partial<OrganisationFacts> = {}) {
  const names = { en: `Organisation ${code}` };
  return { code, kind: 'task-force', names, country: 'RS', parentId: null, ...more } as const;
}

export function anOrganisation(code: string, more: Partial<OrganisationFacts> = {}): Organisation {
  return Organisation.register(facts(code, more), { createdBy: 'a-client', externalRef: null }, AT);
}
