import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.ts';

/**
 * `/metrics`: for inner ports alone, since it discloses internals and gets more expensive with the number of series.
 */
@Module({ controllers: [MetricsController] })
export class MetricsModule {}
