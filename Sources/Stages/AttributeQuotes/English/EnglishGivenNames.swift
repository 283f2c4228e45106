/// Given names by who bears them: the common ones of English-speaking countries, and of those whose people English news
/// names most. They tell `he` from `she`, and a person from a place.
enum EnglishGivenNames {
    /// The names with their traits.
    static let all: [(Traits, String)] = [
        (
            [.mansName, .womansName, .settledName],
            """
            alex andrea ariel avery blake carmen casey chris courtney dana devin drew jamie jean jo jordan kelly kerry kim lee
            leslie lindsey marion morgan pat quinn reese riley robin sandy sasha shannon sidney skyler taylor terry tracy
            """
        ),
        (
            [.mansName, .settledName],
            """
            aaron abraham adam adrian alan albert alfred allan allen alvin andrew andy anthony antonio archie arnold arthur
            austin barack barry bart ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
            brent brett brian bruce bruno bryan byron caleb calvin carl carlos cecil cedric chad charles charlie chester chris
            christian christopher chuck clarence clark claude clayton clifford clint clyde colin conrad corey cory craig curt
            curtis cyril dale damian dan daniel danny darrell darren darryl dave david dean dennis derek dexter dick dirk
            dominic don donald doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund edward edwin
            eli elias elijah elliot elliott elmer elon emmanuel enrique eric erik ernest ernie ethan eugene evan everett felix
            fernando floyd francis francisco frank fred freddie frederick gabriel garrett garry gary gavin gene geoffrey
            george gerald gerard gilbert giles glen glenn gordon graham grant greg gregory guy hank hans harold harry harvey
            hector henry herbert herman homer horace howard hubert hugh hugo humphrey ian ignacio isaac israel ivan jack jacob
            jacques jake james jamal jared jason javier jay jeb jed jeff jeffery jeffrey jeremy jerome jerry jesse jim jimmy
            joe joel joey john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith
            ken kenneth kent kevin kirk kurt kyle lamar lance larry laurence lawrence leo leon leonard leroy lester lewis liam
            lionel lloyd logan lou louis lucas luis luke luther malcolm manuel marc marco marcus mario mark marshall martin
            marty marvin mason matt matteo matthew maurice max maxwell melvin michael miguel mike miles milton mitch mitchell
            mitt mohamed mohammad mohammed morris morton moses muhammad murray nathan nathaniel ned neil newt nicholas nick
            nigel noah noam noel norm norman oliver omar orlando oscar otto owen patrick paul pedro perry pete peter phil
            philip phillip pierre preston rafael ralph ramon randall randolph randy raul ray raymond reginald reince rex
            ricardo richard rick ricky rob robby robert roberto rod rodney roger roland ron ronald ronnie roy ruben rudolph
            rudy rupert russell ryan salvador sam sammy samuel saul scott sean sebastian seth shaun shawn sheldon sidney simon
            spencer stanley stefan stephen steve steven stewart stuart ted terence terrence terry theodore thomas tim timothy
            toby todd tom tommy tony travis trevor troy tucker tyler tyrone vernon victor vince vincent virgil wade wallace
            walter warren wayne wendell wesley wilfred will william willie wilson winston wyatt zachary zack
            """
        ),
        (
            [.womansName, .settledName],
            """
            abby abigail ada adele agnes alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea
            angela angie ann anna anne annette annie april ariana arianna ashley audrey barbara beatrice becky belinda
            bernadette bernice beth betsy betty beverly bonnie brenda bridget brittany camille carla carly carmen carol carole
            caroline carolyn carrie catherine cathy cecile cecilia celia charlotte chelsea cheryl chloe christina christine
            caitlin caitlyn cindy claire clara claudia colleen condoleezza connie constance cora courtney crystal cynthia
            daisy danielle daphne dawn debbie deborah debra deirdre delia delphine denise diana diane dianne dolores donna
            dora doris dorothy ebony edith edna eileen elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa elsie
            emily emma erica erin esther ethel eva eve evelyn faith felicia fiona flora florence frances gabrielle gail
            georgia gertrude gina ginger gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena
            hillary hilary holly hope huma ida ines ingrid irene iris irma isabel isabella ivanka ivy jackie jacqueline jan
            jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jillian jo joan joanna joanne
            jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn kara karen katelyn karin
            kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kendra kerry kim kimberly kirsten kristen
            kristin krista laura lauren laurie leah lena leslie leticia lillian lily linda lindsay lisa liz liza lois loretta
            lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline mae maggie marcia margaret maria marianne
            marie marilyn marina marion marjorie marla marlene martha mary marsha matilda maureen maxine maya megan megyn
            melania melanie melinda melissa mercedes meredith mia michele michelle mildred mindy miranda miriam molly mona
            monica muriel myra myrtle nadia nancy naomi natalie natasha nellie nicole nina nora norma olga olive olivia pam
            pamela pat patricia patsy patti patty paula pauline peggy penelope penny phoebe phyllis polly priscilla rachel
            ramona rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth sabrina sally
            samantha sandra sara sarah selena selma shannon sharon sheila shelley shirley sonia sophia sophie stacey stacy
            stella stephanie sue susan susanna susie suzanne sybil sylvia tamara tammy tania tanya tara teresa theresa therese
            tiffany tina toni tracy tricia trish ursula valerie vanessa vera veronica vicki vicky victoria viola violet
            virginia vivian wanda wendy wilma winifred yolanda yvette yvonne zoe
            """
        ),
        (
            .mansName,
            """
            abdul abdullah achim aldo alain anatole anwar armando arne arnaud abu ahmad ahmed akbar akira ali aleksandr
            alejandro aleksandar aleksander aleksei aleksey alessandro alex alexander alexandre alexei alexey alexis alfonso
            alyaksandr amir anatoly anders andre andreas andrei andrej andres andrey andrzej angus antoine anton antony ari
            arturo ash ashraf asif augusto axel aziz bashar bashir bela benedict benito bilal bogdan bohdan borys carlo cem
            cesar cristian cyrus daniil denis diego dieter dimitri dino dmitri dmitry dmytro donatas eduardo ehud emil
            emmerson enzo erich ernesto esteban fabio faisal farid fidel filip florian francois franz friedrich fritz fyodor
            gennady georg georges georgi georgy gerhard gianni giorgi giorgio giovanni giuseppe grigory guido guillermo
            gunther gustav habib hamid hamza hany haris harun hasan hassan heiko heinz helmut hideo hiroshi hossein hussein
            ibrahim igor ihor ilham ilya imad imran ioannis irfan ismail ivo jaime jamil jan janos jaroslav javad jean jens
            jiri joachim joao joaquin johan johannes joko jorgen josef jovan juergen juha jurgen kamal karim karol kazimierz
            kemal kenji khaled khalid khalil kiril klaus kofi konstantin kostas kyriakos lars laszlo laurent lech leonid
            lorenzo luca luigi lukas luiz maciej mahmoud maksim marat marcel marcin marek mariano marian marko massimo
            matthias mauricio maxim mehmet menachem mehdi michal michel mihai mikhail mikhael mikael miloš milos mircea
            mohamad mohsen moshe mustafa mykola mykhailo nabil naftali narendra nasser nicolas niels nikita nikol nikola
            nikolai nikolaos nikolay nikos nouri nursultan oleg oleh oleksandr oleksiy olaf osama pablo paolo pascal pavel
            pavlo pawel petr petro petros philippe pieter piotr rachid radek radoslaw rahul raffaele rajiv ramzan rashid recep
            reza rishi robin rodrigo rodrigo roman ruslan saad saeed said salman salvatore samir sanjay serge sergei sergej
            sergey sergio serhiy shimon shinzo silvio slobodan stanislav stefano steffen stepan suleiman sven svyatoslav
            takeshi tariq taro tayyip thorsten tomas tomasz toomas ulrich umar uri vaclav valery valeriy vasily vasyl viktor
            vitali vitaly vladimir vladislav vlad volker volodymyr vyacheslav wael waleed wassim werner wilhelm willem
            wojciech wolfgang xavier yakov yair yaroslav yevgeny yitzhak yousef yuri yuriy yury yusuf yves zbigniew zoran
            osric ilmar oton
            """
        ),
        (
            .womansName,
            """
            agata agnieszka aisha alina alla amina anastasia aneta angelica anita anja anneke annamaria antonia anya asma
            astrid ayşe beata benazir berenike birgit bozena brigitte carina catarina chiara cristina dagmar dana daria dilma
            dorota edda ekaterina elina elke elvira eugenia eva fatima fatou federica francesca gabriela galina giorgia gita
            golda gordana hala halina hanna hayat henrike hilda ilona inga ingeborg inna irina isabelle ivana iryna jadwiga
            jana jelena joanna josefina judit jutta kaja kamala karolina katarina katrin katya kirsti kristina ksenia larisa
            larysa layla leila liesl lidia lina ljubica lucie ludmila lyudmila magda magdalena maia maja malala malgorzata
            manuela margarita margrethe mariam mariana maryam marta mette mila milena mireille monika nargis natalia nataliya
            natalya oksana olena oleksandra ottilie paloma parvati petra raisa ronja sabine salma sanna samira sandrine
            sheikha signe silvia simone sofia sonja svetlana sviatlana sylvie tatiana tatyana thea theodora tsai ulrike ulyana
            urszula ursula valentina valeria vesna viktoria violeta vita wanda xiomara yana yekaterina yelena yulia yuliya
            zainab zeynep zhanna zofia zuzana
            """
        ),
    ]

    /// Adds the names to a vocabulary.
    static func add(to vocabulary: inout Vocabulary) {
        for (traits, list) in all { vocabulary.add(traits, list) }
    }
}
