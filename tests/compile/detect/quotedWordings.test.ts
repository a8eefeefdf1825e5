import { describe, expect, it } from 'vitest';
import { compiled, folderOf } from '../support/corpus';

const namesOf = (...texts: readonly string[]) =>
  compiled(
    folderOf(
      Object.fromEntries(
        texts.map((text, i) => [`${i}.txt`, `date 2023-05-${String(i + 1).padStart(2, '0')} ${text}`]),
      ),
    ),
  ).facts.formulations.map(({ name }) => name);

describe('quoted wordings as formulations', () => {
  it('are one for singular and plural, named as they are most often printed', () => {
    expect(
      namesOf(
        'A “Zombie enterprise” in “green channels”.',
        'Of “zombie enterprises”, and “zombie enterprises”.',
      ),
    ).toEqual(['zombie enterprises', 'green channels']);
  });

  it('have a slug each, whatever their marks', () => {
    expect(namesOf('The “Internet Plus”', 'the “Internet-Plus”')).toEqual(['Internet Plus']);
  });

  it('are no names of people', () => {
    expect(namesOf('“Winston Churchill”, “Zheng Wen” and the “Churchill doctrine”')).toEqual([
      'Churchill doctrine',
    ]);
  });

  it('are not what is quoted less than once in a hundred times that it is said', () => {
    const said = (times: number) => `The “last year”${', and last year'.repeat(times)}.`;
    expect(namesOf(said(99))).toEqual(['last year']);
    expect(namesOf(said(100))).toEqual([]);
  });

  it('stand in two documents where there are twenty', () => {
    const filled = (size: number) => Array.from({ length: size }, () => 'Text.');
    const two = ['The “red gene” and a “passing word”.', 'That red gene.'];
    expect(namesOf(...two, ...filled(17))).toEqual(['red gene', 'passing word']);
    expect(namesOf(...two, ...filled(18))).toEqual(['red gene']);
  });
});
