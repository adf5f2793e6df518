import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PasswordHashes } from '../use-cases/ports.ts';

/** The least that OWASP advises for argon2id; memory in KiB. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const ENCODED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

const derive = promisify(argon2);

interface Parameters {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** argon2id of node:crypto. The cost stands beside each hash, so that it can grow later. */
export class Argon2Passwords implements PasswordHashes {
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const tag = await tagOf(password, salt, cost);
    const costs = `m=${cost.memory},t=${cost.passes},p=${cost.parallelism}`;
    return `$argon2id$v=19$${costs}$${salt.toString('base64url')}$${tag.toString('base64url')}`;
  }

  async matches(password: string, hash: string | undefined): Promise<boolean> {
    const parts = ENCODED.exec(hash ?? '');
    if (parts === null) {
      // as much work as for an account that exists
      await tagOf(password, randomBytes(SALT_BYTES), cost);
      return false;
    }
    const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
    const parameters = {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    };
    const found = await tagOf(password, Buffer.from(salt, 'base64url'), parameters);
    const expected = Buffer.from(tag, 'base64url');
    return found.length === expected.length && timingSafeEqual(found, expected);
  }
}

async function tagOf(password: string, salt: Buffer, parameters: Parameters): Promise<Buffer> {
  return derive('argon2id', {
    message: Buffer.from(password, 'utf8'),
    nonce: salt,
    tagLength: TAG_BYTES,
    ...parameters,
  });
}
