export const grantRoles = [
  'secretariat',
  'coordinator',
  'focal-point',
  'reviewer',
  'observer',
  'participant',
] as const;
export type GrantRole = (typeof grantRoles)[number];

/** What a person may be here, for which object, from one local date to another. What a role has no object of is null. */
export interface Grant {
  readonly role: GrantRole;
  /** For whom a focal point speaks. */
  readonly organisationId: string | null;
  /** What a coordinator coordinates. */
  readonly country: string | null;
  /** The only series that it holds for; null for all. */
  readonly seriesId: string | null;
  /** YYYY-MM-DD */
  readonly from: string;
  /** The last day, YYYY-MM-DD; null while it lasts. */
  readonly to: string | null;
}

/** A client of the secretariat or of a partner; a person. A person with a secretariat grant is `secretariat`. */
export type Role = 'secretariat' | 'partner' | 'person';
export type ClientRole = Exclude<Role, 'person'>;

/** Who acts: the client or the person behind the access token. */
export interface Actor {
  /** The client, or the account of a person. */
  readonly clientId: string;
  readonly role: Role;
  /** The organisation that a client is bound to; null for the secretariat and for people. */
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
  /** Null for a client. */
  readonly personId: string | null;
  /** Those that run now; none for a client. */
  readonly grants: readonly Grant[];
  /** In which of its sign-ins a person acts; absent for a client, and where no token tells. */
  readonly signInId?: string;
}

export function isSecretariat(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretariat';
}

/** Who did something, as it is noted with what was done. */
export interface NotedActor {
  readonly clientId: string;
  readonly role: ClientRole;
  readonly organisationId: string | null;
}

export function noted(actor: Actor): NotedActor {
  const { clientId, organisationId } = actor;
  return { clientId, role: sideOf(actor), organisationId };
}

/** For whom a deed is noted: the secretariat, or others, be it a client or a person. */
export function sideOf(actor: Pick<Actor, 'role'>): ClientRole {
  return isSecretariat(actor) ? 'secretariat' : 'partner';
}

/**
 * Whether the actor acts for this organisation. At an event, `seriesId` is the event's (null for none), and a grant for
 * another series does not count; what belongs to no event, such as people, asks without it.
 */
export function speaksFor(
  actor: Actor,
  organisationId: string | null,
  seriesId?: string | null,
): boolean {
  return organisationId !== null && organisationsOf(actor, seriesId).includes(organisationId);
}

/** The organisations that the actor acts for; `seriesId` as in `speaksFor`. */
export function organisationsOf(actor: Actor, seriesId?: string | null): readonly string[] {
  if (actor.organisationId !== null) return [actor.organisationId];
  const ids = actor.grants.flatMap((grant) =>
    grant.role === 'focal-point' && grant.organisationId !== null && holdsIn(grant, seriesId)
      ? [grant.organisationId]
      : [],
  );
  return [...new Set(ids)];
}

export function coordinates(actor: Actor, country: string | null): boolean {
  return country !== null && countriesOf(actor).includes(country);
}

/** The countries that the actor coordinates. */
export function countriesOf(actor: Actor): readonly string[] {
  const countries = actor.grants.flatMap(({ role, country }) =>
    role === 'coordinator' && country !== null ? [country] : [],
  );
  return [...new Set(countries)];
}

/** Whether the actor observes events of this series; null: events of none. */
export function observes(actor: Actor, seriesId: string | null): boolean {
  return actor.grants.some((grant) => grant.role === 'observer' && holdsIn(grant, seriesId));
}

/** Whether the actor is this very person. */
export function isPerson(actor: Actor, personId: string | null): boolean {
  return personId !== null && actor.personId === personId;
}

function holdsIn(grant: Grant, seriesId: string | null | undefined): boolean {
  return seriesId === undefined || grant.seriesId === null || grant.seriesId === seriesId;
}
