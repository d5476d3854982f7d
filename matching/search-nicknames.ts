/**
 * Given names that stand for one another in print, one group a line: first the name and its short forms, which mean one
 * person, then what it is in other languages, which seldom does: Bob Menendez is Robert Menendez, Mary Miller is not Maria
 * Miller. A name may be in several groups: "Al" is Albert, Alfred or Alan, and those three do not stand for one another.
 */
const GROUPS = `
alexander alex alec sandy sasha | aleksandr alexandre alessandro alejandro oleksandr
andrew andy drew | andrei andrej andre andreas andrzej
anthony antony tony | antonio antoine anton antonius
albert al bert | alberto
alfred al alf fred
alan al allan allen
abraham abe | avraham ibrahim
barbara barb babs
benjamin ben benny benji | binyamin
bernard bernie barney | bernhard bernardo
bradley brad
calvin cal
catherine kathryn katherine kate kathy cathy katie | catherina katharina yekaterina
charles charlie chuck chas | carlos karl carl carlo
christopher chris kit | christophorus
christine christina chris chrissy tina | kristina
clifford cliff
daniel dan danny | danilo
david dave davy | daud dawid dawood
deborah debbie deb
dennis denny denis
dmitry dima mitya | dmitri dimitri dimitar
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned | eduard edouard eduardo edoardo eduardus
edmund ed eddie
edwin ed
elizabeth liz beth betty lizzie eliza | elisabeth elisabetta
emmanuel manny | emanuel manuel
eugene gene | evgeny yevgeny eugenius
francis frank | francisco francesco francois franz
franklin frank
frederick fred freddie | friedrich federico
gabriel gabe
gerald gerry jerry
geoffrey geoff jeff jeffrey jeffery
george | giorgio georg georges jorge yuri
gregory greg | gregor grigory
harold harry hal
henry harry hank | henri heinrich enrique enrico henricus
herbert herb bert
isaac ike | yitzhak itzhak isak
jacob jake | yaakov jakob jacques giacomo
jacqueline jackie
james jim jimmy jamie | jaime seamus iacobus
janet jan
jennifer jen jenny
jerome jerry
jessica jess
john jack johnny jon | johannes johann ioannes juan jean giovanni ivan jan joao ian hans iohannes
jonathan jon jonny johnathan | yonatan ionathan
joseph joe joey | josef jose giuseppe yosef yusuf ioseph sepp ioseph iosephus josephus youssef
joshua josh | yehoshua
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurence | lorenzo
leonard leo len lenny
lewis lew lou
louis lou | luis luigi ludwig
margaret maggie meg peggy marge | margarita
mary | maria marie mariam
maria masha
martin marty | martinus
matthew matt | matthias matteo mateo
maximilian max
michael mike mick mickey | mikhail michel miguel michele mikhael michal
mikhail misha
mitchell mitch
mohammed mohamed muhammad mohammad mohamad mohd muhammed mohamud mahomed | mehmet
natalia natasha
nathaniel nat nate nathan
nicholas nick nicky | nicolas nikolai nicola nikola
nikolai kolya
norman norm
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy | patricio patricius
paul | pavel pablo paolo paulus
peter pete | petr pyotr pierre pedro pietro piotr petrus
philip phil phillip | felipe philippe
raymond ray | ramon
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky | ricardo riccardo
robert bob bobby rob robbie | roberto
rodney rod
roger rog | rutger
ronald ron ronnie
russell russ
samuel sam sammy | shmuel
sandra sandy
sergei seryozha | sergey serhiy serge
shannon shan
sidney sid sydney
stanley stan
stephen steve steven | stefan stephan etienne esteban stefano stephanus
stephanie steph
stuart stu stewart
susan sue susie | suzanne
terence terry terrence
theodore ted teddy theo
thomas tom tommy | tomas tommaso
timothy tim timmy
valerie val
victoria vicky vicki tori
victor vic | viktor vittorio
vincent vince vinny | vincenzo
virginia ginny
vladimir vova volodya | volodymyr
walter walt wally
william bill billy will willie liam | guillermo wilhelm guillaume guilielmus gulielmus
yahya | yehya
zachary zach zack
abdul abd abdel abdal
`;

/** How one given name stands for another. */
type GivenNameTie = 'short form' | 'other language';

const PARTNERS = new Map<string, Map<string, GivenNameTie>>();
for (const line of GROUPS.split('\n')) {
  const [own = [], abroad = []] = line.split('|').map((half) => half.split(' ').filter(Boolean));
  for (const name of [...own, ...abroad]) {
    const partners = PARTNERS.get(name) ?? new Map<string, GivenNameTie>();
    for (const partner of [...own, ...abroad]) {
      if (partner === name || partners.get(partner) === 'short form') continue;
      partners.set(partner, own.includes(name) && own.includes(partner) ? 'short form' : 'other language');
    }
    PARTNERS.set(name, partners);
  }
}

const NONE: ReadonlyMap<string, GivenNameTie> = new Map();

/** The folded given names that a folded given name stands for in print: "jim" gives "james", "jimmy", "jaime" ... */
export function nicknamesOf(name: string): ReadonlyMap<string, GivenNameTie> {
  return PARTNERS.get(name) ?? NONE;
}
