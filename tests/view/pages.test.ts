import { describe, expect, it } from 'vitest';
import { listPages, meetingTitle, personTitle, viewTitle } from '../../src/view/pages';
import { corpusOf } from '../support/corpus';

const { facts } = corpusOf([{ date: '2023-02-17', name: '辽宁', title: 'On reform', paragraphs: ['A'] }], {
  people: [['Hao Peng'], ['习近平']],
  formulations: [['stuck neck', 'neck-stuck']],
});

describe('the pages', () => {
  it('are one a view, one a meeting, one a person and one a formulation, each with its own title and description', () => {
    expect(listPages(facts).map(({ top: _, ...page }) => page)).toEqual([
      { path: '', title: 'Test corpus', description: 'Meetings that a test made up' },
      { path: 'search/', title: 'Search · Test corpus', description: 'Meetings that a test made up' },
      { path: 'trends/', title: 'Trends · Test corpus', description: 'Meetings that a test made up' },
      { path: 'people/', title: 'People · Test corpus', description: 'Meetings that a test made up' },
      {
        path: 'formulations/',
        title: 'Formulations · Test corpus',
        description: 'Meetings that a test made up',
      },
      { path: 'corpus/', title: 'Corpus · Test corpus', description: 'Meetings that a test made up' },
      {
        path: 'meetings/2023-02-17-辽宁/',
        title: 'On reform (2023-02-17) · Test corpus',
        description: 'Readout of 17 February 2023: On reform',
      },
      {
        path: 'people/hao-peng/',
        title: 'Hao Peng · Test corpus',
        description: 'Hao Peng: roles and mentions in Test corpus',
      },
      {
        path: 'people/习近平/',
        title: '习近平 · Test corpus',
        description: '习近平: roles and mentions in Test corpus',
      },
      {
        path: 'formulations/stuck-neck/',
        title: 'stuck neck · Formulations · Test corpus',
        description: '“stuck neck”: when it was first and last used, in which wordings, by which meetings',
      },
    ]);
  });

  it('have the heading that their view shows, and the line above it', () => {
    expect(listPages(facts).map(({ top }) => [top?.view, top?.above, top?.heading])).toEqual([
      ['overview', null, 'Test corpus'],
      ['search', null, 'Search'],
      ['trends', null, 'Trends'],
      ['people', null, 'People'],
      ['formulations', null, 'Formulations'],
      ['corpus', null, 'The corpus'],
      ['meeting', '17 February 2023', 'On reform'],
      ['person', 'All people', 'Hao Peng'],
      ['person', 'All people', '习近平'],
      ['formulation', 'Formulation', 'stuck neck'],
    ]);
  });

  it('leave out a formulation whose name no file can have', () => {
    const long = corpusOf([], { formulations: [['党'.repeat(80)], ['党'.repeat(81)]] }).facts;
    const paths = listPages(long).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('formulations/党'))).toEqual([
      `formulations/${'党'.repeat(80)}/`,
    ]);
  });

  it('have the titles that the browser shows', () => {
    expect(viewTitle('overview', facts)).toBe('Test corpus');
    expect(viewTitle('search', facts)).toBe('Search · Test corpus');
    expect(personTitle({ name: 'Hao Peng' }, facts)).toBe('Hao Peng · Test corpus');
    expect(meetingTitle({ title: 'A', date: '2023-02-17' }, facts)).toBe('A (2023-02-17) · Test corpus');
  });
});
