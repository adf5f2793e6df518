import { Module } from '@nestjs/common';
import { KnownClientModule } from '@regional-events/platform-service';
import { EventModule } from './event/event.module.ts';
import { EventController } from './event/http/event.controller.ts';
import { EventVerbsController } from './event/http/event-verbs.controller.ts';
import { SeriesController } from './series/http/series.controller.ts';
import { SeriesModule } from './series/series.module.ts';
import { SessionController } from './session/http/session.controller.ts';
import { SessionModule } from './session/session.module.ts';

@Module({
  imports: [SeriesModule, EventModule, SessionModule, KnownClientModule],
  controllers: [SeriesController, EventController, EventVerbsController, SessionController],
})
export class ApiModule {}
