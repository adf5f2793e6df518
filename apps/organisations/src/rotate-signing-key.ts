import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { SystemClock } from '@regional-events/kernel';
import { loadConfigOrExit } from '@regional-events/platform-config';
import { nextTraceparent } from '@regional-events/platform-logging';
import { connectMongo } from '@regional-events/platform-mongo';
import { MongoUnitOfWork } from '@regional-events/platform-mongo-messaging';
import {
  organisationsConfig,
  signingKeySettingsOf,
  type OrganisationsConfig,
} from './organisations.config.ts';
import type { SigningKeyTimes } from './token/domain/signing-key-times.ts';
import { MongoSigningKeys } from './token/persistence/mongo-signing-keys.ts';
import { KeepSigningKeys, type Rotation } from './token/use-cases/keep-signing-keys.ts';

const HELP = `Usage: npm run -s signing-keys -- rotate [--compromised]

Makes another key to sign access tokens with. It is published at once and signs ten minutes later, when every service knows
it; the one before stays until the last token that it signed has ended. Works while the service runs, and without it.

  --compromised   the new key signs at once, and all others are gone: a token of theirs is refused everywhere within ten
                  minutes. Also the way out when SIGNING_KEY_SECRET is lost.
  --help          print this

Settings, from the environment: those of the organisations service.
`;

const service = 'organisations';
const WRONG_USE = 2;

/** Ends with an exit code: 0, 1 when it could not be done, 2 for wrong options. */
async function main(): Promise<number> {
  const { values, positionals } = given();
  if (values.help || positionals.join() !== 'rotate') {
    const out = values.help ? process.stdout : process.stderr;
    out.write(HELP);
    return values.help ? 0 : WRONG_USE;
  }
  const config = loadConfigOrExit(organisationsConfig, process.env, { service });
  const keys = await rotated(config, values.compromised ? 'at-once' : 'soon');
  for (const { number, madeAt, signsFrom } of keys) {
    const times = `made ${madeAt.toISOString()}, signs from ${signsFrom.toISOString()}`;
    process.stdout.write(`key ${number}: ${times}\n`);
  }
  return 0;
}

function given() {
  return parseArgs({
    allowPositionals: true,
    options: {
      compromised: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** An argument that the command does not know, by what parseArgs says of it. */
function isWrongUse(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

async function rotated(
  config: OrganisationsConfig,
  rotation: Rotation,
): Promise<readonly SigningKeyTimes[]> {
  const { MONGODB_USERNAME: username, MONGODB_PASSWORD: password } = config;
  const connection = await connectMongo({
    uri: config.MONGODB_URI,
    database: `${config.DATABASE_PREFIX}${service}`,
    appName: 'rotate-signing-key',
    account: username === undefined || password === undefined ? undefined : { username, password },
  });
  try {
    const sealing = signingKeySettingsOf(config);
    const tokens = { issuer: config.PUBLIC_URL, seconds: config.ACCESS_TOKEN_SECONDS };
    const keys = new MongoSigningKeys(connection, tokens, sealing);
    const unitOfWork = new MongoUnitOfWork(connection);
    const keep = new KeepSigningKeys(unitOfWork, keys, sealing, new SystemClock());
    return await keep.execute(
      {
        actor: {
          clientId: 'operator',
          role: 'secretariat',
          organisationId: null,
          scopes: [],
          personId: null,
          grants: [],
        },
        correlationId: randomUUID(),
        traceparent: nextTraceparent(),
      },
      rotation,
    );
  } finally {
    await connection.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `signing-keys: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    if (isWrongUse(error)) process.stderr.write(`\n${HELP}`);
    process.exitCode = isWrongUse(error) ? WRONG_USE : 1;
  },
);
