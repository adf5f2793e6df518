import {
  allTopics,
  jsonSchemaOf,
  readBy,
  serviceNames,
} from '@regional-events/contracts-catalogue';
import { messageType, type TopicContract } from '@regional-events/contracts-envelope';
import { exampleRecords } from './examples/example-records.ts';
import { payloadRows } from './payload-rows.ts';
import { headerSchema } from './schemas.ts';

const introduction = `# The messages

<!-- Made from the contracts in libs/contracts by \`npm run generate\`. -->

What happens on the platform, topic by topic. The same for machines: [asyncapi.json](asyncapi.json)
(AsyncAPI 3; \`/asyncapi.json\` of a running platform). How to read topics well, with two small programs: the
[guide](guide.md). What is promised, and which test shows it: [guarantees](guarantees.md).`;

const growth = `Messages only grow: ignore fields that you do not know, and have an answer for types, and for
values of lists marked “more may come”, that are new to you. Whatever would break a reader comes as a new major, in a
topic of its own, beside the old one ([why and how](../adr/0007-message-contract.md)).`;

type Row = readonly string[];

/** The catalogue for people, in Markdown. */
export function cataloguePage(): string {
  return [
    introduction,
    overview(),
    growth,
    '## Every message',
    'The value of a record is the payload as JSON; its headers are the envelope, CloudEvents 1.0 in binary mode.',
    envelopeTable(),
    ...allTopics.map(chapterOf),
    deadLetters(),
  ].join('\n\n');
}

function overview(): string {
  const rows = allTopics.map((topic) => [
    `[\`${topic.topic}\`](#${anchorOf(topic)})`,
    topic.about,
    readersOf(topic).join(', '),
  ]);
  return table(['topic', 'tells', 'read by'], rows);
}

/** As the pages of GitHub and GitLab name a heading. */
function anchorOf({ topic }: TopicContract): string {
  return topic.replaceAll('.', '');
}

function readersOf(topic: TopicContract): readonly string[] {
  return serviceNames.filter((service) => readBy[service].includes(topic));
}

function envelopeTable(): string {
  const rows = payloadRows(headerSchema()).map(({ field, holds, optional, about }) => [
    `\`${field}\``,
    holds,
    optional ? 'sometimes' : 'always',
    about,
  ]);
  return table(['header', 'holds', 'there', ''], rows);
}

function chapterOf(topic: TopicContract): string {
  const readers = readersOf(topic).join(', ');
  return [
    `## ${topic.topic}`,
    topic.about,
    `Key and \`subject\`: the payload's \`${topic.subjectField}\`. ${topic.partitions} partitions, everything is kept. ` +
      `Published by ${topic.service}; read by ${readers}.`,
    typesTable(topic),
    payloadTable(topic),
    exampleOf(topic),
  ].join('\n\n');
}

function typesTable(topic: TopicContract): string {
  const rows = Object.entries(topic.schemas).map(([name, { description = '' }]) => [
    `\`${messageType(topic.aggregate, name)}\``,
    description,
  ]);
  return table(['type', 'says'], rows);
}

/** One table for all messages of the topic: where a field is not in all of them it says in which. */
function payloadTable(topic: TopicContract): string {
  const names = Object.keys(topic.schemas);
  const fields = new Map<string, { cells: Row; always: Set<string>; sometimes: Set<string> }>();
  for (const [name, schema] of Object.entries(topic.schemas)) {
    for (const { field, holds, optional, about } of payloadRows(jsonSchemaOf(schema))) {
      const row = fields.get(field) ?? {
        cells: [`\`${field}\``, holds, about],
        always: new Set(),
        sometimes: new Set(),
      };
      (optional ? row.sometimes : row.always).add(name);
      fields.set(field, row);
    }
  }
  const rows = [...fields.values()].map(({ cells: [field = '', ...others], always, sometimes }) => [
    field,
    where(names, always, sometimes),
    ...others,
  ]);
  return table(['field', 'in', 'holds', ''], rows);
}

function where(names: readonly string[], always: Set<string>, sometimes: Set<string>): string {
  const inAll = names.every((name) => always.has(name));
  if (inAll) return 'all';
  return [...always, ...[...sometimes].map((name) => `${name} (sometimes)`)].join(', ');
}

function exampleOf(topic: TopicContract): string {
  const [name = ''] = Object.keys(topic.schemas);
  const [record] = exampleRecords(topic, name);
  const headers = Object.entries(record?.headers ?? {}).map(([key, text]) => `${key}: ${text}`);
  return [
    `An example, \`${name}\`:`,
    '```text',
    ...headers,
    '```',
    '```json',
    JSON.stringify(record?.value, null, 2),
    '```',
  ].join('\n');
}

function deadLetters(): string {
  return [
    '## Dead letters',
    'What a consumer group can never handle goes, as it came, to `<topic>.<group>.dead` (one partition), with headers ' +
      'that say where, when, why and how often: `dead_reason`, `dead_detail`, `dead_at`, `dead_attempts`, `dead_topic`, ' +
      '`dead_partition`, `dead_offset`, `dead_group`. They are for those who run the platform.',
  ].join('\n\n');
}

function table(heads: Row, rows: readonly Row[]): string {
  const line = (cells: Row) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
