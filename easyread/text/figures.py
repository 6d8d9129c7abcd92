"""Ways of speaking that mean something else than their words say, each with what to say instead. Written for this project."""

FIGURES = """
## idiom: figures of speech
a blank canvas: a new start
a drop in the ocean: very little
a level playing field: the same chance for everyone
a long way to go: a lot more to do
a one-stop shop: one place for everything
a raft of: many
a safe pair of hands: somebody you can trust
a snapshot of: a short look at
a step change: a big change
a stone's throw: very near
a tall order: hard to do
a two-way street: something that both sides do
across the board: for everyone
ahead of the curve: early
around the clock: all day and all night
at a crossroads: about to choose
at the centre of: say what you do for them
at the coalface: with the people we help
at the core of: most important in
at the drop of a hat: straight away
at the end of the day: say what matters most
at the forefront of: leading
at the heart of: say what you do for them
at the sharp end: with the people we help
back on track: going well again
back to the drawing board: start again
bear fruit: work well
behind closed doors: in private
big picture: everything together
blue sky thinking: new ideas
boil down to: are about
bottom line: what matters most
break down barriers: stop what keeps people out
break down silos: help teams work together
break new ground: do something new
breathe new life: make better
bridge the gap: make the difference smaller
bring to the table: have to give
build bridges: help people to get on
building blocks: parts
buy-in: people agreeing
by and large: mostly
carve out: make
catch-22: a problem with no way out
change the landscape: change a lot
cherry pick: choose only the best
chip in: help
clear the air: talk about it
close the gap: make the difference smaller
closer to home: near where you live
come on board: join us
come on stream: start
come to light: be found
come to terms with: get used to
cornerstone of: very important for
cradle to grave: all your life
cross the line: do what is not allowed
cut corners: do it badly to save time
cut through red tape: make it simpler
cutting edge: new
deep dive: a close look
direction of travel: where we are going
do your bit: help
door is always open: you can always ask
down the line: later
draw a line under: end
drill down: look closely
drive change: make things change
drive down: make less
drive forward: make happen
drive improvement: make better
drive improvements: make better
drive up: make more or better
drives forward: makes happen
driving force: what makes it happen
early days: just started
embed in: make part of
embedded in: part of
en route: on the way
eye opener: a surprise
fall by the wayside: stop
fall short: be not enough
fall through the cracks: get no help
fall through the gaps: get no help
fit for purpose: good enough
flag up: tell us about
flagship programme: most important programme
flesh out: say more about
food for thought: something to think about
forward thinking: thinking about the future
forward-thinking: thinking about the future
from scratch: from the start
from the ground up: from the start
from the word go: from the start
future proof: ready for the future
future-proof: ready for the future
gain traction: start to work
game changer: something that changes everything
game-changer: something that changes everything
get off the ground: start
get on board: join in
get the ball rolling: start
give voice to: let people speak about
give the green light: say yes to
go hand in hand: happen together
go live: start
go the extra mile: do more than we must
golden opportunity: a very good chance
golden thread: main idea
grass roots: local people
grassroots: local people
grasp the nettle: do the hard thing
ground-breaking: new
groundbreaking: new
hand in hand: together
hand in glove: together
hard to reach: say who: people who do not get our services
hard-to-reach: say who: people who do not get our services
heavy lifting: hard work
help shape: help to plan
high on the agenda: important
hit the ground running: start well
hit the target: do what we said
hot topic: something that people talk about
hotspot: place where there is a lot of it
in a nutshell: in short
in black and white: in writing
in step with: at the same time as
in the driving seat: in charge
in the long run: after a long time
in the loop: told about it
in the pipeline: planned
in the same boat: with the same problem
in the spotlight: what people talk about
in tune with: right for
iron out: put right
join the dots: see how things go together
join up: make work together
joined up: working together
joined-up: working together
jump through hoops: do many hard things
keep a finger on the pulse: know what is happening
keep on track: keep going well
key player: important person
key players: important people
kick off: start
kick start: start
kick-start: start
know inside out: know very well
lay the foundations: get ready for
lay the groundwork: get ready for
lead the way: do it first
learning curve: learning
leave no stone unturned: look everywhere
leave no-one behind: help everyone
lend a hand: help
level up: make things more equal
levelling up: making things more equal
lie at the heart: say what you do for them
light at the end of the tunnel: hope
lines up with: is the same as
line up with: be the same as
link in with: work with
live up to: be as good as
long haul: long time
look to the future: think about the future
low-hanging fruit: what is easy to do first
make headway: go forward
make inroads: begin to work
make ends meet: have enough money
make strides: get better
map out: plan
move forward: go on
move the dial: make a difference
moving forward: from now on
moving forwards: from now on
nip in the bud: stop early
no-brainer: easy choice
nuts and bolts: details
off the back of: after
off the record: in private
on a par with: as good as
on board: with us
on the agenda: planned
on the back burner: waiting
on the back of: after
on the cards: likely
on the doorstep: near home
on the frontline: with the people we help
on the front line: with the people we help
on the ground: where people live
on the horizon: coming soon
on the map: known
on the radar: known
on the right track: going well
on the same page: agreeing
on the table: possible
on their doorstep: near home
on your doorstep: near home
on track: going well
one size fits all: the same for everyone
one-size-fits-all: the same for everyone
open doors: give chances
open the door to: let happen
out of the box: new
outside the box: in a new way
over the moon: very happy
paint a picture: show
part and parcel: part
pave the way: get ready for
person centred: about what each person wants
person-centred: about what each person wants
pick up the pieces: put it right afterwards
piece of the puzzle: part
pinch point: busy time, or hard part
place based: in one area
place-based: in one area
plug the gap: give what is missing
pool resources: share money and staff
postcode lottery: different help in different places
pull together: work together
push the boundaries: try new things
put in place: start, or do
put on hold: stop for now
put people first: say what you do for them
put the brakes on: stop
quick win: something good that is fast to do
quick wins: good things that are fast to do
raise awareness: tell people about
raise the bar: get better
raise the profile: tell people about
ramp up: do more
reach a crossroads: have to choose
reap benefits: get something good
reap the benefits: get something good
red tape: rules and forms
reinvent the wheel: do again what is done
rise to the challenge: do the hard thing
road map: plan
roadmap: plan
roll out: start everywhere
rolled out: started everywhere
rolling out: starting everywhere
root and branch: whole
root cause: reason
root causes: reasons
round the clock: all day and all night
rule of thumb: simple rule
run out of steam: stop
safety net: help when things go wrong
scale up: do more
seamless: without gaps
see eye to eye: agree
set in stone: fixed
set the scene: say how it began
set the tone: show how it will be
shape the future: change what happens next
shed light on: explain
shine a light on: show
silver bullet: one answer to everything
sing from the same hymn sheet: say the same
social fabric: how people live together
spark change: make things change
speak volumes: show a lot
stand in the way: stop
stand the test of time: last
start the ball rolling: start
state of the art: new and very good
state-of-the-art: new and very good
steer clear of: keep away from
step change: big change
step up: do more
stepping stone: step
strike a balance: do some of both
strike the right balance: do some of both
take a back seat: do less
take a step back: think again
take forward: do
take into account: think about
take on board: listen to
take root: start to grow
take shape: start
take stock: look at what we have
take the lead: be in charge
take the plunge: try it
taken forward: done
tap into: use
tailor to: make right for
tailored to: made right for
the bigger picture: everything together
the tip of the iceberg: a small part
thinking outside the box: thinking in a new way
tick all the boxes: do all that was asked
tick box: only for show
tick-box: only for show
tide over: help for a short time
tip of the iceberg: small part
tipping point: when things change
to the fore: to where people see it
top down: from the people in charge
top-down: from the people in charge
touch base: talk
track record: what we did before
trail blazer: the first to do it
trailblazer: the first to do it
turn a blind eye: do nothing about it
turn a corner: get better
turn the tide: make things better
turning point: when things change
umbrella term: word for many things
under one roof: in one place
under the radar: not seen
under the spotlight: looked at
under the umbrella of: part of
up and running: working
up in the air: not decided
up to scratch: good enough
up to speed: knowing the latest
vicious circle: one bad thing leading to another
walk a mile in: think how it is for
warts and all: good and bad
watershed: big change
way forward: what to do next
weather the storm: get through it
wide-ranging: about many things
window of opportunity: chance
win-win: good for everyone
work hand in hand: work together
wrap around: all the help you need
wraparound: all the help you need
wrapped around: made for
young at heart: who feel young

## vague: amounts that say nothing
a certain amount of: say how much
a growing number of: say how many, or 'more'
a handful of: say how many, or 'a few'
a host of: say how many, or 'many'
a large number of: say how many, or 'many'
a number of: say how many, or 'some'
a plethora of: say how many, or 'many'
a portion of: say how much, or 'some'
a proportion of: say how many, or 'some'
a range of: say which, or 'different'
a series of: say how many, or 'some'
a significant number of: say how many, or 'many'
a small number of: say how many, or 'a few'
a variety of: say which, or 'different'
a wealth of: say how much, or 'a lot of'
a wide range of: say which, or 'many different'
a wide variety of: say which, or 'many different'
an array of: say which, or 'many'
an increasing number of: say how many, or 'more'
countless: say how many, or 'very many'
in excess of: more than
in the region of: about
myriad: say how many, or 'very many'
numerous: say how many, or 'many'
the bulk of: most of
the full range of: all
the majority of: most
the vast majority of: nearly all
various: say which, or 'different'
"""
"""A word of more than three letters may have any ending."""
