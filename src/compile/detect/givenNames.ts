// Common given names of many countries: two words in capitals of which the first is one are a person, not a place.

/** None that is as well a country, a town, a month or a word in daily use. */
const GIVEN_NAMES = new Set(
  `aaron abdel abdellah abdul abdulaziz abdullah abdulrahman abe abel abigail abraham abu adam adrian adriana adrien
  adrián agnes agnieszka ahmad ahmed aidan aisha akira alain alan albert alberto alejandra alejandro aleksandar
  aleksandr alessandra alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali
  alice alicia alison allan allen alvaro alvin alí amanda amelia amina amir amit amy ana anastasia anders andre andrea
  andreas andrei andrej andrew andrey andrzej andré andrés andy angel angela angelina angelo anil anita ann anna anne
  annette annie anthony antoine anton antonella antonia antonio antony antti antónio anwar archie arjun arlene arnaud
  arnold arthur arturo arvind asha ashley ashok asif astrid atsuko audrey aung aurélie avril axel ayesha aziz aziza
  barack barbara barry bartosz bea beata beatrice beatriz becky ben benedict benedikt benito benjamin benoît bernard
  bernardo bernd bernhard bernie bert bertrand beth bettina betty bilal bill björn bob bobby bogdan bonnie boris brad
  bradley brandon brenda brendan brett brian bridget bruce bruno bryan burt cal camilla camille carl carla carlo
  carlos carmen carol carole carolina caroline carolyn catherine cathy cecilia cedric cesar chancey charles charlie
  cheryl chiara chloe chris christiane christina christine christoph christophe christopher chuck cindy claire clara
  claude claudia claudio clay cliff clive clément cody colin connie connor craig cristina curtis cynthia cyril cédric
  césar dag damian damien dan daniel daniela daniele danielle danny darren dave david debbie deborah debra denis
  denise dennis derek desmond diana diane diego dieter dimitar dimitri dimitris dirk dmitri dmitry dolores dominic
  dominik dominique donald donna doreen doris dorothy doug douglas duncan dylan eamon eamonn eddie edgar edith edmund
  eduard eduardo edward edwin eileen elaine eleanor elena eleni eli elias elisabeth elise eliza elizabeth ella ellen
  elliot elon elsa emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest
  ernesto ernie ernst erwin esteban esther ethan eugene eugenio eva evan evelyn evgeny fabian fabien fabio fadi faisal
  farah farid fatima fatou federica federico felicia felipe felix fernanda fernando fiona florian floyd fran francesca
  francesco francis francisca francisco franck franco francois frank franklin franz françois françoise fred freda
  freddy frederic frederick frederik friedrich fritz frédéric fumio félix gabe gabriel gabriela gabriele gail gareth
  gary gavin geert geoff geoffrey george georges georgi gerald geraldine gerard gerardo gerhard gerry ghassan giacomo
  gianni gideon gil gilbert giles gilles gillian gina giorgia giorgio giovanni gisela giulia giulio giuseppe glenda
  glenn gloria gonzalo goodluck gordon graham greg gregor gregory greta gretchen guido guillaume guillermo gunnar
  gunther gustav gustavo guy gwen gérard habib hal hamad hamid hank hanna hannah hannes hans harald hari harold
  harriet harry haruo harvey hassan heather hector heidi heiko heinrich heinz helen helena helene helga helmut henri
  henrik henry herb herbert herman hermann hilary hillary hiroko hiroshi horst howard hubert hugh hugo hussein héctor
  ian ibrahim ignacio igor ike ilham ilona imran ines ingrid inés irene irina iris irma irv isaac isabel isabella
  isabelle ismail ivan ivana ivo iván izzy jacek jack jackie jacob jacqueline jacques jaime jair jake jakob jakub
  james jamie jan jana jane janet janez janice janine janis janusz jason javier jay jayne jean jeanne jeff jeffrey
  jennifer jenny jens jeremiah jeremy jerome jerry jerzy jesper jess jesse jessica jesus jesús jill jim jimmy jo
  joachim joan joana joanna joanne joao joaquin joaquín jochen joe joel joey johan johann johanna johannes john johnny
  jolanta jon jonas jonathan jorge jose josef josefina josep joseph josephine josh joshua josé joyce joão juan juana
  juanita judd judith judy juha jules julia julian juliana julie julien juliet julio julius julián junichi justin
  justine jérôme jürgen kai kaja kamal kamala karel karen karim karin karl karla karol karoline kassym katarina
  katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin kazimierz keiko keir keith kelly ken
  kenji kenneth kerry kevin khaled khalid kieran kim kimberly kip kirsten kit klaus kofi konrad konstantin kristalina
  kristen kristin kristina kristine krzysztof kumar kurt kwame kyle kyriakos kyung lakshmi lara larry lars laszlo
  laura lauren laurence laurent lawrence leah lech leila len lena lenny leo leon leonard leonardo leonid leonor leroy
  les leslie leticia lewis liam lidia liliana linda lindsay lindsey lionel lisa liz lloyd lola lorena lorenzo loretta
  lorna lothar lou louis louise loïc luc luca lucas luci lucia lucie lucy lucía ludwig luigi luis luisa luiz lukas
  luke lula lupe luther luz luís lydia lyle lynn lászló maciej magdalena magnus mahathir mahmoud mahmud maite malcolm
  mandy manfred manmohan manuel manuela marc marcel marcela marcelo marcia marco marcos marcus marek margaret
  margarita margrethe maria mariam marian mariana marianne mariano mariarosaria marie marina mario marion marisa
  marjorie mark marko markus marta martha martin martina martine marty martín mary maryam maría masha massimo mateo
  mateusz mathias mathieu matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim
  maxime maximilian maya małgorzata meg megan mehdi mehmet mel melanie melissa mercedes mette michael michaela michał
  michel michelle mick mickey miguel mihai mikael mike mikhail mildred milica millie milos milton mircea miriam
  mirjana mitch mitchell mohamed mohammad mohammed mohamud moira moisés molly mona monica monika moritz mort moshe
  muhammad muhammadu murray mustafa mykola myra nadia nadine najib nana nancy naomi narendra natalia natalie natasha
  nate nathalie nathan ned neil nell nelson ngozi nicholas nick nicola nicolae nicolas nicole nicolás nigel nikita
  niko nikola nikolai nikolaos nikos nina nkosazana noah noel noor nora noriko norma norman nuno nuria octavio oksana
  olaf ole oleg oleksandr olena olga oliver olivia olivier olusegun omar orlando oscar osman otto owen pablo pamela
  paola paolo parvez pascal pat patricia patricio patrick patrik patty paul paula paulina pauline paulo pavel paweł
  pedro peggy penelope penny pete peter petr petra petro petros phil philip philipp philippa philippe phillip phoebe
  phyllis pierre pieter pilar piotr prakash pranab priya pål rachel radek radosław rafael rafał raghuram rahul raila
  rainer raj raja rajesh rajiv rajnath ralf ralph ramesh ramon ramón randall randy rania raphael raquel rashid raul
  ravi ray raymond raúl rebecca recep reggie regina reinhard renata rene renee rené rex ricardo riccardo richard rick
  rishi rita rob robbie robert roberta roberto robin rod roderick rodrigo roger roland rolf romano ron ronald ronnie
  rosa rosario rosemary rosie ross roxana roxanne roy ruben rubén rudolf rui rupert russell rusty ruth ryan sabine
  sabrina said sal sally salman salvador salvatore sam samantha samir samuel sandra sandrine sandro sandy sanjay
  santosh sara sarah saúl scott sean sebastian sebastián seema serena serge sergei sergey sergio seth shane shannon
  sharon shaun sheila shigeru shinzo shirley sibylle sid siddharth sidney siegfried sigmar sigrid silvia silvio simon
  simone sinéad siobhan sitiveni slobodan sofia sofía sonia sonja sonny sophia sophie stacey stan stanislav stanisław
  stanley stefan stefania stefano steffen stella stephanie stephen steve steven stewart stu stuart stéphane sue sunil
  sunita surdas susan susana susanna susanne susie suzanne sven svetlana syed sylvia sylvie sébastien tamara tanja
  tanya tara tariq taro tatiana tatyana tayyip ted teodor terence teresa terri terry thabo thelma theo theodor
  theodore theresa thomas thérèse tiago tim timo timothy tina tobias toby todd tom tomas tomasz tommy tomás tomáš toni
  tony tove tracey tracy trevor tricia trish tristan trudy tuomas tyler uhuru ulrich ulrike umar ursula urszula uwe
  val valdis valentin valentina valeria valerie valéry vanessa vasily vera vern vernon veronica vic vicente vicki
  victor vijay vikram viktor viktoria viktoriia vince vincent vincenzo vinod viorica virgil vitali viv vivian vivienne
  vladimir volker volodymyr václav víctor waldemar wallace wally walt walter wanda warren wayne wendell wendy werner
  wes wesley wilfred wilfried wilhelm willem william winnie winston wojciech wolfgang woodrow woody xavier yair yann
  yannis yasmin yasuo yolanda yoshihide youssef yukio yulia yuri yusuf yuta yves yvette yvonne zachary zack zainab
  zbigniew zeke zoe zofia zoran zsuzsanna álvaro ángel ángela óscar łukasz`.split(/\s+/),
);

/** Whether words in capitals begin as a person's name does. */
export function beginsWithGivenName([first = '']: readonly string[]): boolean {
  return GIVEN_NAMES.has(first.toLowerCase());
}
