import type { CommandContext } from '@regional-events/kernel';
import type { Credentials, Passkey } from '../domain/credentials.ts';
import type { SecondFactorRule } from '../domain/second-factor.ts';
import type { Failures } from '../domain/waiting.ts';

/** What signing in needs to know of an account. */
export interface SignInAccount {
  readonly id: string;
  readonly personId: string;
  /** The sign-in address. */
  readonly email: string;
  readonly status: 'invited' | 'active' | 'closed';
  readonly grants: readonly { readonly role: string }[];
  /** Counts what other services are told of it. */
  readonly sequence: number;
}

export abstract class SignInAccounts {
  abstract find(id: string): Promise<SignInAccount | undefined>;
  /** Without regard to case, among accounts that are not closed. */
  abstract findByAddress(address: string): Promise<SignInAccount | undefined>;
  /** Makes an invited account active; nothing else changes. */
  abstract activate(id: string, context: CommandContext): Promise<void>;
}

export type SeenCredentials = Pick<Credentials, 'accountId' | 'version'>;

/** What a person changes by itself; what is not given stays. */
export interface CredentialChange {
  readonly set?: Partial<Pick<Credentials, 'passwordHash' | 'totpSecret' | 'recoveryCodes'>> & {
    /** The last thirty seconds of which a code was taken. */
    readonly totpStep?: number;
  };
  readonly addPasskey?: Passkey;
  /** The id of one. */
  readonly removePasskey?: string;
}

/** Each write is one atomic change, so that of two requests at once one succeeds. */
export abstract class CredentialStore {
  abstract find(accountId: string): Promise<Credentials | undefined>;
  abstract findByPasskey(passkeyId: string): Promise<Credentials | undefined>;
  /** Instead of all that is there; its version is the one after. */
  abstract replace(credentials: Omit<Credentials, 'version'>): Promise<void>;
  abstract setPassword(accountId: string, passwordHash: string): Promise<void>;
  /** False where there is a second factor already, or other credentials than those that were seen. */
  abstract setTotp(
    seen: SeenCredentials,
    secret: string,
    step: number,
    recoveryCodes: readonly string[],
  ): Promise<boolean>;
  /** As a second factor; false as above. */
  abstract addPasskey(seen: SeenCredentials, passkey: Passkey): Promise<boolean>;
  /** Makes the next version of those that were seen; false where there is another one already. */
  abstract change(seen: SeenCredentials, change: CredentialChange): Promise<boolean>;
  /** False where the authenticator's counter went back. */
  abstract notePasskeyUse(passkeyId: string, counter: number): Promise<boolean>;
  /** False where a code of this step or a later one was taken before. */
  abstract takeTotpStep(accountId: string, step: number): Promise<boolean>;
  /** False where there is no such code (any more). */
  abstract takeRecoveryCode(accountId: string, hash: string): Promise<boolean>;
}

export abstract class Invitations {
  /** Voids the one before. */
  abstract save(accountId: string, secretHash: string, expiresAt: Date): Promise<void>;
  /** The account of an invitation that has not ended. */
  abstract find(secretHash: string, now: Date): Promise<string | undefined>;
  /** False where it was used or voided meanwhile. */
  abstract use(secretHash: string, now: Date): Promise<boolean>;
}

export abstract class SignInFailureCounts {
  abstract find(key: string): Promise<Failures | undefined>;
  /** Counts one more than were seen; false where another attempt was counted meanwhile. */
  abstract add(key: string, seen: Failures | undefined, now: Date): Promise<boolean>;
  abstract increase(key: string, now: Date): Promise<void>;
  abstract forget(key: string): Promise<void>;
}

/** Slow on purpose; each call takes the same time whatever the outcome. */
export abstract class PasswordHashes {
  abstract hash(password: string): Promise<string>;
  /** `undefined` stands for an account that does not exist. */
  abstract matches(password: string, hash: string | undefined): Promise<boolean>;
}

export abstract class LeakedPasswords {
  abstract has(lowerCase: string): Promise<boolean>;
}

export abstract class OneTimeCodes {
  /** A new secret, sealed for storage. */
  abstract make(): string;
  /** The number of the thirty seconds that the code belongs to; undefined for a wrong one. */
  abstract stepOf(sealedSecret: string, code: string, now: Date): number | undefined;
  /** What an app is told, once: as text, and as a picture (SVG). */
  abstract shown(
    sealedSecret: string,
    address: string,
  ): Promise<{ readonly secret: string; readonly svg: string }>;
}

export abstract class SignInSecrets {
  /** 256 random bits as text. */
  abstract make(): string;
  /** 80 random bits, in letters and digits that are not confused. */
  abstract makeRecoveryCode(): string;
  abstract hashOf(secret: string): string;
}

/** The W3C's WebAuthn. Texts are the JSON of its options and answers. */
export abstract class Passkeys {
  /** Whether PUBLIC_URL is a name: browsers keep no passkeys for a bare IP address. */
  abstract readonly areUsable: boolean;
  abstract optionsToMake(
    account: SignInAccount,
    known: readonly Passkey[],
  ): Promise<{ readonly challenge: string; readonly options: string }>;
  /** The new passkey; undefined where the answer is not right. */
  abstract made(answer: string, challenge: string, now: Date): Promise<Passkey | undefined>;
  abstract optionsToUse(): Promise<{ readonly challenge: string; readonly options: string }>;
  /** The id that an answer names, which nothing vouches for yet. */
  abstract idIn(answer: string): string | undefined;
  /** The new counter; undefined where the answer is not right. */
  abstract used(answer: string, challenge: string, passkey: Passkey): Promise<number | undefined>;
}

export interface SignIn {
  readonly id: string;
  readonly accountId: string;
  /** Of the provider's session and of its grant. */
  readonly sessionUid: string;
  readonly grantId: string;
  readonly since: Date;
  readonly lastUsedAt: Date;
  /** RFC 8176: `pwd`, `otp`, `hwk`, `fed`. */
  readonly methods: readonly string[];
  readonly browser: string;
  readonly network: string;
}

export abstract class SignIns {
  abstract find(id: string): Promise<SignIn | undefined>;
  abstract ofAccount(accountId: string): Promise<readonly SignIn[]>;
  abstract add(signIn: SignIn): Promise<void>;
  /** The id of the sign-in; undefined where it has ended. */
  abstract noteUse(grantId: string, now: Date): Promise<string | undefined>;
  /** With its tokens, and with the provider's session unless that has a newer sign-in. */
  abstract remove(signIn: SignIn): Promise<void>;
  /** Those that were in the same session before, with their tokens: the browser has no way back to them. */
  abstract removeBefore(signIn: SignIn): Promise<void>;
}

/** From where an account has signed in within the last 90 days, also where that sign-in has ended. */
export abstract class KnownNetworks {
  abstract note(accountId: string, network: string, now: Date): Promise<void>;
  abstract has(accountId: string, network: string): Promise<boolean>;
}

/** Tells those who keep something for a sign-in that it has ended. */
export abstract class SignInEnds {
  abstract tell(signIn: SignIn): Promise<void>;
}

/** How far one sign-in at the pages has come. */
export interface Attempt {
  readonly uid: string;
  readonly accountId: string | null;
  readonly methods: readonly string[];
  /** The version of the credentials that the first factor was checked against. */
  readonly version: number;
  readonly step: 'begin' | 'code' | 'passkey' | 'enrol' | 'done';
  /** Of the passkey that was asked for last. */
  readonly challenge: string | null;
  /** Sealed, until its first code proves that an app has it. */
  readonly totpSecret: string | null;
  /** What was sent to another issuer. */
  readonly external: {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
  } | null;
}

export abstract class Attempts {
  abstract find(uid: string): Promise<Attempt>;
  /** Only what is given changes: a request that has read the attempt before does not bring back what was there then. */
  abstract save(changes: Pick<Attempt, 'uid'> & Partial<Attempt>): Promise<void>;
  abstract remove(uid: string): Promise<void>;
  abstract removeOf(accountId: string): Promise<void>;
}

export abstract class SignInSettings {
  abstract readonly secondFactor: SecondFactorRule;
  /** PUBLIC_URL */
  abstract readonly publicUrl: string;
}
