import { type Language, notesFor } from '@regional-events/texts';
import { synergySentence } from '../texts/synergy-sentence.ts';
import type { Neighbour, SynergyPair } from '../use-cases/find-synergies.ts';

/** A synergy as it is answered: each reason as data and in the reader's words. */
export function synergyView({ synergy, events, nearness }: SynergyPair, language: Language) {
  const { id, state, proposal, declineReason } = synergy;
  const reasons = nearness.reasons.map((reason) => ({
    ...reason,
    text: synergySentence(reason, language),
  }));
  const texts = reasons.map(({ text }) => text).join(' ');
  return {
    id,
    state,
    score: nearness.score,
    events: events.map(eventView),
    reasons,
    proposal: proposal && {
      byEventId: proposal.byEventId,
      dayOfEventId: proposal.dayOfEventId,
      date: proposal.date,
    },
    declineReason,
    notes: notesFor(texts, language),
  };
}

function eventView({ topics: _, audience: _audience, dates, ...event }: Neighbour) {
  return { ...event, from: dates[0] ?? '', to: dates.at(-1) ?? '' };
}
