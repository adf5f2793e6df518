import type { Contract, ReleasedMessage, ReleasedTopic } from './contract.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Difference } from './difference.ts';
import { isSame } from './json.ts';
import type { KindOfDifference } from './kinds.ts';

/** In what the present contract is not the released one. What nobody has classified is among it as such. */
export function compareContracts(released: Contract, present: Contract): readonly Difference[] {
  return [
    ...compareAttributes(released, present),
    ...compareTopics(released, present),
    ...unknownParts(released, present, ['attributes', 'topics'], 'contract'),
  ];
}

const ofAttribute: Readonly<Partial<Record<KindOfDifference, KindOfDifference>>> = {
  'field-removed': 'attribute-removed',
  'field-made-optional': 'attribute-made-optional',
  'field-made-required': 'attribute-made-required',
  'required-field-added': 'required-attribute-added',
  'optional-field-added': 'optional-attribute-added',
};

function compareAttributes(released: Contract, present: Contract): readonly Difference[] {
  const { attributes: was = {} } = released;
  const { attributes: is = {} } = present;
  return compareSchemas(was, is, 'envelope').map((difference) => ({
    ...difference,
    kind: ofAttribute[difference.kind] ?? difference.kind,
  }));
}

function compareTopics({ topics: was }: Contract, { topics: is }: Contract): readonly Difference[] {
  const homes = homesOf(is);
  return namesIn(was, is).flatMap((topic): readonly Difference[] => {
    const [old, fresh] = [was[topic], is[topic]];
    if (old === undefined) return [{ kind: 'topic-added', at: topic, was: undefined, is: topic }];
    if (fresh === undefined)
      return [{ kind: 'topic-removed', at: topic, was: topic, is: undefined }];
    return [
      ...compareSettings(old, fresh, topic),
      ...compareMessages(old, fresh, { topic, homes, hadBefore: homesOf(was) }),
      ...unknownParts(old, fresh, ['source', 'key', 'partitions', 'config', 'messages'], topic),
    ];
  });
}

/** The topic of each message type. */
function homesOf(topics: Contract['topics']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(topics).flatMap(([topic, { messages }]) =>
      Object.keys(messages).map((type): [string, string] => [type, topic]),
    ),
  );
}

function compareSettings(was: ReleasedTopic, is: ReleasedTopic, at: string): readonly Difference[] {
  return [
    ...changed('source-changed', at, was.source, is.source),
    ...changed('key-changed', at, was.key, is.key),
    ...changed('partitions-changed', at, was.partitions, is.partitions),
    ...namesIn(was.config, is.config).flatMap((name) => {
      const [old, fresh] = [was.config[name], is.config[name]];
      return changed(settingKind(name, old, fresh), `${at} (${name})`, old, fresh);
    }),
  ];
}

function settingKind(name: string, was: unknown, is: unknown): KindOfDifference {
  if (name === 'cleanup.policy') return 'cleanup-policy-changed';
  const unsaid = Object.hasOwn(unsaidSettings, name) ? unsaidSettings[name] : undefined;
  if (unsaid === undefined) return 'unclassified';
  const isShorter = kept(is ?? unsaid) < kept(was ?? unsaid);
  return isShorter ? 'retention-shortened' : 'retention-lengthened';
}

/** What a broker does where a topic says nothing. */
const unsaidSettings: Readonly<Record<string, string>> = {
  'retention.ms': String(7 * 24 * 60 * 60 * 1_000),
  'retention.bytes': '-1',
};

const kept = (setting: unknown): number => (setting === '-1' ? Infinity : Number(setting));

interface TopicMessages {
  readonly topic: string;
  readonly homes: ReadonlyMap<string, string>;
  readonly hadBefore: ReadonlyMap<string, string>;
}

function compareMessages(
  { messages: was }: ReleasedTopic,
  { messages: is }: ReleasedTopic,
  { topic, homes, hadBefore }: TopicMessages,
): readonly Difference[] {
  return namesIn(was, is).flatMap((type): readonly Difference[] => {
    const at = `${topic} ${type}`;
    const [old, fresh] = [was[type], is[type]];
    if (old === undefined) {
      const from = hadBefore.get(type);
      return from === undefined ? [{ kind: 'message-added', at, was: from, is: topic }] : [];
    }
    if (fresh !== undefined) return compareMessage(old, fresh, at);
    const home = homes.get(type);
    const kind = home === undefined ? 'message-removed' : 'message-moved';
    return [{ kind, at, was: topic, is: home }];
  });
}

function compareMessage(
  was: ReleasedMessage,
  is: ReleasedMessage,
  at: string,
): readonly Difference[] {
  const payload = compareSchemas(was.payload, is.payload, `${at} payload`);
  const isSequenceLost = ({ kind, at: place }: Difference) =>
    place === `${at} payload.sequence` && ['field-removed', 'field-made-optional'].includes(kind);
  return [
    ...changed('content-type-changed', at, was.contentType, is.contentType),
    ...changed('dataschema-moved', at, was.dataschema, is.dataschema),
    ...payload.map((difference): Difference =>
      isSequenceLost(difference) ? { ...difference, kind: 'sequence-dropped' } : difference,
    ),
    ...unknownParts(was, is, ['contentType', 'dataschema', 'payload'], at),
  ];
}

function namesIn(was: object, is: object): readonly string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])];
}

function changed(
  kind: KindOfDifference,
  at: string,
  was: unknown,
  is: unknown,
): readonly Difference[] {
  return isSame(was, is) ? [] : [{ kind, at, was, is }];
}

/** A release may tell more than this comparer knows of. */
function unknownParts(
  was: object,
  is: object,
  known: readonly string[],
  at: string,
): readonly Difference[] {
  const [old, fresh] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return namesIn(was, is)
    .filter((name) => !known.includes(name))
    .flatMap((name) => changed('unclassified', `${at} (${name})`, old.get(name), fresh.get(name)));
}
