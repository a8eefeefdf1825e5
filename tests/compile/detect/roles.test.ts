import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/corpus/facts';
import { slugOf } from '../../../src/corpus/slug';
import { documentOf } from '../support/corpus';
import { readLabelled } from './labelled';

const { config: CONFIG, opening: OPENING = '' } = readLabelled('tuned');

describe.each(['tuned', 'tuned-bodies'] as const)('roles in the set "%s"', (name) => {
  const { config, opening = '', cases } = readLabelled(name);
  it.each(cases)('are read in "$text"', ({ text, roles }) => {
    const { roles: found, named } = documentOf(`${opening} ${text}`, config);
    const slugs = (names: readonly string[] = []) => names.map(slugOf);
    expect({ ...found, named }).toEqual({
      ...Object.fromEntries(ROLES.map((role) => [role, slugs(roles[role])])),
      named: slugs(roles.named),
    });
  });
});

describe('the sentence that reports the holding', () => {
  it.each([
    'On May 4, Wang Meng presided over an enlarged meeting of the Standing Committee to study floods.',
    'The committee held a meeting on floods\n\nOn May 4, Wang Meng presided over the Fifth Plenary Session of the Committee.',
  ])('may itself name who presided: "%s"', (text) => {
    expect(documentOf(text, CONFIG).roles.presided).toEqual(['wang-meng']);
  });
});

describe('people whom no list has', () => {
  it('count as people, marked unlisted, with a warning', () => {
    const document = documentOf(`${OPENING} Lin Bo presided over the meeting.`, CONFIG);
    expect(document.warnings.filter(({ code }) => code === 'unlisted-person')).toEqual([
      { code: 'unlisted-person', message: 'Lin Bo presided here, and is not in the list of people' },
    ]);
  });

  it('work without any list', () => {
    const document = documentOf('The Standing Committee held a meeting. Lin Bo presided over the meeting.');
    expect(document.roles.presided).toEqual(['lin-bo']);
    expect(document.kind).toBe('standing-committee');
  });

  it('are not made of a speech in a text that reports no meeting', () => {
    expect(documentOf('Good evening. Daniel Webster made a speech.').roles.spoke).toEqual([]);
  });
});
