import { useParams as usePathParams } from '@tanstack/react-router';
import type { FormulationAnswer } from '../../engine/answers';
import { TOP } from '../../view/pageLook';
import { ABOVE_FORMULATION, formulationTitle } from '../../view/pages';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { FilterBar } from '../filters/FilterBar';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { Concordance } from '../search/Concordance';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Companions } from './Companions';
import { Drift } from './Drift';
import { FormulationFacts } from './FormulationFacts';
import { NoFormulation } from './NoFormulation';
import { Presiders } from './Presiders';
import { StatusByBody } from './StatusByBody';
import { Wordings } from './Wordings';

/** One formulation: its use, its wordings and how they drift, every occurrence, who presided, what travels with it. */
export function FormulationPage() {
  const { slug } = usePathParams({ from: '/formulations/$slug' });
  const info = useInfo();
  const formulation = info.formulations.find((one) => one.slug === slug);
  return formulation === undefined ? (
    <NoFormulation slug={slug} />
  ) : (
    <Page key={slug} slug={slug} name={formulation.name} />
  );
}

function Page({ slug, name }: { readonly slug: string; readonly name: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('formulation', { filters, by, slug });
  const summary = useAnswer('summary', { filters });
  useTitle(formulationTitle(name, info));
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <ViewMain
      view="formulation"
      heading={name}
      above={<p className={TOP.formulation.above}>{ABOVE_FORMULATION}</p>}
    >
      <FilterBar />
      <div className="mt-5">
        {empty ? (
          <EmptyMeetings summary={summary.data} />
        ) : answer.isError ? (
          <Failed what="The formulation" error={answer.error} onRetry={() => void answer.refetch()} />
        ) : answer.data === undefined || answer.data === null ? (
          <Loading label="Loading the formulation" height={480} counts />
        ) : (
          <div aria-busy={answer.isPlaceholderData}>
            <Content data={answer.data} />
          </div>
        )}
      </div>
    </ViewMain>
  );
}

function Content({ data }: { readonly data: FormulationAnswer }) {
  const { slug } = data.row;
  return (
    <div className="flex flex-col gap-12">
      <FormulationFacts data={data} />
      {data.row.bodies.length > 0 && <StatusByBody bodies={data.row.bodies} />}
      {data.row.meetings > 0 && (
        <>
          <Drift slug={slug} />
          <Concordance node={{ formulation: slug, variant: null }} />
        </>
      )}
      <div className="grid gap-x-10 gap-y-12 border-line border-t pt-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-12">
          <Wordings slug={slug} />
          <Presiders slug={slug} />
        </div>
        <Companions slug={slug} />
      </div>
    </div>
  );
}
