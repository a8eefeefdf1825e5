// The pages of a build: a copy of index.html for every address, each with its own title, description and first picture.
import type { CorpusFacts } from '../corpus/facts';
import type { KnownView } from '../view/pageLook';
import { listPages, NOT_FOUND_PAGE, type Page } from '../view/pages';
import { escapeHtml } from './escapeHtml';
import { writeShell } from './pageShell';

export interface PageFile {
  /** Relative to the output folder. */
  readonly fileName: string;
  readonly html: string;
}

/**
 * One file a page, one for every former id of a document, and 404.html; each is made when it is asked for. `modulesOf` gives
 * the addresses of what draws a view, so that it loads while the first script does.
 */
export function* writePages(
  facts: CorpusFacts,
  html: string,
  modulesOf: (view: KnownView | null) => readonly string[],
): Generator<PageFile, void, undefined> {
  const pages = listPages(facts);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const former = facts.documents.flatMap(({ id, formerIds }) => {
    const page = byPath.get(meetingPath(id));
    return page === undefined ? [] : formerIds.map((old) => ({ ...page, path: meetingPath(old) }));
  });
  for (const page of [...pages, ...former, NOT_FOUND_PAGE]) {
    const fileName = page.path === '' || page.path.endsWith('/') ? `${page.path}index.html` : page.path;
    const wanted = modulesOf(page.top?.view ?? null);
    yield { fileName, html: setRoot(setHead(html, page, wanted), page) };
  }
}

function meetingPath(id: string): string {
  return `meetings/${id}/`;
}

/** With the first picture where the program will draw, if index.html has such a place. */
function setRoot(html: string, { top }: Page): string {
  return html.replace(ROOT, (place) => place.replace('><', () => `>${writeShell(top)}<`));
}

const ROOT = /<div id="root"><\/div>/;

/** The page with its title and description in place of index.html's, and with what draws its view loading at once, but after what it looks like. */
function setHead(html: string, { title, description }: Page, modules: readonly string[]): string {
  const written = `<title>${escapeHtml(title)}</title>`;
  const meta = `<meta name="description" content="${escapeHtml(description)}" />`;
  const named = replaceOrAdd(
    replaceOrAdd(html, /<title>[^<]*<\/title>/i, written),
    /<meta\s+name="description"[^>]*>/i,
    meta,
  );
  const links = modules
    .filter((address) => !html.includes(address))
    .map((address) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${address}">`);
  return links.length === 0 ? named : named.replace(/<\/head>/i, (end) => `${links.join('')}${end}`);
}

function replaceOrAdd(html: string, tag: RegExp, by: string): string {
  return tag.test(html) ? html.replace(tag, () => by) : html.replace(/<\/head>/i, (end) => `${by}${end}`);
}
