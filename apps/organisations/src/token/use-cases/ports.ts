import type { Actor } from '@regional-events/kernel';
import type { SignIn } from '../domain/sign-in-failures.ts';
import type { SigningKeyTimes } from '../domain/signing-key-times.ts';

/** The keys that access tokens are signed with; the private ones are stored sealed. */
export abstract class SigningKeys {
  /** The newest first. */
  abstract all(): Promise<readonly SigningKeyTimes[]>;
  /** Of several processes that add the same number at once, one succeeds and the others run again. */
  abstract add(times: SigningKeyTimes): Promise<void>;
  abstract remove(numbers: readonly number[]): Promise<void>;
  /** Throws KeyNotOpenedError where one was sealed with another secret. */
  abstract expectOpen(): Promise<void>;
  /** An older version stored them in plain text. */
  abstract sealPlain(): Promise<void>;
}

export abstract class SigningKeySettings {
  /** SIGNING_KEY_SECRET */
  abstract readonly secret: string;
  /** SIGNING_KEY_DAYS: how old a key may become. */
  abstract readonly days: number;
  /** How long after publication every service knows a key. */
  abstract readonly knownAfterMs: number;
}

export abstract class TokenSigner {
  /** An access token for `actor`. Throws KeyNotOpenedError where the key was sealed with another secret. */
  abstract sign(actor: Actor, at: Date): Promise<string>;
}

/** Receives failed sign-ins. */
export abstract class SignInReports {
  abstract failed(signIn: SignIn): void;
  /** A sign-in was refused unchecked, after too many failures. */
  abstract slowedDown(): void;
}

export abstract class TokenSettings {
  /** PUBLIC_URL */
  abstract readonly issuer: string;
  /** How long a token lives. */
  abstract readonly seconds: number;
}

/** For the OpenID provider, which signs by itself. */
export abstract class SigningJwks {
  /** Private keys as JWK: the one that signs first. Throws KeyNotOpenedError and KeysNotHereError. */
  abstract opened(at: Date): Promise<readonly SigningJwk[]>;
}

export type SigningJwk = Readonly<Record<string, unknown>> & { readonly kid?: string };
