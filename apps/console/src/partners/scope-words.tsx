import { List } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { scopesByArea } from './scopes.ts';

/** What scopes let a program do. */
export function ScopeWords({ scopes }: { readonly scopes: readonly string[] }) {
  const { t } = useTexts();
  const said = scopesByArea(scopes);
  if (said.length === 0) return t('partners.noScopes');
  return (
    <List>
      {said.map(({ area, may }) => (
        <List.Item key={area}>
          {t(`partners.scope.${may}`, { what: t(`partners.of.${area}`) })}
        </List.Item>
      ))}
    </List>
  );
}
