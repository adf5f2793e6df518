import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

interface FactListProps {
  readonly title?: string;
  readonly children: ReactNode;
}

/** What is known of a thing, each with its label. */
export function FactList({ title, children }: FactListProps) {
  return (
    <section>
      {title !== undefined && (
        <Title order={2} size="h4" mb="xs">
          {title}
        </Title>
      )}
      <dl className={classes.list}>{children}</dl>
    </section>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Fact({ label, children }: FactProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
