import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Acts,
  Context,
  idParamOf,
  Lists,
  one,
  page,
  type IdParam,
} from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { FindSynergies } from '../use-cases/find-synergies.ts';
import { SynergyVerbs } from '../use-cases/synergy-verbs.ts';
import { synergyOperations } from './synergy-operations.ts';
import {
  declineRequest,
  proposeRequest,
  synergyQuery,
  type DeclineRequest,
  type ProposeRequest,
  type SynergyQuery,
} from './synergy.request.ts';
import { synergyResponse } from './synergy.response.ts';
import { synergyView } from './synergy-view.ts';

const idParam = idParamOf('the synergy');
const ACCEPTED = 'accept-language';

@ApiTags('synergies')
@Area('events')
@Controller('v1/synergies')
export class SynergyController {
  constructor(
    private readonly find: FindSynergies,
    private readonly verbs: SynergyVerbs,
  ) {}

  @Lists(synergyOperations.list, synergyResponse)
  async list(
    @Query({ schema: synergyQuery }) { withinDays, ...of }: SynergyQuery,
    @Context() { actor }: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    const pairs = await this.find.execute({ of, withinDays }, actor);
    const language = languageAsked(accepted);
    return page({ data: pairs.map((pair) => synergyView(pair, language)), next: null });
  }

  @Acts(synergyOperations.propose, synergyResponse, ':id/propose')
  async propose(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: proposeRequest }) body: ProposeRequest,
    @Context() context: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    return shown(await this.verbs.propose({ id, ...body }, context), accepted);
  }

  @Acts(synergyOperations.accept, synergyResponse, ':id/accept')
  async accept(
    @Param({ schema: idParam }) { id }: IdParam,
    @Context() context: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    return shown(await this.verbs.accept(id, context), accepted);
  }

  @Acts(synergyOperations.decline, synergyResponse, ':id/decline')
  async decline(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: declineRequest }) { reason }: DeclineRequest,
    @Context() context: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    return shown(await this.verbs.decline(id, reason, context), accepted);
  }
}

type Answer = Awaited<ReturnType<SynergyVerbs['propose']>>;

function shown({ item, etag }: Answer, accepted: string | undefined) {
  return one({ item: synergyView(item, languageAsked(accepted)), etag });
}
