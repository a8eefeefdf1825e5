import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/compile/language/guessLanguage';

describe('the language of a text', () => {
  it.each([
    ['en', 'The council met in the town hall and spoke of water.'],
    ['fr', 'Le conseil est réuni dans la salle et parle de l’eau pour les villes.'],
    ['de', 'Der Rat hat sich in der Halle getroffen und über das Wasser gesprochen.'],
    ['es', 'El consejo se reunió en la sala y habló del agua para los pueblos.'],
    ['pt', 'O conselho não se reuniu na sala e falou da água para as aldeias.'],
    ['it', 'Il consiglio si è riunito nella sala e ha parlato della città per gli altri.'],
    ['nl', 'De raad kwam bijeen in het stadhuis en sprak over het water van de stad.'],
    ['sv', 'Rådet möttes i salen och talade om att det inte är vatten för alla.'],
    ['pl', 'Rada nie zebrała się w sali i mówiła, że wody jest mało dla miasta.'],
    ['tr', 'Kurul bir salonda toplandı ve su için konuştu.'],
    ['vi', 'Hội đồng đã họp và nói về nước của các làng trong vùng.'],
    ['ru', 'Совет собрался в зале и говорил о том, что воды не хватает.'],
    ['uk', 'Рада зібралася в залі та говорила про те, що води не вистачає.'],
    ['ar', 'اجتمع المجلس في القاعة وتحدث عن الماء في القرى.'],
    ['fa', 'شورا در تالار گرد آمد و از آب برای روستاها گفت که این کم است.'],
    ['hi', 'परिषद ने सभा में पानी की बात की और कहा कि यह कम है।'],
    ['zh', '市委召开会议，研究供水工作。'],
    ['ja', '市議会は会議を開き、水について話し合った。'],
    ['ko', '시의회는 회의를 열고 물에 대해 이야기했다.'],
    ['el', 'Το συμβούλιο μίλησε για το νερό.'],
    ['he', 'המועצה דיברה על המים.'],
    ['th', 'สภาประชุมเรื่องน้ำ'],
  ])('is %s', (tag, text) => {
    expect(guessLanguage(text)).toBe(tag);
  });

  it.each(['Council, 2023: water', 'The U.S. President met Gen. Liu.', '12 : 34', ''])(
    'is not told of %j, which says too little',
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );

  it('is that of most letters where a text has two scripts', () => {
    expect(guessLanguage('The council met and spoke of 改革 in the hall.')).toBe('en');
    expect(guessLanguage('市委召开会议，研究 WTO 供水工作。')).toBe('zh');
  });
});
