import { Button } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';
import { MembershipPicture, type PictureGroup } from './membership-picture.tsx';
import { MembershipTable } from './membership-table.tsx';

export interface Looked {
  readonly day?: string | undefined;
  readonly as?: 'table' | undefined;
}

interface ViewProps {
  readonly groups: readonly PictureGroup[];
  readonly looked: Looked;
  readonly onLook: (looked: Looked) => void;
}

const ICON = 16;

/** Memberships as a picture or, one key away, as a table. */
export function MembershipsView({ groups, looked, onLook }: ViewProps) {
  const { t } = useTexts();
  const isTable = looked.as === 'table';
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        mb="xs"
        className="not-on-paper"
        leftSection={isTable ? <IconChartBar size={ICON} /> : <IconTable size={ICON} />}
        onClick={() => onLook({ ...looked, as: isTable ? undefined : 'table' })}
      >
        {t(isTable ? 'ui.asPicture' : 'ui.asTable')}
      </Button>
      {isTable ? (
        <MembershipTable groups={groups} />
      ) : (
        <MembershipPicture
          groups={groups}
          day={looked.day}
          onDay={(day) => onLook({ ...looked, day })}
        />
      )}
    </>
  );
}
