import { Module } from '@nestjs/common';
import { EventVisibility } from './use-cases/event-visibility.ts';
import { VisibleEvents } from './use-cases/ports.ts';

@Module({
  providers: [{ provide: VisibleEvents, useClass: EventVisibility }],
  exports: [VisibleEvents],
})
export class KnownEventModule {}
