"""`make evaluate`: how right the check is about text by others and about our sentences. Prints it and keeps it in the guide."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from easyread.text.language import long_date
from tests.labelled import (
    BLIND,
    BLIND_SETS,
    GONE,
    HELD_OUT,
    HERE,
    IN_PLACE,
    ROOT,
    STRANGERS,
    WHEN_NEW,
    WRITTEN,
    Errors,
    Score,
    Unseen,
    errors,
    in_place,
    labelled,
    scores,
    told,
)
from tests.labelled.outside import AFTER, BEFORE, OTHERS, VERDICTS, Outside, kept, refreshed
from tests.labelled.pages import FAMILY, WITH_DOUBTS

PAGE = ROOT / "docs/guide/how-right.md"
_PAGE = """---
title: How often the rules are right
summary: How often the rules are right about text by others, and about sentences that were written to try them.
order: 8
allow: {{missing-twin: "For the people who edit this website."}}
---

Two kinds of text tell how right the check is. Text by others counts most, since nobody who wrote a rule wrote it.

## Text by others

We put {documents} published Easy Read documents of other organisations through the check. They have {statements} statements. We keep
counts of them, and no sentences. Each finding was judged on {judged_on} by {judged_by}. People with learning disabilities have not
judged them.

| What | How many |
| --- | ---: |
| Findings about 100 statements of published Easy Read | {findings:.0f} |
| of which right | {right:.0f} |
| of which arguable | {arguable:.0f} |
| of which false | {false:.0f} |
{unjudged}| of which would stop this website from being published | {must:.0f} |
| Sentences of ordinary official text told, of {prose} | {prose_told:.0%} |
| Hard words told, of {hard} | {hard_told:.0%} |
| Everyday words told wrongly, of {easy} | {easy_told:.0%} |

The rules were changed while we looked at these texts. Other texts may fare worse. So on 28 November 2026 we put the first pages of {others[documents]} others
through it. They are of {others[bodies]} organisations. No rule had been changed for them. They have {others[statements]} statements. A computer program judged what was found, and no person.

| What | How many when they were new | How many now |
| --- | ---: | ---: |
| Findings about 100 statements of published Easy Read | {when_new.findings} | {since.findings} |
| of which right | {others[right]} | – |
| of which arguable | {others[arguable]} | – |
| of which false | {others[false]} | – |
| of which would stop this website from being published | {when_new.must} | {since.must} |
| Sentences of ordinary official text told, of {others[prose]} | {when_new.prose_told} | {since.prose_told} |
| Words told of {others[hard]} that such texts explain to their readers | {when_new.hard_told} | {since.hard_told} |
| Everyday words told wrongly, of {others[easy]} | {when_new.easy_told} | {since.easy_told} |

## Our own sentences

We wrote {tuned} sentences while we made the rules, good and bad ones. We wrote {held} more when the rules were done. No rule was
changed for any one of the second lot. So they show better how a rule fares on new text. The program was right about {right_held} of these {held}.

We also put errors into whole Easy Read pages, one at a time. It told {told} of {errors} errors, and {new_told} of {new_errors} new ones.
It told something wrongly about {alarms} of {faithful} faithful statements, and about {new_alarms} of {new_faithful} new ones.

### Pages of other services

Pages of other public services, with errors put in, are harder. Good Easy Read uses quite other words. Each set is new
until we look at what the program missed in it, and change rules. So the figures when a set was new tell how the
program fares on your page.

Computer programs wrote all sets on this page, and said which statements are wrong. **No person has judged these sets.** A program
that had read none of the rules' code wrote the first two sets, the sixth and the seventh. The first set was tried
before any rule was changed for such pages. A program that knew the rules wrote the others. The last three are the hardest.

The program that changed the rules wrote {written_errors} errors of this kind to change them with. The check tells {written_told}, and is
wrong about {written_alarms} of {written_faithful} faithful statements.

| Set | Errors told when it was new | Wrong about faithful statements when it was new | Errors told now | Wrong now |
| --- | ---: | ---: | ---: | ---: |
{blind}

### Pages in the words of strangers

Programs that had read none of the rules wrote these sets, each of pages of many services. We call them strangers. In
the first 7, half of the errors are in quite other words than the standard page. In *small slips*, 1 to 4 words are changed. These sets show best how the check fares on your page. Rules were changed for all
of them afterwards, least for the last two.

| Set | Errors told when it was new | Wrong about faithful statements when it was new | Errors told now | Wrong now |
| --- | ---: | ---: | ---: | ---: |
{strangers}

When all but the last 5 of these sets were new, the check told of all that it doubted too. Most of that was wrong. Now what is in doubt is [told to whoever
compares both pages](rules-meaning.md) only. With it, {all_told} of {all_errors} errors of all these sets are told, and {all_alarms} of {all_faithful:,}
faithful statements. Without it, {sure_told} and {sure_alarms}.

Older sets of strangers are not in the project, so they are not counted again. Most of their errors are nearer to the words of the page.

| Set | Errors told when it was new | Wrong about faithful statements |
| --- | ---: | ---: |
{gone}

### Changes of this website's own pages

Other such programs changed statements of this website, as an editor does. Some changes put an error in. Others say the same in other words.
First the check saw only the pages as they are after the change. *Told* is how many
errors it told. *Wrong* is how often it told something of a change that says the same.

| Set | Told when new | Wrong when new | Told now | Wrong now |
| --- | ---: | ---: | ---: | ---: |
{in_place}

The page for changing pages, a pull request and `easyread check` also know what a statement said **before**. Then they tell more. They
are wrong a little more often too. So this is only something to think about, and stops nobody.

| Set | Told when new | Wrong when new | Told now | Wrong now |
| --- | ---: | ---: | ---: | ---: |
{before}

Rules that see the pages alone were changed for the first three sets, and again from set 12 on. Rules that know what a statement said
before were made with the first five. They were changed after each later set was tried. No rule was changed for the last two sets
before they were tried. Later, all sets gained from what is now told of links. So
the figures when a set was new tell most. From set 12 on, three errors of four change one to three words.

A pull request tells **every** statement that changed while its standard page did not, right or wrong. Somebody has to look at each.

The program misses many errors. It cannot take the place of somebody who reads both pages.

*Precision* is how many of the sentences that a rule told were bad. *Recall* is how many of the bad ones it told. The same people wrote
the rules and the sentences. If a rule is wrong about your page, tell us.

| Rule | Precision | Recall | Precision on new sentences | Recall on new sentences |
| --- | ---: | ---: | ---: | ---: |
{rows}
"""


def page() -> str:
    """The page of the guide as it should be now."""
    return _PAGE.format(**_outside(kept()), **_own(), others=OTHERS, when_new=BEFORE, since=AFTER)


def _outside(found: Outside) -> Mapping[str, object]:
    judged, each = found.judged(), 100 / found.statements
    unjudged = judged["not judged"]
    return {
        "documents": found.documents,
        "statements": found.statements,
        "judged_on": long_date(date.fromisoformat(found.judged_on)),
        "judged_by": found.judged_by,
        "findings": found.findings * each,
        **{verdict: judged[verdict] * each for verdict in VERDICTS},
        "unjudged": f"| of which nobody has judged | {unjudged * each:.0f} |\n" if unjudged else "",
        "must": found.must * each,
        "prose": found.prose,
        "prose_told": found.prose_told / found.prose,
        "hard": found.hard,
        "hard_told": found.hard_told / found.hard,
        "easy": found.easy,
        "easy_told": found.easy_told / found.easy,
    }


def _own() -> Mapping[str, object]:
    tuned = {score.rule: score for score in scores(HERE)}
    held = {score.rule: score for score in scores(HELD_OUT)}
    sentences = len(list(labelled(HELD_OUT)))
    wrong = sum(told(each.text, each.rule, each.standard) != each.bad for each in labelled(HELD_OUT))
    pages, new, written = errors(HERE), errors(HELD_OUT), errors(WRITTEN)
    sure, every = ([errors(HERE / "strangers" / name, rules) for name in STRANGERS] for rules in (FAMILY, WITH_DOUBTS))
    return {
        "all_told": sum(each.told for each in every),
        "all_errors": sum(each.errors for each in every),
        "all_alarms": sum(each.alarms for each in every),
        "all_faithful": sum(each.faithful for each in every),
        "sure_told": sum(each.told for each in sure),
        "sure_alarms": sum(each.alarms for each in sure),
        "tuned": len(list(labelled(HERE))),
        "held": sentences,
        "right_held": sentences - wrong,
        "told": pages.told,
        "errors": pages.errors,
        "alarms": pages.alarms,
        "faithful": pages.faithful,
        "new_told": new.told,
        "new_errors": new.errors,
        "new_alarms": new.alarms,
        "new_faithful": new.faithful,
        "written_told": written.told,
        "written_errors": written.errors,
        "written_alarms": written.alarms,
        "written_faithful": written.faithful,
        "strangers": "\n".join(_both(each, errors(HERE / "strangers" / name)) for name, each in STRANGERS.items()),
        "gone": "\n".join(f"| {each.what} | {_cells(each.when_new)} |" for each in GONE),
        "in_place": "\n".join(
            _row_of(number, each.page, in_place.kept()[name].page) for number, (name, each) in enumerate(IN_PLACE.items(), 1)
        ),
        "before": "\n".join(
            _row_of(number, each.before, in_place.kept()[name].before) for number, (name, each) in enumerate(IN_PLACE.items(), 1)
        ),
        "blind": "\n".join(map(_blind, BLIND_SETS)),
        "rows": "\n".join(_row(rule, score, held.get(rule)) for rule, score in sorted(tuned.items())),
    }


def _row(rule: str, score: Score, held: Score | None) -> str:
    cells = [score.precision, score.recall, *((held.precision, held.recall) if held else ())]
    return f"| `{rule}` | {' | '.join([*(f'{cell:.0%}' for cell in cells), *['–'] * (4 - len(cells))])} |"


def _cells(each: Errors) -> str:
    return f"{each.told} of {each.errors} | {each.alarms} of {each.faithful}"


def _both(each: Unseen, now: Errors) -> str:
    return f"| {each.what} | {_cells(each.when_new)} | {_cells(now)} |"


def _row_of(number: int, when_new: Errors | None, now: Errors) -> str:
    return f"| Set {number} | {_cells(when_new) if when_new else '– | –'} | {_cells(now)} |"


def _blind(name: str) -> str:
    now = errors(BLIND / name)
    return _both(Unseen(name.capitalize(), WHEN_NEW.get(name, now)), now)


def main(file: Path = PAGE) -> None:
    refreshed()
    in_place.refresh(ROOT)
    file.write_text(page(), encoding="utf-8")
    print(page().partition("\n\n")[2])


if __name__ == "__main__":
    main()
