import type { components } from '@regional-events/api-client';
import { Text, Tooltip } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';

const ICON = 14;

/** A person as the policy shows it to this reader: a name, or what stands for it. */
export function PersonName({ person }: { readonly person: components['schemas']['ShownPerson'] }) {
  const { t } = useTexts();
  if (person.shownAs === 'name') return person.displayName;
  return (
    <Tooltip label={t('ui.hiddenName')}>
      <Text span size="sm" ff="monospace">
        <IconEyeOff size={ICON} aria-label={t('ui.hiddenName')} /> {person.displayName}
      </Text>
    </Tooltip>
  );
}
