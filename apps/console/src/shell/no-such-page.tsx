import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';

export function NoSuchPage() {
  const { t } = useTexts();
  return (
    <>
      <PageHead title={t('shell.notFound')} />
      <LinkAnchor to="/">{t('shell.toHome')}</LinkAnchor>
    </>
  );
}
