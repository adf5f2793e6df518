import { describe, expect, it } from '@jest/globals';
import { organiserId, partnerOf, secretariat } from '../../../testing/actors.ts';
import { brokenRule } from '../../../testing/broken-rule.ts';
import { announced, seriesDetails, spring } from '../../testing/series-builder.ts';
import { Series } from './series.ts';

const organiser = partnerOf(organiserId);

describe('a series', () => {
  it('is announced, changed and closed by the secretariat alone', () => {
    const origin = { createdBy: organiser.clientId, externalRef: null };
    const acts = [
      () => Series.announce('id', origin, seriesDetails(), organiser, spring),
      () => announced().change(seriesDetails({ countries: [] }), [], organiser, spring),
      () => announced().close([], organiser, spring),
    ];
    expect(acts.map((act) => brokenRule(act).code)).toEqual(
      Array(3).fill('series.secretariat-only'),
    );
  });

  it('begins before it ends, or on the same day', () => {
    expect(announced({ from: '2022-05-01', to: '2022-05-01' }).details.to).toBe('2022-05-01');
    const error = brokenRule(() => announced({ from: '2022-05-02', to: '2022-05-01' }));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'series.runs-backwards']);
  });

  it('shrinks only as far as the days of its events allow', () => {
    const days = ['2022-05-10', '2022-05-11'];
    const series = announced();
    series.change(
      seriesDetails({ from: '2022-05-10', to: '2022-05-11' }),
      days,
      secretariat,
      spring,
    );
    expect(series.details.from).toBe('2022-05-10');
    for (const more of [{ from: '2022-05-11' }, { to: '2022-05-10' }]) {
      const error = brokenRule(() => series.change(seriesDetails(more), days, secretariat, spring));
      expect([error.kind, error.code]).toEqual(['conflict', 'series.leaves-days-out']);
      expect(error.errors.map(({ pointer }) => pointer)).toEqual([`/${Object.keys(more)[0]}`]);
    }
  });

  it('takes no change once it is closed', () => {
    const series = announced();
    series.close([], secretariat, spring);
    expect(series.state.status).toBe('closed');
    const acts = [
      () => series.close([], secretariat, spring),
      () => series.change(seriesDetails({ countries: [] }), [], secretariat, spring),
    ];
    expect(acts.map((act) => brokenRule(act).code)).toEqual(['series.closed', 'series.closed']);
  });

  it('records each step as a fact, and none where nothing changes', () => {
    const series = announced();
    series.change(seriesDetails(), [], secretariat, spring);
    series.change(seriesDetails({ countries: [] }), [], secretariat, spring);
    series.close([], secretariat, spring);
    const facts = series.recorded.map(({ event, sequence }) => [sequence, event.type]);
    expect(facts).toEqual([
      [1, 'announced'],
      [2, 'changed'],
      [3, 'closed'],
    ]);
  });
});
