import { Secret, TOTP } from 'otpauth';
import { toString as drawn } from 'qrcode';
import type { OneTimeCodes } from '../use-cases/ports.ts';
import { seal, unseal } from './sealing.ts';

const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
const PERIOD_MS = PERIOD_SECONDS * 1_000;
/** Clocks of telephones differ by some seconds. */
const WINDOW = 1;
const NAME = 'Regional events';

/** RFC 6238 with what every app knows: SHA-1, six digits, thirty seconds. */
export class TotpCodes implements OneTimeCodes {
  constructor(private readonly key: Buffer) {}

  make(): string {
    return seal(this.key, new Secret({ size: SECRET_BYTES }).base32);
  }

  stepOf(sealedSecret: string, code: string, now: Date): number | undefined {
    const timestamp = now.getTime();
    const delta = this.totp(sealedSecret).validate({ token: code, timestamp, window: WINDOW });
    return delta === null ? undefined : Math.floor(timestamp / PERIOD_MS) + delta;
  }

  async shown(sealedSecret: string, address: string): Promise<{ secret: string; svg: string }> {
    const totp = this.totp(sealedSecret, address);
    const svg = await drawn(totp.toString(), { type: 'svg', margin: 2 });
    return { secret: totp.secret.base32.replaceAll(/(.{4})(?=.)/g, '$1 '), svg };
  }

  private totp(sealedSecret: string, label = ''): TOTP {
    const secret = Secret.fromBase32(unseal(this.key, sealedSecret));
    return new TOTP({ issuer: NAME, label, secret, period: PERIOD_SECONDS });
  }
}
