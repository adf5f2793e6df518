import { DomainError } from '@regional-events/kernel';

function content(code: string, pointer: string, detail: string) {
  return { kind: 'unprocessable', code, detail, errors: [{ pointer, code, detail }] } as const;
}

export class RegistrationWindowClosedError extends DomainError {
  constructor(window: { readonly opensAt: Date | null; readonly closesAt: Date | null }) {
    const { opensAt, closesAt } = window;
    super({
      kind: 'conflict',
      code: 'registration.window-closed',
      detail: 'Registration for this event is not open now.',
      extras: {
        opensAt: opensAt?.toISOString() ?? null,
        closesAt: closesAt?.toISOString() ?? null,
      },
    });
  }
}

export class OutsideWindowNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.outside-window-not-yours',
      detail: 'Only the secretariat registers people outside the window.',
    });
  }
}

export class ForeignOrganisationError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.foreign-organisation',
      detail: 'A client nominates for its own organisation alone.',
    });
  }
}

/** Otherwise a role that needs no seat would be a way into a full event. */
export class RoleNotYoursError extends DomainError {
  constructor(role: string) {
    super({
      kind: 'forbidden',
      code: 'registration.role-not-yours',
      detail: `The role ${role} takes no seat: only the event's organisers and the secretariat give it.`,
    });
  }
}

export class OrganisationNotInvitedError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.organisation-not-invited',
      detail:
        'The event is by invitation, and the organisation holds none that is sent or accepted.',
    });
  }
}

export class OrganisationMissingError extends DomainError {
  constructor() {
    super(
      content(
        'registration.organisation-missing',
        '/organisationId',
        'Only a speaker may come for no organisation.',
      ),
    );
  }
}

/** It does not exist, or this caller may not see it: both answers are the same. */
export class UnknownPersonError extends DomainError {
  constructor(id: string) {
    super({
      ...content('person.unknown', '/personId', 'There is no such person for you to nominate.'),
      replicationLag: { unknownId: id },
    });
  }
}

/** Only answered about a person of the caller's own organisation. */
export class PersonHasOrganisationError extends DomainError {
  constructor() {
    super(
      content(
        'registration.person-has-organisation',
        '/organisationId',
        'The person belongs to your organisation: nominate them for it.',
      ),
    );
  }
}

export class PersonNotAffiliatedError extends DomainError {
  constructor() {
    super({
      ...content(
        'registration.person-not-affiliated',
        '/personId',
        'The person belongs to the organisation neither today nor on a day of the event.',
      ),
      replicationLag: {},
    });
  }
}

/** The invitation lapsed, since nobody accepted it in time. */
export class InvitationOverError extends DomainError {
  constructor(answerBy: Date) {
    super({
      kind: 'conflict',
      code: 'invitation.answer-too-late',
      detail: 'The time to accept the invitation is over, so nobody nominates under it.',
      extras: { answerBy: answerBy.toISOString() },
    });
  }
}

export class InvitationUsedUpError extends DomainError {
  constructor({ seats, used }: { readonly seats: number; readonly used: number }, asked: number) {
    const left = Math.max(0, seats - used);
    super({
      kind: 'conflict',
      code: 'invitation.used-up',
      detail: `The organisation is invited for ${seats} and has ${used} people at the event: ${left} left, ${asked} asked for.`,
      extras: { seats, used, left },
    });
  }
}

/** Not told to callers: the nomination is decided anew for the person whose other id it is. */
export class MergedPersonError extends DomainError {
  constructor(
    readonly doubleId: string,
    readonly personId: string,
  ) {
    super(content('person.unknown', '/personId', 'The person has another id now.'));
  }
}
