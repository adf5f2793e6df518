import type { CommittedMessage } from './committed-messages.ts';
import { demand } from './invariant.ts';
import type { LoggedRecord } from './message-log.ts';

/** An aggregate as its service stores it: how many messages it has told, and the last one's id. */
export interface StoredAggregate {
  readonly collection: string;
  readonly subject: string;
  readonly sequence: number;
  readonly lastMessageId: string;
}

export interface MessageEvidence {
  readonly committed: readonly CommittedMessage[];
  readonly log: readonly LoggedRecord[];
  readonly aggregates: readonly StoredAggregate[];
  /** Ids and subjects that a scenario put on the topics itself. */
  readonly injected: ReadonlySet<string>;
}

/** I1: what was committed, what is stored and what is on the topics tell the same story. */
export function judgeMessages(evidence: MessageEvidence): void {
  const { committed, injected } = evidence;
  const log = evidence.log.filter(
    ({ id, subject }) => !injected.has(id ?? '') && !injected.has(subject),
  );
  const onKafka = new Set(log.map(({ id }) => id));
  const ids = new Set(committed.map(({ id }) => id));
  demand('I1', [
    ...committed
      .filter(({ id }) => !onKafka.has(id))
      .map(({ topic, subject, sequence }) => `${topic}/${subject} ${sequence} is not on Kafka`),
    ...log
      .filter(({ id }) => !ids.has(id ?? ''))
      .map(({ topic, subject, sequence }) => `${topic}/${subject} ${sequence} was not committed`),
    ...brokenStreams(firstAppearances(log)),
    ...differingAggregates(committed, evidence.aggregates),
  ]);
}

interface Placed {
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
}

/** Streams whose sequences are not 1, 2, 3 … in this order. */
export function brokenStreams(messages: readonly Placed[]): string[] {
  const streams = Map.groupBy(messages, ({ topic, subject }) => `${topic}/${subject}`);
  return [...streams].flatMap(([stream, placed]) => {
    const sequences = placed.map(({ sequence }) => sequence);
    const right = sequences.every((sequence, index) => sequence === index + 1);
    return right ? [] : [`${stream} has the sequences ${sequences.join(', ')}`];
  });
}

function firstAppearances(log: readonly LoggedRecord[]): readonly LoggedRecord[] {
  const seen = new Set<string | undefined>();
  return log.filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function differingAggregates(
  committed: readonly CommittedMessage[],
  aggregates: readonly StoredAggregate[],
): string[] {
  const last = new Map<string, CommittedMessage>();
  for (const message of committed) {
    const stream = `${collectionOf(message.topic)}/${message.subject}`;
    if ((last.get(stream)?.sequence ?? 0) < message.sequence) last.set(stream, message);
  }
  const stored = new Map(
    aggregates.map((each): [string, StoredAggregate] => [
      `${each.collection}/${each.subject}`,
      each,
    ]),
  );
  const unpublished = [...stored].filter(([stream, { lastMessageId }]) => {
    return last.get(stream)?.id !== lastMessageId;
  });
  const unfounded = [...last].filter(([stream]) => !stored.has(stream));
  return [
    ...unpublished.map(
      ([stream, { sequence }]) => `${stream} is stored with ${sequence} messages published`,
    ),
    ...unfounded.map(([stream]) => `${stream} has messages and is not stored`),
  ];
}

const collections: Readonly<Record<string, string>> = {
  'organisations.organisation.v1': 'organisations',
  'organisations.person.v1': 'people',
  'organisations.client.v1': 'clients',
  'organisations.account.v1': 'accounts',
  'events.series.v1': 'series',
  'events.event.v1': 'events',
  'registrations.invitation.v1': 'invitations',
  'registrations.registration.v1': 'registrations',
  'registrations.seat-plan.v1': 'seat-plans',
};

/** Where the aggregates of a topic are stored. */
export function collectionOf(topic: string): string {
  return collections[topic] ?? topic;
}

export const aggregateCollections = Object.entries(collections).map(([topic, collection]) => ({
  service: topic.split('.')[0] ?? '',
  collection,
}));
