// The questions about people, as the embedded engine answers them.
import { listMeetings } from '../analysis/finding/meetingList';
import { findAppearances, proveAppearances, recordIn } from '../analysis/people/appearances';
import { countCoAppearances } from '../analysis/people/coAppearances';
import { reviewNames } from '../analysis/people/nameReview';
import { orderNames } from '../analysis/people/orderOfNames';
import { compareFormulations } from '../analysis/people/personFormulations';
import { countRoles } from '../analysis/people/rolesByMeeting';
import { findSilent } from '../analysis/people/silenceOfPerson';
import type { CorpusFacts } from '../corpus/facts';
import type { PEOPLE_QUESTIONS } from './answerLater';
import type { CorpusEngine } from './corpusEngine';
import type { EngineParts } from './formulationQuestions';
import { pageOf } from './pages';

interface PeopleParts extends EngineParts {
  readonly facts: () => Promise<CorpusFacts>;
}

export function answerPeople({
  facts,
  corpus,
  select,
  textsOf,
}: PeopleParts): Pick<CorpusEngine, (typeof PEOPLE_QUESTIONS)[number]> {
  return {
    async rolesByMeeting({ filters, ...page }) {
      const { subset } = await select(filters);
      const { rows, ...roles } = countRoles(await facts(), subset);
      return { ...pageOf(rows, page), ...roles };
    },
    async orderOfNames({ filters, ...page }) {
      const { subset } = await select(filters);
      const { rows, ...order } = orderNames(await facts(), subset);
      return { ...pageOf(rows, page), ...order };
    },
    async nameReview({ filters }) {
      const { subset } = await select(filters);
      return reviewNames(await corpus(), subset);
    },
    async appearances({ filters, person, offset, limit, ...choice }) {
      const [known, { subset }] = await Promise.all([facts(), select(filters)]);
      const places = findAppearances(known, subset, person, choice);
      const shown = places.slice(offset, offset + limit);
      const texts = await textsOf(
        known,
        shown.map(({ document }) => document),
      );
      return {
        record: recordIn(known, subset, person),
        meetings: subset.size,
        total: places.length,
        rows: proveAppearances(known, shown, texts, person, choice),
      };
    },
    async silentMeetings({ filters, person, offset, limit }) {
      const [known, { subset }] = await Promise.all([facts(), select(filters)]);
      const silent = findSilent(known, subset, person);
      return { total: silent.size, rows: listMeetings(known, silent, 'date', limit, offset) };
    },
    async coAppearances({ filters, person }) {
      const { subset } = await select(filters);
      return countCoAppearances(await facts(), subset, person);
    },
    async personFormulations({ filters, person }) {
      const { subset } = await select(filters);
      return compareFormulations(await corpus(), subset, person);
    },
  };
}
