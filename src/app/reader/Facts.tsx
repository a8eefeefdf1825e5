import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DocumentView, NamedPerson } from '../../analysis/finding/documentView';
import { ROLES, type Role } from '../../corpus/facts';
import type { ProvenFact } from '../../corpus/files/texts';
import { counted } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { PersonLink } from '../controls/PersonLink';
import { ROLE_NAMES, RoleShape } from '../figures/plot/roles';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Proof } from './Proof';

/** What is known of the meeting, each detected fact with the sentence that proves it. */
export function Facts({ document }: { readonly document: DocumentView }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const proof = (fact: ProvenFact, value?: string) => (
    <Proof
      proofs={document.proofs.filter(
        (one) => one.fact === fact && (value === undefined || one.value === value),
      )}
    />
  );
  return (
    <aside aria-label="Facts" className="h-fit border-line border-t pt-3 lg:sticky lg:top-4">
      <Link to="/" search={filters} className="link">
        To the meetings
      </Link>
      <dl className="mt-3 flex flex-col gap-3">
        <Fact name="Dated">{document.date}</Fact>
        <Fact name="Held on">
          {document.heldOn || 'the text does not say'}
          {document.heldOn !== '' && proof('heldOn')}
        </Fact>
        <Fact name="Kind">
          {document.kind || 'not detected'}
          {document.kind !== '' && proof('kind')}
        </Fact>
        <Fact name="Place">
          {document.place || 'not detected'}
          {document.place !== '' && proof('place')}
        </Fact>
        {ROLES.filter((role) => document.roles[role].length > 0).map((role) => (
          <Fact key={role} name={ROLE_HEADINGS[role]}>
            <ul>
              {document.roles[role].map((person) => (
                <li key={person.slug}>
                  <PersonLine person={person} role={role} />
                  {proof(role, person.slug)}
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        {document.voice !== null && (
          <Fact name="Words of">
            <PersonLink slug={document.voice.slug}>{document.voice.name}</PersonLink>
          </Fact>
        )}
        {document.named.length > 0 && (
          <Fact name="Only named">
            <ul>
              {document.named.map((person) => (
                <li key={person.slug}>
                  <PersonLine person={person} />
                  {proof('named', person.slug)}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {document.attendance.length > 1 && (
          <Fact name="Order of names">
            {document.attendance.map(({ name }) => name).join(', ')}
            <Proof proofs={oneASentence(document.proofs.filter(({ fact }) => fact === 'attendance'))} />
          </Fact>
        )}
        {document.byline.length > 0 && (
          <Fact name="Reporters">
            {document.byline.join(', ')}
            {proof('byline')}
          </Fact>
        )}
        {info.columns.map(({ slug, name }, i) => (
          <ColumnFact key={slug} name={name} values={document.columns[i] ?? []} />
        ))}
        <Fact name="Topics">{document.topics.join(', ') || 'none reaches a tenth of the sentences'}</Fact>
        {document.formulations.length > 0 && (
          <Fact name="Formulations">
            <FormulationLinks formulations={document.formulations} />
          </Fact>
        )}
        <Fact name="Length">
          {counted(document.tokens, 'token')}, {counted(document.sentences, 'sentence')}
        </Fact>
        {document.source !== null && (
          <Fact name="Source">
            {[
              document.source.publisher,
              document.source.retrieved && `retrieved ${document.source.retrieved}`,
            ]
              .filter(Boolean)
              .join(', ')}
            {document.source.address !== null && (
              <a href={document.source.address} rel="noreferrer" className="link block break-all">
                {document.source.address}
              </a>
            )}
          </Fact>
        )}
        <Fact name="File">
          <span className="break-all">{document.file}</span>
        </Fact>
        {document.warnings.length > 0 && (
          <Fact name="Warnings">
            <ul className="flex flex-col gap-1">
              {document.warnings.map((warning) => (
                <li key={warning.code + warning.message} className="flex gap-2">
                  <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0 text-accent" />
                  <span>{warning.message}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </aside>
  );
}

/** A list of names is proven by one sentence, or a few. */
function oneASentence(proofs: DocumentView['proofs']): DocumentView['proofs'] {
  return proofs.filter(({ words }, i) => proofs.findIndex((other) => other.words === words) === i);
}

const ROLE_HEADINGS: Record<Role, string> = {
  presided: 'Presided',
  spoke: 'Spoke',
  attended: 'Attended',
  cited: 'Cited',
};

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft text-xs first-letter:uppercase">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What metadata.csv says in a further column. */
function ColumnFact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return values.length === 0 ? null : <Fact name={name}>{values.join(', ')}</Fact>;
}

/** Shown at first; the rest on demand. */
const FEW = 8;

function FormulationLinks({ formulations }: Pick<DocumentView, 'formulations'>) {
  const [all, setAll] = useState(false);
  const hidden = formulations.length - FEW;
  return (
    <>
      <ul>
        {(all ? formulations : formulations.slice(0, FEW)).map(({ slug, name, occurrences }) => (
          <li key={slug}>
            <Link to="/formulations/$slug/" params={{ slug }} className="link">
              {name}
            </Link>{' '}
            <span className="text-soft">{occurrences}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link min-h-6" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${hidden} more`}
        </button>
      )}
    </>
  );
}

function PersonLine({ person, role }: { readonly person: NamedPerson; readonly role?: Role }) {
  return (
    <>
      {role !== undefined && (
        <svg aria-hidden="true" width="14" height="14" className="mr-1.5 inline-block align-[-2px]">
          <RoleShape roles={[role]} x={7} y={7} />
        </svg>
      )}
      <Link
        to="/people/$slug/"
        params={{ slug: person.slug }}
        className="link"
        aria-label={`${person.name}, ${role === undefined ? 'only named' : ROLE_NAMES[role]}: their page`}
      >
        {person.name}
      </Link>
      {person.title !== null && <span className="text-soft">, {person.title}</span>}
      {!person.listed && <span className="text-soft"> (unlisted)</span>}
    </>
  );
}
