import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/corpus';

const rolesOf = (text: string) => documentOf(text).roles;

describe('a list of those present', () => {
  it('is read under a heading, one line a person', () => {
    expect(
      rolesOf(
        'Minutes of the board\n\nPresent:\nJane H. Archer, Chair\nPaul B. Cole, Vice Chair\nR. J. Dunn\nEva Mora\n\nThe board met.',
      ),
    ).toMatchObject({
      presided: ['jane-h-archer'],
      attended: ['paul-b-cole', 'r-j-dunn', 'eva-mora'],
    });
  });

  it('is read after a colon, with what each is in brackets', () => {
    expect(
      rolesOf(
        'Council meeting\n\nMembers present: Jane Archer (Mayor and Chair), Paul Cole (Vice-Chair), Ann Dunn and Eva Mora\n\nThe council met.',
      ),
    ).toMatchObject({ presided: ['jane-archer'], attended: ['paul-cole', 'ann-dunn', 'eva-mora'] });
  });

  it('may have bullets or numbers, each person a paragraph', () => {
    expect(
      rolesOf(
        'The following members were present:\n\n- Councillor Jane Archer\n\n- Councillor Paul Cole\n\nBusiness Of The Day\n\nThe council met.',
      ).attended,
    ).toEqual(['jane-archer', 'paul-cole']);
    expect(rolesOf('Directors present:\n1. Jane Archer\n2. Paul Cole\n\nThe board met.').attended).toEqual([
      'jane-archer',
      'paul-cole',
    ]);
  });

  it('ends where prose begins', () => {
    expect(
      rolesOf('Attendance\n\nJane Archer\nPaul Cole\n\nThe report came from Eva Mora. Ann Dunn').attended,
    ).toEqual(['jane-archer', 'paul-cole']);
  });

  it.each(['Absent', 'Apologies', 'Members absent', 'Apologies for absence'])(
    'gives nobody a role under "%s"',
    (heading) => {
      expect(rolesOf(`Present: Jane Archer\n\n${heading}: Paul Cole\n\nThe council met.`)).toMatchObject({
        presided: [],
        attended: ['jane-archer'],
      });
    },
  );

  it('has one person in the chair', () => {
    expect(rolesOf('In the Chair: Councillor Jane Archer, Mayor\n\nThe council met.')).toMatchObject({
      presided: ['jane-archer'],
      attended: [],
    });
  });
});
