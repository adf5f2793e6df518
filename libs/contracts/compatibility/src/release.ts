import { allTopics } from '@regional-events/contracts-catalogue';
import { exampleRecords, type ExampleRecord } from '@regional-events/contracts-document';
import { messageType } from '@regional-events/contracts-envelope';
import { isSame } from './json.ts';

/** Examples of the messages of a service, by the type of the message. */
export function presentExamples(service: string): ReadonlyMap<string, readonly ExampleRecord[]> {
  const topics = allTopics.filter((topic) => topic.service === service);
  return new Map(
    topics.flatMap((topic) =>
      Object.keys(topic.schemas).map((name): [string, readonly ExampleRecord[]] => [
        messageType(topic.aggregate, name),
        exampleRecords(topic, name),
      ]),
    ),
  );
}

/** The corpus only grows: whatever was released stays, and what is new stands behind it. */
export function grownCorpus(
  released: readonly ExampleRecord[],
  present: readonly ExampleRecord[],
): readonly ExampleRecord[] {
  const fresh = present.filter((record) => !released.some((old) => isSame(old, record)));
  return [...released, ...fresh];
}
