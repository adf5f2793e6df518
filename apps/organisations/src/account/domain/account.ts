import {
  AggregateRoot,
  etagOf,
  newId,
  type AggregateSnapshot,
  type Grant,
} from '@regional-events/kernel';
import type { AccountEvent, AccountFacts, AccountStatus } from './account-events.ts';
import { AccountIsClosedError } from './errors.ts';
import { endedAfter, expectSoundGrants, sameGrants } from './grants.ts';

export interface AccountDetails {
  /** The address that the person signs in with. */
  readonly email: string;
  readonly grants: readonly Grant[];
}

export interface AccountState {
  readonly personId: string;
  /** Null once the account is closed, so that nothing of the address stays. */
  readonly email: string | null;
  readonly grants: readonly Grant[];
  readonly status: AccountStatus;
  readonly createdBy: string;
}

/** With what a person signs in, and what the person may do. */
export class Account extends AggregateRoot<AccountEvent> {
  #state: AccountState;
  #changed = false;

  private constructor(snapshot: AggregateSnapshot, state: AccountState) {
    super(snapshot);
    this.#state = state;
  }

  static register(
    details: AccountDetails & Pick<AccountState, 'personId' | 'createdBy'>,
    at: Date,
  ): Account {
    expectSoundGrants(details.grants);
    const { personId, createdBy, email, grants } = details;
    const state: AccountState = { personId, email, grants, status: 'invited', createdBy };
    const account = new Account(AggregateRoot.fresh(newId()), state);
    account.#changed = true;
    account.record({ type: 'registered', facts: factsOf(state) }, at);
    return account;
  }

  static restore(snapshot: AggregateSnapshot, state: AccountState): Account {
    return new Account(snapshot, state);
  }

  get state(): AccountState {
    return this.#state;
  }

  get isLive(): boolean {
    return this.#state.status !== 'closed';
  }

  /** Also true where only the address changed, which changes the version and is no message. */
  get isChanged(): boolean {
    return this.#changed;
  }

  override get etag(): string {
    return etagOf(this.#changed ? this.version + 1 : this.version);
  }

  change(patch: Partial<AccountDetails>, at: Date): void {
    this.#expectLive();
    const before = this.#state;
    const grants = patch.grants ?? before.grants;
    expectSoundGrants(grants);
    const email = patch.email ?? before.email;
    const factsChanged = !sameGrants(grants, before.grants);
    if (!factsChanged && email === before.email) return;
    this.#become({ grants, email });
    if (factsChanged) this.record({ type: 'changed', facts: factsOf(this.#state) }, at);
  }

  /** Nobody speaks for the organisation after this day. */
  endGrantsFor(organisationId: string, lastDay: string, at: Date): void {
    this.#expectLive();
    const grants = endedAfter(this.#state.grants, organisationId, lastDay);
    if (sameGrants(grants, this.#state.grants)) return;
    this.#become({ grants });
    this.record({ type: 'changed', facts: factsOf(this.#state) }, at);
  }

  /** The person has signed in first; nothing happens at later times. */
  activate(at: Date): void {
    this.#expectLive();
    if (this.#state.status === 'active') return;
    this.#become({ status: 'active' });
    this.record({ type: 'changed', facts: factsOf(this.#state) }, at);
  }

  close(at: Date): void {
    this.#expectLive();
    this.#become({ status: 'closed', email: null });
    this.record({ type: 'closed', facts: factsOf(this.#state) }, at);
  }

  /** The person has another id now. */
  moveTo(personId: string, at: Date): void {
    this.#expectLive();
    this.#become({ personId });
    this.record({ type: 'changed', facts: factsOf(this.#state) }, at);
  }

  #become(state: Partial<AccountState>): void {
    this.#state = { ...this.#state, ...state };
    this.#changed = true;
  }

  #expectLive(): void {
    if (!this.isLive) throw new AccountIsClosedError();
  }
}

/** How addresses are compared: whoever has one has it in all spellings. */
export function foldedAddress(email: string): string {
  return email.trim().toLowerCase();
}

function factsOf({ personId, grants, status }: AccountState): AccountFacts {
  return { personId, grants, status };
}
