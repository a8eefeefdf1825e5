// Languages as the compiler knows them, for tests of what needs one.
import { languageOf } from '../../src/compile/language/languages';

export const ENGLISH = languageOf(['en']);
export const CHINESE = languageOf(['zh-Hans']);
export const FRENCH = languageOf(['fr']);
export const SPANISH = languageOf(['es']);
export const TURKISH = languageOf(['tr']);
