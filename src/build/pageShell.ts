// What a page shows before its program has come: the frame, the heading where it will stand, and that more is loading.
import {
  BRAND,
  FRAME,
  HEADER,
  LOADING_CORPUS,
  PLAIN_MAIN,
  SEARCH_LABEL,
  SKELETON,
  TOP,
} from '../view/pageLook';
import type { PageTop } from '../view/pages';
import { NAVIGATION } from '../view/routes';
import { escapeHtml } from './escapeHtml';

/** Nothing in it can be pressed: what is pressed before the program is there would be lost. */
export function writeShell(top: PageTop | null): string {
  const views = NAVIGATION.map(
    ({ view, name }) =>
      `<span class="${HEADER.view}${view === top?.view ? ` ${HEADER.viewShown}` : ''}">${name}</span>`,
  );
  return [
    `<div class="${FRAME}">`,
    `<header class="${HEADER.line}" aria-hidden="true"><div class="${HEADER.bar}">`,
    `<span class="${HEADER.brand}">${BRAND}</span>`,
    `<div class="${HEADER.views}">${views.join('')}</div>`,
    `<div class="${HEADER.tools}"><div class="${HEADER.search}"><input disabled class="${HEADER.field}" placeholder="${SEARCH_LABEL}"></div>`,
    '<div class="control w-[5.125rem]"></div><div class="control w-[2.3125rem]"></div></div>',
    '</div></header>',
    writeMain(top),
    '</div>',
  ].join('');
}

const LATE =
  '<p class="said-late mt-2">The dashboard is taking long to load. If nothing changes, reload the page.</p>';

/** Set in the reading face, so that the face loads before the text that needs it. */
function writeWaiting(face: string): string {
  return `<div aria-busy="true" class="${SKELETON} h-80"><span class="sr-only ${face}">${LOADING_CORPUS}</span></div>${LATE}`;
}

function writeMain(top: PageTop | null): string {
  if (top === null) return `<main id="main" class="${PLAIN_MAIN}">${writeWaiting('font-sans')}</main>`;
  const { main, top: around, above: words, heading } = TOP[top.view];
  const waiting = writeWaiting(top.view === 'meeting' ? 'font-serif' : 'font-sans');
  const above = top.above === null ? '' : `<p><span class="${words}">${escapeHtml(top.above)}</span></p>`;
  return `<main id="main" class="${main}"><div class="${around}">${above}<h1 dir="auto" class="${heading}">${escapeHtml(top.heading)}</h1></div>${waiting}</main>`;
}
