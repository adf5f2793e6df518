import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { Difference } from './difference.ts';
import { isSame } from './json.ts';
import type { KindOfDifference } from './kinds.ts';
import { limitKeywords, movedLimits } from './limits.ts';

interface Rule {
  readonly changed: KindOfDifference;
  readonly dropped: KindOfDifference;
  readonly imposed: KindOfDifference;
}

const always = (kind: KindOfDifference): Rule => ({ changed: kind, dropped: kind, imposed: kind });

const rules: Readonly<Record<string, Rule>> = {
  format: { changed: 'format-changed', dropped: 'format-dropped', imposed: 'format-imposed' },
  pattern: { changed: 'pattern-changed', dropped: 'pattern-dropped', imposed: 'pattern-imposed' },
  multipleOf: {
    changed: 'multiple-changed',
    dropped: 'multiple-dropped',
    imposed: 'multiple-imposed',
  },
  default: always('default-changed'),
  title: always('title-changed'),
  description: always('description-changed'),
  examples: always('examples-changed'),
  $comment: always('comment-changed'),
  deprecated: always('deprecation-changed'),
};

/** Compared where they belong. */
const elsewhere: ReadonlySet<string> = new Set([
  ...limitKeywords,
  'x-extensible-enum',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'uniqueItems',
]);

/** Keywords that stand for themselves. What no rule knows is unclassified. */
export function compareKeywords(
  before: JsonSchema,
  after: JsonSchema,
  at: string,
): readonly Difference[] {
  const limits = movedLimits(before, after).map((moved) => ({ ...moved, at }));
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const others = keywords
    .filter((keyword) => !elsewhere.has(keyword) && !isSame(before[keyword], after[keyword]))
    .map((keyword): Difference => {
      const [was, is] = [before[keyword], after[keyword]];
      const kind = kindFor(keyword, was, is);
      return { kind, at: kind === 'unclassified' ? `${at} (${keyword})` : at, was, is };
    });
  return [...limits, ...uniqueness(before, after, at), ...others];
}

function kindFor(keyword: string, was: unknown, is: unknown): KindOfDifference {
  const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
  if (rule === undefined) return keyword.startsWith('x-') ? 'extension-changed' : 'unclassified';
  if (was === undefined) return rule.imposed;
  return is === undefined ? rule.dropped : rule.changed;
}

function uniqueness(before: JsonSchema, after: JsonSchema, at: string): readonly Difference[] {
  const [was, is] = [before['uniqueItems'] === true, after['uniqueItems'] === true];
  if (was === is) return [];
  return [{ kind: is ? 'uniqueness-imposed' : 'uniqueness-dropped', at, was, is }];
}
