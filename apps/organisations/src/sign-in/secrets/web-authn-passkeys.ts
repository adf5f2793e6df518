import { isIP } from 'node:net';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Passkey } from '../domain/credentials.ts';
import type { Passkeys, SignInAccount } from '../use-cases/ports.ts';

const NAME = 'Regional events';

export class WebAuthnPasskeys implements Passkeys {
  readonly #origin: string;
  readonly #host: string;

  constructor(publicUrl: string) {
    const { origin, hostname } = new URL(publicUrl);
    this.#origin = origin;
    this.#host = hostname;
  }

  get areUsable(): boolean {
    return isIP(this.#host.replaceAll(/[[\]]/g, '')) === 0;
  }

  async optionsToMake(account: SignInAccount, known: readonly Passkey[]) {
    const options = await generateRegistrationOptions({
      rpName: NAME,
      rpID: this.#host,
      userName: account.email,
      userID: new TextEncoder().encode(account.id),
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { challenge: options.challenge, options: JSON.stringify(options) };
  }

  async made(answer: string, expectedChallenge: string, now: Date): Promise<Passkey | undefined> {
    const response = parsed<RegistrationResponseJSON>(answer);
    if (response === undefined) return undefined;
    const checked = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: this.#origin,
      expectedRPID: this.#host,
      requireUserVerification: true,
    }).catch(() => undefined);
    const credential = checked?.registrationInfo?.credential;
    if (credential === undefined) return undefined;
    return {
      id: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: (credential.transports ?? []).slice(0, 10),
      addedAt: now,
    };
  }

  async optionsToUse() {
    const options = await generateAuthenticationOptions({
      rpID: this.#host,
      userVerification: 'required',
    });
    return { challenge: options.challenge, options: JSON.stringify(options) };
  }

  idIn(answer: string): string | undefined {
    const id = parsed<{ readonly id?: unknown }>(answer)?.id;
    return typeof id === 'string' ? id : undefined;
  }

  async used(
    answer: string,
    expectedChallenge: string,
    { id, publicKey, counter }: Passkey,
  ): Promise<number | undefined> {
    const response = parsed<AuthenticationResponseJSON>(answer);
    if (response === undefined) return undefined;
    const credential = {
      id,
      publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
      counter,
    };
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: this.#origin,
      expectedRPID: this.#host,
      credential,
      requireUserVerification: true,
    }).catch(() => undefined);
    return checked?.verified === true ? checked.authenticationInfo.newCounter : undefined;
  }
}

/** The library checks each member; what is no object at all it would not survive. */
function parsed<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
