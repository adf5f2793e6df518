import {
  AggregateRoot,
  etagOf,
  isId,
  newId,
  type AggregateSnapshot,
  type ClientRole,
} from '@regional-events/kernel';
import type { ClientEvent, ClientFacts } from './client-events.ts';
import { sameHash } from './same-hash.ts';
import {
  ClientIsRevokedError,
  ScopeNotForPartnersError,
  SecretariatIsUnboundError,
} from './errors.ts';

export interface SecretHash {
  readonly hash: string;
  /** Set on the previous secret after a rotation. */
  readonly validUntil: Date | null;
}

export interface ClientDetails {
  readonly name: string;
  readonly role: ClientRole;
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

export interface ClientState extends ClientDetails {
  /** Its client_id at the token endpoint: its id, unless the environment sets another. */
  readonly clientId: string;
  readonly status: 'active' | 'revoked';
  /** The newest first, two at most. */
  readonly secrets: readonly SecretHash[];
}

export class Client extends AggregateRoot<ClientEvent> {
  #state: ClientState;
  #changed = false;

  private constructor(snapshot: AggregateSnapshot, state: ClientState) {
    super(snapshot);
    this.#state = state;
  }

  static register(details: ClientDetails, secretHash: string, at: Date): Client {
    const id = newId();
    return Client.#begin(id, { ...details, clientId: id }, secretHash, at);
  }

  /** The first client: `clientId` comes from the environment. */
  static registerAs(
    clientId: string,
    details: ClientDetails,
    secretHash: string,
    at: Date,
  ): Client {
    const id = isId(clientId) ? clientId : newId();
    return Client.#begin(id, { ...details, clientId }, secretHash, at);
  }

  static restore(snapshot: AggregateSnapshot, state: ClientState): Client {
    return new Client(snapshot, state);
  }

  static #begin(
    id: string,
    details: ClientDetails & { readonly clientId: string },
    secretHash: string,
    at: Date,
  ): Client {
    expectRules(details);
    const secrets = [{ hash: secretHash, validUntil: null }];
    const client = new Client(AggregateRoot.fresh(id), { ...details, status: 'active', secrets });
    client.#changed = true;
    client.record({ type: 'registered', facts: factsOf(details) }, at);
    return client;
  }

  get state(): ClientState {
    return this.#state;
  }

  get details(): ClientDetails {
    const { name, role, organisationId, scopes } = this.#state;
    return { name, role, organisationId, scopes };
  }

  /** Also true where only a name or a secret changed, which changes the version but publishes no message. */
  get isChanged(): boolean {
    return this.#changed;
  }

  override get etag(): string {
    return etagOf(this.#changed ? this.version + 1 : this.version);
  }

  change(details: ClientDetails, at: Date): void {
    this.#expectActive();
    expectRules(details);
    const before = this.#state;
    const factsChanged = !sameFacts(details, before);
    if (!factsChanged && details.name === before.name && details.role === before.role) return;
    this.#become(details);
    if (factsChanged) this.record({ type: 'changed', facts: factsOf(details) }, at);
  }

  /** The new secret is valid from now on; the previous one until `overlapUntil`. */
  rotateSecret(secretHash: string, overlapUntil: Date): void {
    this.#expectActive();
    const [current] = this.#state.secrets;
    const old = current === undefined ? [] : [{ hash: current.hash, validUntil: overlapUntil }];
    this.#become({ secrets: [{ hash: secretHash, validUntil: null }, ...old] });
  }

  /** Replaces all secrets at once. */
  setSecret(secretHash: string): void {
    this.#expectActive();
    const { secrets } = this.#state;
    const [only] = secrets;
    if (secrets.length === 1 && only !== undefined && sameHash(only.hash, secretHash)) return;
    this.#become({ secrets: [{ hash: secretHash, validUntil: null }] });
  }

  revoke(at: Date): void {
    this.#expectActive();
    this.#become({ status: 'revoked', secrets: [] });
    this.record({ type: 'revoked', facts: factsOf(this.#state) }, at);
  }

  /** Compares with each secret, so that the time taken discloses nothing. */
  accepts(secretHash: string, at: Date): boolean {
    const { status, secrets } = this.#state;
    const matching = secrets.filter(({ hash }) => sameHash(hash, secretHash));
    return (
      status === 'active' &&
      matching.some(({ validUntil }) => validUntil === null || at < validUntil)
    );
  }

  #become(state: Partial<ClientState>): void {
    this.#state = { ...this.#state, ...state };
    this.#changed = true;
  }

  #expectActive(): void {
    if (this.#state.status === 'revoked') throw new ClientIsRevokedError();
  }
}

function factsOf({ organisationId, scopes }: ClientFacts): ClientFacts {
  return { organisationId, scopes };
}

function expectRules({ role, organisationId, scopes }: ClientDetails): void {
  if (role === 'secretariat') {
    if (organisationId !== null) throw new SecretariatIsUnboundError();
    return;
  }
  const tooMuch = scopes.filter((scope) => scope.startsWith('operations:'));
  if (tooMuch.length > 0) throw new ScopeNotForPartnersError(tooMuch);
}

function sameFacts(a: ClientFacts, b: ClientFacts): boolean {
  return a.organisationId === b.organisationId && a.scopes.join() === b.scopes.join();
}
