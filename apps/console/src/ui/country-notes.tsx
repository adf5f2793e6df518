import { Text } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from './countries.ts';

/** How often each country that has a footnote stands on the page just now. */
const standing = new Map<string, number>();
const listeners = new Set<() => void>();
let codes: readonly string[] = [];

function count(code: string, by: number): void {
  const times = (standing.get(code) ?? 0) + by;
  if (times > 0) standing.set(code, times);
  else standing.delete(code);
  codes = [...standing.keys()].sort((a, b) => a.localeCompare(b));
  for (const listener of listeners) listener();
}

/** Has the footnotes of these countries stand below the page for as long as their names are on it. */
export function useCountryNotes(shown: readonly string[]): void {
  const { footnoteOf } = useCountries();
  const noted = shown.filter((code) => footnoteOf(code) !== undefined).join();
  useEffect(() => {
    const own = noted === '' ? [] : noted.split(',');
    for (const code of own) count(code, 1);
    return () => {
      for (const code of own) count(code, -1);
    };
  }, [noted]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has these countries noted, for a picture that names them in its own way. */
export function CountryNotes({ countries }: { readonly countries: readonly string[] }) {
  useCountryNotes(countries);
  return null;
}

/** Below each page: what the asterisks of names of countries stand for. */
export function PageCountryNotes() {
  const { t } = useTexts();
  const { footnoteOf } = useCountries();
  const noted = useSyncExternalStore(subscribe, () => codes);
  if (noted.length === 0) return null;
  return (
    <aside aria-label={t('shell.designationNote')}>
      {noted.map((code) => (
        <Text key={code} size="xs" c="dimmed" mt="xl">
          {footnoteOf(code)}
        </Text>
      ))}
    </aside>
  );
}
