"""Mistakes in the fields of a page, in lists and in settings."""

from __future__ import annotations

from tests.mistakes.making import CARE, LIST, PAGE, SITE, TWIN, WORDS, Mistake, front

MISTAKES = (
    front("title: Help", "title: Help: for you", "2:12", "broken-yaml", "has a colon in it"),
    front("title: Help", 'title: "Help', "2:8", "broken-yaml", "never closed"),
    front("title: Help", "title Help", "2:1", "broken-yaml", "no colon"),
    front("title: Help", "title: [New] Help", "2:8", "broken-yaml", "begins with ["),
    front("see_also: [pledges/care]", "see_also: [pledges/care", "4:11", "broken-yaml", "not closed"),
    front("summary: All", "\tsummary: All", "3:1", "broken-yaml", "tab"),
    front("summary: All", "  summary: All", "3:10", "broken-yaml", "in line"),
    front("title: Help", "title: “Help", "2:8", "wrong-value", "both quotes", then=((PAGE, "“Help", "Help"),)),
    front("title: Help", "titel: Help", "2:1", "unknown-key", "Did you mean 'title'?"),
    front("number: 1", "numbr: 1", "4:1", "unknown-key", "Did you mean 'number'?", CARE),
    front("made_by: council", "made_by: counsil", "5:10", "wrong-value", "Did you mean 'council'?", CARE),
    front("see_also: [pledges/care]", "see_also: [pledges/caring]", "4:12", "unknown-page", "Did you mean 'pledges/care'?"),
    front("picture: ask", "picture: aks", "3:10", "unknown-picture", "", TWIN, then=((TWIN, "aks", "ask"),)),
    Mistake(
        "the end of the fields is lost",
        ((PAGE, "]\n---\n", "]\n"),),
        f"{PAGE}:5:1",
        "no-front-matter",
        "do not end",
        ((PAGE, "]\n", "]\n---\n"),),
    ),
    Mistake(
        "a title twice",
        ((PAGE, "title: Help\n", "title: Help\ntitle: More help\n"),),
        f"{PAGE}:3:1",
        "duplicate-key",
        "line 2",
        ((PAGE, "title: More help\n", ""),),
    ),
    Mistake(
        "a space too many in the word list",
        ((WORDS, "  meaning: Help", "   meaning: Help"),),
        f"{WORDS}:2:1",
        "broken-yaml",
        "2 spaces",
    ),
    Mistake("a tab in the word list", ((WORDS, "  picture: ask", "\tpicture: ask"),), f"{WORDS}:3:1", "broken-yaml", "tab"),
    Mistake(
        "a colon in a meaning",
        ((WORDS, "Help means we", "Help means: we"),),
        f"{WORDS}:2:22",
        "broken-yaml",
        "double quotes",
        ((WORDS, "meaning: Help means: we do it together.", 'meaning: "Help means we do it together."'),),
    ),
    Mistake(
        "a space too many in the list of pictures",
        ((LIST, "  shows: Two", "   shows: Two"),),
        f"{LIST}:3:9",
        "broken-yaml",
        "2 spaces",
    ),
    Mistake(
        "a space too many in the settings", ((SITE, "    order_by", "     order_by"),), f"{SITE}:15:6", "broken-yaml", "4 spaces"
    ),
    Mistake(
        "a hard word that is on no list",
        ((TWIN, "12 books.", "12 **loans**."),),
        f"{TWIN}:11:19",
        "unknown-word",
        "take off the **",
        ((TWIN, "**loans**", "books"),),
    ),
)
