import { useWindowEvent } from '@mantine/hooks';

/** Keys that do something wherever the focus is, unless something is being written. */
export function useYearKeys(keys: Readonly<Record<string, () => void>>): void {
  useWindowEvent('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.closest('input, textarea, [role="dialog"]')) return;
    keys[key.toLowerCase()]?.();
  });
}
