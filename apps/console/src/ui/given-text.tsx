import { Badge } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

/** A title or name as it was given; one in another language than the reader's says in which. */
export function GivenText({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  const { t, textOf, inOtherLanguage } = useTexts();
  const other = inOtherLanguage(texts);
  if (other === undefined) return textOf(texts);
  return (
    <>
      <span lang={other}>{textOf(texts)}</span>{' '}
      <Badge
        component="span"
        size="xs"
        variant="default"
        title={t('ui.inLanguage', { language: other })}
      >
        {other}
      </Badge>
    </>
  );
}
