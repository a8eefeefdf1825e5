import { describe, expect, it } from 'vitest';
import { nameQuotedWordings } from '../../../src/compile/detect/quotedWordings';
import { ENGLISH } from '../../support/languages';

const namesOf = (...quoted: readonly (readonly string[])[]) =>
  nameQuotedWordings(quoted, ENGLISH).map(({ name }) => name);

describe('quoted wordings as formulations', () => {
  it('are one for singular and plural, named as they are most often printed', () => {
    expect(
      namesOf(['Zombie enterprise', 'green channels'], ['zombie enterprises', 'zombie enterprises']),
    ).toEqual(['zombie enterprises', 'green channels']);
  });

  it('have a slug each, whatever their marks', () => {
    expect(namesOf(['Internet Plus'], ['Internet-Plus'])).toEqual(['Internet Plus']);
  });

  it('are no names of people', () => {
    expect(namesOf(['Winston Churchill', 'Zheng Wen', 'Churchill doctrine'])).toEqual(['Churchill doctrine']);
  });
});
