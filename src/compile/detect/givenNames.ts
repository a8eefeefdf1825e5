// Common given names of many countries: two words in capitals of which the first is one are a person, not a place.

/** None that is as well a country, a town, a month or a word in daily use. */
const GIVEN_NAMES = new Set(
  `aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra
  alexei alfonso alfred ali alice alicia alison allan allen alvaro alvin amanda amelia amina amir amit amy ana
  anastasia anders andre andrea andreas andrei andrew andrzej angel angela anil anita ann anna anne annette
  anthony antoine anton antonio anwar arjun arnold arthur arturo ashok asif astrid audrey axel barbara barry
  beatrice beatriz ben benedict benjamin bernard bernhard beth betty bill bob boris brad bradley brenda brett
  brian bridget bruce bruno bryan camilla carl carla carlos carmen carol caroline carolyn catherine cecilia
  cesar charles cheryl chiara chloe chris christian christina christine christopher cindy claire clara claude
  claudia clive colin connor craig cristina curtis cynthia dan daniel daniela danielle darren dave david deborah
  debra denis denise dennis derek desmond diana diane diego dieter dirk dmitri dmitry dominic dominique donald
  donna doreen doris dorothy doug douglas duncan dylan eamonn eddie edgar edith edmund eduardo edward edwin
  eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen elliot elsa emil emily emma emmanuel
  enrique eric erica erik erika ernest ernesto erwin esther ethan eugene eva evelyn fabio fatima fatou federico
  felicia felipe felix fernando fiona francesca francesco francis francisco francois frank franz françois fred
  freda frederick frederik friedrich gabriel gabriela gail gareth gary gavin geoff geoffrey gerald geraldine
  gerard gerhard gianni gilbert giles gillian giorgio giovanni gisela giuseppe glenda glenn gloria gordon graham
  greg gregory greta guido guillaume guillermo gunther gustav gustavo guy hamid hannah hans harold harriet harry
  harvey hassan heather hector heidi heinz helen helena helene helmut henrik henry herbert hilary hiroshi howard
  hubert hugh hugo hussein ian ibrahim ignacio igor ilona ines ingrid irene irina iris irma isaac isabel
  isabella ismail ivan jacek jack jacob jacqueline jacques jaime jake jakob james jamie jan jana jane janet
  janice jason javier jean jeanne jeff jeffrey jennifer jeremy jerome jerry jessica jesus jill jim jimmy joan
  joanna joanne joao joaquin joe joel johan johann johanna johannes john johnny jon jonas jonathan jorge jose
  josef josefina joseph josephine joshua josé joyce juan juanita judith judy jules julia julian juliana julie
  juliet julio julius jürgen kai karen karin karl karol katarina kate katherine kathleen kathryn kathy katie
  katja keith kelly ken kenji kenneth kevin khalid kieran kim kimberly kirsten klaus kofi konrad konstantin
  kristen kristin kumar kurt kyle lakshmi lara larry lars laszlo laura lauren laurence laurent lawrence lena leo
  leon leonard leonardo leonor leslie lewis liam liliana linda lionel lisa lola lorenzo loretta louis louise luc
  luca lucas lucia lucy ludwig luigi luis luisa lukas luke lydia lynn magdalena magnus malcolm manfred manuel
  marc marcel marcelo marcia marco marcos marcus margaret margarita maria mariam marian marianne marie marina
  mario marion marjorie mark marko markus marta martha martin martina mary masha mateo mathias matilda matt
  matteo matthew matthias maureen maurice mauricio max maxim maximilian megan mehmet melanie melissa mercedes
  michael michel michelle mick miguel mihai mike mikhail mildred milos miriam mitchell mohamed mohammad mohammed
  moira molly mona monica monika muhammad murray mustafa nadia nancy naomi natalia natalie natasha neil nelson
  nicholas nick nicola nicolas nicole nigel nikolai nina noel noor nora norma norman octavio oleg olena olga
  oliver olivia olivier omar oscar osman otto owen pablo pamela paolo pascal patricia patrick paul paula pauline
  paulo pavel pedro peggy penelope penny peter petr petra phil philip philippa philippe phillip phoebe phyllis
  pierre pieter pilar piotr priya rachel rafael rahul raj rajesh ralph ramon randall randy raquel rashid raul
  ravi ray raymond rebecca regina reinhard renata rene renee ricardo richard rick rita robert roberta roberto
  robin rod roderick rodrigo roger roland rolf ron ronald rosa rosemary ross roxanne roy ruben rudolf rupert
  russell ruth ryan sabine sally salman sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian
  serena serge sergei sergey sergio seth shane shannon sharon shaun sheila shirley sibylle sidney siegfried
  sigrid silvia simon simone sofia sonia sonja sophia sophie stacey stan stanislav stanley stefan stefano stella
  stephanie stephen steve steven stewart stuart sue sunil sunita susan susanna susanne suzanne sven svetlana
  sylvia tamara tanya tara tatiana ted terence teresa terry thelma theo theodore theresa thomas tim timothy tina
  tobias todd tom tomas tommy tony tracey tracy trevor tristan tyler ulrich ulrike umar ursula valentina valerie
  vanessa vera vernon veronica vicente vicki vijay viktor vincent vinod virgil vivian vivienne vladimir volker
  walter wanda warren wayne wendy werner wesley wilfred wilhelm willem william wojciech wolfgang xavier yasmin
  yolanda youssef yuri yusuf yves yvette yvonne zachary zainab zoe`.split(/\s+/),
);

/** Whether words in capitals begin as a person's name does. */
export function beginsWithGivenName([first = '']: readonly string[]): boolean {
  return GIVEN_NAMES.has(first.toLowerCase());
}
