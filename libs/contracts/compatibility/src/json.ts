import type { JsonSchema } from '@regional-events/contracts-catalogue';

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The same whatever the order in which an object's keys stand. */
export function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isSchema(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** What stands in the first list and not in the second. */
export function missingIn(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const known = new Set(other.map(textOf));
  return list.filter((value) => !known.has(textOf(value)));
}
