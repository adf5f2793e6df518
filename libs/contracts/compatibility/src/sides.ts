import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { Difference } from './difference.ts';

/** The two sides of a comparison, each with the schema that its references lead into. */
export interface Sides {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly definitions: { readonly before: JsonSchema; readonly after: JsonSchema };
  readonly at: string;
  /** The pairs of references that led here. */
  readonly followed: readonly string[];
}

export type Compare = (sides: Sides) => readonly Difference[];
