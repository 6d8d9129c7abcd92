"""The site of another body: a county's police, fire and council plan for climate and safety, made up, with photographs, colours and kinds of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image, ImageDraw

SITE = """name: Safe and green Westmarch
easy_name: Our plan in easy words
organisation: Westmarch Safety Partnership
plan: Climate and Safety Plan 2027 to 2030
email: plan@westmarch.example
phone: 01632 960 011
published: 2027-03-01
repository: https://git.example/westmarch/plan
branch: trunk
country: wales
words_licence: OGL-3.0
pictures_licence: CC-BY-4.0
brand:
  colour: "#00543c"
  highlight: "#ffdd66"
  logo: content/logo.png
picture_sets: [photographs]
kinds:
  measures-we-take:
    one: {standard: Measure, easy: Step}
    many: {standard: Measures, easy: Steps}
    order_by: number
    group_by: service
    numbered: number
    fields:
      number: {type: whole number, required: yes, unique: yes}
      service:
        type: choice
        required: yes
        label: {standard: Lead service, easy: Who does it}
        choices:
          police: {standard: Westmarch Police, easy: The police}
          fire: {standard: Westmarch Fire and Rescue, easy: The fire service}
          county: {standard: Westmarch County Council, easy: The council}
      ready: {type: date, label: {standard: Ready by, easy: It is ready by}}
      counted: {type: measures, shown: standard, label: {standard: What we count}}
  places:
    one: {standard: Place, easy: Place}
    many: {standard: Places, easy: Places}
    fields:
      town: {type: text, required: yes, label: {standard: Town, easy: Town}}
"""
WORDS = """climate:
  meaning: The climate is what the weather is like over many years.
  picture: flood
flood:
  meaning: A flood is water where it should not be.
  picture: flood
  forms: [floods]
plan:
  meaning: A plan says what we will do.
  picture: information
"""
LISTED = """flood:
  idea: a flood
  shows: Water in a street.
  words: [flood, water, rain]
  licence: CC-BY-4.0
  people: []
fire-engine:
  idea: the fire service
  shows: A red fire engine.
  words: [fire engine, firefighters, fire service]
  licence: CC-BY-4.0
  people: [a firefighter]
  consent: Forms of January 2027, kept by the press office
street-light:
  idea: a safe street at night
  shows: A street light.
  words: [street light, night, safe street]
  licence: CC-BY-4.0
  people: []
"""
SET = """title: Westmarch photographs
style: photographs
licence: permission
credit: Photographs by Westmarch Safety Partnership.
consent: Forms of January 2027, kept by the press office
"""


def standard(title: str, body: str, **fields: str) -> str:
    lines = [
        f"title: {title}",
        "summary: About this part of the plan.",
        *(f"{k}: {v}" for k, v in fields.items()),
    ]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def easy(title: str, picture: str, *statements: tuple[str, str], up: str = "../") -> str:
    shown = "\n\n".join(f"![]({up}pictures/{name})\n{words}" for name, words in statements)
    return f"---\ntitle: {title}\npicture: {picture}\n---\n\n{shown}\n"


UP = "../content/"
PAGES: Mapping[str, str] = {
    "docs/index.md": standard(
        "Safe and green Westmarch", "This is the plan of three services. Read [what we do](../content/measures-we-take/index.md)."
    ),
    "docs/index.easy.md": easy(
        "Start here",
        "information",
        ("information.svg", "This is our **plan**.\nA plan says what we will do."),
        ("work-together.svg", "We are the police, the fire service and the council."),
        ("phone.svg", "You can ask us for help.\nPhone: [01632 960 011](tel:+441632960011)"),
        up=UP,
    ),
    "docs/contact.md": standard("Contact us", "Email [us](mailto:plan@westmarch.example).", order="1"),
    "docs/contact.easy.md": easy("Ask us", "phone", ("phone.svg", "Phone: [01632 960 011](tel:+441632960011)"), up=UP),
    "docs/downloads.md": standard("Downloads", "All files are made from the same words.", order="2", layout="downloads"),
    "docs/downloads.easy.md": easy(
        "Other ways to read this", "formats", ("formats.svg", "You can read this in other ways."), up=UP
    ),
    "docs/accessibility.md": standard(
        "Accessibility statement for Safe and green Westmarch", "You can use a keyboard alone.", order="3", layout="accessibility"
    ),
    "docs/accessibility.easy.md": easy(
        "Using this website", "accessible-website", ("accessible-website.svg", "We want everyone to use this website."), up=UP
    ),
    "docs/search.md": standard("Search", "", order="4", layout="search", allow='{missing-twin: "A tool."}'),
    "docs/pictures.md": standard("All pictures", "", order="5", layout="pictures", allow='{missing-twin: "A tool."}'),
    "docs/credits.md": standard("Who made the pictures", "", order="6", layout="credits", allow='{missing-twin: "A list."}'),
    "content/measures-we-take/index.md": standard("What we do", "Each measure has a lead service.", order="1"),
    "content/measures-we-take/index.easy.md": easy(
        "What we do", "fire-engine", ("fire-engine.jpg", "This part tells you what we will do.")
    ),
    "content/measures-we-take/flood-watch.md": standard(
        "Watching for floods",
        "We watch 12 rivers, day and night, and warn people early. See [the river](../places/river.md).\n\n"
        "![Water in a street](../pictures/flood.jpg)",
        number="1",
        service="fire",
        ready="2027-06-30",
        counted="[{name: Rivers watched, unit: rivers, values: [{label: In 2026, amount: 4}, {label: In 2027, amount: 12}]}]",
        see_also="[places/river]",
    ),
    "content/measures-we-take/flood-watch.easy.md": easy(
        "Looking out for floods",
        "flood",
        ("flood.jpg", "We look out for **floods**.\nA flood is water where it should not be."),
        ("fire-engine.jpg", "The fire service looks at 12 rivers."),
    ),
    "content/measures-we-take/lit-streets.md": standard(
        "Lit streets", "The police and the council light dark streets.", number="2", service="police"
    ),
    "content/measures-we-take/lit-streets.easy.md": easy(
        "Lights in the street", "street-light", ("street-light.webp", "We put lights in dark streets.")
    ),
    "content/measures-we-take/cool-schools.md": standard(
        "Cool schools", "Schools get trees and shade for a hotter climate.", number="3", service="county"
    ),
    "content/measures-we-take/cool-schools.easy.md": easy(
        "Schools that stay cool",
        "flood",
        ("flood.jpg", "The **climate** gets warm.\nThe climate is what the weather is like over many years."),
    ),
    "content/places/index.md": standard("Places", "Where we work.", order="2"),
    "content/places/index.easy.md": easy("Places", "flood", ("flood.jpg", "This part is about places in Westmarch.")),
    "content/places/river.md": standard("The river Mere", "The river rises fast.", town="Merebridge"),
    "content/places/river.easy.md": easy("The river", "flood", ("flood.jpg", "The river can rise fast.")),
}
ACCESSIBILITY = """status: partially
because: not everything in the standard has been tested yet
prepared: {today}
reviewed: {today}
untested:
  - {{what: Whether headings tell people what follows, criterion: 2.4.6}}
"""
CONFIG = "site_name: Westmarch\ntheme: {name: material}\nplugins: [easyread]\n"


def photograph(size: tuple[int, int], sky: str, thing: str, kind: str) -> bytes:
    """A picture that was taken somewhere, as its notes tell."""
    image = Image.new("RGB", size, sky)
    ImageDraw.Draw(image).rectangle((size[0] // 4, size[1] // 3, size[0] * 3 // 4, size[1] - 20), fill=thing)
    notes = Image.Exif()
    notes[0x010E] = "Taken in Secret Lane"
    out = io.BytesIO()
    image.save(out, kind, exif=notes)
    return out.getvalue()


def files(today: str) -> Iterator[tuple[str, bytes]]:
    """Each file of the site."""
    texts = {
        **PAGES,
        "mkdocs.yml": CONFIG,
        "content/site.yml": SITE,
        "content/words.yml": WORDS,
        "content/accessibility.yml": ACCESSIBILITY.format(today=today),
        "content/pictures/pictures.yml": LISTED,
        "content/pictures/set.yml": SET.replace("licence: permission", "licence: CC-BY-4.0"),
        "photographs/set.yml": SET,
    }
    yield from ((path, text.encode()) for path, text in texts.items())
    yield "content/pictures/flood.jpg", photograph((900, 600), "#8899aa", "#335577", "JPEG")
    yield "content/pictures/fire-engine.jpg", photograph((600, 900), "#ddeeff", "#b00020", "JPEG")
    yield "content/pictures/street-light.webp", photograph((640, 480), "#101820", "#f5e9b8", "WEBP")
    yield "photographs/phone.png", photograph((700, 500), "#eeeeee", "#333333", "PNG")
    yield "content/logo.png", photograph((200, 80), "#ffffff", "#00543c", "PNG")


def lay_out(root: Path, today: str) -> Path:
    """The site below `root`."""
    for path, raw in files(today):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(raw)
    return root
