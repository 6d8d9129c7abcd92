"""What readers will see of an Easy Read page, by the site's own template."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace

import jinja2

from easyread.model import EasyPage, Run, in_groups
from easyread.pages.outline import Outline
from easyread.paths import ENDING
from easyread.text.language import keep_whole
from easyread.text.links import WORDS_URI, address_of, destination, is_outside
from easyread.text.word_list import anchor, known_words

TEMPLATES = ("partials/easy.html", "partials/problems.html")
"""What of the theme shows a statement."""
_PAGE = """
{%- import "partials/easy.html" as part with context -%}
<h1>{{ this.title | keep_whole }}</h1>
{%- for section in this.easy.sections %}
{%- if section.title %}
<h2>{{ section.title | keep_whole }}</h2>
{%- endif %}
{%- for group in in_groups(section.statements) %}
{%- if group[0].is_item %}
<ul class="items">
  {%- for each in group %}<li>{{ part.statement(this, each, {}, false) }}</li>{% endfor %}
</ul>
{%- else %}{{ part.statement(this, group[0], {}, false) }}{% endif %}
{%- endfor %}
{%- endfor %}
"""


class View:
    """Shows pages as the site does. Links and hard words are as in the site when it was published."""

    def __init__(self, outline: Outline, templates: Mapping[str, str]) -> None:
        loader = jinja2.DictLoader({**templates, "page.html": _PAGE})
        self._template = jinja2.Environment(loader=loader, autoescape=True, auto_reload=False)
        self._outline = outline
        known = known_words(outline.library.words)

        def word_link(text: str) -> str:
            word = known.get(text.casefold())
            return f"{WORDS_URI}#{anchor(word)}" if word else WORDS_URI

        self._template.filters.update(href=_href, keep_whole=keep_whole)
        self._template.globals.update(
            library=outline.library,
            preview=False,
            shelf=SimpleNamespace(listening={}),
            in_groups=in_groups,
            word_link=word_link,
            follow=self._follow,
        )

    def of(self, page: EasyPage) -> str:
        """Its title and statements as HTML. Nothing that somebody wrote is anything but words in it."""
        return self._template.get_template("page.html").render(this=SimpleNamespace(easy=page, title=page.title))

    def _follow(self, run: Run) -> str:
        target = run.target or ""
        found = None if is_outside(target) else destination(run.where.path, target)
        return self._outline.moved.get(found.uri, found.uri) if found else target


def _href(uri: str) -> str:
    """From the editor's page, which is one folder deep."""
    if is_outside(uri):
        return uri
    path, _, part = uri.partition("#")
    address = f"{address_of(path)}/".lstrip("/") if path.endswith(ENDING) else path
    return f"../{address}" + (f"#{part}" if part else "")
