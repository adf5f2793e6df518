import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';

const words: Readonly<Record<string, ConsoleKey>> = {
  '/title': 'events.missingTitle',
  '/venue': 'events.missingVenue',
  '/timeZone': 'events.missingTimeZone',
  '/days': 'events.missingDays',
  '/capacity': 'events.missingCapacity',
  '/registration': 'events.missingRegistration',
};

/** What a draft lacks, by its pointer, in words. */
export function useMissing(): (pointer: string) => string {
  const { t } = useTexts();
  return (pointer) => {
    const key = words[pointer];
    return key === undefined ? pointer.slice(1) : t(key);
  };
}
