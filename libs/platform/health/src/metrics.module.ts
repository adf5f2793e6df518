import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.ts';

/** `/metrics`: for inner ports alone, since it tells what goes on and costs more the more there is to tell. */
@Module({ controllers: [MetricsController] })
export class MetricsModule {}
