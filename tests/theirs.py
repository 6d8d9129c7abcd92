"""A website that is not ours: 20 pages in Material as many public bodies have them, of a park authority that is made up."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

CONFIG = """site_name: Hill Parks Authority
site_url: https://parks.example/
repo_url: https://github.com/example/parks
edit_uri: edit/trunk/docs/
theme:
  name: material
  custom_dir: overrides
  language: en
  features: [navigation.tabs, navigation.sections, navigation.indexes, content.action.edit]
  palette: {primary: teal}
plugins:
  - search
  - tags{plugin}
markdown_extensions: [admonition, attr_list, md_in_html, tables, toc, pymdownx.details, pymdownx.superfences, pymdownx.tabbed: {alternate_style: true}]
extra_css: [stylesheets/extra.css]
nav:
  - Home: index.md
  - Visit:
    - visit/index.md
    - Getting here: visit/getting-here.md
    - visit/opening-times.md
    - visit/dogs.md
    - visit/camping.md
    - visit/accessible-paths.md
  - Rules:
    - rules/README.md
    - rules/fires.md
    - rules/fishing.md
    - rules/drones.md
  - News:
    - news/index.md
    - news/2026-10-new-bridge.md
    - news/2026-11-storm.md
    - news/2026-11-wardens.md
  - About:
    - about.md
    - Who we are: Team_Page.md
    - jobs.md
    - contact.md
    - privacy.md
"""
EASY_HOME = """---
title: Hill Parks
picture: information
---

![](pictures/information.svg)
This website is about the parks in the hills.

![](pictures/phone.svg)
You can [ask us](contact.easy.md) for help.
"""
EASY_DOGS = """---
title: Bringing your dog
picture: ask
---

![](../pictures/ask.svg)
You can bring 2 dogs to the park.

![](../pictures/stop.svg)
Your dog must not run after birds.
"""


def easy(title: str, words: str, picture: str = "information", up: str = "") -> str:
    """An Easy Read page of one statement."""
    return f"---\ntitle: {title}\npicture: {picture}\n---\n\n![]({up}pictures/{picture}.svg)\n{words}\n"


PAGES: Mapping[str, str] = {
    "index.md": "---\nhide: [toc]\ndescription: All about the parks.\n---\n# Welcome to the hills\n\nWalk, ride and rest. [Dogs](visit/dogs.md).\n",
    "visit/index.md": '# Visit us\n\n=== "By bus"\n\n    Take the 12.\n\n=== "By train"\n\n    Get off at Hill.\n',
    "visit/getting-here.md": "Getting here takes an hour.\n\n| From | Minutes |\n| --- | --- |\n| Town | 60 |\n",
    "visit/opening-times.md": '---\ntags: [times]\n---\n# Opening times\n\n!!! warning "In winter"\n    We close at 4pm.\n',
    "visit/dogs.md": '---\ntags: [dogs, rules]\n---\n\n# Dogs { .large }\n\nYou may bring 2 dogs.\n\n??? note "Sheep"\n    Dogs must not chase sheep.\n',
    "visit/camping.md": "# Camping\n\n```yaml\ntent: small\n```\n",
    "visit/accessible-paths.md": '# Accessible paths\n\n<div class="grid" markdown>\nStep-free for 3 km.\n</div>\n',
    "rules/README.md": "# Rules\n\nOur rules keep the hills safe.\n",
    "rules/fires.md": "# Fires\n\nYou must not light a fire here.\n",
    "rules/fishing.md": "# Fishing\n\nYou need a licence: **ask** for one.\n",
    "rules/drones.md": "# Drones\n\nDo not fly drones here. {{ not a macro }}\n",
    "news/index.md": "---\ntitle: All news\n---\n\n* [A bridge](2026-10-new-bridge.md)\n",
    "news/2026-10-new-bridge.md": "---\ndate: 2026-10-03\nauthors: [a.warden]\n---\n# A new bridge\n\nIt is open.\n",
    "news/2026-11-storm.md": "---\ndate: 2026-11-09\n---\n# After the storm\n\nTwelve trees fell.\n",
    "news/2026-11-wardens.md": "# New wardens\n\nMeet them.\n",
    "about.md": "# About\n\nWe look after 4 parks.\n",
    "Team_Page.md": "Our team has 30 people.\n",
    "jobs.md": "# Jobs\n\nNone today.\n",
    "contact.md": "# Contact\n\n[Write to us](mailto:hello@parks.example).\n",
    "privacy.md": "# Privacy\n\nWe keep nothing.\n",
}
TWINS: Mapping[str, str] = {
    "index.easy.md": EASY_HOME,
    "visit/dogs.easy.md": EASY_DOGS,
    "visit/getting-here.easy.md": easy("Getting here", "You can come by bus.", up="../"),
    "rules/README.easy.md": easy("Our rules", "Rules keep people safe.", "stop", "../"),
    "rules/fires.easy.md": easy("Fires", "You must not light a fire.", "stop", "../"),
    "Team_Page.easy.md": easy("Who works here", "30 people work here."),
    "contact.easy.md": easy("Contact us", "You can write to us.", "email"),
}
OVERRIDES: Mapping[str, str] = {
    "overrides/main.html": '{% extends "base.html" %}{% block announce %}The <b>high path</b> is closed. {{ picture }}{{ site }}{% endblock %}',
    "docs/stylesheets/extra.css": ".md-typeset h1 { color: teal; }\n",
}


def lay_out(root: Path, plugin: str = "\n  - easyread", twins: Mapping[str, str] = TWINS) -> Path:
    """The website below `root`, with our plugin and twins of some of its pages, or as it was before."""
    files = {**OVERRIDES, **{f"docs/{name}": text for name, text in {**PAGES, **twins}.items()}}
    for path, text in {**files, "mkdocs.yml": CONFIG.replace("{plugin}", plugin)}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root
