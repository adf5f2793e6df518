import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import { allTopics } from '@regional-events/contracts-catalogue';
import {
  afterThisFile,
  eventually,
  startPlatform,
  workspaceRoot,
  type CollectedMessage,
  type RunningPlatform,
} from '@regional-events/testing';
import { checkPython, runFollower, type Language, type Program } from './run-follower.ts';
import { runSample } from './run-sample.ts';

/** What the guide says of a message, whatever the door. */
interface MessageIdentity {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly sequence: string;
}

let platform: RunningPlatform;
let settings: Record<string, string>;
let folder: string;
let onKafka: readonly MessageIdentity[];

beforeAll(async () => {
  platform = await startPlatform();
  folder = await mkdtemp(join(tmpdir(), 'doors-'));
  afterThisFile(() => rm(folder, { recursive: true }));
  const collector = await platform.collect(allTopics.map(({ topic }) => topic));
  await runSample(platform, join(folder, 'clients'));
  const { clientId, clientSecret } = platform.secretariat;
  settings = { API_URL: platform.address, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret };
  let before = '';
  await eventually(
    async () => {
      const counts = `${ids(await feed()).size} ${ids(collector.messages.map(messageOf)).size}`;
      const isQuiet = counts === before && collector.messages.length > 100;
      before = counts;
      return { isQuiet, counts };
    },
    { every: 2_000, until: ({ isQuiet }) => isQuiet },
  );
  onKafka = collector.messages.map(messageOf);
});

function messageOf({ headers }: CollectedMessage): MessageIdentity {
  const attribute = (name: string) => headers[`ce_${name}`] ?? '';
  return {
    id: attribute('id'),
    source: attribute('source'),
    subject: attribute('subject'),
    sequence: attribute('sequence'),
  };
}

interface FeedPage {
  readonly data: readonly MessageIdentity[];
  readonly page: { readonly next: string | null; readonly done: boolean };
}

/** The whole feed by the guide: `after = next` until `done`. */
async function feed(): Promise<readonly MessageIdentity[]> {
  const client = platform.asSecretariat();
  const all: MessageIdentity[] = [];
  let after: string | null = null;
  for (;;) {
    const place: string = after === null ? '' : `&after=${after}`;
    const { body } = await client.get<FeedPage>(`/v1/messages?limit=100${place}`);
    all.push(...body.data);
    after = body.page.next ?? after;
    if (body.page.done) return all;
  }
}

/** The guide's table: a mark for each line, repeats dropped, what comes after a gap waits. */
function followed(
  messages: readonly MessageIdentity[],
  lineOf: (message: MessageIdentity) => string,
): readonly string[] {
  const marks = new Map<string, number>();
  const waiting = new Map<string, Map<number, MessageIdentity>>();
  const taken: string[] = [];
  for (const message of messages) {
    const line = lineOf(message);
    const put = waiting.get(line) ?? new Map<number, MessageIdentity>();
    waiting.set(line, put);
    if (Number(message.sequence) > (marks.get(line) ?? 0))
      put.set(Number(message.sequence), message);
    for (let sequence = (marks.get(line) ?? 0) + 1; put.has(sequence); sequence += 1) {
      taken.push(put.get(sequence)?.id ?? '');
      put.delete(sequence);
      marks.set(line, sequence);
    }
  }
  return taken;
}

const ids = (messages: readonly MessageIdentity[]) => new Set(messages.map(({ id }) => id));
const bySourceAndSubject = ({ source, subject }: MessageIdentity) => `${source} ${subject}`;
const programs: readonly Program[] = ['follow-feed', 'follow-stream'];
const cases = programs.flatMap((program) =>
  (['JavaScript', 'Python'] as const).map((language): [Program, Language] => [program, language]),
);

describe('whoever follows the guide to the letter', () => {
  it('has every message of the sample once from Kafka, repeats and all', () => {
    const all = ids(onKafka);
    const taken = followed([...onKafka, ...onKafka], bySourceAndSubject);
    expect(taken.toSorted()).toEqual([...all].toSorted());
  });

  it('would lose messages with one mark for each subject', () => {
    const taken = followed(onKafka, ({ subject }) => subject);
    expect(new Set(taken).size).toBeLessThan(ids(onKafka).size);
  });

  it('has the same messages, each once, from the feed', async () => {
    const read = await feed();
    expect(read.map(({ id }) => id).toSorted()).toEqual([...ids(onKafka)].toSorted());
    expect(followed(read, bySourceAndSubject)).toHaveLength(read.length);
  });

  it.each(cases)(
    'has them with %s in %s, and once more from its file nothing',
    async (program, language) => {
      const state = join(folder, `${program}-${language}.json`);
      const args = program === 'follow-feed' ? ['--until-caught-up'] : ['--idle-seconds', '6'];
      const run = () => runFollower(language, [...args, '--state', state], settings, program);
      const first = await run();
      expect(first).toMatchObject({ code: 0 });
      const printed = first.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ')[0] ?? '');
      expect(printed.toSorted()).toEqual([...ids(onKafka)].toSorted());
      const { counts } = JSON.parse(await readFile(state, 'utf8')) as {
        counts: Record<string, number>;
      };
      const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(ids(onKafka).size);
      expect(await run()).toMatchObject({ code: 0, stdout: '' });
    },
  );
});

describe('the samples in JavaScript', () => {
  const root = join(workspaceRoot(), 'docs/messages/samples/javascript');
  const files = [
    'event-list',
    'feed',
    'follow-events',
    'follow-feed',
    'follow-stream',
    'state-file',
  ];

  it.each(files)('%s is of the JavaScript that Node 20 has', (file) => {
    const text = readFileSync(join(root, `${file}.mjs`), 'utf8');
    expect(() => parse(text, { ecmaVersion: 2023, sourceType: 'module' })).not.toThrow();
    expect(text).not.toMatch(
      /withResolvers\(|Promise\.try|\.groupBy|\.union\(|import\.meta\.(dirname|main)/,
    );
  });
});

describe('the samples in Python', () => {
  it('are of the Python that is 3.9', async () => {
    expect(await checkPython([3, 9])).toBe('');
  });
});
