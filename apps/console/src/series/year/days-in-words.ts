import type { Texts } from '../../texts/texts.tsx';

/** From its first to its last day, said as short as can be. */
export function daysInWords(from: string, to: string, { date }: Pick<Texts, 'date'>): string {
  if (from === to) return date(from);
  const together = from.slice(0, 4) === to.slice(0, 4);
  return `${date(from, together ? 'dayMonth' : 'short')} – ${date(to, 'short')}`;
}
