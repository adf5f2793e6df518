import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { KindOfDifference } from '../kinds.ts';

/** The kind, what happens as a sentence, the schema before and after. */
export type Row = readonly [KindOfDifference, string, JsonSchema, JsonSchema];
