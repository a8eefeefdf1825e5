// Common given names of many countries: two words in capitals of which the first is one are a person, not a place.

/** None that is as well a country, a town, a month or a word in daily use. */
const GIVEN_NAMES = new Set(
  `aaron abdul abdullah abe abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander
  alexandra alexei alfonso alfred ali alice alicia alison allan allen alvaro alvin amanda amelia amina amir amit
  amy ana anastasia anders andre andrea andreas andrei andrew andrzej andy angel angela anil anita ann anna anne
  annette anthony antoine anton antonio antti anwar archie arjun arlene arnold arthur arturo ashok asif astrid
  audrey axel barbara barry bea beatrice beatriz becky ben benedict benjamin bernard bernhard bernie bert beth
  betty bill bob bobby bonnie boris brad bradley brenda brett brian bridget bruce bruno bryan burt cal camilla
  carl carla carlos carmen carol caroline carolyn catherine cathy cecilia cesar chancey charles charlie cheryl
  chiara chloe chris christian christina christine christopher chuck cindy claire clara claude claudia clay
  cliff clive cody colin connor craig cristina curtis cynthia dan daniel daniela danielle danny darren dave
  david debbie deborah debra denis denise dennis derek desmond diana diane diego dieter dirk dmitri dmitry
  dominic dominique donald donna doreen doris dorothy doug douglas duncan dylan eamonn eddie edgar edith edmund
  eduardo edward edwin eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen elliot elsa emil
  emily emma emmanuel enrique eric erica erik erika erin ernest ernesto ernie erwin esther ethan eugene eva
  evelyn fabio fatima fatou federico felicia felipe felix fernando fiona floyd fran francesca francesco francis
  francisco francois frank franz françois fred freda frederick frederik friedrich fumio gabe gabriel gabriela
  gail gareth gary gavin geoff geoffrey gerald geraldine gerard gerhard gerry gianni gil gilbert giles gillian
  gina giorgio giovanni gisela giuseppe glenda glenn gloria gordon graham greg gregory greta guido guillaume
  guillermo gunther gustav gustavo guy gwen hal hamid hank hannah hans harold harriet harry haruo harvey hassan
  heather hector heidi heinz helen helena helene helmut henrik henry herb herbert hilary hiroko hiroshi howard
  hubert hugh hugo hussein ian ibrahim ignacio igor ike ilona ines ingrid irene irina iris irma irv isaac isabel
  isabella ismail ivan izzy jacek jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan jana
  jane janet janice jason javier jean jeanne jeff jeffrey jennifer jenny jeremy jerome jerry jess jessica jesus
  jill jim jimmy jo joan joanna joanne joao joaquin joe joel joey johan johann johanna johannes john johnny jon
  jonas jonathan jorge jose josef josefina joseph josephine josh joshua josé joyce juan juanita judd judith judy
  jules julia julian juliana julie juliet julio julius jürgen kai karen karin karl karol katarina kate katherine
  kathleen kathryn kathy katie katja keith kelly ken kenji kenneth kevin khalid kieran kim kimberly kip kirsten
  kit klaus kofi konrad konstantin kristen kristin kumar kurt kyle lakshmi lara larry lars laszlo laura lauren
  laurence laurent lawrence len lena lenny leo leon leonard leonardo leonor les leslie lewis liam liliana linda
  lionel lisa liz lola lorenzo loretta lorna lou louis louise luc luca lucas luci lucia lucy ludwig luigi luis
  luisa lukas luke lupe luther lydia lyle lynn magdalena magnus malcolm mandy manfred manuel marc marcel marcelo
  marcia marco marcos marcus margaret margarita maria mariam marian marianne mariarosaria marie marina mario
  marion marjorie mark marko markus marta martha martin martina marty mary masha mateo mathias matilda matt
  matteo matthew matthias maureen maurice mauricio max maxim maximilian maya meg megan mehmet mel melanie
  melissa mercedes michael michel michelle mick mickey miguel mihai mike mikhail mildred millie milos miriam
  mitch mitchell mohamed mohammad mohammed moira molly mona monica monika mort muhammad murray mustafa myra
  nadia nancy naomi natalia natalie natasha nate ned neil nell nelson nicholas nick nicola nicolas nicole nigel
  nikolai nina noel noor nora norma norman octavio oleg olena olga oliver olivia olivier omar oscar osman otto
  owen pablo pamela paolo pascal patricia patrick patty paul paula pauline paulo pavel pedro peggy penelope
  penny pete peter petr petra phil philip philippa philippe phillip phoebe phyllis pierre pieter pilar piotr
  priya pål rachel rafael rahul raj rajesh ralph ramon randall randy raquel rashid raul ravi ray raymond rebecca
  reggie regina reinhard renata rene renee rex ricardo riccardo richard rick rita rob robbie robert roberta
  roberto robin rod roderick rodrigo roger roland rolf ron ronald rosa rosemary rosie ross roxanne roy ruben
  rudolf rupert russell rusty ruth ryan sabine sal sally salman sam samantha samir samuel sandra sandy sanjay
  sara sarah scott sean sebastian serena serge sergei sergey sergio seth shane shannon sharon shaun sheila
  shirley sibylle sid sidney siegfried sigrid silvia simon simone sofia sonia sonja sonny sophia sophie stacey
  stan stanislav stanley stefan stefano stella stephanie stephen steve steven stewart stu stuart sue sunil
  sunita surdas susan susanna susanne susie suzanne sven svetlana sylvia tamara tanya tara taro tatiana tatyana
  ted terence teresa terri terry thelma theo theodore theresa thomas tim timothy tina tobias toby todd tom tomas
  tommy toni tony tracey tracy trevor tricia trish tristan trudy tuomas tyler ulrich ulrike umar ursula val
  valentina valerie vanessa vera vern vernon veronica vic vicente vicki vijay viktor vince vincent vinod virgil
  viv vivian vivienne vladimir volker wally walt walter wanda warren wayne wendell wendy werner wes wesley
  wilfred wilhelm willem william winnie wojciech wolfgang woody xavier yasmin yolanda youssef yuri yusuf yuta
  yves yvette yvonne zachary zack zainab zeke zoe`.split(/\s+/),
);

/** Whether words in capitals begin as a person's name does. */
export function beginsWithGivenName([first = '']: readonly string[]): boolean {
  return GIVEN_NAMES.has(first.toLowerCase());
}
