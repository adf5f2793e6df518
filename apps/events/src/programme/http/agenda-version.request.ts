import { agendaVersionHead } from '@regional-events/contracts-events';
import {
  describedBy,
  id,
  longLanguageMap,
  pageQuery,
  wholeNumber,
} from '@regional-events/platform-http';
import { z } from 'zod';

const NOTE = 1000;
const MOST_VERSIONS = 999_999_999;

export const releaseAgendaRequest = z
  .strictObject(
    describedBy(agendaVersionHead, { note: longLanguageMap(NOTE).nullable().default(null) }),
  )
  .prefault({})
  .meta({ id: 'ReleaseAgenda' });
export type ReleaseAgendaRequest = z.output<typeof releaseAgendaRequest>;

export const agendaVersionParam = z.object({
  id: id.describe('The id of the event.'),
  version: wholeNumber({ least: 1, most: MOST_VERSIONS }).describe('The number of the release.'),
});
export type AgendaVersionParam = z.output<typeof agendaVersionParam>;

export const agendaVersionListQuery = pageQuery({});
export type AgendaVersionListQuery = z.output<typeof agendaVersionListQuery>;

export const agendaChangesQuery = z.strictObject({
  since: wholeNumber({ least: 0, most: MOST_VERSIONS })
    .exactOptional()
    .describe('The release to compare with; 0 for nothing, by default the one before.'),
});
export type AgendaChangesQuery = z.output<typeof agendaChangesQuery>;
