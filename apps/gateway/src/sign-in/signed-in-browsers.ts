import type { Clock } from '@regional-events/kernel';
import type { ConsoleClient, Issued, Tokens } from './console-client.ts';
import type { BrowserSignIn, BrowserSignIns } from './persistence/browser-sign-ins.ts';
import { hashOf, newSecret, Sealed } from './sealed.ts';

const HOUR_MS = 3_600_000;
const IDLE_MS = 8 * HOUR_MS;
const LONGEST_MS = 24 * HOUR_MS;
/** Use is noted this often, not with each request. */
const NOTED_EVERY_MS = 300_000;
/** A token that ends on its way would be refused. */
const RENEWED_BEFORE_MS = 20_000;
/** Longer than the provider is waited for: a process that died meanwhile holds the others up no longer. */
const RENEWAL_LASTS_MS = 20_000;
const LOOK_AGAIN_MS = 100;

/** Which browser is who, and the tokens that stand behind it. A browser has nothing but an opaque cookie. */
export class SignedInBrowsers {
  readonly #tokens: Sealed;
  /** Renewals under way in this process; between processes a claim on the stored row lets one renew. */
  readonly #renewals = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly store: BrowserSignIns,
    private readonly provider: Pick<ConsoleClient, 'refresh' | 'end'>,
    private readonly clock: Clock,
    secret: string,
  ) {
    this.#tokens = new Sealed(secret, 'tokens');
  }

  /** The new browser's cookie. The one that it had ends. */
  async add(
    { accountId, sid, issued }: { accountId: string; sid: string; issued: Issued },
    before: string | undefined,
  ): Promise<string> {
    if (before !== undefined) await this.store.remove(hashOf(before));
    const cookie = newSecret();
    const now = this.clock.now();
    await this.store.add({
      _id: hashOf(cookie),
      accountId,
      sid,
      sealedTokens: this.#tokens.seal(tokensOf(issued)),
      tokenEndsAt: issued.endsAt,
      since: now,
      lastUsedAt: now,
      endsAt: new Date(now.getTime() + LONGEST_MS),
    });
    return cookie;
  }

  /** The access token behind a cookie; undefined where nobody is signed in with it (any more). */
  async accessToken(cookie: string): Promise<string | undefined> {
    const id = hashOf(cookie);
    const found = await this.store.find(id);
    if (found === undefined) return undefined;
    const now = this.clock.now().getTime();
    const unused = now - found.lastUsedAt.getTime();
    if (now >= found.endsAt.getTime() || unused >= IDLE_MS) {
      await this.store.remove(id);
      return undefined;
    }
    if (unused >= NOTED_EVERY_MS) await this.store.noteUse(id, new Date(now));
    const opened = this.#opened(found);
    if (opened !== undefined && found.tokenEndsAt.getTime() - now > RENEWED_BEFORE_MS) {
      return opened.access;
    }
    const renewal = this.#renewals.get(id) ?? this.#renew(id);
    this.#renewals.set(id, renewal);
    return renewal.finally(() => this.#renewals.delete(id));
  }

  async end(cookie: string): Promise<void> {
    const found = await this.store.find(hashOf(cookie));
    if (found === undefined) return;
    const token = await this.accessToken(cookie).catch(() => undefined);
    await this.store.remove(found._id);
    if (token !== undefined) {
      await this.provider.end(found.accountId, found.sid, token).catch(() => undefined);
    }
  }

  async endBySid(sid: string): Promise<void> {
    await this.store.removeBySid(sid);
  }

  async #renew(id: string): Promise<string | undefined> {
    for (;;) {
      const found = await this.store.find(id);
      const opened = found && this.#opened(found);
      if (found === undefined || opened === undefined) return undefined;
      const now = this.clock.now();
      if (found.tokenEndsAt.getTime() - now.getTime() > RENEWED_BEFORE_MS) return opened.access;
      const until = new Date(now.getTime() + RENEWAL_LASTS_MS);
      if (await this.store.claimRenewal(found, now, until)) {
        return this.#renewed(found, opened.refresh);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  /** By the one process that has claimed it. */
  async #renewed(found: BrowserSignIn, refresh: string): Promise<string | undefined> {
    const id = found._id;
    const issued = await this.provider.refresh(refresh).catch(async (error: unknown) => {
      await this.store.giveUpRenewal(id);
      throw error;
    });
    if (issued !== undefined) {
      const sealed = this.#tokens.seal(tokensOf(issued));
      return (await this.store.renew(id, sealed, issued.endsAt)) ? issued.access : undefined;
    }
    await this.store.removeUnchanged(found);
    // where this process was so slow that its claim ended, another one has newer tokens
    const newer = await this.store.find(id);
    return newer && this.#opened(newer)?.access;
  }

  #opened({ sealedTokens }: BrowserSignIn): Tokens | undefined {
    return this.#tokens.open(sealedTokens) as Tokens | undefined;
  }
}

function tokensOf({ access, refresh }: Issued): Tokens {
  return { access, refresh };
}
