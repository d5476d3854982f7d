/**
 * Given names that stand for one another in print, one group a line. A name may be in several groups: "Al" is Albert,
 * Alfred or Alan, and those three do not stand for one another.
 */
const GROUPS = `
alexander alex alec sandy sasha aleksandr alexandre alessandro alejandro oleksandr
andrew andy drew andrei andrej andre andreas andrzej
anthony tony antonio antoine anton
albert al bert alberto
alfred al fred alf
alan al allan allen
abraham abe avraham ibrahim
barbara barb babs
benjamin ben benny benji binyamin
bernard bernie bernhard bernardo
bradley brad
calvin cal
catherine kathryn katherine kate kathy cathy katie catherina katharina
charles charlie chuck chas carlos karl carl carlo
christopher chris kit
christine christina chris chrissy kristina
clifford cliff
daniel dan danny
david dave davy daud dawid
deborah debbie deb
dennis denny denis
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned eduard edouard eduardo edoardo
edmund ed eddie
edwin ed
elizabeth liz beth betty lizzie eliza elisabeth elisabetta
eugene gene evgeny yevgeny
francis frank francisco francesco francois franz
franklin frank
frederick fred freddie friedrich federico
gabriel gabe
gerald gerry jerry
geoffrey geoff jeff jeffrey jeffery
george giorgio georg georges jorge yuri
gregory greg gregor grigory
harold harry hal
henry harry hank henri heinrich enrique enrico
herbert herb bert
isaac ike yitzhak itzhak isak
jacob jake yaakov jakob jacques giacomo
jacqueline jackie
james jim jimmy jamie jaime
janet jan
jennifer jen jenny
jerome jerry
jessica jess
john jack johnny jon johannes johann ioannes juan jean giovanni ivan jan joao
jonathan jon jonny yonatan johnathan
joseph joe joey josef jose giuseppe yosef yusuf ioseph iosephus josephus
joshua josh yehoshua
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurence lorenzo
leonard leo len lenny
lewis lew lou
louis lou luis luigi ludwig
margaret maggie meg peggy marge margarita
mary maria marie mariam
martin marty martinus
matthew matt matthias matteo mateo
maximilian max
michael mike mick mickey mikhail michel miguel michele mikhael michal
mitchell mitch
mohammed mohamed muhammad mohammad mohamad mohd muhammed mehmet mohamud mahomed
nathaniel nat nate nathan
nicholas nick nicolas nikolai nicola nikola
norman norm
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy patricio
paul pavel pablo paolo paulus
peter pete petr pyotr pierre pedro pietro piotr petrus
philip phil phillip felipe philippe
raymond ray ramon
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky ricardo riccardo
robert bob bobby rob robbie roberto
rodney rod
roger rog rutger
ronald ron ronnie
russell russ
samuel sam sammy shmuel
sandra sandy
shannon shan
sidney sid sydney
stanley stan
stephen steve steven stefan stephan etienne esteban stefano stephanus
stephanie steph
stuart stu stewart
susan sue susie suzanne
terence terry terrence
theodore ted teddy theo
thomas tom tommy tomas tommaso
timothy tim timmy
valerie val
victoria vicky vicki tori
victor vic viktor vittorio
vincent vince vinny vincenzo
virginia ginny
vladimir volodymyr vova
walter walt wally
william bill billy will willie liam guillermo wilhelm guillaume guilielmus
yahya yehya
zachary zach zack
abdul abd abdel abdal
`;

const PARTNERS = new Map<string, Set<string>>();
for (const line of GROUPS.split('\n')) {
  const group = line.split(' ').filter(Boolean);
  for (const name of group) {
    const partners = PARTNERS.get(name) ?? new Set();
    for (const partner of group) if (partner !== name) partners.add(partner);
    PARTNERS.set(name, partners);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The folded given names that a folded given name stands for in print: "jim" gives "james", "jimmy", "jamie" ... */
export function nicknamesOf(name: string): ReadonlySet<string> {
  return PARTNERS.get(name) ?? NONE;
}
