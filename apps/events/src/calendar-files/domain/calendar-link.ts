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
  /** 1, unless the person whose calendar it is has another id since. */
  readonly version: number;
}
