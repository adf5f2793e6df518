import { DomainError } from '@regional-events/kernel';

export class VenueNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'venue.not-found', detail: 'There is no such venue.' });
  }
}

export class VenueNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'venue.not-yours',
      detail: 'A venue is changed by the client that added it and by the secretariat.',
    });
  }
}

/** Neither a city nor a link: nobody could find it. */
export class VenueIsNowhereError extends DomainError {
  constructor() {
    const code = 'venue.nowhere';
    const detail = 'A venue has a city, or a link where it is held online.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/city', code, detail }],
    });
  }
}

export class RoomNamedTwiceError extends DomainError {
  constructor(name: string, index: number) {
    const code = 'venue.room-named-twice';
    const detail = `The venue would have two rooms with the name ${name}.`;
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: `/rooms/${index}/name`, code, detail }],
    });
  }
}

export class TooManyRoomsError extends DomainError {
  constructor(most: number) {
    const code = 'venue.too-many-rooms';
    const detail = `The venue would have more than ${most} rooms.`;
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/rooms', code, detail }] });
  }
}

export class RoomUnknownError extends DomainError {
  constructor(index: number) {
    const code = 'venue.room-unknown';
    const detail = 'The venue has no room with this id; leave the id out to add one.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: `/rooms/${index}/id`, code, detail }],
    });
  }
}

export class VenueExternalRefTakenError extends DomainError {
  constructor() {
    const code = 'venue.external-ref-taken';
    const detail = 'This client has already given this externalRef to another venue.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/externalRef', code, detail }] });
  }
}
