"""Words judged one by one by the people of this project, where the sources alone go wrong. A heading says which and why.

Each word stands for its forms too (plan: plans, planned, planning).
"""

JUDGED = """
## hard: words of plans, policies, law and money, that newspapers use and few people say
abdominal abduction abolish absolute absorb academic accelerate accommodation accompany accordance accountability accountable
accumulate accurate achieve acknowledge acquire activate adapt adequate adhere adjacent adjust administer administration
administrative adopt advance adversary advocacy advocate affair affordable aforementioned agency agenda aggregate align
alignment allegation allege allocate allocation alternate alternative ambition ambitious amend amendment ample analyse analysis
analyst anatomy announce annual annually anomaly anticipate aperture apparent apparently appliance applicable applicant
application appoint appraisal approach appropriate approval approximate approximately arc archive arena arise armament arsenal
aspect aspiration aspire assemble assembly assert assess assessment asset assign assignment assist assistance associate
association assume assumption assurance assure attain attempt attendant attribute audit authorisation authorise authority
available avenue average await barrier baseline basis behalf behaviour benchmark beneficial beneficiary bias bid bond boost
boundary breach brief briefing broad broadcast broaden budget bulletin bureau cabinet calculation campaign campus candidate
capability capable capacity capital capture cardinal casting category cease challenge challenging chancellor chronic circuit
circulate circumstance cite civic civil clarify clarity clause clearance clinical clinician cluster co-design co-produce
co-production coalition code cohesion coincidence collaborate collaboration collaborative collate collective collectively
colony combat combination commence commercial commission commissioner commitment committee commodity comparative compassion
compatible compel compensate compensation compete competent complement complex complexity compliance compliment comply
component compose composition compound comprehensive comprise compromise compulsory conceive concentrate concept conception
concern conclude conclusion condemn conduct confer confidential confine confirm conflict conform confront congress connectivity
conscience consecutive consensus consent consequence consequent consequently conservation conserve consider considerable
consideration consist consistency consistent consistently constable constant constituent constitute constitution constrain
constraint construct construction consult consultation consume consumer consumption contain contemporary content contest
contestant context contingency continuity continuous contract contractor contradict contrary contrast contribute contribution
controversial convene convenience convention conventional converge conversely convert convey conviction convince cooperate
cooperation coordinate coordination coordinator core corporal corporate corporation correspond corrupt corruption covenant
coverage covert credible credit criterion critic critical criticise criticism crucial crude culminate cultural culture
cumulative currency current currently curriculum curve custody data database deadline debate decade decay declare decline
decree dedicate deduce deem default deficit define definite definition degree delegate deliberate deliverable demand
demographic demonstrate denote density deny deploy deposit depository deprivation deprive depth derive descent designate
despite destination destruction detect deteriorate determinant determine deviate device devise devolve devote devotion
diagnosis dialogue differentiate digit dignity dimension diminish directive directorate disadvantage disadvantaged discharge
disclose discrepancy discrete discretion discriminate discrimination disorder dispatch dispensary displace display disposal
dispose dispute disrupt disruption disseminate dissolve distinct distinction distinctive distinguish distort distribute
distribution district diverse diversity division domain domestic dominant dominate dosage draft drastic dual duration dynamic
economic economical economy edition editor effect effective effectively effectiveness efficiency efficient efficiently effort
elaborate element elevate eligible eliminate embed embody embrace emerge emergence emission emphasis emphasise empirical
employability empower empowerment enable enabler enclosure encounter endanger endeavour endorse endure enforce engage
engagement enhance enquiry ensure enterprise entire entirely entitle entitlement entity entry episode equality equate equation
equitable equity equivalent erode error essential establish estate esteem estimate ethic ethical ethnic ethnicity ethos
evacuate evaluate evaluation eventual eventually evidence evident evolve exceed exception excess exchange exclude exclusion
exclusive execute execution executive exempt exemption exhibit exist existence expand expansion expenditure expense experiment
expert expertise expire explicit exploit export expose exposure express expression extend extension extensive extent exterior
external extract extreme extremity facilitate facility factor faculty fatal fatigue feasibility feasible feature federal
felicity fiction finance finances financial fiscal fixture flaw flexibility flexible flourish flow fluctuate focus foliage
forage forecast foreseeable formal format formula formulate forthcoming forum foundation fraction fragment framework franchise
frequency frequent frequently frontier fulfil function functional fund fundamental funding furthermore generate generation
global govern governance gradual gradually grant guarantee guardian guidance guideline hazard heighten hence heritage hierarchy
highlight holistic honourable horizon hub humanity humiliate hypothesis ideal identical identification identify identity
ideology illustrate image imbalance imitate immature immediate immense immune impact impair impairment implement implementation
implicate implication implicit imply import impose impression incentive incidence incident incline inclusive income incorporate
incur index indicate indication indicator indigenous individual induce industry inequality inequity inevitable infant infer
influence inform informant infrastructure infringe inherent inhibit initial initially initiate initiative inner innovate
innovation innovative input inquiry insecure insert insight insist inspect inspection install instance institute institution
instruct instrument integral integrate integration integrity intend intense intensify intensive intent intention interact
interaction interface interfere interim interior internal international interpret interpretation intervene intervention
intimacy intimate invasion invest investigate investigation investment investor invoke isolate issue journal judicial junction
jurisdiction justify labour landscape launch layer layout leadership lecture legacy legal legislate legislation legislative
legitimate length leverage liability liable liaise liaison liberty likewise literal literally literature locality locate
location lodger logic logical mainstream maintain maintenance major majority mandate mandatory mandible manipulate manner
manual margin marginal material mature maximise maximum measure mechanism mediate medium memorial mentor merchandise merely
merge method methodology migrate milestone military mineral miniature minimal minimise minimum ministry minor minority mission
mitigate mode moderate modest modification modify momentum monetary monitor moral mortality motion motivate motivation motive
multidisciplinary multiple municipal munition mural mutant mutation mutual narrative nation navigate necessity negate negative
neglect negotiate negotiation network neutral nevertheless nonetheless norm notable noteworthy notify notion notwithstanding
novel nuclear objection objective obligation obligatory oblige observation observer obstacle obstruction obtain obvious
obviously occasion occupant occupation occupy occur odd offence offset ongoing onset operate operational opiate opponent oppose
optimal optimise optimum optional orient oriental orientation origin original originate ornamental outcome output outreach
outset overall overcrowding overlap oversee oversight overview panel paradigm paragraph parallel parameter partial participant
participate participation particular particularly partition partnership passive pasture pathway peak penalty penetrate per
perceive percent percentage perception perform performance performer periodic permanent permit perpetual persist personnel
perspective persuade pertain phase phenomenon philosophy pioneer pivotal placement plausible pledge plot policy political
politics pool population portfolio portion pose possess possession potential practitioner pragmatic precede preceding precise
precision predict predominantly preference preliminary premise premises prerequisite prescribe presence preserve presume
pretence prevail prevalence prevent preventative prevention preventive previous previously primarily primary prime principal
principle prior prioritise priority priory privilege proactive procedure proceed proceedings process procure procurement
produce product production productive productivity profession profile profit profound progression progressive prohibit
projection prominent promote promotion prone proof propaganda property proportion proposal propose prospect prospective
protocol provider province provision proximity psychological psychology publication publicity purchase pursuant pursue pursuit
quadrant qualitative quality quantitative quota quote radical rally random range rapid rapidly rate ratify ratio ration
rational rationale raw react reaction readiness recall recession recipient recital recognition recommend recommendation
reconcile recover recruit recruitment rectory redundancy redundant refer referendum referral refine reflect reform regard
regarding regardless regime region regional regulate regulation regulator regulatory rehabilitation reinforce reiterate reject
relate relation relative release relevance relevant reliance reliant relief relinquish reluctant rely remain remainder
remarkable remit remote remuneration render renew renowned rep replace replicate represent representation representative
reputation request require requirement resemble reservation reserve reside residence resident residential resilience resilient
resist resistance resolution resolve resort resource respective respectively respond respondent response responsive restoration
restore restrain restraint restrict restriction restructure retain retention retrieve reveal revenue reverse review revise
revolution rigid rigorous rival robust role rotate route rural sample sanction scale scenario schedule scheme scholar scope
scrutinise scrutiny sculpture secondary sectional sector secure security seek segment select selection senior sentiment
sequence serial series settle severe severity shortfall significance significant significantly simulate simultaneous
simultaneously site society sole solely solitary solution sophisticated source specialise specialism specific specifically
specification specify sphere spiritual sponsor stabilise stability stable stakeholder statement static statistic statistical
statistics status statute statutory steward stewardship stimulate stimulus stock strategic strategically strategy stream
streamline strengthen strive structural structure sub submersible submission submit subordinate subsequent subsequently
subsidiary subsidise subsidy substance substantial substation substitute subtle succeed succession successive suction
sufficient sufficiently summary summit superb supervise supervision supplement supplementary supplier supply surplus surround
surveillance survival survive suspend sustain sustainability sustainable suture synergy synthesis tackle tactic tailor tangible
target task technical technique temporary tenancy tend tendency tenement tense tension terminate territory testify texture
theme theoretical theory thereby thesis thorough threat threshold thrive timely timescale toll topic trace trait trajectory
transaction transfer transform transformation transit transition transmission transmit transparency transparent treasury trend
trident trigger trustee typical ultimate ultimately umbilical undergo underlie underlying undermine underpin undertake
undoubtedly unify unique unite unprecedented uphold upper uptake urban urge utilisation utilise utility valid validate validity
value variable variance variation variety various vary vast vehicle venture verify version versus via viability viable vial
vice violate virtual virtually visible vision visual vital vocational volume voluntary vulnerability vulnerable warrant welfare
wellbeing whereas whereby whilst wholly wider widespread willingness workforce workload yield zone

## hard: words of stories and of old books, and words that few people say
abduct abyss accomplice accord accost adieu admiral admire adore agony ail alibi alien alienate altar altitude ambassador
amber ambulatory ambush amulet anarchy ancestor anguish annex antelope antidote antler apparel appease ardent aristocrat ark
armoury aroma arrogant artery artillery aspen assail assailant assassin asylum attire auburn aurora austere avenger bailiff
balm banish banquet banshee baptist bard barge baron baroness barracks barricade battalion bayonet bayou beacon beak bearer
beau behold beloved bequeath betray bliss bounty bourbon brandish brawl brazen breed brig brisk brood brothel brute bulwark
bureaucrat burgundy bypass cadaver cadet camouflage canine cannon capsule caravel carcass caress cargo carnage cask casket
cavalry cavern caviar cesspool chalice chamber chandler chaplain chariot chasm chisel chivalry chord chorus chowder citadel
clandestine clasp clergy cleric cloak coffer coliseum colonel colonist combatant comrade conceal concierge concoct conquer
consul consulate contempt convent convoy coroner corporal corps corpse corsair cosmic countess courier courtesy coven covet
crave creed crest crucifix cruel crypt cull curfew curse cynic cynical dagger damsel deacon debris decease deceive decent
decode decoy deed defect defendant deform defy degrade deity deli delicate delta demon deport depot descend despair despise
despot destiny dictator diligent dire dirk discard discreet disdain disguise dismay disperse dissect distress ditch divert
divine docile dominion donor doom dormant dote dour downfall dread drone duchess duel dungeon dusk dwell dynasty ecstasy
edible eerie ego eject elegant elite eloquent emblem emerald emerge eminent emissary empathy emperor empire empress enchant
encore endow engrave enigma ensign entangle entice entourage envoy epic err erupt espionage essence eternal eternity ether
evade evict excavate exile exotic exquisite extinct exuberant fable fabric famine fang feeble felon felony fend feral
ferocious fervent feud fiend flank flask flaunt flee fleet flesh flora foe foreman forge forgery fort fortress fraud freight
frenzy friar fugitive fume fury gallant gallery gallows garrison gauge gauze gaze gazette genesis germ ghastly gleam glee
glimpse gloom gorge gorgeous gourmet governess grandeur gratitude grave gravel gravity grieve grim grope grove grudge gruesome
guerrilla guild gulf gully hamlet harass harassment harness harpoon haste haven havoc hearse heed heir helm herald homage
horde hostage hostile humble hymn hypocrite immaculate impulse incense inferno infirmary inflict inherit innate inquire
inscription insurgent intercept intrude intruder invade invader jest jubilee juror jury juvenile keg kiln kin knave lament
lance lash lavish leper lethal liberate liege lieutenant linger loathe locust lofty lure lurk majesty malice mansion mantle
mar marquis marrow marshal martyr massacre maul maverick meagre melancholy menace mercenary merchant mercy mire misery molest
monarch monastery monologue monument mortal mortuary motto mourn mutiny mystic narrator naval navel nectar noble nomad noose
novice nurture oath obey obituary oblivion obscene obscure occult offspring omen opera oracle oracular orator ore ornament
orphanage outcast outlaw outrage pact palatable paranoia pardon parson patriarch patriot patrol patron pawn peasant peril
perimeter perish perjury perpetrator persecute perverse petty pharaoh pilgrim pillar pious pity plague plaintiff platoon plea
plead plight plunder podium poise ponder precinct predator prejudice prey privy prophecy prophet prose prosecutor prowess
prudent quarrel quell quest radiant rampage ransom ravine realm reap rebel reckon recruit redeem refuge regal regent regiment
reign rejoice relic remorse renegade repent reptile resent revenge revere reverend ritual rogue ruthless sabotage sacred
sanctuary satire savage savour scorn scourge scroll seduce sentry serf sergeant serpent servant sever shackle shrapnel shrine
siege smite sober solace solemn sombre sorrow sovereign specimen spectator sphere spinal spite spouse squadron squire stag
stallion statue stature stern steward strand strife subpoena suffice suffocate sultan summon surrender suspicion swamp swarm
symphony tangle tavern tempt tenant tenor terrace testimony thorn thrash thrust toil torment torso tractable traitor trance
tranquil transcript tread treason treaty tremble trench trespass tribe tribute triumph troop tyrant unveil urn utter vacuum
vain valiant valour vanish vanity vault veil venom verdict vermin vessel veteran vex vicious victor vile vine viper virtue
vista vivid void vow voyage vulgar wail ware warfare warlord warrant wary wither womb worship wrath wreath wretch yearn

## hard: rude words, and words that put people down
arse arsehole ass asshole bastard bimbo bitch bloody blowjob boob booby booty bugger bullshit butt cleavage cock crap cripple
crotch cum cunt dammit damn dick dickhead dildo dork douche dumb dyke erotic fag faggot fart foreplay fuck fucker gangsta
geezer git gob goddam goddamn gypsy hillbilly homo hooker horny horseshit hump idiot idiotic imbecile junkie kinky lame
lunatic maniac masturbate midget molester mong moron motherfucker muff mulatto nazi negro nigga nigger nob nutter orgasm
pervert perverted pimp piss poof porn porno prick prostitute psycho pussy rapist retard scrotum scumbag sexist shit shithead
shitty slut slutty smut spastic spaz stripper stud tit titty tosser turd twat twit vixen wank wanker weirdo whore wop

## everyday: words so plain that people write them even more than they say them
above absence abuse account active activity actual actually ad add adult affect age agree agreement aid aim aircraft allow
also although among amount appear appearance area argument arrival art article artist athlete athletic audio auto avoid award
background balance ban base basic below between billion bisexual blend bonus border branch brand bus buyer by celebrity
central century champion channel chapter character charger chemical citizen claim classic click clip closely coal collection
commit common company compare complete concrete condition connect container continue cope cost countries country create crop
custom customer dam defeat delay departure describe designer diesel direct directly director disable disc distance divide
during east educate elderly elect electric energy engineer explore failure fairly fan fashion fee female fifth filter
final follow following foreign forest form fossil fuel full fully further gain galaxy game gap gas gay goal grain grind group
guide hardware harvest health high highly history host however information ingredient injure injury inspire
introduce introduction island item its lack language large leaf league lesbian level likely limit link liquid list loan loss
low lower main maker marathon march market massive media mental metal mid mill mini mix mixture model modern mortgage movement
narrow natural nature nearby nearly net north offline often oil online owner page parking paste pattern photo plant platform
player port portrait positive post practice praise price progress protest pub public publish pupil rail rare rating reader
receive recent recently recovery remove repair reply root royal runner sale sales savings science score season seed self
seller serve session shade share sibling single size slope soil solo south speaker speech sport stadium staff stage stress
struggle student study success successful surface tax teen term their theirs themselves these third thread tile timber title
tool total tour tournament towards trade transgender translate travel type unable union unlike useful video view villa village
vintage wealth weave web weight west whether which whose wide within without wooden yoga youth

## everyday: words that people meet in every letter of a council or a doctor, and know from it
access opportunity pandemic

## everyday: home, clothes, food and shopping
aeroplane allotment aluminium anorak app apron armband armchair aubergine bagpipe baguette barbecue bathmat bathtub beaker
bedding bedroom bedsit bhaji bidet bin biscuit blanket blind blinds bobble bookshelf bookshop broccoli broom bungalow bunk
burger butcher cagoule cardigan carpet cauliflower cereal checkout chilli chopping chutney clothing cola colander coleslaw
cooker courgette crackers crisps crockery crumpet cupboard curry curtain cushion custard cutlery discount dishwasher doorbell
doorstep doughnut drawer dustbin duster duvet earring easel emoji fiver fizzy flannel flapjack flatmate flour freezer fridge
frozen fryer furniture gardening gherkin glove gravy groceries grocery haddock hairband hairbrush hairdryer handbag
handkerchief handle handrail heater heating highchair hob hoodie hoover hosepipe houmous housemate housework hummus icing
jewellery jigsaw jug jumper kebab kerb ketchup kettle knickers lampshade landlady landlord launderette laundry lavatory lawn
leek leggings lentil lettuce lightbulb litter lolly loo lounge lunchbox lunchtime marmalade marmite mattress mealtime
microwave mince minibus mop muesli mug naan napkin nappy nightdress nightie noodles oven parsnip pasta pillowcase pitta
plaster plimsoll plimsolls plughole porridge potty pram prawn pushchair pyjamas quid radiator raincoat razor recipe recycle
recycling rubbish rucksack samosa satay satsuma saucepan sausage scarf scone selfie sellotape settee sewing shampoo shaver
shelf shopkeeper shopper shower sink slipper smoothie soap sofa spanner sponge spoon squash stairlift stapler suncream
sunglasses sweater swimsuit swimwear tablecloth takeaway tap teabag teacake teapot teaspoon teatime tenner tights tikka till
tinfoil tinned tissue toaster toastie toiletries toothbrush toothpaste towel tracksuit trainers trifle trolley trousers tumble
underpants underwear vegan vegetarian veggie waistcoat wallpaper wardrobe washable washing wellies wellington wheelbarrow
wheelie whisk wifi windowsill worktop yoghurt yogurt zimmer zip

## everyday: the body, health and care
accident acne addiction ambulance ankle antibiotic arthritis asthma autism autistic backache bandage bedsore bladder blindness
bloodstream booster bottom bowel breastfeed bruise bunion burp cancer caregiver carer catheter checkup chemist chemotherapy
childbirth chiropodist choking cholesterol commode constipation corns coronavirus cough coughing covid cramp cramps cream
dandruff deaf deafness dehydrated dementia dental dentist dentures depressed depression diabetes diabetic diarrhoea disability
disabled disinfectant dizziness dizzy drowsy earache eczema epilepsy epileptic exercise eyesight faint fever fitness flu gel
gender germs grandparent hayfever headache headlice healthcare hearing heartburn helper hiccup hoist hospice hospital hygiene
hygienist illness incontinence indigestion infection infectious inhaler injection itch itchy jab jabs kidney lice limp liver
lump lung matron measles medical medication medicine menopause midwife migraine miscarriage moisturiser mucus mumps nausea nit
nits nosebleed nurse nursing obese ointment operation optician overdose overtired overweight pad painful painkiller painless
paramedic patient period pharmacist pharmacy phlegm physio physiotherapist physiotherapy pill plaster poo pregnancy pregnant
prescription psychiatrist psychologist pulse rash sanitary sanitiser scab scan sickness sneeze sniffle sniffles snore snot sore
sprain stethoscope sting stool stroke suicidal suicide sunburn sunscreen surgeon surgery sweat symptoms syndrome syringe tablet
temperature therapist therapy thermometer throat thrush tiredness toddler tonsil tonsils toothache tummy unwell urine vaccinate
vaccination vaccine vein verruca vet virus vitamin vomit wee wheelchair wheeze wheezy wound wrist x-ray

## everyday: work, money, school, travel and getting about
abroad adviser airport allowance apprentice apprenticeship backpack bank benefit bib bollard booking boss bossy bricklayer
brochure builder bus cab caravan cashpoint certificate christening christmas classmate classroom cleaner coach colleague
college commute countryside course cricket cycle cycling cyclist diwali donation download driver driveway duty dvd earnings
easter education eid electrician electricity email employ employee employer employment exam examination fare farmer ferry
firefighter footpath frisbee fundraiser fundraising garage gardener gym hairdresser halloween hanky headteacher helpline
homework insurance internet interview job journey judo keyboard kilometre laptop lasagne leaflet learner librarian library
licence lorry mechanic motorbike motorcyclist motorway noticeboard nursery office online overtime owe paperwork parking
passenger passport password pasty pavement payday payment pedestrian pension pensioner petrol photocopy plumber police
policeman policewoman postbox postcard postcode poster postie pound printer qualification queue queuing quiche railway ramadan
ramp receipt receptionist refund rent rental retire retirement roundabout rugby salary satnav scaffolding scald scooter
seatbelt secretary sieve signpost skill skilled smartphone snorkel solicitor station suitcase supermarket taxi teacher teamwork
technician teenager telephone ticket timetable tourist trainee trainer training tram traveller tutor tweezers tyre unemployed
unemployment uniform university unpack unpaid van voicemail volunteer volunteering voter voting wage wages webcam website
workplace workshop xmas

## everyday: feelings, family, people, and how people are
afraid amazement angrily annoyed anxiety anxious awkward befriend befriender braille bullied bully bullying calmly careless
caring charity cheeky cheerful childcare childhood chuffed clumsy comfy confidence confident confused confusion considerate
councillor councillors couple crochet cross dad daft disappointed disappointment disgusting dishonest disrespectful divorced
embarrassed embarrassing embarrassment encourage enjoyable enjoyment enthusiastic excited excitement exhausted exhausting
fiance fiancee forgetful foster frighten frightened frustrated frustrating frustration generous gentle girlfriend granddad
grandma grandpa granny grateful grumpy guilty gutted hardworking heartbroken helpful homeless homelessness homesick honesty
hopeful hurtful impatient independence independent independently jealous jittery kindness lanyard loneliness lonely mum nan
nervous newborn orphan parent partner pensioner personality pier polite politely poverty proudly racism racist refugee relaxed
relaxing religion religious respectful respite rude sadness scared scary selfish shaky shy shyness skittles sociable socialise
stepbrother stepchild stepdad stepfather stepmother stepmum stepsister stressed stressful stubborn sulky supporter supportive
surprised tambourine tearful thirsty thoughtful threaten threatened threatening toddler twin uncle unfair unfairly
unkind upset upsetting velcro violence visitor widow widower worried worrying youngster

## everyday: British spellings of everyday words, and short words of talk
apologise apologised armour cancelled catalogue centimetre centre cheque colour colourful cosy dialled enrol favour favourite
fibre flavour fulfilled goodbye grey harbour hello honour humour judgement labelled licence litre metre modelling mould
moustache neighbour neighbourhood neighbours odour ok okay organisation organise organised organiser paralysed plough practise
programme quarrelled realise recognise recognised rumour savoury skilful sulphur thanks theatre travelled traveller tumour tyre
whisky

## everyday: time, weather, animals, places, things to do and say
ability able accessibility accessible action advert advertise advertisement advice afternoon anniversary anywhere apply archery
astronaut attend attendance autumn aware badminton banger barbecue bathroom binoculars biology birdsong blackberry blackbird
blackboard bluebell boring bouncy brainy breezy brightly bumblebee buttercup calculator campaigner campfire campsite
candlelight captions care cathedral celebration championship charter choir cinema circular climate clockwise cloudy coastal
cobweb comfortable comment communicate communication community comparison compass competition complain complaint computer
congratulations conversation correctly costume council countdown crafts crayon creamy creation creative crisis crispy crossing
crunchy cursor daffodil daily damp dancer dandelion darts daydream decision decorate decoration delete deliver delivery
department description design detail develop development diagram diary dictionary difference different differently difficulty
digital dinosaur disagreement discussion disease dislike document dolphin donate doodle drizzle drumstick duckling dusty
earphones earthquake easier easily eastern eighteen eighth eighty election elsewhere endless energetic enlarge entertainment
environment equal equally equipment eraser escalator evening event exactly exaggerate example expect expectation expects
experience explain explanation extraordinary factory fairground farmyard fashionable feedback festival fifteen fireworks flood
flooding fluffy foggy folding font foodbank football footwear fortnight fortunately fourteen fragile freely frosty fruity furry
gadget garden generally gently geography giggle glossy goalkeeper gone gooseberry government graffiti graph grasshopper
greenhouse greeting guess guidebook guitar gymnastics hairdressing hairstyle halfway hamster handball handwriting handwritten
harmful headphones headset heavily hedge hedgehog historical hobby holiday honest hopefully horrible housing icon importance
important improve improvement include including inclusion incorrect increase indoor inside instruction introduction involve
involvement itself justice karaoke knitting ladybird lead leader leisure lifeboat lifelong lifestyle lifetime lighter local
lottery loudly loudspeaker luxury magnet mainly manage management manager meaning measurement meeting member members membership
memorable messy minister mobile mobility monthly moonlight motor muddy museum musician national naturally newsletter nineteen
ninety noisy northern occasionally offensive opening opinion option ordinary organisation outdoor outdoors outing overnight
overseas paintbrush parade paragraphs parrot peaceful peacefully penguin permission personal photographer photography physical
picnic pineapple playful playgroup poisonous pollution popular popularity postpone pottery practical preparation presentation
pretend privacy privately probable professional project pronounce properly protect protection protective provide puddle puzzle
quietly quiz rainbow rainy rarely raspberry realistic recording reduce referee refreshments register regularly relationship
relaxation reliable reminder research researcher respect responsibility responsible result reuse rhyme riding risk roughly
routine sadly safe safely safety sandy saying scenery schoolchild scientific scientist scissors scratchy screen screening
seafood seaside seasonal secondly secretly sensory separately seriously service seventeen seventh seventy several shiny
shortage shortly signal signature silence similar similarity sincerely sixteen sixth sixty skateboard sketch sleepy slippery
snooker snowy social software soggy solar southern spacious sparkly specialist specially spelling spicy spider spotlight spotty
squirrel standard sticker sticky stopwatch storage stormy story storyteller strawberry stretchy strongly style subtitle sugary
suggestion suitable summertime sunbathe sunny support surname survey swimmer swimming symbol system tasty team technology
teenage tenth terrorism text thankful thirteen thirty thunderstorm tidy tightly toxic traditional trampoline transport
treatment trendy tricky tricycle tropical truthful twelfth twelve twenty typing umbrella underline undo undress unfold
unfortunately unicorn unlucky unplug untidy update upgrade upload upstairs urgent urgently vandalism viewer violently
vocabulary vote walker watery weekday weekend weekly western whiteboard wildlife windy wobbly woodland worker workers worldwide
worthwhile wrinkle wristband yearly zebra
"""
