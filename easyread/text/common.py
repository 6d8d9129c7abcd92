"""The 5,000 most frequent words of English in books, news, talk and the web together, in the alphabet's order.

Taken from wordfreq 3.1 (Robyn Speer, https://github.com/rspeer/wordfreq, its small list), whose data is under Creative Commons
Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). So is this file. A test compares both. wordfreq made it
from SUBTLEX (Marc Brysbaert and others, freely available at http://crr.ugent.be/programs-data/subtitle-frequencies), OpenSubtitles
(http://opus.nlpl.eu/OpenSubtitles.php), the Leeds Internet Corpus, Wikipedia, ParaCrawl, Twitter and Google Books Ngrams
(http://books.google.com/ngrams).
"""

COMMON_WORDS = frozenset(
    """
0 1 1st 2 2nd 3 3d 3rd 4 4th 5 5th 6 6th 7 7th 8 8th 9 a a.m aaron abandoned abc ability able abortion about above abroad
absence absolute absolutely abuse ac academic academy accept acceptable accepted access accident accidentally accompanied
according account accounting accounts accuracy accurate accused achieve achieved achievement acid acquired acquisition across
act acted acting action actions active actively activities activity actor actors actress acts actual actually ad adam adams
add added adding addition additional address addressed adds administration administrative admit admitted adopted ads adult
adults advance advanced advantage adventure advertising advice affair affairs affect affected afford affordable afghanistan
afraid africa african after afternoon afterwards again against age aged agencies agency agenda agent agents ages aggressive
ago agree agreed agreement agricultural agriculture ah ahead ai aid aids aim aimed ain't air aircraft airport al alabama alan
alarm albert album alcohol alert alex alexander ali alice alien alive all alleged allen alliance allies allow allowed allowing
allows almost alone along alongside alpha already alright also alternative although always am amateur amazing amazon
ambassador amendment america american americans among amongst amount amounts an analysis ancient and anderson andrew android
andy angel angeles angels anger angle angry animal animals anime ann anna anne anniversary announce announced announcement
annoying annual another answer answered answers anthony anti anxiety any anybody anymore anyone anything anyway anywhere ap
apart apartment app apparent apparently appeal appeals appear appearance appeared appears apple application applications
applied applies apply applying appointed appointment appreciate approach approaches appropriate approval approved
approximately apps april arab architecture are area areas aren't arena argentina argue argued arguing argument arguments
arizona arm armed arms army around arranged arrangement arrangements arrest arrested arrival arrive arrived arsenal art arthur
article articles artificial artist artists arts as asia asian aside ask asked asking asks asleep aspect aspects ass assault
assembly assessment asset assets asshole assigned assist assistance assistant associate associated association assume assumed
assuming at ate athletes atlanta atlantic atmosphere attached attack attacked attacking attacks attempt attempted attempting
attempts attend attended attending attention attitude attorney attracted attractive auction audience audio aug august austin
australia australian author authorities authority authors auto automatic automatically autumn available avenue average avoid
award awarded awards aware awareness away awesome awful awkward b babies baby back backed background backing bad badly bag
bags baker balance ball balls baltimore ban band bands bang bank banking banks banned bar barcelona barely barry bars base
baseball based basic basically basis basketball bass bat bath bathroom batman battery battle bay bbc bc be beach bear bearing
bears beast beat beating beats beautiful beauty became because become becomes becoming bed bedroom beef been beer before began
begin beginning begins begun behalf behavior behaviour behind being belief beliefs believe believed believes bell belong
belongs below belt ben bench beneath benefit benefits berlin besides best bet better between beyond bible bid big bigger
biggest bike bill billion bills billy bin biological biology bird birds birth birthday bishop bit bitch bitcoin bite black
blame blast blessed blind block blocked blocks blog blood bloody blow blue blues board boards boat boats bob bobby bodies body
bold bomb bond bonds bone bones bonus book books boom boost boots border borders boring born boss boston both bother bottle
bottom bought bound boundaries bow bowl box boxes boy boyfriend boys brain branch brand brands brave brazil brazilian bread
break breakfast breaking breaks breast breath breathe breathing brian brick bridge brief briefly bright brilliant bring
bringing brings britain british bro broad broadcast broke broken brooklyn brother brothers brought brown bruce brush buddy
budget build building buildings built bull bullet bullshit bunch burden bureau buried burn burned burning burns bus bush
business businesses busy but butt butter button buy buying by bye c ca cabinet cable cake calendar california call called
calling calls calm cambridge came camera cameras cameron camp campaign campbell campus can can't canada canadian canal
cancelled cancer candidate candidates candy cannot cant cap capable capacity cape capital captain capture captured car carbon
card cards care career careful carefully cares carl carolina carried carrier carries carry carrying cars carter case cases
cash cast castle casual cat catch categories category catholic cats caught cause caused causes causing cd celebrate celebrated
celebration celebrity cell cells cent center centers central centre cents centuries century ceo ceremony certain certainly
certificate certified chain chair chairman challenge challenges challenging chamber champion champions championship chance
chances change changed changes changing channel channels chaos chapter character characteristics characters charge charged
charges charity charles charlie charlotte chart charter chase chat cheap cheaper check checked checking checks cheese chef
chelsea chemical chemistry chest chicago chicken chief child childhood children children's china chinese chip chocolate choice
choices choose choosing chose chosen chris christ christian christians christmas christopher church churches circle circuit
circumstances cited cities citizen citizens city city's civil civilian claim claimed claiming claims clark class classes
classic classical classified clay clean cleaning clear clearly cleveland click client clients climate climb clinical clinton
clip clock close closed closely closer closing clothes clothing cloud club clubs cm cnn co coach coaches coaching coal
coalition coast coat cock code coffee coins cold collaboration colleagues collect collected collection collective college
colleges colonel color colorado colors colour columbia column com combat combination combined come comedy comes comfort
comfortable comic coming command commander comment comments commerce commercial commission commissioner commit commitment
committed committee common commonly commonwealth communication communications communist communities community companies
company company's compare compared comparison compensation compete competing competition competitive complain complaint
complaints complete completed completely completion complex complicated component components composed composition
comprehensive computer computers con concentration concept concepts concern concerned concerning concerns concert concluded
conclusion concrete condition conditions conduct conducted conference confidence confident confirm confirmed conflict confused
congratulations congress connect connected connection connections consent consequences conservation conservative consider
considerable consideration considered considering consistent consistently consists conspiracy constant constantly constitution
constitutional constructed construction consumer consumers consumption contact contain contained containing contains
contemporary content contest context continue continued continues continuing contract contracts contrast contribute
contributed contribution contributions control controlled controls controversial controversy convention conventional
conversation conversations conversion convince convinced cook cooking cool cooper cooperation cop copies copper cops copy
copyright core corner corp corporate corporation corps correct corruption cost costs cotton could couldn't council count
counter counties counting countries country counts county couple couples courage course courses court courts cousin cover
coverage covered covering covers crack craft crap crash crazy cream create created creates creating creation creative credit
credits creek crew cricket crime crimes criminal crisis critical criticism critics cross crossed crossing crowd crown crucial
cruise cry crying crystal cultural culture cup cure curious currency current currently custody custom customer customers cut
cute cuts cutting cycle d d.c da dad daddy daily dallas damage damaged damn dan dance dancing danger dangerous daniel danny
dare dark darkness data database date dated dates dating daughter daughters dave david davis dawn day days dc de dead deal
dealing deals dean dear death deaths debate debt debut dec decade decades december decent decide decided decision decisions
deck declared decline dedicated deep deeper deeply default defeat defence defend defending defense defensive define defined
definitely definition degree degrees del delay delete delhi delicious deliver delivered delivery demand demands democracy
democrat democratic democrats demonstrated denied density denver deny department departure dependent depending depends deposit
depression depth deputy derived des describe described describes describing description desert deserve deserves design
designated designed designer designs desire desk desperate despite destination destroy destroyed destruction detail detailed
details determine determined detroit develop developed developers developing development developments device devices devil di
dialogue diamond dick did didn't die died diego dies diet difference differences different differently difficult difficulty
dig digital dinner direct directed direction directions directly director directors dirt dirty disabled disappeared
disappointed disaster discipline discount discover discovered discovery discrimination discuss discussed discussing discussion
discussions disease diseases disgusting disney disorder display dispute distance distinct distributed distribution district
districts diverse diversity divided divine division divorce dj dna do doc doctor doctors document documentary documents does
doesn't dog dogs doing dollar dollars domain domestic dominant don don't donald done dont door doors double doubt down
download downtown dozen dr draft drag dragon drama dramatic draw drawing drawn dream dreams dress dressed drew drink drinking
drinks drive driven driver drivers drives driving drop dropped dropping drops drove drug drugs drunk dry dual dude due duke
dumb during dust dutch duties duty dvd dying dynamic e e.g each eagles ear earlier early earn earned earning earnings ears
earth ease easier easily east eastern easy eat eating economic economics economy ed edge edinburgh edit edited editing edition
editor educated education educational edward effect effective effectively effects efficiency efficient effort efforts egg eggs
egypt eh eight either el elected election elections electric electrical electricity electronic element elementary elements
eligible elite elizabeth else elsewhere em email emails emergency emma emotional emotions emperor empire employed employee
employees employer employers employment empty en enable encounter encourage encouraged end ended ending ends enemies enemy
energy enforcement engage engaged engagement engine engineer engineering engineers engines england english enjoy enjoyed
enjoying enormous enough ensure enter entered entering enterprise entertainment entire entirely entitled entrance entry
environment environmental epic episode episodes equal equality equally equipment equipped equity equivalent er era eric error
errors escape especially essay essential essentially establish established establishment estate estimate estimated estimates
et etc ethnic eu europe european evans eve even evening event events eventually ever every everybody everyday everyone
everyone's everything everywhere evidence evil evolution ex exact exactly exam examination example examples excellent except
exception exchange excited exciting exclusive exclusively excuse executed execution executive exercise exhibition exist
existed existence existing exists exit expand expanded expansion expect expectations expected expecting expense expenses
expensive experience experienced experiences experiment experimental expert experts explain explained explaining explains
explanation explore explosion export exposed exposure express expressed expression extend extended extension extensive extent
external extra extraordinary extreme extremely eye eyes f face facebook faced faces facilities facility facing fact factor
factors factory facts faculty fail failed failing fails failure fair fairly faith fake fall fallen falling falls false fame
familiar families family famous fan fancy fans fantastic fantasy far farm farmers fashion fast faster fastest fat fate father
father's fault favor favorite favour favourite fbi fear feature featured features featuring feb february fed federal
federation fee feed feedback feeding feel feeling feelings feels fees feet fell fellow felt female females festival fever few
fewer fi fiction field fields fifth fifty fight fighter fighting figure figured figures file filed files fill filled film
films filter final finally finals finance financial find finding findings finds fine finger fingers finish finished finishing
fire fired firing firm firms first fiscal fish fishing fit fitness fits five fix fixed flag flash flat fleet flight flood
floor florida flow flower flowers fluid fly flying focus focused focusing folk folks follow followed followers following
follows food foods fool foot footage football for force forced forces ford foreign forest forever forget forgive forgot
forgotten form formal format formation formed former formerly forms formula fort forth fortune forum forward foster fought
found foundation founded founder four fourth fox frame framework france franchise francis francisco frank fraud free freedom
french frequency frequent frequently fresh friday friend friendly friends friendship from front frozen fruit ft fuck fucked
fuckin fucking fuel full fully fun function functional functions fund fundamental funded funding funds funeral funny furniture
further furthermore future g gain gained gains galaxy gallery game games gaming gang gap garage garden gardens gary gas gate
gates gather gathered gathering gave gay gear gen gender gene general generally generate generated generation generations
genetic genius genuine george georgia german germany get gets getting ghost giant giants gift gifts girl girlfriend girls give
given gives giving glad glass glasses global globe glory go goal goals god god's gods goes going gold golden golf gone gonna
good goodbye goods google gop gordon gorgeous got gotta gotten government governments governor grab grace grade grades
graduate graham grand grandfather grant granted graphic grass grateful grave gray great greater greatest greatly greece greek
green greg grew grey gross ground grounds group groups grow growing grown growth guarantee guaranteed guard guardian guards
guess guest guests guidance guide guidelines guilty guitar gulf gun guns guy guys gym h ha habit had hadn't haha hair half
hall hamilton hand handed handle handled handling hands handsome hang hanging happen happened happening happens happiness
happy hard harder hardly hardware harm harris harry harvard has hasn't hat hate have haven't having hd he he'd he'll he's head
headed heading headquarters heads healing health healthcare healthy hear heard hearing heart hearts heat heaven heavily heavy
height held hell hello help helped helpful helping helps hence henry her here here's heritage hero heroes herself hey hi
hidden hide hiding high higher highest highlights highly highway hilarious hill hillary hills him himself hip hire hired
hiring his historic historical history hit hits hitting ho hockey hold holding holds hole holes holiday holidays hollywood
holy home homeless homes honest honestly honey hong honor honour hook hop hope hoped hopefully hopes hoping horrible horror
horse horses hospital hospitals host hosted hosts hot hotel hotels hour hours house household houses housing houston how
howard however http https huge huh human humanity humans hundred hundreds hungry hunt hunter hunting hurt hurts husband i i'd
i'll i'm i've i.e ian ice id idea ideal ideas identified identify identity idiot if ignore ignored ii iii il ill illegal
illinois illness im image images imagination imagine immediate immediately immigrants immigration impact implementation
implemented importance important impossible impressed impression impressive improve improved improvement improvements
improving in inc inch inches incident include included includes including income increase increased increases increasing
increasingly incredible incredibly indeed independence independent index india indian indiana indians indicate indicated
indicates individual individuals indonesia industrial industries industry infection influence info information informed
infrastructure initial initially initiative injured injuries injury inner innocent innovation input inquiry insane inside
inspector inspiration inspired instagram installed instance instant instantly instead institute institution institutions
instructions instrument instruments insurance integrated integration integrity intellectual intelligence intelligent intended
intense intent intention interaction interest interested interesting interests interior internal international internet
interpretation intervention interview interviews into introduce introduced introduction invasion invest investigate
investigation investment investments investors invite invited involve involved involvement involves involving iowa iphone iran
iraq ireland irish iron is isis islam islamic island islands isn't isolated israel israeli issue issued issues it it'll it's
italian italy item items its itself iv j jack jacket jackson jacob jail james jan jane january japan japanese jason jay jazz
jealous jean jeff jerry jersey jesus jet jewish jews jim jimmy job jobs joe john johnny johnson join joined joining joint joke
jokes jon jonathan jones jordan joseph josh journal journalist journalists journey joy jr judge judges judgment juice july
jump jumped jumping june junior jury just justice justin k kansas kate keep keeping keeps kelly kennedy kentucky kept kevin
key keys khan kick kicked kid kids kill killed killer killing kills kim kind kinda kinds king kingdom kings kiss kit kitchen
km knee knew knife knight knock knocked know knowing knowledge known knows kong korea korean l la lab label labor laboratory
labour lack ladies lady laid lake land landed landing lands landscape lane language languages laptop large largely larger
largest larry las last late lately later latest latin latter laugh laughed laughing launch launched laura law lawrence laws
lawyer lawyers lay layer lazy le lead leader leaders leadership leading leads leaf league learn learned learning least leather
leave leaves leaving led lee left leg legacy legal legend legendary legislation legislative legitimate legs length leo less
lesson lessons let let's lets letter letters letting level levels lewis li liberal liberty library license lie lies lieutenant
life lifestyle lifetime lift light lighting lightning lights like liked likely likes limit limited limits lincoln line lines
link linked links lion lips liquid lisa list listed listen listening listing lists literally literary literature little live
lived liverpool lives living ll lmao load loaded loads loan loans local located location locations lock locked log logic logo
lol london lonely long longer longest look looked looking looks loop loose lord los lose losing loss losses lost lot lots loud
louis love loved lovely lover loves loving low lower lowest ltd luck lucky luke lunch luxury lying lyrics m ma mac machine
machines mad made madrid magazine magic magical mail main mainly mainstream maintain maintained maintaining maintenance major
majority make maker makes makeup making malaysia male mall mama man man's manage managed management manager managers managing
manchester manner manual manufacturers manufacturing many map maps march margaret margin maria marine mario mark marked market
marketing markets marks marriage married marry mars marshall martin mary maryland mask mass massachusetts massive master
masters match matches mate material materials math matt matter matters matthew mature max maximum may maybe mayor me meal mean
meaning means meant meanwhile measure measured measures meat mechanical mechanism medal media medical medicine medium meet
meeting meetings meets melbourne member members membership memorial memories memory men men's mental mention mentioned menu
mercy merely mess message messages met metal method methods mexican mexico mi miami michael michigan microsoft mid middle
midnight might mike mile miles military milk mill miller million millions mills min mind minds mine mini minimum mining
minister ministers ministry minnesota minor minority minute minutes mirror miss missed missing mission missouri mistake
mistakes mitchell mix mixed mm mo mobile mode model models moderate modern modified mom moment moments monday money monitor
monitoring monster month monthly months mood moon moore moral more morgan morning mortgage moscow most mostly mother mother's
mothers motion motivation motor mount mountain mountains mounted mouse mouth move moved movement movements moves movie movies
moving mp mr mrs ms much multi multiple mum municipal murder murdered murray muscle museum music musical muslim muslims must
mutual my myself mystery n na nah naked name named names narrative narrow nasty nation national nations native natural
naturally nature naval navy nazi nba near nearby nearly necessarily necessary neck need needed needs negative neighborhood
neighbors neither nelson nervous net netherlands network networks neutral never nevertheless new newly news newspaper
newspapers next nfl nice nick nigeria night nights nine no noble nobody noise non none nope nor normal normally north northern
nose not note noted notes nothing notice noticed nov novel november now nowhere nuclear number numbers numerous nurse nursing
nuts ny o obama object objective objects observed obtain obtained obvious obviously occasion occasionally occasions occupied
occur occurred occurs ocean oct october odd odds of off offense offensive offer offered offering offers office officer
officers offices official officially officials often oh ohio oil ok okay oklahoma old older oldest oliver olympic olympics on
once one one's ones ongoing online only onto op open opened opening opens opera operate operated operating operation
operations operator opinion opinions opponents opportunities opportunity opposed opposite opposition option options or oral
orange order ordered orders ordinary oregon organic organisation organization organizations organized origin original
originally oscar other others otherwise ought our ourselves out outcome outdoor outer outfit output outside outstanding over
overall overcome overseas own owned owner owners ownership oxford oxygen p p.m pa pace pacific pack package packed page pages
paid pain painful paint painted painting pair pakistan palace palm pan panel panic pants paper papers parallel parent parents
paris park parker parking parks parliament part participants participate participation particular particularly parties partly
partner partners partnership parts party pass passage passed passenger passengers passes passing passion past pat path patient
patients patrick pattern patterns paul pay paying payment payments pays pc peace peaceful peak pen penalty pennsylvania
pension people people's peoples per percent percentage perfect perfectly perform performance performances performed performing
perhaps period periods permanent permission permit perry person personal personality personally personnel persons perspective
pet peter petition phase phil philadelphia philip philippines philosophy phone phones photo photograph photographer
photographs photography photos phrase physical physically physics piano pick picked picking picks picture pictures piece
pieces pilot pin pink pipe pissed pit pitch pizza place placed places plain plan plane planet planned planning plans plant
plants plastic plate plates platform play played player players playing plays pleasant please pleased pleasure plenty plot
plus pm pocket poem poetry point pointed points poland pole police policies policy polish political politicians politics poll
pool poor pop pope popular popularity population porn port portion portrait position positions positive possession possibility
possible possibly post posted posting posts pot potential potentially pound pounds poverty powder power powered powerful
powers pp practical practice practices praise pray prayer pre precious prefer preferred pregnancy pregnant premier premium
preparation prepare prepared preparing presence present presentation presented presents president presidential press pressure
pretend pretty prevent prevention previous previously price prices pride priest primarily primary prime prince princess
principal principle principles print printed printing prior priority prison prisoners privacy private prize pro probably
problem problems procedure procedures process processes processing produce produced producer producers producing product
production productive products professional professionals professor profile profit profits program programme programming
programs progress progressive project projects prominent promise promised promises promote promoting promotion proof proper
properly properties property proposal proposed protect protected protecting protection protein protest proud prove proved
proven provide provided provides providing province psychological psychology pub public publication publications publicly
published publishing pull pulled pulling pump punch punishment purchase purchased pure purple purpose purposes pursue push
pushed pushing pussy put puts putting q qualified quality quarter quarters queen queensland quest question questions quick
quickly quiet quit quite quote quotes r race races racial racing racism racist radiation radical radio rail railroad railway
rain raise raised raising rally ran random range rangers rank ranked ranks rape rapid rapidly rare rarely rate rated rates
rather rating ratings ratio raw ray re reach reached reaching reaction reactions read reader readers reading reads ready real
realise reality realize realized really rear reason reasonable reasons recall receive received receiving recent recently
reception recipe recognition recognize recognized recommend recommendations recommended record recorded recording records
recover recovered recovery red reduce reduced reducing reduction refer reference references referred referring refers reflect
reform refugees refuse refused regard regarded regarding regardless regime region regional regions register registered
registration regret regular regularly regulation regulations regulatory rejected relate related relation relations
relationship relationships relative relatively relax release released releases relevant reliable relief religion religious
rely remain remained remaining remains remarkable remember remembered remind reminds remote removal remove removed removing
rent rep repair repeat repeated replace replaced replacement replied reply report reported reporter reporting reports
represent representation representative representatives represented representing represents republic republican republicans
reputation request requested requests require required requirement requirements requires rescue research researchers reserve
reserves residence resident residential residents resistance resolution resort resource resources respect respectively respond
responded response responses responsibility responsible rest restaurant restaurants restrictions result resulted resulting
results retail retired retirement return returned returning returns reveal revealed reveals revenge revenue reverse review
reviewed reviews revolution reward rice rich richard rick rid ride ridiculous riding right rights ring rings rio rip rise
rising risk risks river rivers road roads rob robert robin robot rock rocket rocks roger role roles roll rolling rolls roman
romance romantic rome ron roof room rooms root roots rose ross rough roughly round rounds route routine row roy royal rubber
rude rugby ruin ruined rule ruled rules ruling run running runs rural rush russell russia russian ryan s sa sacred sacrifice
sad safe safely safety said saint sake salary sale sales salt sam same sample samples san sand santa sarah sat satellite
satisfied saturday sauce saudi save saved saving savings saw say saying says scale scared scary scene scenes schedule
scheduled scheme school schools science sciences scientific scientists scope score scored scores scoring scotland scott
scottish screaming screen screw script se sea seal sean search searching season seasons seat seats seattle sec second
secondary seconds secret secretary secrets section sections sector secure secured securities security see seed seeds seeing
seek seeking seem seemed seems seen sees segment select selected selection self sell selling semi senate senator send sending
senior sense sensitive sent sentence separate separated sept september sequence serial series serious seriously serve served
server serves service services serving session sessions set sets setting settings settle settled settlement seven seventh
several severe sex sexual sexy shadow shake shall shame shape shaped share shared shares sharing sharp she she's shed sheet
shell shelter shield shift ship shipping ships shirt shirts shit shock shocked shoe shoes shoot shooting shop shopping shops
shore short shorter shortly shot shots should shoulder shouldn't show showed shower showing shown shows shut sick side sides
sight sign signal signals signature signed significant significantly signing signs silence silent silly silver similar
similarly simon simple simply sin since sing singapore singer singing single singles sir sister sisters sit site sites sitting
situation situations six sixth size sized skill skills skin sky slave sleep sleeping slide slight slightly slip slow slowly
small smaller smart smell smile smith smoke smoking smooth snake snow so soccer social socialist society soft software soil
solar sold soldier soldiers sole solid solo solution solutions solve some somebody somehow someone someone's something
sometimes somewhat somewhere son song songs sons soon sooner sorry sort sought soul sound sounds source sources south southern
soviet space spaces spain spanish spare speak speaker speakers speaking speaks special specialist species specific
specifically spectrum speech speed spell spend spending spent spider spin spirit spiritual split spoke spoken sponsored sport
sports spot spots spread spring springs spy squad square st stability stable stadium staff stage stages stand standard
standards standing stands star stars start started starting starts state stated statement statements states station stations
statistics stats status stay stayed staying stays steady steal stealing steam steel stem step stephen steps steve steven
stewart stick still stock stocks stolen stomach stone stones stood stop stopped stopping stops storage store stores stories
storm story straight strange stranger strategic strategies strategy stream streaming street streets strength stress stretch
strict strike strikes string strip stroke strong stronger strongly struck structure structures struggle struggling stuck
student students studied studies studio study studying stuff stunning stupid style styles sub subject subjects submit
submitted subsequent subsequently substance substantial succeed success successful successfully such suck sucks sudden
suddenly sue suffer suffered suffering sufficient sugar suggest suggested suggesting suggestion suggestions suggests suicide
suit suitable suits sum summary summer summit sun sunday super superior supplied supplies supply support supported supporters
supporting supports suppose supposed supreme sure surely surface surgery surprise surprised surprising surrounded surrounding
survey survival survive survived susan suspect suspended suspension swear sweden sweet swimming swing switch switzerland sword
sydney symbol symptoms syndrome syria system systems t table tables tag tail take taken takes taking tale talent talented talk
talked talking talks tall tank tanks tap tape target targeted targets task tasks taste taught tax taxes taylor tea teach
teacher teachers teaching team teams tear tears tech technical technique techniques technologies technology ted teen teeth
telephone television tell telling tells temperature temperatures temple temporary ten tend tennis tension term terminal terms
terrible territory terror terrorism terrorist terry test tested testing tests texas text texts thailand than thank thanks that
that's thats the theater theatre their them theme themselves then theories theory therapy there there's therefore these they
they'd they'll they're they've thick thin thing things think thinking thinks third thirty this tho thomas thompson those
though thought thoughts thousand thousands thread threat threatened threats three threw throat through throughout throw
throwing thrown thursday thus ticket tickets tie tied ties tiger tight till tim time times timing tiny tip tips tired tissue
title titles to today today's together toilet tokyo told tom tomorrow ton tone tongue tonight tons tony too took tool tools
top topic topics toronto total totally touch touched touching tough tour tourism tournament toward towards tower town towns
toxic toy toys track tracking tracks trade trading tradition traditional traffic trail trailer train trained training trains
trans transactions transfer transferred transition translation transmission transport transportation trap trash travel
traveling treasury treat treated treating treatment treaty tree trees trend trends trial trials tribute trick tried tries
trigger trip triple trips troops trouble truck true truly trump trust truth try trying tube tuesday tune tunnel turkey turkish
turn turned turning turns tv twelve twenty twice twin twist twitter two type types typical typically u u.s ugh ugly uh uk
ukraine ultimate ultimately ultra un unable uncle under underground understand understanding understood unemployment
unexpected unfortunately uniform union unions unique unit united units unity universal universe universities university
unknown unless unlike unlikely until unusual up upcoming update updated updates upgrade upon upper ups upset urban us usa
usage use used useful useless user users uses using usual usually utah utility v va vacation valid valley valuable value
values van variety various vary vast ve vegas vehicle vehicles venture venue version versions versus very vessel veterans via
vice victim victims victoria victory video videos vietnam view viewed viewers views village violence violent virgin virginia
virtual virtually virus visible vision visit visited visiting visitors visits visual vital voice voices vol volume volunteer
volunteers vote voted voters votes voting vs w wage wages wait waited waiting wake wales walk walked walker walking walks wall
walls walter wanna want wanted wanting wants war ward warm warning warrant warren warriors wars was wash washington wasn't
waste watch watched watching water waters wave waves way wayne ways we we'd we'll we're we've weak wealth weapon weapons wear
wearing weather web website wedding wednesday weed week weekend weekly weeks weight weird welcome welfare well wells went were
weren't west western wet what what's whatever wheel wheels when whenever where whereas wherever whether which while whilst
white who who's whoever whole whom whose why wide widely wider wife wild wildlife will william williams willing wilson win
wind window windows winds wine wing wings winner winners winning wins winter wire wisconsin wisdom wise wish wishes with
within without witness witnesses woke wolf woman women women's won won't wonder wonderful wondering wood wooden woods word
words wore work worked worker workers working works world world's worlds worldwide worn worried worry worse worship worst
worth worthy would would've wouldn't wound wounded wow write writer writers writes writing written wrong wrote wtf x y ya yard
yards ye yea yeah year year's years yellow yep yes yesterday yet yo york you you'd you'll you're you've young younger your
yours yourself youth youtube z zealand zero zone © ° 😂
""".split()
)
