import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import css from './day-grid.module.css';
import type { Conflict, Session } from './queries.ts';
import { SpeakerNames } from './speaker-names.tsx';
import { timeOf } from './slot.ts';

const ICON = 14;
/** Lower blocks have one line. */
const SHORT_PX = 56;

interface BlockProps {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  /** Of the whole width, in per cent. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly held: boolean;
  readonly tabbable: boolean;
  readonly severity: Conflict['severity'] | undefined;
  readonly onOpen: (session: Session) => void;
  readonly onFocus: (sessionId: string) => void;
}

/** A session in the grid: opened by a click or Enter; moved by what is around it. */
export const SessionBlock = memo(function SessionBlock(props: BlockProps) {
  const { session, start, end, left, width, top, height, held, tabbable, severity } = props;
  const { t, textOf } = useTexts();
  return (
    <button
      type="button"
      className={height < SHORT_PX ? `${css['block']} ${css['short']}` : css['block']}
      data-session={session.id}
      data-kind={session.kind}
      data-severity={severity}
      data-held={held || undefined}
      aria-describedby="agenda-keys"
      tabIndex={tabbable ? 0 : -1}
      style={{ insetInlineStart: `${left}%`, width: `calc(${width}% - 2px)`, top, height }}
      onClick={() => props.onOpen(session)}
      onFocus={() => props.onFocus(session.id)}
    >
      <span className={css['time']}>
        {severity !== undefined && (
          <IconAlertTriangle
            size={ICON}
            className={css['mark']}
            aria-label={t(`agenda.severity.${severity}`)}
          />
        )}{' '}
        {timeOf(start)}
        <span className={css['until']}>–{timeOf(end)}</span>
      </span>{' '}
      <span className={css['title']}>{textOf(session.title)}</span>{' '}
      <span className={css['more']}>
        {t(`words.session.kind.${session.kind}`)}
        {session.speakers.length > 0 && (
          <>
            {' · '}
            <SpeakerNames speakers={session.speakers} />
          </>
        )}
      </span>
      <span className={css['handle']} data-resizes="" />
    </button>
  );
});
