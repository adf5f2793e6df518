import type { EventDetails } from './event-details.ts';

export interface FieldChange {
  readonly field: keyof EventDetails;
  readonly old: unknown;
  readonly new: unknown;
}

/** The fields in which two versions of an event differ. */
export function changesBetween(old: EventDetails, wanted: EventDetails): readonly FieldChange[] {
  return fieldsOf(old)
    .filter((field) => !same(old[field], wanted[field]))
    .map((field) => ({ field, old: old[field], new: wanted[field] }));
}

function fieldsOf(details: EventDetails): readonly (keyof EventDetails)[] {
  return Object.keys(details) as (keyof EventDetails)[];
}

/** Equal as JSON, whatever the order of members. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOneOrder) === JSON.stringify(other, inOneOrder);
}

function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
