import type { ClientStanding, KnownClients } from '@regional-events/platform-auth';
import {
  modelOf,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';

interface KnownClientDocument {
  readonly _id: string;
  /** Sequence of the message with these facts. */
  readonly sequence: number;
  readonly revoked: boolean;
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

/** The facts about a client in a message. */
export interface ClientUpdate extends Omit<ClientStanding, 'role'> {
  readonly clientId: string;
  readonly sequence: number;
}

const KNOWN = 'known-clients';
/** Earlier versions stored only the ids of revoked clients. */
const REVOKED = 'revoked-clients';

export const knownClientCollections: readonly CollectionDefinition[] = [
  { name: KNOWN },
  { name: REVOKED },
];

const required = true;

/** A service's copy of the clients: what each may do, as of the last message. */
export class MongoKnownClients implements KnownClients {
  readonly owned = false;
  readonly #known: Model<KnownClientDocument>;
  readonly #revoked: Model<{ readonly _id: string }>;

  constructor(connection: Connection) {
    this.#known = modelOf<KnownClientDocument>(connection, KNOWN, {
      _id: { type: String, required },
      sequence: { type: Number, required },
      revoked: { type: Boolean, required },
      organisationId: String,
      scopes: [String],
    });
    this.#revoked = modelOf(connection, REVOKED, { _id: { type: String, required } });
  }

  async find(clientId: string): Promise<ClientStanding | undefined> {
    const known = await this.#known.findById(clientId).lean<KnownClientDocument>();
    if (known !== null) {
      const { revoked, organisationId, scopes } = known;
      return { revoked, role: undefined, organisationId, scopes };
    }
    const revoked = (await this.#revoked.exists({ _id: clientId })) !== null;
    return revoked ? { revoked, role: undefined, organisationId: null, scopes: [] } : undefined;
  }

  /** While copies are rebuilt old messages come again: one older than the stored facts changes nothing. */
  async keep({ clientId, ...update }: ClientUpdate): Promise<void> {
    const known = await this.#known.findById(clientId).lean<KnownClientDocument>();
    if (known !== null && known.sequence > update.sequence) return;
    await this.#known.replaceOne({ _id: clientId }, { _id: clientId, ...update }, { upsert: true });
  }
}
