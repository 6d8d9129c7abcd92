"""`make evaluate`: how often each rule is right about sentences that were labelled. Prints the table and keeps it in the guide."""

from pathlib import Path

from tests.labelled import HELD_OUT, HERE, ROOT, Score, labelled, scores

PAGE = ROOT / "docs/guide/how-right.md"
_PAGE = """---
title: How often the rules are right
summary: For each rule, how often it was right about sentences that were written to try it.
order: 8
allow: {{missing-twin: "For the people who edit this website."}}
---

We wrote {tuned} sentences while we made the rules, good and bad ones. We wrote {held} more when the rules were done. No rule was
changed for the second lot, so they show better how a rule fares on new text. The program was right about {right} of these {held}.

*Precision* is how many of the sentences that a rule told were bad. *Recall* is how many of the bad ones it told. The same people wrote
the rules and the sentences. Text by others may fare worse. If a rule is wrong about your page, tell us.

| Rule | Precision | Recall | Precision on new sentences | Recall on new sentences |
| --- | ---: | ---: | ---: | ---: |
{rows}
"""


def page() -> str:
    """The page of the guide as it should be now."""
    tuned = {score.rule: score for score in scores(HERE)}
    held = {score.rule: score for score in scores(HELD_OUT)}
    rows = "\n".join(_row(rule, score, held.get(rule)) for rule, score in sorted(tuned.items()))
    sentences = len(list(labelled(HELD_OUT)))
    wrong = sum(score.false_alarms + score.missed for score in held.values())
    return _PAGE.format(tuned=len(list(labelled(HERE))), held=sentences, right=sentences - wrong, rows=rows)


def _row(rule: str, score: Score, held: Score | None) -> str:
    cells = [score.precision, score.recall, *((held.precision, held.recall) if held else ())]
    return f"| `{rule}` | {' | '.join([*(f'{cell:.0%}' for cell in cells), *['–'] * (4 - len(cells))])} |"


def main(file: Path = PAGE) -> None:
    file.write_text(page(), encoding="utf-8")
    print(page().partition("\n\n")[2])


if __name__ == "__main__":
    main()
