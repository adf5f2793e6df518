/**
 * Whom a kind of difference hurts. Topics keep everything, so it is not enough that yesterday's readers read what is written
 * tomorrow: tomorrow's readers begin with what was written yesterday.
 */
export type Harm = 'nobody' | 'old readers' | 'kept messages';

const kinds = {
  'topic-added': 'nobody',
  'topic-removed': 'old readers',
  'partitions-changed': 'old readers',
  'retention-shortened': 'old readers',
  'retention-lengthened': 'nobody',
  'cleanup-policy-changed': 'old readers',
  'key-changed': 'old readers',
  'source-changed': 'old readers',

  'message-added': 'nobody',
  'message-removed': 'old readers',
  'message-moved': 'old readers',
  'content-type-changed': 'old readers',
  'dataschema-moved': 'old readers',
  'sequence-dropped': 'old readers',

  'attribute-removed': 'old readers',
  'attribute-made-optional': 'old readers',
  'attribute-made-required': 'kept messages',
  'required-attribute-added': 'kept messages',
  'optional-attribute-added': 'nobody',

  'field-removed': 'old readers',
  'field-made-optional': 'old readers',
  'field-made-required': 'kept messages',
  'required-field-added': 'kept messages',
  'optional-field-added': 'nobody',
  'other-fields-allowed': 'old readers',
  'other-fields-refused': 'kept messages',

  'null-allowed': 'old readers',
  'null-refused': 'kept messages',
  'type-changed': 'old readers',
  'type-widened': 'old readers',
  'type-narrowed': 'kept messages',
  'type-dropped': 'old readers',
  'type-imposed': 'kept messages',

  'enum-value-added': 'old readers',
  'enum-value-dropped': 'kept messages',
  'enum-opened': 'old readers',
  'enum-imposed': 'kept messages',
  'const-changed': 'old readers',
  'const-dropped': 'old readers',
  'const-imposed': 'kept messages',
  'known-value-added': 'nobody',
  'known-value-dropped': 'nobody',
  'known-values-listed': 'nobody',
  'known-values-unlisted': 'nobody',

  'format-changed': 'old readers',
  'format-dropped': 'old readers',
  'format-imposed': 'kept messages',
  'pattern-changed': 'old readers',
  'pattern-dropped': 'old readers',
  'pattern-imposed': 'kept messages',
  'multiple-changed': 'old readers',
  'multiple-dropped': 'old readers',
  'multiple-imposed': 'kept messages',

  'minimum-lowered': 'old readers',
  'minimum-raised': 'kept messages',
  'maximum-raised': 'old readers',
  'maximum-lowered': 'kept messages',
  'min-length-lowered': 'old readers',
  'min-length-raised': 'kept messages',
  'max-length-raised': 'old readers',
  'max-length-lowered': 'kept messages',
  'min-items-lowered': 'old readers',
  'min-items-raised': 'kept messages',
  'max-items-raised': 'old readers',
  'max-items-lowered': 'kept messages',
  'min-entries-lowered': 'old readers',
  'min-entries-raised': 'kept messages',
  'max-entries-raised': 'old readers',
  'max-entries-lowered': 'kept messages',
  'uniqueness-dropped': 'old readers',
  'uniqueness-imposed': 'kept messages',

  'map-values-opened': 'old readers',
  'map-values-imposed': 'kept messages',
  'map-keys-opened': 'old readers',
  'map-keys-imposed': 'kept messages',
  'variant-added': 'old readers',
  'variant-dropped': 'kept messages',
  'variants-dropped': 'old readers',
  'variants-imposed': 'kept messages',
  'default-changed': 'old readers',

  'title-changed': 'nobody',
  'description-changed': 'nobody',
  'examples-changed': 'nobody',
  'comment-changed': 'nobody',
  'deprecation-changed': 'nobody',
  'extension-changed': 'nobody',

  'reference-respelled': 'nobody',
  'wrapping-respelled': 'nobody',
  'const-respelled': 'nobody',
  'null-respelled': 'nobody',
  'bound-respelled': 'nobody',
  'openness-respelled': 'nobody',
  'order-changed': 'nobody',

  /** Nobody has decided what it does to readers, so it counts as breaking. */
  unclassified: 'old readers',
} as const satisfies Readonly<Record<string, Harm>>;

export type KindOfDifference = keyof typeof kinds;

export const kindsOfDifference = Object.keys(kinds) as readonly KindOfDifference[];

export function harmOf(kind: KindOfDifference): Harm {
  return kinds[kind];
}

export function isBreaking(kind: KindOfDifference): boolean {
  return harmOf(kind) !== 'nobody';
}
