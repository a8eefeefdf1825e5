// What one document's own text says, before the owner's corrections and before other documents are looked at.

import type { CalendarDate } from '../corpus/calendar';
import type { Decisions } from './decisions';
import { detectByline } from './detect/detectByline';
import { detectHeldOn } from './detect/detectHeldOn';
import { detectKind, type KindOfClause } from './detect/detectKind';
import { type DetectedTitle, detectTitle } from './detect/detectTitle';
import { findNames } from './detect/findNames';
import type { NameReader } from './detect/readName';
import { detectRoles } from './detect/roles/detectRoles';
import type { RoleFound } from './detect/roles/roleFound';
import { reportsMeeting } from './detect/roles/textKind';
import { listStatements } from './detect/statements';
import type { Finding, Reading } from './reading';

export interface Detected {
  readonly title: DetectedTitle;
  readonly kind: Finding<string> | null;
  readonly heldOn: Finding<CalendarDate> | null;
  readonly roles: readonly RoleFound[];
  readonly byline: readonly Finding<string>[];
  /** What looks like a person's name anywhere but in the byline, each once: names, then labels of speakers. */
  readonly names: readonly string[];
}

export function describeDocument(
  reading: Reading,
  kindOf: KindOfClause,
  reader: NameReader,
  decided: Pick<Decisions, 'kind'>,
): Detected {
  const kind = detectKind(reading, kindOf);
  const isMeeting = (decided.kind === null ? kind : decided.kind.value) !== null;
  const byline = detectByline(reading);
  const statements = listStatements(reading);
  const reports = isMeeting || reportsMeeting(statements);
  const { roles, labels } = detectRoles(
    reading,
    statements.map((one) => ({ ...one, text: byline.strip(one.text) })),
    reader,
    reports,
  );
  return {
    title: detectTitle(reading, byline.strip),
    kind,
    heldOn: detectHeldOn(reading, statements, reports),
    roles,
    byline: byline.names,
    names: [
      ...new Set([...reading.sentences.flatMap(({ text }) => findNames(byline.strip(text))), ...labels]),
    ],
  };
}
