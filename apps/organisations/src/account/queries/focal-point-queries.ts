import { Injectable } from '@nestjs/common';
import type { CommandContext, Grant } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { NamesOfPeople, type NameShown } from '../../person/use-cases/ports.ts';
import { expectMaySeeFocalPoints } from '../domain/access.ts';
import { NoSuchOrganisationError } from '../domain/errors.ts';
import { accountModel, type AccountDocument } from '../persistence/account.schema.ts';
import type { PageOf } from './account-queries.ts';
import type { FocalPointQuery } from './focal-point-list.ts';

export interface FocalPointView extends Omit<NameShown, 'id'> {
  readonly personId: string;
  readonly grants: readonly Pick<Grant, 'seriesId' | 'from' | 'to'>[];
}

const ROLE = 'focal-point';
const SERVICE = 'organisations';

@Injectable()
export class FocalPointQueries {
  readonly #accounts: Model<AccountDocument>;

  constructor(
    connection: Connection,
    private readonly organisations: OrganisationDirectory,
    private readonly names: NamesOfPeople,
  ) {
    this.#accounts = accountModel(connection);
  }

  /** Throws NoSuchOrganisationError or FocalPointsNotYoursError. */
  async list(
    organisationId: string,
    query: FocalPointQuery,
    context: CommandContext,
  ): Promise<PageOf<FocalPointView>> {
    const { actor } = context;
    expectMaySeeFocalPoints(actor, organisationId);
    const known = await this.organisations.statusesOf([organisationId]);
    if (!known.has(organisationId)) throw new NoSuchOrganisationError();
    const { at, ...request } = query;
    const { rows, next } = await findList(this.#accounts, request, {
      actor,
      within: {
        live: true,
        grants: { $elemMatch: { role: ROLE, organisationId, ...covering(at) } },
      },
    });
    const asked = rows.map(({ personId }) => ({ personId, event: null }));
    const names = await this.names.names(asked, SERVICE, context);
    const named = new Map(names.map((name) => [name.id, name]));
    const data = rows.flatMap(({ personId, grants }): FocalPointView[] => {
      const name = named.get(personId);
      if (name === undefined) return [];
      const { displayName, shownAs } = name;
      return [{ personId, displayName, shownAs, grants: shown(grants, organisationId, at) }];
    });
    return { data, next };
  }
}

function covering(at: string | undefined) {
  return at === undefined ? {} : { from: { $lte: at }, $or: [{ to: null }, { to: { $gte: at } }] };
}

function shown(grants: readonly Grant[], organisationId: string, at: string | undefined) {
  return grants
    .filter((grant) => grant.role === ROLE && grant.organisationId === organisationId)
    .filter(({ from, to }) => at === undefined || (from <= at && (to === null || at <= to)))
    .map(({ seriesId, from, to }) => ({ seriesId, from, to }));
}
