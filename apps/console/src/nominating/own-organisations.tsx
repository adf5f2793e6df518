import { Select } from '@mantine/core';
import { useOrganisations } from '../ui/organisations.ts';
import { useTexts } from '../texts/texts.tsx';

interface OwnProps {
  readonly ids: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** For whom speaks for several organisations. */
export function OwnOrganisations({ ids, chosen, onChoose }: OwnProps) {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  return (
    <Select
      label={t('nominating.forWhom')}
      value={chosen ?? null}
      data={ids.map((id) => ({
        value: id,
        label: nameOf(id) || id,
      }))}
      onChange={(id) => id !== null && onChoose(id)}
    />
  );
}
