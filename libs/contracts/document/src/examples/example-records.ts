import {
  messageType,
  paddedSequence,
  type Envelope,
  type TopicContract,
} from '@regional-events/contracts-envelope';
import { eventsErasureTopic, eventTopic, seriesTopic } from '@regional-events/contracts-events';
import {
  accountTopic,
  clientTopic,
  organisationTopic,
  personTopic,
} from '@regional-events/contracts-organisations';
import {
  invitationTopic,
  registrationsErasureTopic,
  registrationTopic,
  seatPlanTopic,
} from '@regional-events/contracts-registrations';
import { HEADER_PREFIX, schemaPointer } from '../names.ts';
import { eventExamples, eventsErasureExamples, seriesExamples } from './events.ts';
import type { Examples } from './examples.ts';
import {
  accountExamples,
  clientExamples,
  organisationExamples,
  personExamples,
} from './organisations.ts';
import {
  invitationExamples,
  registrationExamples,
  registrationsErasureExamples,
  seatPlanExamples,
} from './registrations.ts';

const examplesByTopic: ReadonlyMap<string, Examples> = new Map<string, Examples>([
  [organisationTopic.topic, organisationExamples],
  [personTopic.topic, personExamples],
  [clientTopic.topic, clientExamples],
  [accountTopic.topic, accountExamples],
  [seriesTopic.topic, seriesExamples],
  [eventTopic.topic, eventExamples],
  [invitationTopic.topic, invitationExamples],
  [seatPlanTopic.topic, seatPlanExamples],
  [registrationTopic.topic, registrationExamples],
  [eventsErasureTopic.topic, eventsErasureExamples],
  [registrationsErasureTopic.topic, registrationsErasureExamples],
]);

/** A Kafka record as a consumer sees it, with the value as JSON. */
export interface ExampleRecord {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Examples of a message: with and without each field that may be absent or null. The same each time. */
export function exampleRecords(topic: TopicContract, name: string): readonly ExampleRecord[] {
  const sequence = Object.keys(topic.schemas).indexOf(name) + 1;
  const payloads = examplesByTopic.get(topic.topic)?.[name] ?? [];
  return payloads.map((payload, number) => recordOf(topic, name, { ...payload, sequence }, number));
}

function recordOf(
  topic: TopicContract,
  name: string,
  value: Readonly<Record<string, unknown>> & { readonly sequence: number },
  number: number,
): ExampleRecord {
  const subject = String(value[topic.subjectField]);
  const place = String(value.sequence * 100 + number).padStart(4, '0');
  const attributes: Envelope = {
    specversion: '1.0',
    id: `0180aa10-${place}-7000-8000-${subject.slice(-12)}`,
    source: topic.source,
    type: messageType(topic.aggregate, name),
    subject,
    partitionkey: subject,
    sequence: paddedSequence(value.sequence),
    time: '2022-05-09T12:30:00.000Z',
    datacontenttype: 'application/json',
    dataschema: schemaPointer(topic, name),
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    correlationid: '0180aa10-0000-7000-8000-00000000c0de',
    // the first of each message was asked for, the others were caused by a message
    ...(number > 0 && { causationid: '0180aa10-0000-7000-8000-00000000ca5e' }),
  };
  const headers = Object.entries(attributes).map(([attribute, text]): [string, string] => [
    `${HEADER_PREFIX}${attribute}`,
    text,
  ]);
  return {
    key: subject,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(headers) },
    value,
  };
}
