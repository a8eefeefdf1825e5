// Lunr: the index built beforehand, as its documentation advises for large collections.
import lunr from 'lunr';
import { serveEngine } from '../protocol';

let index;

function queryOf({ kind, text }) {
  if (kind === 'prefix') return `${text}*`;
  if (kind === 'typo') return `${text}~${text.length > 5 ? 2 : 1}`;
  return text
    .split(' ')
    .map((word) => `+${word}`)
    .join(' ');
}

serveEngine({
  async open(base) {
    index = lunr.Index.load(await (await fetch(`${base}lunr.json`)).json());
  },
  ask(query) {
    const found = index.search(queryOf(query));
    return { total: found.length, best: found.slice(0, 20).map(({ ref }) => Number(ref)) };
  },
});
