// The pages of a build: a copy of index.html for every address, each with its own title and description.
import type { CorpusFacts } from '../corpus/facts';
import { listPages, NOT_FOUND_PAGE, type Page } from '../view/pages';

export interface PageFile {
  /** Relative to the output folder. */
  readonly fileName: string;
  readonly html: string;
}

/** One file a page, one for every former id of a document, and 404.html; each is made when it is asked for. */
export function* writePages(facts: CorpusFacts, html: string): Generator<PageFile, void, undefined> {
  const pages = listPages(facts);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const former = facts.documents.flatMap(({ id, formerIds }) => {
    const page = byPath.get(meetingPath(id));
    return page === undefined ? [] : formerIds.map((old) => ({ ...page, path: meetingPath(old) }));
  });
  for (const page of [...pages, ...former, NOT_FOUND_PAGE]) {
    const fileName = page.path === '' || page.path.endsWith('/') ? `${page.path}index.html` : page.path;
    yield { fileName, html: setHead(html, page) };
  }
}

function meetingPath(id: string): string {
  return `meetings/${id}/`;
}

/** The page with its title and description in place of index.html's. */
function setHead(html: string, { title, description }: Pick<Page, 'title' | 'description'>): string {
  const written = `<title>${escapeHtml(title)}</title>`;
  const meta = `<meta name="description" content="${escapeHtml(description)}" />`;
  return replaceOrAdd(
    replaceOrAdd(html, /<title>[^<]*<\/title>/i, written),
    /<meta\s+name="description"[^>]*>/i,
    meta,
  );
}

function replaceOrAdd(html: string, tag: RegExp, by: string): string {
  return tag.test(html) ? html.replace(tag, () => by) : html.replace(/<\/head>/i, (end) => `${by}${end}`);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
