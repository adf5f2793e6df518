import { Injectable } from '@nestjs/common';
import { seriesTopic } from '@regional-events/contracts-events';
import type { CommandContext } from '@regional-events/kernel';
import { Outbox, toMessage } from '@regional-events/platform-messaging';
import type { Series } from '../domain/series.ts';
import { SeriesMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxSeriesMessages implements SeriesMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(series: Series, context: CommandContext): Promise<void> {
    const { id: subject, details, state } = series;
    const data = {
      id: subject,
      ...details,
      title: { ...details.title },
      aims: details.aims.map((aim) => ({ ...aim })),
      organiserIds: [...details.organiserIds],
      countries: [...details.countries],
      status: state.status,
    };
    await this.outbox.append(
      series.recorded.map(({ event, ...recorded }) =>
        toMessage(seriesTopic, { name: event.type, subject, recorded, data }, context),
      ),
    );
  }
}
