import { useTexts } from '../texts/texts.tsx';
import { leaveReasons } from './queries.ts';

const others = [
  'event-cancelled',
  'event-completed',
  'deadline-passed',
  'person-erased',
  'merged',
] as const;

/** Why a registration ended, in words; a code of an earlier release as it is. */
export function useReason(): (reason: string) => string {
  const { t } = useTexts();
  return (reason) => {
    const known = [...leaveReasons, ...others].find((code) => code === reason);
    return known === undefined ? reason : t(`registrations.reason.${known}`);
  };
}
