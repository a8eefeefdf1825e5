// Chinese names in Latin letters: a surname of the common ones, then a given name of one or two syllables.

/** The surnames that nearly everybody has, and the common ones of two syllables. */
const SURNAMES = new Set(
  `ai an ao ba bai ban bao bei bi bian bo bu cai can cao cen chai chang che chen cheng chao chi chong chu cui dai dang deng di
  diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan gui guo hai han hang hao he hong hou hu
  hua huai huan huang hui huo ji jia jian jiang jiao jin jing ju juan jue kang ke kuai kong kou kuang lai lan lang lao le lei
  leng li lian liang liao lin ling liu long lou lu luo lv ma mai man mang mao mei men meng mi miao min ming mo mou mu na nan nie
  ni ning niu nong ou pan pang pei peng pi piao ping pu qi qian qiang qiao qin qing qiu qu quan que ran rao ren rong ru ruan rui sa sang
  sha shan shang shao she shen sheng shi shou shu shui si song su sui sun tai tan tang tao teng tian tie tong tu wan
  wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun yan yang yao ye yi yin ying yong you yu yuan
  yue yun zan zang ze zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo
  ouyang shangguan situ sima zhuge huangfu murong linghu xiahou dongfang gongsun nangong duanmu yuwen baili`.split(
    /\s+/,
  ),
);

const SYLLABLE = `(?:${[
  '[zcs]h?(?:a|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uai|uan|uang|ui|un|uo)',
  'r(?:e|i|u|ao|ou|an|en|ang|eng|ong|ui|un|uo|uan)',
  '[bpmf](?:a|o|u|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|iu)',
  '[dtnl](?:a|e|i|u|v|ü|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iao|iu|ian|in|iang|ing|uo|ui|uan|un|ue|üe)',
  '[gkh](?:a|e|u|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uan|un|uang)',
  '[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)',
  'w(?:a|o|u|ai|ei|an|en|ang|eng)',
  'y(?:a|e|i|o|u|ao|ou|an|in|ang|ing|ong|ue|uan|un)',
  'a|o|e|ai|ei|ao|ou|an|en|ang|eng|er',
].join('|')})`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'u');
const ONE_OR_TWO_SYLLABLES = new RegExp(`^${SYLLABLE}['’-]?${SYLLABLE}?$`, 'u');

/** Hong Kong is no person, though it is made like one. */
const PLACES = new Set(['hong kong']);

/** Whether the words are a Chinese name: "Cao Zhongyi", "Ouyang Yi Fan". */
export function isChineseName(words: readonly string[]): boolean {
  const [surname = '', ...given] = words.map((word) => word.toLowerCase());
  if (!SURNAMES.has(surname) || PLACES.has([surname, ...given].join(' '))) return false;
  if (given.length === 1) return ONE_OR_TWO_SYLLABLES.test(given[0] ?? '');
  return given.length === 2 && given.every((syllable) => ONE_SYLLABLE.test(syllable));
}
