import { describe, expect, it } from '@jest/globals';
import { readSchedule } from '../domain/read-schedule.ts';
import { importOperations } from './import-operations.ts';

const { body, bodyAs } = importOperations.start.example;

describe('the files that the document shows', () => {
  it.each<[Parameters<typeof readSchedule>[0], string]>([
    ['json', JSON.stringify(body)],
    ['xml', bodyAs['application/xml']],
    ['calendar', bodyAs['text/calendar']],
  ])('hold the same session in %s', (format, text) => {
    const rows = readSchedule(format, Buffer.from(text));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).toContain('Cases of the year');
    expect(JSON.stringify(rows)).toContain('talk-17');
  });
});
