import { registrationsErasureTopic } from './erasure.ts';
import { invitationTopic } from './invitation.ts';
import { registrationTopic } from './registration.ts';
import { seatPlanTopic } from './seat-plan.ts';

export { registrationsErasureTopic } from './erasure.ts';
export {
  invitationItem,
  invitationLapses,
  invitationStatuses,
  invitationTopic,
} from './invitation.ts';
export type {
  InvitationItem,
  InvitationLapse,
  InvitationMessage,
  InvitationStatus,
} from './invitation.ts';
export {
  leaveReasons,
  ownReasons,
  reasonCodes,
  registrationRoles,
  registrationStatuses,
  registrationTopic,
} from './registration.ts';
export type {
  LapseReason,
  LeaveReason,
  OwnReason,
  RegistrationMessage,
  RegistrationRole,
  RegistrationStatus,
} from './registration.ts';
export { seatPlanFacts, seatPlanTopic } from './seat-plan.ts';
export type { SeatPlanFacts, SeatPlanMessage } from './seat-plan.ts';

export const registrationsTopics = [
  invitationTopic,
  seatPlanTopic,
  registrationTopic,
  registrationsErasureTopic,
];
