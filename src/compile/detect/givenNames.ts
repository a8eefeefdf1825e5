// Given names of many languages in Latin letters: after one of them a word with a capital is a surname. Names that are a
// place or a common word too (Virginia, Jordan, Christian, Will) are left out, since they prove nothing.

const GIVEN = new Set(
  `aaron abdel abdellah abdul abdulaziz abdullah abdulrahman abel abigail abraham abu adam adriana adrien adrián agnes
  agnieszka ahmad ahmed aidan akira alain alan albert alberto alejandra alejandro aleksandar aleksandr alessandra
  alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alison
  allan allen alvaro alí amanda amelia amina amir amit ana anastasia anders andrea andreas andrei andrej andrew andrey
  andrzej andré andrés andy angela angelina angelo anita anna anne annette annie anthony antoine anton antonella
  antonia antonio antony antónio anwar arnaud arnold arthur arturo arvind asha ashley ashok astrid atsuko audrey aung
  aurélie avril ayesha aziz aziza barack barbara barry bartosz beata beatrice beatriz ben benedict benedikt benito benjamin
  benoît bernard bernardo bernd bernie bertrand bettina betty bilal bill björn bob bogdan boris brad brandon brenda
  brendan brett brian bridget bruce bruno bryan camille carl carla carlo carlos carmen carol carole carolina caroline
  carolyn catherine cathy cecilia cedric charles charlie cheryl chiara chris christiane christina christine christoph
  christophe christopher chuck claire clara claude claudia claudio clément colin connie craig cristina cynthia cyril
  cédric césar dag damian damien dan daniel daniela daniele danielle danny darren dave david debbie deborah denis
  denise dennis derek dieter dimitar dimitri dimitris dirk dmitri dmitry dolores dominic dominik dominique donald
  donna doris dorothy doug douglas duncan dylan eamon eddie edgar edmund eduard eduardo edward eileen elaine eleanor
  elena eleni elias elisabeth elise eliza elizabeth ellen elon elsa emil emilia emilie emilio emily emma emmanuel
  enrico enrique eric erica erik erika erin ernest ernesto ernst esteban esther ethan eugene eugenio eva evan evelyn
  evgeny fabian fabien fabio fadi faisal farah farid fatima federica federico felipe felix fernanda fernando fiona
  florian francesca francesco francis francisca francisco franck franco frank franklin franz françois françoise fred
  freddy frederic frederick frederik friedrich fritz frédéric fumio félix gabriel gabriela gabriele gareth gary gavin
  geert geoff geoffrey george georges georgi gerald gerard gerardo gerhard ghassan giacomo gianni gideon gilbert
  gilles gina giorgia giorgio giovanni giulia giulio giuseppe gloria gonzalo goodluck gordon graham greg gregor
  gregory greta gretchen guido guillaume guillermo gunnar gustav gustavo guy gérard habib hamad hamid hanna hannah
  hannes hans harald hari harold harriet harry hassan heather hector heidi heiko heinrich helen helena helene helga
  helmut henri henrik henry herbert herman hermann hilary hillary hiroshi horst howard hubert hugh hugo hussein héctor
  ian ibrahim ignacio igor ilham imran ines ingrid inés irene irina irma isaac isabel isabella isabelle ismail ivana
  ivo iván jacek jack jacob jacqueline jacques jaime jair jakob jakub james jamie jan jana jane janet janez janine
  janis janusz jason javier jay jayne jean jeanne jeff jeffrey jennifer jenny jens jeremiah jeremy jerome jerry jerzy
  jesper jesse jessica jesús jill jim jimmy joachim joan joana joanna joanne joaquín jochen joe joel johan johann
  johannes john johnny jolanta jon jonas jonathan jorge josef josefina josep joseph josephine joshua josé joyce joão
  juan juana judith judy juha julia julian juliana julie julien juliet julio julius julián junichi justin justine
  jérôme jürgen kaja kamal kamala karel karen karim karin karl karla karoline kassym katarina katarzyna kate katharina
  katherine kathleen kathryn kathy katie katja katrin kazimierz keiko keir keith ken kenji kenneth kerry kevin khaled
  khalid kim kimberly kirsten klaus kofi konrad konstantin kristalina kristina kristine krzysztof kumar kurt kwame
  kyle kyriakos kyung larry lars laszlo laura laurence laurent lawrence leah lech leila lena leo leon leonard leonardo
  leonid leroy leslie leticia liam lidia liliana linda lindsay lindsey lisa liz lloyd lorena lorenzo lothar louis
  louise loïc luca lucas lucia lucie lucy lucía ludwig luigi luis luisa luiz lukas lula luz luís lydia lynn lászló
  maciej magdalena mahathir mahmoud mahmud maite malcolm manfred manmohan manuel manuela marc marcel marcela marcelo
  marco marcos marcus marek margaret margarita margrethe maria mariana marianne mariano marie marina mario marion
  marisa marjorie mark marko markus marta martha martin martina martine marty martín mary maryam maría massimo mateo
  mateusz mathias mathieu matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime
  maximilian małgorzata megan mehdi mehmet melanie melissa mercedes mette michael michaela michał michel michelle
  miguel mikael mike mikhail milica milos milton mircea mirjana mitch mohamed mohammad mohammed mohamud moisés monica
  monika moritz moshe muhammad muhammadu mustafa mykola nadia nadine najib nana nancy naomi narendra natalia natalie
  nathalie nathan neil nelson ngozi nicholas nick nicola nicolae nicolas nicole nicolás nigel nikita niko nikola
  nikolai nikolaos nikos nina nkosazana noah noel noriko norma norman nuno nuria oksana olaf ole oleg oleksandr olena
  olga oliver olivia olivier olusegun omar orlando oscar otto pablo pamela paola paolo parvez pascal pat patricia
  patricio patrick patrik paul paula paulina pauline paulo pavel paweł pedro penny peter petr petra petro petros phil
  philip philipp philippe phillip phyllis pierre pieter pilar piotr prakash pranab priya rachel radek radosław rafael
  rafał raghuram rahul raila rainer raja rajesh rajiv rajnath ralf ralph ramesh ramón rania raphael rashid ravi ray
  raymond raúl rebecca recep regina reinhard renata rené rex ricardo riccardo richard rick rishi rita rob robert
  roberta roberto robin rodrigo roger roland rolf romano ron ronald ronnie rosa rosario rosemary roxana roy ruben
  rubén rudolf rui rupert ruth ryan sabine sabrina said salvador salvatore sam samantha samir samuel sandra sandrine
  sandro sanjay santosh sara sarah saúl scott sean sebastian sebastián seema serge sergei sergey sergio shane sharon
  shaun sheila shigeru shinzo shirley siddharth sigmar silvia silvio simon simone sinéad siobhan sitiveni slobodan
  sofia sofía sonia sonja sophia sophie stacey stan stanislav stanisław stefan stefania stefano steffen stella
  stephanie stephen steve steven stuart stéphane sue sunil susan susana susanne suzanne sven svetlana syed sylvie
  sébastien tanja tanya tariq tatiana tayyip ted teodor terence teresa terry thabo theodor theodore theresa thomas
  thérèse tiago tim timo timothy tina tobias todd tom tomas tomasz tommy tomás tomáš tony tove tracy trevor tristan
  uhuru ulrich umar ursula urszula uwe valdis valentin valentina valeria valerie valéry vanessa vasily vera veronica
  vicente victor vijay vikram viktor viktoria viktoriia vince vincent vincenzo viorica vitali vivian vladimir
  volodymyr václav víctor waldemar wallace walter wanda warren wayne wendy werner wilfried wilhelm willem william
  winston wojciech wolfgang woodrow xavier yair yann yannis yasmin yasuo yoshihide yukio yulia yuri yusuf yves yvonne
  zachary zainab zbigniew zoe zofia zoran zsuzsanna álvaro ángel ángela óscar łukasz`.split(/\s+/),
);

/** Whether a word is a given name that is nothing else. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word.toLowerCase().normalize('NFC'));
}
