"""Words that everybody knows. Made by `python -m easyread.wordlist`: change judged.py, not this file.

Licence: CC BY-SA 4.0. From wordfreq (Robyn Speer, CC BY-SA 4.0), SUBTLEX-US (Marc Brysbaert and Boris New, free with credit), WordNet 3.0
(Princeton University), SCOWL (Kevin Atkinson), the Lancaster Sensorimotor Norms (Lynott and others 2020, CC BY 4.0), and our own judgement.
"""

EVERYDAY_WORDS = frozenset(
    """
a aah abacus abalone abandon abbey abdomen ability able aboard abort about above abroad absence absinthe absolutely absurd
abuse acacia academy accelerator accent accept access accessibility accessible accessory accident accomplish accordion account
accountant accusation accuse ace ache acid acne acorn acoustic acquaint acre acrobat across act acting action active activity
actor actress actual actually actuator ad add adder addict addicted addiction addition address admirer admit adorable
adrenaline adult advantage adventure advert advertise advertisement advice advise adviser aerial aerobics aeroplane affect
affection afford afghan afraid aft after afternoon afterwards again against age agent ago agree agreement ah aha ahead ahem
ahoy aid aim air airborne airbrush airbus aircraft airfield airline airliner airman airport airship airspace airstrip airway
aisle alarm albino alcohol alcoholic ale alert alfalfa alga alias alike alive all allele allergic allergy alley alleyway
alligator allotment allow allowance ally almighty almond almost aloe aloha alone along aloud alpha alphabet already alright
also alter alternator although aluminium alumnus always amateur amaze amazement amazing ambulance amen amigo ammo ammonia
ammunition amoeba among amount amour amphetamine amphibian amplifier amuse anaconda anaesthetic anchor anchovy ancient and
android aneurysm angel angelica anger angle angrily angry animal ankle anniversary announcement announcer annoy annoyed anorak
another answer ant ante antenna anterior antibiotic antique anus anvil anxiety anxious any anybody anyhow anymore anyone
anything anytime anyway anywhere aorta apart apartment ape apiece apologise apologised apology app apparatus appeal appear
appearance appendage appetite applaud applause apple apply appreciate apprehend apprentice apprenticeship approve apricot
apron aquarium aquatic aqueduct arcade arch archbishop archer archery architect architecture archway area argue argument
argyle arm armadillo armband armchair armour armoured armpit army around arouse arrange arrangement arrest arrival arrive
arrow arrowhead arson art arthritis artichoke article artist artistic as ascot ash ashamed ashore ashtray aside ask asleep asp
asparagus aspirin assault assistant asteroid asthma astronaut at athlete athletic atrium attach attack attend attendance
attention attic attitude attorney attract attractive aubergine auction audience audio audition auditorium aunt authentic
author autism autistic auto autograph automobile autopsy autumn avalanche avocado avoid awake awaken award aware away awe
awesome awful awfully awhile awkward awning axe axle aye azalea b babble babe baboon baby babysit babysitter bachelor back
backache backdrop background backpack backroom backseat backstage backup backward backwards backyard bacon bacterium bad badge
badger badly badminton bag bagel baggage bagpipe baguette bail bailey bait bake baker bakery baking balance balboa balcony
bald bale ball ballast ballerina ballet balloon ballpark ballroom bamboo ban banana band bandage bandit bang banger bangle
banjo bank banker banner bar barb barbecue barbell barber barbershop barbie barefoot barely barf bargain bark barker barley
barn barney barometer barrack barracuda barrel bartender base baseball basement bash basic basically basil basilica basin
basket basketball bass bat batch bate bath bathe bathhouse bathmat bathrobe bathroom bathtub batman baton batten batter
battery battle battleship bay bazaar be beach bead beagle beaker beam bean beanie bear beard beast beat beating beautiful
beautifully beauty beaver because beck become bed bedbug bedding bedroom bedside bedsit bedsore bedtime bee beech beef beehive
beep beer beet beetle before befriend befriender beg beggar begin beginning behave behind beige being belief believe believer
bell belle belly belong belonging below belt beluga bench bend bender beneath benefit bent beret berg berry beside besides bet
betrayal between beverage beware beyond bhaji bib bible biceps bicker bicycle bidding bidet biennial biff big bigger bike
biker bikini bile bilge bill billboard billing billion billy bin bind binder bingo binocular binoculars biology birch bird
birdie birdsong birth birthday biscuit bisexual bishop bison bistro bit bite bitter bizarre black blackberry blackbird
blackboard blackface blackjack blackmail blackout bladder blade blah blame blank blanket blast blaster blaze blazer bleach
bleacher bleed bleep blend blender bless blessing blimp blind blinder blindfold blindness blinds bling blink blister blizzard
bloat block blockbuster bloke blond blonde blood bloodhound bloodstream bloom bloomer blossom blouse blow blower blue bluebell
blueberry bluebird bluegrass blueprint blues bluff blur blurry blush boa boar board boardroom boardwalk boat boathouse bob
bobble bobby bobcat bobsleigh bock bod bodega body bodyguard bodywork bog bogey boil boiler bold bollard bollocks bolster bolt
bomb bombard bomber bombing bonanza bone boner bonfire bong bongo bonnet bonsai bonus boo booger boogie book bookcase bookie
booking bookkeeper bookmark bookshelf bookshop bookstore boom boomer boomerang booster boot booth bootleg booze border bore
boredom boring born borrow bosom boss bossy botanical both bother bottle bottom boudoir bough boulder boulevard bounce bouncer
bouncy bound bouquet bout boutique bow bowel bower bowl bowler bowman box boxer boy boyfriend bra brace bracelet bracken brad
brag braid braille brain brainy brake bran branch brand brandy brass brat brave bravery bravo bread break breakdown breaker
breakfast breakup breast breastfeed breath breathe breathing breech breeches breeze breezy brew brewery briar bribe brick
bricklayer bridal bride bridesmaid bridge bridle brie briefcase brigade bright brighten brightly brill brilliant brim
brimstone bring brisket bristle broccoli brochure broiler broke broker bronco bronze brooch brook broom broth brother brow
brown brownie bruin bruise brunch brunette brush brutal bubble bubbly buck bucket buckeye buckle buckwheat bud buddy budge
buff buffalo buffet bug buggy bugle build builder building bulb bulge bulkhead bull bulldog bulldozer bullet bullied bullock
bullpen bully bullying bum bumblebee bummer bump bumper bumpy bun bunch bundle bungalow bungee bunion bunk bunker bunny
bunting burden burger burglar burglary burial burlap burn burner burning burp burr burrito burrow burst bury bus bush business
businessman bust buster busy but butch butcher butler butter buttercup butterfly buttermilk buttery buttock button buy buyer
buying buzz buzzard buzzer by bye bystander c cab cabana cabaret cabbage cabin cable cache cactus cafeteria caffeine cage
cagoule cake calculator calendar calf calico call caller calm calmly calve calypso cam camcorder camel cameo camera cameraman
camp campaigner camper campfire campsite can canal canary cancel cancelled cancer candle candlelight candlestick candy cane
canister cannabis cannonball cannot canoe canopy canteen canvas canyon cap capacitor cape caper capitol cappuccino captain
captions captive car caramel caravan carbine card cardboard cardiac cardigan care career careful carefully caregiver careless
carer caretaker caribou caring carnation carnival carnivore carol carousel carp carpenter carpet carriage carrier carrion
carrot carry cart carter carton cartoon cartridge carve carver carving case cash cashew cashier cashmere cashpoint casing
casino casserole cassette cast castle castor casual casualty cat catacomb catalogue catch catcher catchy cater caterer
caterpillar catfish cathartic cathedral catheter cathode catholic catnip cattle catwalk cauldron cauliflower cause causeway
cave caveman cavity cayenne cedar ceiling celebrate celebration celebrity celery cell cellar cello cellphone cellulite cement
cemetery cent centimetre centipede central centre century cereal ceremony certain certainly certificate cervix chain chainsaw
chair chairman chaise chalet chalk chameleon champ champagne champion championship chance chandelier change channel chant
chaos chap chapel chaperone chapter char character charade charcoal chardonnay charge charger charity charlie charm chart
charter chase chaser chassis chat chatter chatty chauffeur cheap cheat cheater check checker checkout checkup cheddar cheek
cheekbone cheeky cheer cheerful cheerleader cheese cheeseburger cheesecake cheesy cheetah chef chemical chemist chemistry
chemo chemotherapy cheque cherish cherry chess chest chestnut chew chi chic chick chicken chief chiffon child childbirth
childcare childhood childish chill chilli chilly chime chimney chimp chimpanzee chin chino chip chipmunk chiropodist chirp
chloroform chocolate choice choir choke choking cholesterol choose chop chopper chopping chopstick chow christening christmas
chromosome chub chubby chuck chuckle chuffed chug chum chump chunk chunky church churn chute chutney ciao cider cigar
cigarette cilantro cinch cinema cinnamon circle circuitry circular circus cistern citizen citrus city civilian claim clam
clamp clan clap clarinet clarion class classic classmate classroom classy claw clay clean cleaner cleanse cleanser cleanup
clear clearing clearly cleat cleaver clementine clerk clever click client cliff climate climax climb climber cling clinic clip
clipboard clipper clit clitoris clock clockwise clockwork clog cloister clone close closely closer closet closing clot cloth
clothe clothes clothing cloud cloudy clove clover clown club clubhouse clue clumsy clutch clutter coach coal coarse coast
coastal coaster coat coating cob cobble cobbler cobra cobweb coca cocaine cockpit cockroach cocktail cocky coco cocoa coconut
cocoon cod codeine coffee coffin cognac coil coin coke cola colander cold coleslaw collage collagen collapse collar collarbone
collard colleague collect collection collector college collie collier cologne colon colour colourful colt columbine column
coma comb come comedian comedy comet comfort comfortable comfy comic command commandant commander commando comment commentator
commie commit commode common communicate communication communist community commute commuter compact companion company compare
comparison compartment compass competition complain complaint complete completely complicate composer compressor computer con
concert conch concrete condiment condition condo condom condominium condor conductor conduit cone confess confession
confessional confetti confide confidence confident confuse confused confusion congratulation congratulations congressman
connect connection connector considerate conspiracy constipation contact container continent continue contraption control
conversation converter convertible convict cook cooker cookie cool cooler coon coop cooper cop cope copier coping copper copy
copycat coral cord cork corkscrew corn cornbread corner corns corolla corona coronavirus corral correct correctly corridor
corset cortex corvette cosmetic cosmos cost costume cosy cot cottage cotton couch cougar cough coughing could council
councillor councillors councilman counsel counsellor count countdown counter counterfeit countries country countryside coupe
couple coupling coupon courage courgette course court courthouse courtroom courtyard cousin cove cover covid cow coward cowboy
cowgirl cowl coworker coyote crab crack cracker crackers crackle cradle craft crafts craftsman cram cramp cramps cranberry
crane cranium crank cranky crappy crash crate crater craving crawl crayon crazy creak cream creamy crease create creation
creative creature creek creep creeper creepy crepe crew crib cricket crime criminal crisis crisp crisps crispy critter crochet
crock crockery crocodile croft croissant crook crooked crop cross crossbar crossbow crossing crossroad crossword crouch crow
crowbar crowd crown crucify cruelty cruise cruiser crumb crumble crumpet crunch crunchy crush crusher crust crutch cry crybaby
crystal cub cube cubicle cuckoo cucumber cuddle cuddly cue cuff cuisine cult cultivar cumin cup cupboard cupcake cupid cur
curb curd cure curiosity curious curl curly curry cursor curtain cushion cuss custard custodian custom customer cut cute
cuticle cutie cutler cutlery cutout cutter cutting cycle cycling cyclist cyclops cymbal cypress d dachshund dad daddy daemon
daffodil daft dahlia daily dairy daisy dale dalmatian dam damage dame damned damp damper dance dancer dandelion dandruff dandy
danger dangerous dare dark darken darkness darkroom darling darn dart darts dash dashboard date daughter davenport dawn day
daybreak daycare daydream daylight daytime daze dazzle dead deadbeat deadly deadwood deaf deafness deal dealer dean dear
dearly death deathbed deb debt decal decide decision deck decor decorate decoration decorator deep deeply deer defeat defence
defend definitely dehydrated delay delete delicacy delicious delight delightful deliver delivery dell dementia den denim dent
dental dentist denture dentures deodorant depart department departure depend depress depressed depression deputy derange derby
derrick describe description desert deserter deserve design designer desire desk desperate dessert destine destroy destroyer
detach detail detain detective detector detonate detour detox develop development devil devour dew diabetes diabetic diagram
dial dialect dialled diamond diaper diaphragm diarrhoea diary dice dickey dictionary die diesel diet difference different
differently difficult difficulty dig digest digger digital dill dim dime dimmer dimple dine diner ding dinghy dingo dinner
dinosaur diode dip diploma dipper direct direction directly director dirt dirty disability disable disabled disagree
disagreement disappear disappoint disappointed disappointment disarm disaster disc disciple discipline disco disconnect
discount discover discovery discuss discussion disease disgrace disgust disgusting dish dishonest dishwasher disinfectant disk
dislike dismiss disobey dispenser disposable disrespect disrespectful distance distant distillery distract disturb diva dive
diver divide divorce divorced diwali dizziness dizzy do doc dock doctor document documentary dodge dodger doe dog doggy doll
dollar dollhouse dolly dolphin domino donate donation dong donkey doodle door doorbell doorknob doorman doorstep doorway
dopamine dope dorm dormitory dory dose dot double doubt dough doughnut dove down downer downhill download downstairs downtown
dozen drag dragon dragonfly drain drake drama dramatic drape draught draw drawer drawing dreadful dream dreamer dredge dress
dresser dressing dribble drift drill drink drinker drip drive driver driveway drizzle drool drop drown drowning drowsy drug
drugstore drum drummer drumstick drunk drunken dry dryer drywall duck duckling duct dud dude duet duff dugout duh duke dull
dummy dump dumpling dumpster dun dune dung dunk dunno duplex during dust dustbin duster dusty dutch duty duvet dvd dwarf
dwelling dye dynamite dynamo e each eager eagle ear earache earl early earn earnings earphone earphones earpiece earring earth
earthquake ease easel easier easily east easter eastern easy eat eater eatery echo eclipse eczema eddy edge edifice educate
education eel effigy egg eggplant eh eid eight eighteen eighth eighty either elbow elder elderly elect election electric
electrician electricity electrode elephant elevator eleven elf elk ell elm else elsewhere email embarrass embarrassed
embarrassing embarrassment embassy embryo emergency emery emoji emotion emotional emotionally employ employee employer
employment emporium empty en enamel enclose encourage end ending endless enemy energetic energy engine engineer engraving
enjoy enjoyable enjoyment enlarge enormous enough enrol enter entertain entertainer entertainment enthusiasm enthusiastic
entrance entrant envelope environment envy epidermis epilepsy epileptic epinephrine equal equally equine equipment er erase
eraser errand es escalator escape escort especially esplanade espresso essay eta etching eucalyptus eulogy eunuch eve even
evening event ever evergreen every everybody everyday everyone everything everywhere evil ex exact exactly exaggerate exam
examination examine examiner example excellency excellent except excite excited excitement exciting excuse exercise exhale
exhaust exhausted exhausting exit expect expectation expects expensive experience explain explanation explode explore explorer
explosion explosive expressway extinguisher extra extraordinary extremely eye eyeball eyebrow eyeglass eyelash eyelid eyeliner
eyesight eyewitness f fabulous facade face facial facsimile fact factory fade fail failure faint fair fairground fairly fairy
faith faithful fake faker falcon fall fallout false fame familiar family famous fan fanatic fancy fanny fantastic fantasy far
faraway fare farewell farm farmer farmhouse farmyard fascia fascinating fashion fashionable fast fasten fat fate father fatty
faucet fault favour favourite fax fay fear fearful feast feather fedora feds fee feed feedback feeder feeding feel feeling
fella feller fellow felt female feminine femur fence fender fennel fentanyl fern ferret ferry fertiliser fess festival fetch
fetish fetus fever few fez fiance fiancee fib fibre fiddle fiddler field fierce fife fifteen fifth fifty fight fighter figure
figurine file filet filing fill fillet filling filly film filmmaker filter filth filthy fin final finally finch find finding
fine finger fingernail fingerprint fingertip finish fink fir fire firearm fireball firecracker firefighter firefly firehouse
fireman fireplace firewood firework fireworks firm first fish fisher fisherman fishery fishing fishy fist fit fitness fitting
five fiver fix fizz fizzy flag flagpole flagship flail flair flake flamboyant flame flamethrower flamingo flannel flap
flapjack flare flash flashlight flashy flat flatmate flatter flattery flavour flea flick flicker flight flinch fling flint
flip flipper flirt float flock flog flood flooding floor floorboard flop floppy florist floss flour flower flu flue fluff
fluffy fluid flush flute flutter fly flyer flywheel foal foam fob fog foggy fold folder folding folk follicle follow follower
following fond font food foodbank fool foolish foot footage football footpath footprint footstep footwear for forbid force
ford fore forearm forehead foreign foreigner forensic forensics foreskin forest forever forget forgetful forgive forgiveness
fork forklift form forth fortnight fortunately fortune forty forward fossil foster foul foundry fountain four fourteen fourth
fowl fox foyer fracture fragile frail frame franc frank frankly frat freak freaky freckle free freedom freely freeway freeze
freezer freezing freighter french fresco fresh freshen freshman fret fridge friend friendly friendship frigate fright frighten
frightened frill frisbee fritz frock frog from front frost frosty frown frozen fruit fruity frustrated frustrating frustration
fry fryer fuchsia fudge fuel fulfilled full fully fumble fun fundraiser fundraising funeral fungus funny fur furious furnace
furnishing furniture furry further fuse fuselage fuss future fuzz fuzzy g gable gadget gaff gag gain gal galaxy gale
gallbladder galleria galley gallon gallop gamble gambler game gander gang gangster ganja gap gar garage garb garbage garden
gardener gardening garland garlic garment garnet garnish garret garter gas gasket gasoline gasp gate gateway gather gathering
gator gavel gay gazebo gazelle gear gearbox gecko gee geek geisha gel gelding gem gender gene general generally generator
generic generous genie genitalia genitals genius gent gentle gentleman gently genuine geography germs gestapo gesture get
gherkin ghetto ghost giant gibbon gift gig gigantic giggle gill gimme gin ginger gingerbread ginseng giraffe girder girdle
girl girlfriend girly give giver glad gladiator glamour glance gland glare glass glassware glaze glen glide glider glimmer
glisten glitter globe glorious glory gloss glossy glove glow glue gluten gnome gnu go goal goalie goalkeeper goat goatee
gobble goblet goblin god goddess godfather godmother goggles gold golden goldfish golf golfer golly gondola gone gong gonna
goo good goodbye goodness goodnight goodwill goody goof goofy goon goose gooseberry gopher gorilla gosh gosling gossip gotcha
gotta gouge gourd government governor gown grab grace graceful gracious grade graduate graduation graffiti graffito graft
graham grain gram gramophone gran grand grandchild granddad granddaughter grandfather grandma grandmother grandpa grandparent
grandson grange granny granola grape grapefruit graph grasp grass grasshopper grate grateful grating gravestone graveyard
gravy graze grease greasy great greedy green greenery greenhouse greet greeting grenade grey greyhound grid grief griffin
grill grille grime grin grind grinder grip grit grizzly groan grocer groceries grocery grog groin groom groovy gross ground
groundhog group groupie grouse grow growl grub grubby grumpy grunt guacamole guard guess guest guesthouse guide guidebook
guilt guilty guinea guitar gulag gull gum gun gunfire gunman gunner gunnery gunpoint gunpowder gunshot gurney gush gut guts
gutted gutter guy gym gymnastics gyro h ha habit hack hacker hackney haddock hag haggis hail hair hairband hairbrush haircut
hairdo hairdresser hairdressing hairdryer hairpin hairstyle hairy halal hale half halfway halibut hall hallelujah halloween
hallway halt halter ham hamburger hammer hammock hamster hand handbag handball handcuff handful handgun handicap handiwork
handkerchief handle handlebar handler handling handrail handset handshake handsome handwriting handwritten handy handyman hang
hangar hanger hanging hangman hangover hank hanky happen happily happiness happy harbour hard hardcover hardly hardware
hardworking hare harem hark harm harmful harmless harmonica harmony harp harry harsh hart harvest hash hat hatch hatchet hate
hatred haul haunt have haw hawk hawthorn hay hayfever haze hazelnut he head headache headband headgear heading headlice
headlight headline headmaster headphone headphones headquarters headset headstone headteacher heal healer healing health
healthcare healthy heap hear hearing hearsay heart heartache heartbeat heartbreak heartbroken heartburn hearth heat heater
heath heather heating heave heaven heavenly heavily heavy heavyweight heck hectic hector hedge hedgehog heel height heist
helicopter hell hello helmet help helper helpful helpless helpline hem hen henchman hepatic her herb herbal herd herder here
hernia hero heroic heroin herring hers herself hey hi hibiscus hiccup hick hickory hide hideous high highchair highland highly
highness highway hijab hijack hijacker hike hiker hill hillside hilly hilt himself hind hinge hint hip hippopotamus hire his
hiss historical history hit hitch hitchhike hitter hive hiya hmm ho hob hobbit hobby hobo hockey hoe hog hogan hoist hold
holder hole holiday holler hollow holly hologram holster holy hombre home homeboy homeland homeless homelessness homemade
homer homesick hometown homework homicide homosexual hone honest honestly honesty honey honeymoon honk honour hood hoodie hoof
hook hookup hooligan hoop hooray hoot hooter hoover hop hope hopeful hopefully hopeless hopper hormone horn hornet horrible
horrify horror horse horseback horseman horseradish horseshoe hose hosepipe hospice hospital host hostel hostess hot hotel
hotshot hotter houmous hound hour hourglass house houseboat housekeeper housemate housewife housework housing hover how howdy
however howl huckleberry huddle hug huge huh hula hulk hull hum human humankind humanoid humerus hummer hummingbird hummus
humour hunch hundred hunger hungry hunk hunt hunter hunting hurdle hurl hurrah hurricane hurry hurt hurtful husband hush husky
hustle hustler hut hutch hydrant hyena hygiene hygienist hypnotic hypothalamus hysteria i ibuprofen ice iceberg icebreaker
iceman icing icon icy idea idle idol if igloo ignite ignorant ignore iguana ill illegal illness illusion imagination imagine
immediately impala impatient implant importance important impossible impostor impress impressive imprint improve improvement
in inch incinerator include including inclusion incoming incontinence incorrect increase incredible incredibly incubator
indeed independence independent independently indigestion indoor indoors indulge infect infection infectious infield
information informer ingredient inhale inhaler inject injection injure injury ink inmate inn innocent insane insect inside
insomnia inspector inspire instant instead instinct instruction instructor insulin insult insurance intact intel intelligent
intercom intercourse interest intern internet interrupt interview intestine into introduce introduction invent invention
inventor investigator invitation invite involve involvement iris iron ironclad ironic irritate island it itch itchy item its
itself ivy j jab jabs jack jackal jackass jacket jackpot jade jag jaguar jail jam janitor jar jasmine jasper jaw jawbone jay
jazz jealous jealousy jean jeans jeep jeez jelly jellyfish jenny jerk jerky jersey jester jet jetty jewel jewellery jib jig
jigsaw jimmy jingle jinx jittery job jock jockey joey jog jogger john johnny join joint joke joker jolly josh journalist
journey joy joystick judge judgement judo jug juggle jugular juice juicy jukebox jumbo jump jumper jumpsuit jumpy jungle
junior juniper junk junkyard just justice k kaiser kamikaze kangaroo karaoke karate kayak kebab keep keeper kelp kelvin ken
kennel kerb kernel kerosene ketchup kettle key keyboard keyhole keypad khan kick kicker kid kiddie kiddo kidnap kidnapper
kidnapping kidney kill killer killing kilometre kilt kimono kind kinda kindly kindness king kingdom kiosk kip kiss kisser kit
kitchen kite kitsch kitten kitty kiwi knee kneel knickers knife knight knit knitting knob knock knockout knot know knowledge
knuckle koala l la lab labelled labium laboratory labyrinth lac lace lack lad ladder ladle lady ladybird ladybug lager lagoon
laird lake lakeside lam lama lamb lamp lampshade lancet land landfill landing landlady landlord lane language lantern lanyard
lap lapel laptop lard large lark larva larynx lasagne laser lass lassie last latch late lately latex lathe latte laugh
laughter launcher launchpad launder launderette laundromat laundry laurel lava lavatory lavender law lawn lawsuit lawyer
laxative lay lazy lead leader leaf leaflet league leak lean leap learn learner leash leather leave ledge lee leech leek left
leftover leg legally legend legging leggings leisure lemon lemonade lend lens lentil leopard lesbian less lesson let letter
lettuce level lever liar libido librarian library lice licence license lick lid lido lie life lifeboat lifeguard lifelong
lifestyle lifetime lift light lightbulb lighten lighter lighthouse lightly lightning like likely likeness lilac lilo lily limb
lime limit limo limousine limp linden line linen lineup lingerie lingo lining link lint lion lioness lip lipstick liqueur
liquid liquor list listen listener litre litter little live lively liver livery livestock living lizard llama lo load loaf
loan lobby lobe lobster local lock locker locket locomotive lodge lodging loft log loin lollipop lolly loneliness lonely loner
lonesome long longhorn loo look lookout loon loop loose loosen lord lorry lose loser loss lot lotion lottery lotus loud loudly
loudspeaker lounge louse lousy louvre lovable love lovely lover low lower loyal loyalty luck luckily lucky lug luge luggage
lullaby lulu lumber lump lumpy lunch lunchbox luncheon lunchtime lung lust luxury lynch ma mac macaroni mace machete machine
machinery macho mackerel mad madam madame mademoiselle madhouse madman madness maestro magazine maggot magic magical magician
magnet magneto magnificent magnolia magnum magpie mahogany maid maiden mail mailbox mailman main mainframe mainland mainly
maize make makeover maker makeup male mall mallard mallet malt mam mama mamba mambo mamma mammal man manage management manager
manatee mandarin mandolin mane manger mangle mango mangrove manhole manicure manifest manifold mankind manly manna mannequin
manor manta mantel mantis manure many map maple marathon marble march mare margarine margarita marge marijuana marina marinade
marine mark marker market marking marksman marlin marmalade marmite maroon marquee marriage marry marsh marshmallow mart
marten martin martini mascara mascot mash mask mason masonry masquerade massage massive mast master masterpiece mat matador
match matchbox mate mater mating matron matt matter mattress mausoleum maxi may maybe mayday mayflower mayhem mayo mayonnaise
mayor maze meadow meal mealtime mean meaning means meantime measles measurement meat meatball meatloaf mechanic medal media
medic medical medication medicine meet meeting meg megaphone melody melon melt meltdown member members membership membrane
memo memorable memory mend menopause mental mention menu mercer mercury meringue mermaid merry mesa mess message messenger
messiah messy metal metaphor meteor meteorite meter meth methadone methane metre metro mezzanine mi mick mickey microchip
microfilm microphone microscope microwave mid middle midge midnight midterm midwife might mighty migraine mike mil mile milk
milkshake mill miller millet million millionaire milt mime mimosa mince mind mine miner mingle mini minibus minion minister
minivan mink mint minus minute miracle mirage mirror miscarriage miserable misfit mishap misplace miss missile missus mist
mistake mister mistletoe mistress mitt mitten mitzvah mix mixture moan moat mob mobile mobility mobster mocha mock mockery
mockingbird model modelling modem modern moisturiser molar molasses mole molly moment mommy money mongoose mongrel monk monkey
monolith monsieur monsignor monster montage month monthly moo mood moody moon moonlight moor moose mop morale moray more
morgue morning morphine morrow mortar mortgage mosaic mosque mosquito moss most mostly motel moth mother motif motor motorbike
motorcycle motorcyclist motorway mould mound mount mountain mouse mousse moustache mouth mouthpiece mouthwash move movement
mover movie mow mower mozzarella ms much muck mucus mud muddy muesli muffin muffle muffler mug mulberry mulch mule mullet
mulligan mum mumble mummy mumps murder murderer murmur muscle muse museum mush mushroom music musical musician musket
musketeer mussel must mustang mustard mutt mutter mutton muzzle my myrtle myself mystery myth n naan nab nacho nae nag nah
nail naive naked name nan nanny nap napalm nape napkin napoleon nappy narcotic narrow nasty national natural naturally nature
naughty nausea nauseous nautilus nave navy near nearby nearly neat nebula necessary neck necklace neckline need needle
neighbour neighbourhood neighbours neither nelson neon nephew nerd nerve nervous nest net neuron never new newborn newlywed
news newsletter newspaper newt newton next nib nice nicely nick nickel nickname niece night nightclub nightdress nightfall
nightie nightingale nightmare nighttime nine nineteen ninety ninja ninth nip nipple nit nits no nobleman nobody nod noel noise
noisy none nonsense noodle noodles noon nope nor normal normally north northern nose nosebleed nostril not notch note notebook
nothing notice noticeboard nourish nourishment nova now nowadays nowhere nozzle nucleus nude nudge nudist nudity nugget nuke
numb number nun nurse nursery nursing nut nutcracker nutmeg nutshell nutty nylon o oak oar oasis oat oatmeal obese object oboe
observatory observe obsess obstruct occasionally ocean octopus odour oeuvre of off offend offender offensive offer office
officer officially offline often ogre oh oi oil ointment ok okay old olive omelette on once one onion online only onto ooh
ooze open opener opening operation operator opinion opium opportunity opposite optic optician option opus or orange orangutan
orb orbit orchard orchestra orchid order orderly ordinary oregano organ organisation organise organised organiser orgy orifice
oriole orphan osprey ostrich other otherwise otter ouch ought ounce our ours ourselves out outboard outburst outdoor outdoors
outer outfield outfit outhouse outing outlet outnumber outrun outside outsider outta ovary oven over overboard overcoat
overcome overdose overhang overhead overhear overload overlook overnight overpass overreact overrule overseas overtime
overtired overweight overwhelm ow owe owl own owner ox oxygen oyster p pa pace pacific pack package packet pad paddle paddy
padlock padre page pageant pagoda pail pain painful painfully painkiller painless paint paintball paintbrush painter painting
pair paisley pal palace palate pale palisade palm pamphlet pan panama pancake pancreas panda pandemic pane pang panic pansy
pant panther pantie pantry pants pantyhose papa paparazzo papaya paper paperback paperwork paprika parachute parade paradise
paragraphs paralyse paralysed paramedic paranoid parasite parcel parent park parka parking parkway parlour parole parrot
parsley parsnip part particle partner partridge party pass passage passageway passenger passion passionate passport password
past pasta paste pastor pastry pasty pat patch pate path pathetic pathogen patience patient patio pattern patty pause pave
pavement pavilion paw pay payback paycheck payday payload payment payroll pea peace peaceful peacefully peach peacock peanut
pear pearl pebble pecan peck pectoral peculiar pedal pedestal pedestrian pee peek peel peep peer peg pelican pellet pelt
pelvis pen pencil pendant pendulum penguin penicillin penis penitentiary penny pension pensioner pentagon penthouse people pep
pepper peppermint pepperoni perch perfect perfectly perfume perhaps period periscope permission person personal personality
personally peso pest pesto pet petal peter petrol pew phantom pharmacist pharmacy pheasant phlegm phoebe phoenix phone phoney
phonograph photo photocopy photograph photographer photography phrase physical physically physician physicist physics physio
physiotherapist physiotherapy pianist piano piccolo pick picket pickle pickup picnic picture pie piece pier pierce pig pigeon
piggy piglet pike pile piling pill pillow pillowcase pilot pimple pin pinball pinch pine pineapple ping pink pinnacle pinpoint
pint pinto pip pipe piper pippin pique piranha pirate pistachio pistol piston pit pita pitch pitcher pitchfork pitiful pitta
pixel pizza pizzeria place placebo placenta plaid plain plan plane planet planetarium plank plankton plant plaque plasma
plaster plastic plate platform plating platinum platter play playboy player playful playground playgroup playhouse plaza
pleasant please pleasure plenty plexus plimsoll plimsolls plough plug plughole plum plumage plumb plumber plummet plunge
plunger plus plywood pneumonia poacher pocket pod poem poet poetic poetry poi point pointy poison poisonous poke poker pole
police policeman policewoman polish polite politely politician pollard pollen pollution polo polyester polygraph poncho pond
pontoon pony ponytail poo poodle pooh poop poor pop popcorn pope poplar poppy popular popularity porcelain porch porcupine
pork pornography porridge port portable portal porter portico portrait position positive positively posse possible possibly
possum post postbox postcard postcode poster postie postman postpone pot potato pothole potion potter pottery potty pouch
poultry pounce pound pour pout poverty pow powder power powerful powerless practical practically practice practise prairie
praise pram prank prawn pray prayer preach preacher precious precisely prefer pregnancy pregnant prep preparation prepare
prescription present presentation president press pressure pretend pretty pretzel price pride priest priestess primrose prince
princess print printer prison prisoner privacy private privately prize pro probable probably probe problem producer prof
professional professor programme progress project projectile projector prom promise pronounce prop propel propeller proper
properly protect protection protective protector protest prototype proud proudly prove provide provoke prowl prune pry psst
psychiatrist psychic psychologist psychopath psychotic pub puberty pubic pubis public publish puck pudding puddle puff puffy
pug puke pull pulley pulp pulpit pulse puma pump pumpkin pun punch puncture punish punishment punk puny pup pupil puppet puppy
pure purebred purple purpose purr purse push pushchair puss pussycat put putter putty puzzle pygmy pyjamas pylon pyramid
python q quack quagmire quail qualification quarantine quarrelled quart quarter quarterback quay queen queer quench question
queue queuing quiche quick quickly quid quiet quietly quill quilt quince quit quite quiz r rabbi rabbit raccoon race racehorse
racer racetrack raceway racism racist rack racket radar radiator radio radish radius raft rafter rag rage raid rail railing
railroad railway rain rainbow raincoat rainy raise raisin rake ram ramadan ramble ramp rampart ranch rancher randy ranger rap
rape rapper raptor rare rarely rascal rash raspberry rat ratchet rather rating rattle rattlesnake rave raven ravioli ray rayon
razor re reach reactor read reader reading ready real realise realistic reality really reaper rear rearrange reason reasonable
reassure rebound rebuild receipt receive receiver recent recently receptacle reception receptionist receptor recess recipe
recite reckless recognise recognised recon record recorder recording recovery rectum recycle recycling red redhead redneck
reduce redwood reef reefer reek reel reeve referee refill refinery reflector reflex refresh refreshment refreshments
refrigerator refugee refund refuse register regret regular regularly rehab rehearsal rehearse rein reindeer rejoicing
relationship relax relaxation relaxed relaxing reliable relieve religion religious remains remark remember remind reminder
remove rent rental reopen repair repay repeat rephrase replica reply report reporter reptilian rerun rescue research
researcher residue resign resistor respect respectful respirator respite responsibility responsible rest restaurant restless
restroom result resume retina retire retirement retreat retriever return reunion reuse rev revive revolt revolver reward
rewrite rhino rhinoceros rhubarb rhyme rhythm rib ribbon rice rich rick rickshaw ricotta rid riddle ride rider ridge ridicule
ridiculous riding rifle rig right rile rim rind ring ringer ringside rink rinse riot rip ripe ripper ripple rise risk risky
risotto river riverbank riverside roach road roadblock roadhouse roadside roadster roadway roam roar roast rob robber robbery
robe robin robot rock rocker rocket rocky rod rodent rodeo roe roebuck roger roll roller roman romance romantic romeo roof
rooftop rook rookie room roommate rooster root rope roper rosary rose rosebud rosemary rosy rot rotor rotten rotunda rouge
rough roughly round roundabout routine roux rove rover row rowan rowdy royal royalty rub rubber rubbish rubble rube ruby
rucksack ruckus rudder rude rue ruff ruffle rug rugby ruin rule ruler rum rumble rumbling rumour rump run runaway rung runner
runway rupture rush rusk rust rustle rustling rusty rye s sable sabre sack sacrifice sad sadden saddle sadly sadness safari
safe safely safety saffron sag sahib sail sailboat sailor saint sake salad salami salary sale sales salesman saline saliva
sally salmon salon saloon salsa salt salty salute salve samba same samosa sampler samurai sanatorium sand sandal sandbox
sander sandman sandwich sandy sane sanitarium sanitary sanitiser sap sarcasm sarcastic sarcophagus sardine sari sash sassy
satay satchel satellite satin satisfaction satisfy satnav satsuma sauce saucepan saucer sauerkraut sauna sausage save savings
saviour savoury saw sawmill sawyer sax saxophone say saying scab scaffold scaffolding scald scalp scalpel scam scan scandal
scanner scar scarab scare scarecrow scared scarf scarlet scary scatter scene scenery scent school schoolboy schoolchild
schoolgirl schoolhouse schooner science scientific scientist scissors scold scone scoop scoot scooter score scoreboard
scorpion scotch scour scout scrabble scramble scrap scrapbook scrape scraping scratch scratchy scream screamer screech screen
screening screenplay screw screwdriver script scrooge scrub scuba scum scythe sea seabird seafood seagull seal seam seaman
sear search searchlight seashore seaside season seasonal seat seatbelt seaweed second secondly secret secretary secretly sedan
sedate sedative see seed seedling seem seer seize seizure self selfie selfish sell seller sellotape seltzer semen seminar
senator send sens sensation sense sensible sensitive sensor sensory sentence separate separately septum sequin serge serious
seriously sermon serum serve server service serving sesame session set settee setting setup seven seventeen seventh seventy
several sew sewage sewer sewing sex sexual sexually sexy sh shack shad shade shadow shadowy shady shaft shag shake shaker
shaky shall shallot shallow sham shaman shame shampoo shamrock shanghai shank shanty shape shard share shark sharp sharpen
shatter shave shaver shawl shay she shears sheath shed sheep sheer sheet sheila shelf shell shellfish shelter shelve shepherd
sheriff sherry shh shield shift shill shimmer shimmy shin shine shingle shiny ship shipment shipwreck shipyard shirt shiv
shiver shock shoe shoo shook shoot shooter shop shopkeeper shopper shore short shortage shortcut shortly shorty shot shotgun
should shoulder shout shove shovel show shower showroom showtime shred shredder shrew shriek shrimp shrink shroud shrub shuck
shudder shuffle shunt shush shut shutter shuttle shy shyness sibling sick sicken sickle sickness side sidekick sideline
sidewalk sideways siding sieve sift sigh sight sighting sign signal signature signet signor signpost silence silencer silent
silk sill silly silo silver silverware similar similarity simmer simple simply simulator sin since sincere sincerely sing
singe singer single sink sinner sinus sip sir sire siren sis sissy sister sit sitcom sitter sitting situation six sixteen
sixth sixty size sizzle skate skateboard skater skeleton sketch skewer ski skid skilful skill skilled skillet skim skin skinny
skip skipper skirt skittle skittles skull skunk sky skylight skyscraper slab slack slacks slam slander slant slap slash slat
slate slaughter slaughterhouse slave slay slayer sled sledge sledgehammer sleep sleeper sleepy sleeve sleigh slice slick slide
slight slim slime slimy sling slingshot slip slipper slippery slit slob slogan slop slope sloppy slot slow slowly slug slugger
slum slumber slump smack small smart smartphone smash smear smell smelly smelt smile smiley smirk smith smoke smoker smoking
smooth smoothie smoothly smother smuggle smuggler snack snag snail snake snap snapshot snatch sneak sneaker sneaky sneeze
snicker sniff sniffle sniffles snip snipe sniper snippet snitch snob snooker snoop snore snorkel snort snot snout snow
snowball snowboard snowman snowmobile snowy snuggle so soak soap soar sob soccer sociable social socialise sock socket sod
soda sodium sofa soft softball soften softly software soggy soil sol solar soldier solicitor solid solitaire solo solve some
somebody someday somehow someone someplace something sometime sometimes somewhere son sonar song songbird sonny soon soot
soothe sop soprano sorcerer sordid sore sorry sort sorta soul sound soundtrack soup sour south southern souvenir soy soybean
spa space spacecraft spaceship spacious spade spaghetti spam spandex spaniel spank spanner spar spare spark sparkle sparkly
sparky sparrow spartan spatula spawn speak speaker spear special specialist specially speck spectacle speech speed speedway
spell spelling spelt spend sperm sphincter sphinx spice spicy spider spike spill spin spinach spindle spine spire spirit spit
splash splatter spleen splendid splint splinter split splitting spoil spoke sponge spook spooky spool spoon spore sport
sportswear spot spotlight spotter spotty spout sprain spray spread spring sprinkle sprinkler sprout spruce spud sputnik spy
squad square squash squat squeak squeaky squeal squeeze squid squint squirm squirrel squirt stab stack stadium staff stage
stagecoach stagger stain stair staircase stairlift stairway stairwell stake stale stalk stalker stall stamen stamina stamp
stand standard standby staple stapler star starboard stare starfish starlight starling start starter startle starve stash
station stay steady steak steakhouse steal stealth steam steamboat steamer steamship steed steel steeple steer stein stench
stencil step stepbrother stepchild stepdad stepfather stepmother stepmum stepsister stereo sternum steroid stethoscope stetson
stew stick sticker sticky stiff stigma stile stiletto still stilt sting stinger stingray stink stinky stir stitch stockholder
stocking stoker stomach stomp stone stoner stooge stool stoop stop stopwatch storage store storefront storehouse storey stork
storm stormy story storyteller stove stow straight straighten strain strange stranger strangle strap strapless straw
strawberry stray streak street streetcar strength strep stress stressed stressful stretch stretcher stretchy strict strictly
strike striker string strip stripe strobe stroke stroll stroller strong stronghold strongly struggle strut stub stubborn
student studio study stuff stuffy stumble stump stun stunt stupid sturdy sturgeon stutter style stylish stylist stylus subject
submarine subtitle subway success successful such suck sucker sudden suddenly sue suede suffer sugar sugarcane sugary suggest
suggestion suicidal suicide suit suitable suitcase suite suitor sulky sully sulphur sum summer summertime sump sun sunbathe
sunburn suncream sundae sundown sunflower sunglasses sunlight sunny sunrise sunroof sunscreen sunset sunshine sup superhero
superior superman supermarket superstar supervisor supper support supporter supportive suppose sure surely surf surface
surfboard surfer surgeon surgery surgical surname surprise surprised survey survivor sushi suspect suspender suspense
suspicious swab swallow swan swap swat swatch sway swear sweat sweater sweatshirt sweaty swede sweep sweet sweeten sweetener
sweetheart sweetie sweetness swell swerve swim swimmer swimming swimsuit swimwear swine swing swinger swipe swirl swish switch
switchboard swoop sword swordfish swordsman sycamore symbol sympathy symptom symptoms synagogue synapse syndrome syringe syrup
system t tab tabby tabernacle table tablecloth tablet tabletop tabloid tack tacky taco tad taffy tag tail tailgate take
takeaway takeoff takeout taker tale talent talented talisman talk talker tall tally talon tam tambourine tamper tampon tan
tang tangerine tango tank tanker tantrum tap tape taping tar tarantula tarnish taro tarot tarp tart tartan tassel taste tasty
tattoo tax taxi tea teabag teacake teach teacher teak team teamwork teapot tear tearful tease teaspoon teatime technician
technology ted teddy teen teenage teenager teeny telegram telegraph telephone telescope television tell teller telly temp
temper temperature temple tempo ten tender tendon tenner tennis tent tentacle tenth tequila term terminal termite terrain
terrible terribly terrier terrific terrify terror terrorism terrorist terry test testicle text textbook textile than thank
thankful thanks thanksgiving that thatch thatcher the theatre theft their theirs themselves then therapist therapy there
thermometer thermos thermostat these they thick thief thieve thigh thin thing think third thirst thirsty thirteen thirty this
thistle thong thorax thoroughfare thou though thought thoughtful thousand thread threaten threatened threatening three thrill
throat throb throne through throw thrush thud thug thumb thumbnail thump thunder thunderstorm thwart thy thyme thyroid ti
tiara tibia tick ticker ticket tickle tide tidy tie tiger tight tighten tightly tightrope tights tikka tile till tiller tilt
timber time timer timetable timing timothy tin tinfoil tingle tinker tinned tinsel tiny tip tire tiredness tissue titanic
title to toad toast toaster toastie tobacco today toddler toe toenail toffee tofu toga together toilet toiletries token
tolerate tom tomahawk tomato tomb tombstone tomorrow ton tone tong tongue tonic tonight tonsil tonsils tony too tool toolbox
tooth toothache toothbrush toothpaste toothpick top topaz topless topper topple tor torch tornado torpedo tortilla tortoise
torture toss tot total totally tote totem touch touchdown touchscreen tough tour tourist tournament tow toward towards towel
tower town toxic toy tracer trachea tracing track tracker tracksuit tractor trade tradition traditional traffic tragedy tragic
trail trailer train trainee trainer trainers training tram tramp trample trampoline tramway transformer transgender transistor
translate translator transplant transponder transport transportation transporter trap trapeze trapper trapping trash trauma
travel travelled traveller tray treadmill treasure treat treatment tree trendy trey triad trial triangle trick tricky tricycle
trifle trim trinket trip tripe triple tripod troll trolley trombone trooper trophy tropic tropical trot trotter trouble trough
troupe trouser trousers trout troy truck trucker true truffle truly trump trumpet trunk truss trust truth truthful try tub
tuba tube tubing tuck tucker tug tulip tum tumble tummy tumour tuna tune tunic tunnel turban turbine turf turkey turn turner
turnip turnpike turntable turret turtle tutor tux tuxedo twain tweed tweezers twelfth twelve twenty twice twig twilight twill
twin twinkle twirl twist twister twitch two tycoon type typewriter typing tyre u ugh ugliness ugly uh ukulele ulcer um
umbrella umpire unable uncle uncomfortable uncover under underground underline underneath underpants understand underwater
underwear undies undo undress uneasy unemployed unemployment unexpected unfair unfairly unfinished unfold unfortunately
unhappy unicorn uniform union unit universe university unkind unknown unleash unless unlike unload unlock unlucky unpack
unpaid unpleasant unplug unravel unstable untidy until unusual unwell unwind up update upgrade uphill upholstery upload upon
upright upset upsetting upside upstairs uptown urgent urgently urinal urine use useful useless usher usual usually utensil
uterus vacation vaccinate vaccination vaccine vagina valentine valet valley valuable valve vampire van vandal vandalism vane
vanilla varnish vase veal veg vegan vegetable vegetarian veggie vein velcro velvet veneer venison vent ventilator veranda
verbal veronica verruca verse vertebra very vest vestibule vet vibe vibrate vibrator vicar victim victory video videotape view
viewer viking villa village villager villain vinegar vineyard vino vintage viola violence violent violently violet violin
virgin virus visa vise visit visitor visor vitamin viva vocabulary vodka voice voicemail volcano volunteer volunteering vomit
voodoo vote voter voting vulture w wacky wade waffle wag wage wages wagon waist waistcoat waistline wait waiter waitress wake
walk walker walkway wall wallet wallow wallpaper wally walnut walrus waltz wand wander wanna wannabe want war ward warden
wardrobe warehouse warhead warlock warm warmth warn warning warp warren warrior warship wart wasabi wash washable washer
washing washroom wasp waste watch watchdog watcher watchman watchtower water waterfall watermelon watery wave wax way we weak
weakness wealth wealthy weapon weaponry wear wearable weary weasel weather weatherman weave weaver web webcam website wed
wedding wedge wee weed week weekday weekend weekly weep weevil weigh weight weir weird welcome well wellies wellington wen
wench werewolf west western wet whack whale wham wharf what whatever whatnot wheat wheel wheelbarrow wheelchair wheeler
wheelie wheeze wheezy when whenever where whereabouts wherever whether whew which while whim whimper whine whip whirl whisk
whisker whisky whisper whistle whistler white whiteboard whitehead whitey whiting who whoa whoever whole whom whoop whose why
wick wicker wicket wide widget widow widower wiener wife wifi wig wiggle wild wildcat wilderness wildflower wildlife will
willing willow willy wimp win winch wind windmill window windowsill windshield windy wine winery wing wink winkle winner
winter wipe wiper wire wiring wisdom wise wish wit witch with withdraw within without witness witty wive wizard wobbly woe wok
wolf wolfram woman won wonder wonderful woo wood wooden woodland woodpecker woodwork woody woof wool word work worker workers
workman workplace workshop worktop world worldwide worm worried worry worrying wort worth worthless worthwhile worthy would
wound wow wrap wrapper wreck wreckage wrench wrestle wrestler wrestling wright wring wrinkle wrist wristband wristwatch write
writer writing wrong x-ray xerox xmas y yacht yahoo yam yang yank yap yard yarn yawn ye yea yeah year yearbook yearly yell
yellow yen yep yes yesterday yet yew yo yoga yoghurt yogurt yolk yonder you young youngster your yours yourself yourselves
youth yucca yuck yum yummy yup z zebra zeppelin zero zigzag zimmer zip zipper zombie zoo zoom zucchini
""".split()
)
