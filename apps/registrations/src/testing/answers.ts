import type { z } from 'zod';
import type { invitationResponse } from '../invitation/http/invitation.response.ts';
import type {
  delegationResponse,
  registrationResponse,
  registrationStep,
} from '../nomination/http/registration.response.ts';

export type Invitation = z.infer<typeof invitationResponse>;
export type Item = z.infer<typeof registrationResponse>;
export type Delegation = z.infer<typeof delegationResponse>;
export type Step = z.infer<typeof registrationStep>;

export interface Listed<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null };
}
