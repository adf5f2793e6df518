import { useState, type ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import type { Item } from '../api/client.ts';
import { EditConflict } from './edit-conflict.tsx';
import { mergeEdits, type MergedEdits } from './merge-edits.ts';

/** The fields of a form, as two versions of it are compared. */
export interface FieldsInWords<Form extends object> {
  readonly labelOf: (field: keyof Form & string) => string;
  readonly inWords: (field: keyof Form & string, form: Form) => string;
}

interface Edited<Value, Form extends object> {
  /** As it was when the form was opened; what others change meanwhile waits until it is sent. */
  readonly read: Item<Value>;
  readonly formOf: (value: Value) => Form;
  readonly readAgain: () => Promise<Item<Value>>;
  readonly write: (form: Form, over: Item<Value>) => Promise<unknown>;
  readonly fields: FieldsInWords<Form>;
}

interface Conflict<Form extends object> {
  readonly merging: MergedEdits<Form>;
  readonly mine: Form;
  readonly answer: (decided: Form | undefined) => void;
}

interface Edit<Form extends object> {
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  /** Writes the form. Where somebody else was faster, asks field by field; throws what the API refused. */
  readonly save: () => Promise<void>;
  /** The form makes room for it while it asks. */
  readonly conflict: ReactNode;
}

/** A form that changes one thing with an ETag. */
export function useEdit<Value, Form extends object>(edited: Edited<Value, Form>): Edit<Form> {
  const { formOf, readAgain, write, fields } = edited;
  const [base, setBase] = useState(edited.read);
  const [form, setForm] = useState(() => formOf(base.value));
  const [conflict, setConflict] = useState<Conflict<Form>>();
  const decide = (merging: MergedEdits<Form>, mine: Form) =>
    new Promise<Form | undefined>((resolve) => {
      const answer = (decided: Form | undefined) => {
        setConflict(undefined);
        resolve(decided);
      };
      setConflict({ merging, mine, answer });
    });
  const save = async (wanted = form, over = base): Promise<void> => {
    try {
      await write(wanted, over);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.isStale)) throw error;
      const latest = await readAgain();
      const merging = mergeEdits(formOf(over.value), wanted, formOf(latest.value));
      const isShown = merging.clashes.length + merging.theirsOnly.length > 0;
      // what else changed of it does not stand in the form
      const decided = isShown ? await decide(merging, wanted) : merging.merged;
      if (decided === undefined) throw error;
      setBase(latest);
      setForm(decided);
      await save(decided, latest);
    }
  };
  return {
    form,
    setForm,
    save: () => save(),
    conflict: conflict && (
      <EditConflict
        merging={conflict.merging}
        mine={conflict.mine}
        {...fields}
        onDecided={conflict.answer}
        onClose={() => conflict.answer(undefined)}
      />
    ),
  };
}
