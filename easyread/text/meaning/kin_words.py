"""Words of which one often stands where the other does: an easy word and an official one, or a thing and what is done with it.

Two such words do not make two sentences say the same. They make it likely that both are about the same. Our own judgement.
"""

KIN = """
accept: take agree allow approve receive
access: enter reach in entrance accessible ramp step wheelchair
accident: crash fall hurt emergency
accompany: with bring together join adult
account: bank statement money
ache: pain hurt sore
achieve: reach
acknowledge: reply answer write
act: behave behaviour do
active: move
activity: sport game class club event session
add: extra more join
address: home live letter
adopt: fostering foster adoption parent
advise: advice adviser help information support guidance guide
afford: pay cheap money cheaper
afraid: worried scared fear anxiety nervous upset
age: old year young birthday born
ago: past before last
aid: money
air: breathe wind
alarm: bell ring sound fire smoke siren
allergy: allergic ill sick react reaction
allowance: pay
alone: self yourself own unaccompanied single
alternative: other another different instead
ambulance: paramedic emergency crew 999
amount: number much
anaesthetic: asleep sleep numb
angry: anger abuse abusive rude violence violent shout aggressive
animal: dog cat pet
announce: tell say result declare publish
answer: say tell write
antisocial: bad behaviour noise
appeal: wrong challenge disagree ask tribunal review
appear: come seem court
appliance: machine washing fridge cooker oven kettle
apply: form want application
appoint: choose pick get
appointment: see book doctor time
approve: agree approval yes permission say
area: local street town road
argument: dispute disagree row
arrange: plan book make set organise
arrive: come get arrival reach
asleep: sleep night bed
assess: check look assessment find test assessor
attend: go attendance see attendee
available: get have can open offer
avoid: keep away stop not
aware: know
back: return
badge: card pass permit
bag: luggage suitcase baggage case
bandage: wound cut plaster
bank: money cash
banknote: note cash coin money
barrier: stop hard
bath: wash shower bathe
battery: power run charge
bed: sleep night ward
begin: new open
behaviour: behave bad
behind: back
believe: think
belong: own belongings thing property
bereavement: die death funeral grief
bill: pay money owe
bin: recycle recycling empty refuse collect
birth: baby maternity midwife pregnant
blind: sight see eye
blood: test sample vein
board: get bus train boat on
boat: ferry ship sail
boiler: heat warm gas hot
book: ask booking
booklet: leaflet
borrow: lend loan library
bottle: drink glass
box: tick mark
break: damage fault faulty snap
breakdown: broken break
breathe: lung chest inhaler asthma
bring: with produce present
brochure: booklet leaflet book
broken: damage faulty fault order service
build: new home site building construct
build: put
building: office home site premises block place
burn: fire hot smoke
bus: coach route service passenger stop driver journey travel
business: company shop firm trader
busy: full demand crowded peak
button: press buzzer bell
buy: pay get shop
cab: taxi
cafe: food drink eat restaurant
call: line helpline number talk
camera: picture cctv film
cancel: stop off cancellation
car: traffic drive driver park parking motorist motor
card: pass ticket licence
care: help look carer support after
carry: bear
cash: money coin note pay
cat: pet
ceremony: wedding event
certify: say
certificate: paper document proof
chair: seat wheelchair sit
chance: opportunity
charge: free money
charity: volunteer group gift donate donation
cheap: cost less price low discount reduce
cheat: fraud trick scam
check: look test see verify make
chemist: pharmacy pharmacist medicine prescription
chief: leader head boss
child: school baby parent boy girl kid
choose: pick want like prefer preference
cinema: film theatre show
claim: ask benefit money apply
class: course teach session
circumstance: reason
clean: wash hygiene cleaner flush wipe
clear: tidy move remove
clinic: hospital doctor appointment nurse session surgery
close: shut lock end closure near
clothes: wear clothing dress coat shoe uniform
club: group meet member session
cold: previous former freeze winter fridge refrigerate chill cool flu temperature
collect: pick get take up fetch
college: course learn student university study
colour: paint
come: go report
comfort: kind comfortable
comment: say tell think view feedback opinion
company: firm agency operator contractor
compensation: money pay
complain: unhappy wrong tell
complete: fill form finish do end
compulsory: must have
computer: online internet website email laptop
concern: worry problem about
concession: cheap pass less discount
confirm: say tell sure
conflict: fight
closer: nearer
connect: link join
consent: agree say yes ask permission
consider: look
consult: ask consultation talk view tell
contact: tell ask write get email
contain: have
contract: sign paper agreement
contribute: give help pay contribution
convict: crime guilty
cook: food meal kitchen meals
cost: fare money
council: local town looked-after
councillor: council vote elect mayor committee
counsellor: talk counselling feel therapy therapist
counter: desk
couple: two partner
course: lesson learn
court: judge hearing case law trial witness
cover: pay include
crew: staff
cross: road street crossing
crowd: busy people
cry: upset sad
cupboard: store
customer: people buy
cut: reduce less fewer
cycle: ride
damage: hurt harm spoil
danger: safe risk hurt harm hazard
dark: night dusk light
data: information
date: day deadline
daughter: child girl
deadline: late before end by time
deaf: hear hearing sign bsl loop
deal: sort handle settle
debt: money pay
depend: matter
decide: say
decline: refuse no turn say
decrease: less fewer reduce down
deduct: take money
defendant: accuse court trial
defer: later delay wait postpone
delay: late wait slow later longer hold
deliver: bring take get delivery come
dentist: tooth teeth mouth gum
deny: refuse not no
depart: go
deposit: money pay
desk: reception front entrance
destroy: delete get rid
details: name information address
diabetes: diabetic sugar insulin
diary: write
die: bereave funeral burial coroner
diet: food eat healthy
different: other change another
difficult: hard struggle problem
digit: number
dinner: meal food lunch
direct: straight
dirty: clean
disabled: wheelchair blue
discharge: home leave go
disclose: tell share show see pass give
discount: less
discuss: conversation
dispose: throw away bin disposal rid
dispute: disagree
dissatisfied: unhappy complain
distance: far near
divert: diversion way route another go
divorce: marry end
doctor: surgery see hospital medical practice
document: paper form proof
dog: pet guide assistance
domestic: home
donate: give donation donor gift
door: entrance gate doorstep
dose: take tablet medicine dosage
draw: write make up
dress: wear
drink: water glass liquid beer
drive: licence
drop: less fewer down
drowsy: sleepy sleep tired drowsiness
dry: wet rain
duty: must have job
ear: hear
early: before soon
earn: pay money work job
easy: simple
eat: drink fast
economy: money
educate: school learn teach
egg: food
elect: vote election candidate choose win
electricity: power electric light energy
electronic: online computer email
eligible: can get right qualify
email: write send online
emergency: danger 999 urgent serious fire
employ: work job employer boss
end: over last expire
energy: gas electric heat power
engineer: mend repair
enjoy: like fun
enter: in go come get entry
entitle: can get right have
entrance: way in
equal: same
equipment: tool machine aid thing
escape: out
essential: must need
estate: home place
evict: lose home leave eviction possession landlord
evidence: show paper
exam: test sit
examine: look test
exceed: more over
excess: more
exchange: swap change
excuse: reason
exercise: sport active fit move gym walk
exhibition: museum see
exit: out way leave door
exceptional: special
expect: think likely
expense: cost pay money
experience: feel have
expire: run
explain: tell say
extend: longer more extension
extra: more additional further
eye: see sight optician glasses
facility: room place
faint: fall dizzy
fall: trip slip
family: relative parent mum dad home
fare: ticket pay bus
fasten: wear belt seatbelt
fault: wrong
fee: money
feed: food eat
feedback: tell think
feel: think sick
fill: form write
film: see watch
fine: money pay penalty
finger: hand
fire: smoke
flat: building apartment room block
flood: water river rain
floor: level storey ground upstairs
flu: jab
fly: plane
follow: track
food: lunch
foot: walk
forbid: not must
forget: remember
form: paper application
foster: carer child care family
free: pay
friend: companion
full: space room
funeral: bury
furniture: sofa bed chair table
future: later
game: play sport
garden: plant grow tree
gas: heat cooker smell
gather: meet
get: receive have obtain issue give
gift: present give
give: hand issue allocate award
glad: happy
glasses: see
go: leave visit
goal: aim target purpose
good: well
government: minister ministry department state law
graffiti: paint
grant: pay
grasp: understand
group: meet team people
grow: plant increase
guarantee: promise
guardian: parent
guest: stay people
guide: show lead
gum: teeth tooth
gym: sport leisure fit
hairdresser: hair
handbook: book
happy: satisfied satisfaction pleased like enjoy
harass: bully hate
head: boss
headache: pain head
heal: better cure
health: well doctor
hear: listen sound loud
hearing: meeting trial case
heat: warm hot temperature radiator
heavy: weight big
height: tall
helmet: hat head
helpline: phone line
hire: pay borrow rent
hold: have keep
holiday: away term break
home: live tenant housing property
homeless: rough street sleep home
hospital: nurse operation theatre emergency midwife trust
hot: warm
hotel: stay
hour: time
housebound: home leave
household: home family people live
huge: big large
hungry: food
hurt: pain sore wound
husband: wife partner marry
hygiene: wash
ice: snow cold
identification: proof name who passport
identify: name who know identification id proof
ill: poorly feel
illegal: law crime
immediate: now straight soon
income: money pay earn wage
increase: more up high
independent: own self yourself
infect: infection germ ill spread
inform: say know
information: tell fact
inhaler: spacer puff
inquest: coroner die court
inspect: look
instalment: pay part
insulation: warm
insurance: insure cover pay
interest: pay more money extra
interpreter: speak sign
interview: talk meet ask question speak
introduce: start new bring
invite: ask
invoice: bill pay
issue: send
item: thing
jam: traffic
journey: trip train
judge: decide
juror: jury court trial
keep: store save stay
key: lock door
kill: die
know: understand
lack: no need
landlord: home rent tenant
language: speak talk english word
late: after
law: legal must
leaflet: book paper read information
learn: school class lesson skill study
leave: out home
legal: court
leisure: sport swim
lend: loan library
let: come enter go
less: fewer
letter: write send paper
liable: pay must
liaise: talk
library: book read
licence: paper
lid: top
life: live
lift: floor stairs
light: lamp bright
like: want
liquid: water
list: name
litter: rubbish drop bin
live: stay
loan: money
log: write record
lonely: alone friend
look: watch after
loud: noise sound
lunch: meal eat
lung: chest
manage: run boss
mark: tick write put
market: shop
mask: wear face
medical: health
medicine: tablet pharmacy take
meet: see talk
member: join
memory: remember
mend: broken
message: tell text
method: way
microchip: chip
midwife: baby pregnant
miss: absent absence not off
mobile: phone
mobility: walk move scooter wheelchair
money: pay
monitor: check watch
mouth: teeth
move: walk change
museum: see gallery
music: song play instrument guitar concert sing
name: sign call
nasal: nose
need: want must
needle: sharp jab
neighbour: live next near
news: tell
newspaper: paper
night: evening sleep overnight tonight
normal: usual
note: write
notice: tell letter warn sign
number: many
nursery: child
object: thing say disagree
oblige: must
observe: see watch
obstruct: block way
offer: can
office: desk
officer: staff
official: staff
online: website internet
open: start
operate: run work
operation: theatre
opinion: think say
opportunity: can
oppose: disagree
option: can
organise: plan run
outcome: result effect
oven: cook
pack: packet
page: paper
pain: painkiller
parcel: post
parent: mum dad mother father
partner: wife
passenger: travel train seat
path: way walk
patient: ill hospital treat
pedestrian: walk
penalty: pay
pension: money old
perform: do show
perfume: smell
period: time
permanent: always
permit: card permission
petrol: fuel
pharmacist: pharmacy medicine
physiotherapist: exercise move walk
plan: want hope
plane: airport
plaster: cast
playground: play
plead: guilty say
police: crime officer
polite: kind
pool: swim
poor: money
possible: can may
post: send
postpone: later delay
practice: surgery
practise: learn
pregnant: baby expect
prepare: ready
press: push
prevent: stop avoid
previous: before last
print: paper
priority: first
private: secret
prize: win
problem: wrong
process: deal
produce: show
product: thing
profit: money
property: thing belongings
propose: plan want
prosecute: court
protect: safe keep
prove: proof
psychologist: feel
punctual: time
qualification: exam pass
query: ask
question: ask
queue: wait line
quiet: noise
quit: stop
rain: wet weather
raise: improve lift boost
ramp: wheelchair
reach: get
read: book
reason: why
recommend: should
record: note
recover: better
recruit: job get
reduce: less
refund: back
referral: doctor send
refuse: say
register: list
regret: sorry
regulate: rule
reject: say
religion: church
relocate: move
remind: tell remember
remove: take away
renew: new again
rent: home pay tenant
reopen: open
repay: pay pay back
repeat: again
replace: new
report: tell
represent: speak
request: want
rescue: save
resident: live home
respect: kind
respite: stay break rest
restrict: limit
result: find
retire: old work pension
rise: up more
river: water
route: way
rule: must
sack: job
sad: upset
sample: send test
scheme: plan strategy
school: teacher pupil lesson head
search: look
seat: sit belt
secret: confidential
secure: lock
sedate: sleep
seizure: fit
sentence: prison
separate: different own
serious: bad very
severe: bad
shift: work
shoe: foot
shop: store supermarket
shoplift: steal
shower: wash
sickness: illness disease
sight: see
silent: quiet
site: place
size: big
skin: cream rash
soap: wash
soldier: army veteran force war military
solve: sort fix mend
sore: pain
sorry: apology apologise
space: room
speak: say
specialist: expert doctor
specimen: sample
speech: speak talk
speed: slow
spend: money
spouse: husband wife
station: train
stitch: cut wound
storm: weather
strength: strong
stress: worried
suitable: right
supervise: watch
surgeon: operation
survey: ask question
suspect: think
suspend: stop
switch: turn
symptom: feel ill
tap: water
task: job role work
teach: teacher school
teenager: young
television: tv
temperature: hot fever
thief: steal
thorough: careful
thought: idea
tiny: small
tired: sleepy
touch: phone
tough: hard difficult
transfer: move change
transport: bus train travel car
treasure: value respect
trouble: problem difficulty
unemployed: job work
unite: combine merge join
vet: animal
voice: speak
warn: tell
weather: sun snow
wish: want
withdraw: stop take
"""
"""A word, and those."""
