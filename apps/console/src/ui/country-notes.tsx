import { Text } from '@mantine/core';
import { useCountries } from './countries.ts';

/** Below names of countries: the footnotes that they carry. */
export function CountryNotes({ countries }: { readonly countries: readonly string[] }) {
  const { notesOf } = useCountries();
  return notesOf(countries).map((note) => (
    <Text key={note} size="xs" c="dimmed" mt="xs">
      {note}
    </Text>
  ));
}
