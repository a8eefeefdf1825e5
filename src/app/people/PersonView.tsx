import { Link, useParams as usePathParams } from '@tanstack/react-router';
import type { Person } from '../../corpus/facts';
import { TOP } from '../../view/pageLook';
import { ABOVE_PERSON, personTitle } from '../../view/pages';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { SpeakerMentions } from '../figures/SpeakerMentions';
import { FilterBar } from '../filters/FilterBar';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { AppearsWith } from './AppearsWith';
import { NoPerson } from './NoPerson';
import { PersonFormulations } from './PersonFormulations';
import { PersonRecord } from './PersonRecord';
import { PersonTimeline } from './PersonTimeline';

const MENTIONS_HEIGHT = 110;

/** One person: what they were when, with the sentences that say so, and what sets their meetings apart. */
export function PersonView() {
  const info = useInfo();
  const { slug } = usePathParams({ from: '/people/$slug' });
  const person = info.people.find((one) => one.slug === slug);
  return person === undefined ? <NoPerson slug={slug} /> : <Known key={slug} person={person} />;
}

function Known({ person }: { readonly person: Person }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by } = useParams();
  useTitle(personTitle(person, info));
  const summary = useAnswer('summary', { filters });
  const mentions = useAnswer('speakerMentions', { filters, by });
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  const others = person.names.filter((name) => name !== person.name);
  return (
    <ViewMain
      view="person"
      heading={person.name}
      above={
        <p>
          <Link to="/people/" search={filters} className={TOP.person.above}>
            {ABOVE_PERSON}
          </Link>
        </p>
      }
      after={
        <p className="max-w-[68ch] text-soft">
          {person.title ?? (person.listed ? 'No title in corpus.json' : 'Unlisted')}
          {!person.listed &&
            ': no list of people has this name. A rule proves a role, so it counts as a person, marked unlisted.'}
          {others.length > 0 && `; also ${others.join(', ')}`}
        </p>
      }
    >
      <FilterBar>
        <GranularityControl by={mentions.data?.axis.by ?? null} asked={by} />
      </FilterBar>
      {empty ? (
        <div className="mt-6">
          <EmptyMeetings summary={summary.data} />
        </div>
      ) : (
        <div className="mt-3 flex flex-col gap-10 border-line border-t pt-4">
          <PersonRecord person={person} />
          <div className="grid gap-x-12 gap-y-10 border-line border-t pt-5 lg:grid-cols-2">
            <PersonTimeline person={person} />
            <div className="flex min-w-0 flex-col gap-10">
              <SpeakerMentions height={MENTIONS_HEIGHT} only={person} />
              <PersonFormulations person={person} />
              <AppearsWith person={person} />
            </div>
          </div>
        </div>
      )}
    </ViewMain>
  );
}
