import { AggregateRoot, newId, type AggregateSnapshot } from '@regional-events/kernel';
import {
  AlreadyMemberError,
  CompositionIsFullError,
  MembershipEndsBeforeItBeginsError,
  MembershipRepeatedError,
} from './composition-errors.ts';
import {
  CodeIsFixedError,
  NamelessOrganisationError,
  OrganisationIsRetiredError,
  RetiredTakesPartError,
  TooManyNamesError,
} from './errors.ts';
import {
  commonDays,
  endsBeforeItBegins,
  inOrder,
  sameMembers,
  type Membership,
} from './membership.ts';
import { sameFacts } from './same-facts.ts';
import type { OrganisationEvent, OrganisationFacts } from './organisation-events.ts';

/** Who made it, and the key under which that client knows it. */
export interface Origin {
  readonly createdBy: string;
  readonly externalRef: string | null;
}

export interface OrganisationState extends OrganisationFacts, Origin {
  readonly members: readonly Membership[];
}

const MOST_MEMBERSHIPS = 200;
const MOST_NAMES = 30;

export class Organisation extends AggregateRoot<OrganisationEvent> {
  #state: OrganisationState;

  private constructor(snapshot: AggregateSnapshot, state: OrganisationState) {
    super(snapshot);
    this.#state = state;
  }

  static register(
    facts: Omit<OrganisationFacts, 'status'>,
    origin: Origin,
    at: Date,
  ): Organisation {
    const state: OrganisationState = { ...facts, status: 'active', members: [], ...origin };
    const organisation = new Organisation(AggregateRoot.fresh(newId()), state);
    organisation.record({ type: 'registered', facts: organisation.facts }, at);
    return organisation;
  }

  static restore(snapshot: AggregateSnapshot, state: OrganisationState): Organisation {
    return new Organisation(snapshot, state);
  }

  get state(): OrganisationState {
    return this.#state;
  }

  get facts(): OrganisationFacts {
    const { code, kind, names, aliases, country, parentId, status } = this.#state;
    return { code, kind, names, aliases, country, parentId, status };
  }

  /** Sets the wanted facts; equal facts change nothing. */
  change(facts: OrganisationFacts, at: Date): void {
    const before = this.facts;
    if (facts.code !== before.code) throw new CodeIsFixedError(before.code);
    expectNames(facts, before);
    if (before.status === 'retired' && facts.status !== 'retired')
      throw new OrganisationIsRetiredError();
    const joins = facts.parentId !== null && facts.parentId !== before.parentId;
    if (before.status === 'retired' && joins) throw new RetiredTakesPartError(['/parentId']);
    if (sameFacts(facts, before)) return;
    this.#state = { ...this.#state, ...facts };
    const retires = facts.status === 'retired' && before.status !== 'retired';
    this.record({ type: retires ? 'retired' : 'changed', facts: this.facts }, at);
  }

  addMember(member: Membership, at: Date): void {
    if (endsBeforeItBegins(member)) throw new MembershipEndsBeforeItBeginsError('/to');
    const { members } = this.#state;
    if (members.some((other) => overlap(member, other))) throw new AlreadyMemberError();
    if (members.length >= MOST_MEMBERSHIPS) throw new CompositionIsFullError(MOST_MEMBERSHIPS);
    this.#compose([...members, member], at);
  }

  /** Replaces the whole composition. */
  compose(members: readonly Membership[], at: Date): void {
    for (const [index, member] of members.entries()) {
      if (endsBeforeItBegins(member)) {
        throw new MembershipEndsBeforeItBeginsError(`/members/${index}/to`);
      }
      if (members.slice(0, index).some((other) => overlap(member, other))) {
        throw new MembershipRepeatedError(`/members/${index}`);
      }
    }
    if (!sameMembers(inOrder(members), this.#state.members)) this.#compose(members, at);
  }

  #compose(members: readonly Membership[], at: Date): void {
    this.#state = { ...this.#state, members: inOrder(members) };
    const { facts } = this;
    this.record({ type: 'composition-changed', facts, members: this.#state.members }, at);
  }
}

/** An organisation that has too many names since an earlier release keeps them but gets no more. */
function expectNames({ names }: OrganisationFacts, before: OrganisationFacts): void {
  const count = Object.keys(names).length;
  if (count === 0) throw new NamelessOrganisationError();
  if (count > Math.max(MOST_NAMES, Object.keys(before.names).length))
    throw new TooManyNamesError(MOST_NAMES);
}

function overlap(a: Membership, b: Membership): boolean {
  return a.memberId === b.memberId && commonDays(a, b) !== undefined;
}
