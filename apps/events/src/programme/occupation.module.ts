import { Module } from '@nestjs/common';
import { MongoOccupation } from './queries/mongo-occupation.ts';
import { Occupation } from './use-cases/occupation-ports.ts';

/** How conflicts read the programme, which asks them in turn: so it stands beside the module of the programme. */
@Module({ providers: [{ provide: Occupation, useClass: MongoOccupation }], exports: [Occupation] })
export class OccupationModule {}
