import type { OrganisationKind } from './organisation-kind.ts';
import type { Membership } from './membership.ts';
import type { Names } from './names.ts';

export type OrganisationStatus = 'active' | 'retired';

export interface OrganisationFacts {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly names: Names;
  readonly country: string | null;
  readonly parentId: string | null;
  readonly status: OrganisationStatus;
}

export type OrganisationEvent =
  | { readonly type: 'registered'; readonly facts: OrganisationFacts }
  | { readonly type: 'changed'; readonly facts: OrganisationFacts }
  | { readonly type: 'retired'; readonly facts: OrganisationFacts }
  | {
      readonly type: 'composition-changed';
      readonly facts: OrganisationFacts;
      readonly members: readonly Membership[];
    };
