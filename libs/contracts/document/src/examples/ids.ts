/** Ids of the sample workshop: fixed, so that the document is the same each time it is made. */
const idOf = (number: number): string =>
  `0180aa00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const ids = {
  series: idOf(1),
  workshop: idOf(2),
  webinar: idOf(3),
  seriesProject: idOf(0x10),
  prosecution: idOf(0x11),
  interior: idOf(0x12),
  taskForce: idOf(0x13),
  taskForceBosnia: idOf(0x14),
  migration: idOf(0x15),
  migrationVienna: idOf(0x16),
  security: idOf(0x17),
  prosecutor: idOf(0x20),
  mediator: idOf(0x21),
  speaker: idOf(0x23),
  doubled: idOf(0x22),
  erased: idOf(0x23),
  partnerClient: idOf(0x30),
  secretariatClient: idOf(0x31),
  account: idOf(0x32),
  mediatorAccount: idOf(0x33),
  invitation: idOf(0x40),
  openInvitation: idOf(0x41),
  registration: idOf(0x50),
  substitute: idOf(0x51),
  waiting: idOf(0x52),
  session: idOf(0x60),
  venue: idOf(0x61),
} as const;
