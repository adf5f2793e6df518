import type { ClientStanding, KnownClients } from '@regional-events/platform-auth';
import {
  modelOf,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';

interface KnownClientDocument {
  readonly _id: string;
  /** Of the message that told this. */
  readonly sequence: number;
  readonly revoked: boolean;
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

/** What a message tells of a client. */
export interface ClientUpdate extends Omit<ClientStanding, 'role'> {
  readonly clientId: string;
  readonly sequence: number;
}

const KNOWN = 'known-clients';
/** Of earlier versions, which kept the ids of revoked clients and nothing of others. */
const REVOKED = 'revoked-clients';

export const knownClientCollections: readonly CollectionDefinition[] = [
  { name: KNOWN },
  { name: REVOKED },
];

const required = true;

/** A service's copy of the clients: what each may do, as far as messages have come. */
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

  /** Copies that are built anew hear old messages again: what is older than what is known changes nothing. */
  async keep({ clientId, ...news }: ClientUpdate): Promise<void> {
    const known = await this.#known.findById(clientId).lean<KnownClientDocument>();
    if (known !== null && known.sequence > news.sequence) return;
    await this.#known.replaceOne({ _id: clientId }, { _id: clientId, ...news }, { upsert: true });
  }
}
