import type { OrganisationItem } from '@regional-events/contracts-organisations';
import type { Membership } from './membership.ts';

export type OrganisationFacts = Readonly<Omit<OrganisationItem, 'id'>>;
export type OrganisationStatus = OrganisationFacts['status'];

export type OrganisationEvent =
  | { readonly type: 'registered'; readonly facts: OrganisationFacts }
  | { readonly type: 'changed'; readonly facts: OrganisationFacts }
  | { readonly type: 'retired'; readonly facts: OrganisationFacts }
  | {
      readonly type: 'composition-changed';
      readonly facts: OrganisationFacts;
      readonly members: readonly Membership[];
    };
