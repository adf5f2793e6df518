import { allTopics, jsonSchemaOf, type JsonSchema } from '@regional-events/contracts-catalogue';
import { schemaPointer } from '@regional-events/contracts-document';
import { envelope, messageType, type TopicContract } from '@regional-events/contracts-envelope';

/** What a contract library promises, as it is kept in its release. */
export interface Contract {
  /** The attributes of the envelope; in the release of the envelope alone. */
  readonly attributes?: JsonSchema;
  readonly topics: Readonly<Record<string, ReleasedTopic>>;
}

export interface ReleasedTopic {
  readonly source: string;
  /** The payload's field whose value is `subject` and the key of the record. */
  readonly key: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, ReleasedMessage>>;
}

export interface ReleasedMessage {
  readonly contentType: string;
  readonly dataschema: string;
  readonly payload: JsonSchema;
}

/** What the libraries promise as they stand, by the folder below libs/contracts. */
export function presentContracts(): Readonly<Record<string, Contract>> {
  const services = [...new Set(allTopics.map(({ service }) => service))];
  const contracts = services.map((service): [string, Contract] => {
    const topics = allTopics.filter((topic) => topic.service === service);
    return [
      service,
      { topics: Object.fromEntries(topics.map((topic) => [topic.topic, released(topic)])) },
    ];
  });
  return {
    envelope: { attributes: jsonSchemaOf(envelope), topics: {} },
    ...Object.fromEntries(contracts),
  };
}

function released(topic: TopicContract): ReleasedTopic {
  const messages = Object.entries(topic.schemas).map(
    ([name, schema]): [string, ReleasedMessage] => [
      messageType(topic.aggregate, name),
      {
        contentType: 'application/json',
        dataschema: schemaPointer(topic, name),
        payload: jsonSchemaOf(schema),
      },
    ],
  );
  const { source, subjectField, partitions, config } = topic;
  return { source, key: subjectField, partitions, config, messages: Object.fromEntries(messages) };
}
