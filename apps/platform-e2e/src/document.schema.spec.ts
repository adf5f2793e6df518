import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPlatform, type Credentials, type RunningPlatform } from '@regional-events/testing';
import { sendWhatIsSetAside } from './client-records.ts';
import { Operator } from './operator.ts';
import { runSample } from './run-sample.ts';
import { runSchemathesis } from './run-schemathesis.ts';

const minutes = Number(process.env['SCHEMA_MINUTES'] ?? '30');
const examples = process.env['SCHEMA_EXAMPLES'] ?? '5';
const seed = process.env['SCHEMA_SEED'] ?? '1';
const isShort = process.env['SCHEMA_SHORT'] === '1';
const SET_ASIDE = 20;
const callers = (process.env['SCHEMA_AS'] ?? 'partner,secretariat').split(',');

let platform: RunningPlatform;
let partner: Credentials;

beforeAll(async () => {
  platform = await startPlatform({ env: { ACCESS_TOKEN_SECONDS: '86400' } });
  const clients = await mkdtemp(join(tmpdir(), 'clients-'));
  await runSample(platform, clients);
  // the operators' lists of letters and keys are empty otherwise, and no link from them is followed
  await sendWhatIsSetAside(platform, SET_ASIDE);
  const operator = new Operator(platform);
  await operator.untilDead(SET_ASIDE);
  await operator.untilParked(SET_ASIDE);
  const file = await readFile(join(clients, 'RS-TF.json'), 'utf8');
  const { clientId, secret } = JSON.parse(file) as { clientId: string; secret: string };
  partner = { clientId, clientSecret: secret };
});

async function tokenOf({ clientId, clientSecret }: Credentials): Promise<string> {
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const answer = await fetch(`${platform.address}/v1/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Every bound of every field takes some ten thousand requests: in the short form one caller's do. */
function phasesFor(caller: string): string {
  const always = 'examples,fuzzing,stateful';
  return isShort && caller === 'partner' ? always : `${always},coverage`;
}

// the secretariat last: it may revoke everybody else
describe('what the document allows is taken, and what it forbids is refused', () => {
  it.each(callers)(
    'for a %s, over generated requests',
    async (caller) => {
      const token = await tokenOf(caller === 'secretariat' ? platform.secretariat : partner);
      process.stderr.write(`\nAs a ${caller}:\n`);
      const { code } = await runSchemathesis({
        document: `${platform.address}/openapi.json`,
        accessToken: token,
        options: ['--max-examples', examples, '--seed', seed, '--phases', phasesFor(caller)],
      });
      const me = await fetch(`${platform.address}/v1/me`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect({ code, me: me.status }).toEqual({ code: 0, me: 200 });
    },
    minutes * 60_000,
  );
});
