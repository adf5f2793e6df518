import { List } from '@mantine/core';
import { useTexts, type Texts } from '../texts/texts.tsx';
import { scopesByArea } from './scopes.ts';

/** What scopes let a program do, one sentence for each area. */
export function scopesInWords(scopes: readonly string[], { t }: Pick<Texts, 't'>) {
  return scopesByArea(scopes).map(({ area, may }) =>
    t(`partners.scope.${may}`, { what: t(`partners.of.${area}`) }),
  );
}

export function ScopeWords({ scopes }: { readonly scopes: readonly string[] }) {
  const texts = useTexts();
  const said = scopesInWords(scopes, texts);
  if (said.length === 0) return texts.t('partners.noScopes');
  return (
    <List>
      {said.map((words) => (
        <List.Item key={words}>{words}</List.Item>
      ))}
    </List>
  );
}
