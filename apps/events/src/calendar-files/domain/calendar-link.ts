import type { CalendarLinkItem } from '@regional-events/contracts-events';
import type { ClientRole } from '@regional-events/kernel';

export type { CalendarLinkItem };

/** The client that made a link: it shows what this client may see when it is read. */
export interface LinkMaker {
  readonly clientId: string;
  readonly role: ClientRole;
  readonly organisationId: string | null;
}

export interface CalendarLink {
  readonly item: CalendarLinkItem;
  readonly maker: LinkMaker;
  /** It never changes, so that its version is 1 for as long as it is there. */
  readonly version: number;
}
