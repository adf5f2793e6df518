import type { Partner } from './partner.ts';

/** What the steps pass on: who asks, and the ids that earlier steps were given. */
export interface World {
  readonly address: string;
  readonly secretariat: Partner;
  /** The clients of the nominating organisations and of the partner project, by organisation code. */
  readonly partners: Map<string, Partner>;
  readonly organisationIds: Map<string, string>;
  /** By the sample's own refs. */
  readonly personIds: Map<string, string>;
  say(line: string): void;
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample does not know ${key}`);
  return id;
}

export function partnerOf(world: World, code: string): Partner {
  const partner = world.partners.get(code);
  if (partner === undefined) throw new Error(`${code} has no client in the sample`);
  return partner;
}
