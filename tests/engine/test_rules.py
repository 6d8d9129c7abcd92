"""What rules tell: their own examples, where, how gravely, with what remedy, and that the guide knows each."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread import checks
from easyread.checks import RULES, check, check_again, check_pages, numbers, rule_names, sentences, structure, words
from easyread.checks.rule import Scope, is_quiet, name_of, rule, rules
from easyread.model import Level, Library
from easyread.papers.guide import guide
from easyread.papers.report import as_markdown, make_report
from easyread.problems import READING_RULES
from easyread.text import grammar
from tests.labelled import WORDS, labelled, told
from tests.tiny import TINY, lay_out, read_library
from tests.written import easy_page

LABELLED = {each.rule for each in labelled()}
ONE_SENTENCE = [rule for rule in RULES if name_of(rule) in LABELLED and rule not in rules(Scope.PAIR)]


@pytest.mark.parametrize("rule", ONE_SENTENCE, ids=name_of)
def test_each_rule_s_own_examples(rule: object) -> None:
    shown = guide(rule)  # type: ignore[arg-type]
    assert told(shown.bad, shown.name)
    assert not told(shown.good, shown.name)


REMEDIES = [
    ("You don't pay.", "contraction", "Write 'do not'."),
    ("We won't go.", "contraction", "Write 'will not'."),
    ("It's here.", "contraction", "Write 'It is'."),
    ("Eat fruit, e.g. apples.", "short-form", "Write 'for example'."),
    ("We have four areas.", "number-word", "Write '4'."),
    ("We have 8000 beds.", "thousands-comma", "Write '8,000'."),
    ("We have 12,387 beds.", "big-number", "Round it, such as 'about 12,000'."),
    ("20% came.", "percentage", "Write '1 in every 5'."),
    ("37% came.", "percentage", "Write '37 out of every 100'."),
    ("4.8% came.", "percentage", "Write 'about 5 out of every 100'."),
    ("12.5% came.", "percentage", "Write '1 in every 8'."),
    ("0.3% came.", "percentage", "Write 'about 3 out of every 1,000'."),
    ("Come on 06/08/26.", "date-form", "Write '6 August 2026'."),
    ("Come on 6 Aug.", "date-form", "Write '6 August'."),
    ("In 2023-2028 we met.", "range-dash", "Write '2023 to 2028'."),
    ("Phone: 01268594350", "phone-form", "Write '01268 594 350'."),
    ("Phone: 03001231234", "phone-form", "Write '0300 123 1234'."),
    ("We utilise it.", "jargon", "Say: use."),
    ("He is wheelchair-bound.", "label", "Write 'uses a wheelchair'."),
]


@pytest.mark.parametrize(("text", "rule", "remedy"), REMEDIES)
def test_remedies_are_concrete(text: str, rule: str, remedy: str) -> None:
    page = easy_page(text)
    library = Library(easy_pages=(page,), words=WORDS.words, plain_words=WORDS.plain_words)
    check_rule = next(each for each in RULES if name_of(each) == rule)
    assert [problem.remedy for problem in check_rule(library)] == [remedy]


def test_a_long_sentence_is_cut_at_its_joint() -> None:
    text = "We will work with all of the local people who live here in this town because they know what our services are like for all of them today."
    problem = next(sentences.long_sentence(Library(easy_pages=(easy_page(text),))))
    assert problem.remedy.startswith(
        "Make it two: 'We will work with all of the local people who live here in this town.' and 'They know"
    )
    assert problem.level is Level.MUST


def test_places_are_those_of_the_source() -> None:
    text = "We use **data** and [a plan](x.easy.md) with 20% of it."
    problem = next(numbers.percentage(Library(easy_pages=(easy_page(text),))))
    assert problem.where.column == text.index("20%") + 1


@settings(deadline=None)  # the tagger is loaded in between
@given(st.text(max_size=200))
def test_no_text_makes_a_rule_raise(text: str) -> None:
    page = easy_page(text)
    check(Library(easy_pages=(page,), words=WORDS.words, plain_words=WORDS.plain_words, pictures=WORDS.pictures))


def test_rules_are_linear_in_length() -> None:
    for piece in ("is ", "not ", "1", "1,", "and ", "A", "a/", "1-", "e.g. ", "**a** ", "it's "):
        page = easy_page(piece * 5_000)
        check(Library(easy_pages=(page,), plain_words=WORDS.plain_words))


def test_a_part_with_too_many_words_is_told() -> None:
    pages = tuple(
        easy_page("\n\n![](../pictures/ask.svg)\n".join(["We help people here each day."] * 100), f"topics/{name}")
        for name in "abc"
    )
    (problem,) = structure.long_booklet(Library(easy_pages=pages))
    assert "1,800 words" in problem.message
    assert not list(structure.long_booklet(Library(easy_pages=pages[:2])))


def test_a_long_page_is_told_where_to_end() -> None:
    text = "Ring us.\n" + "\n![](../pictures/ask.svg)\nAsk us.\n" * 12
    library = Library(easy_pages=(easy_page(text),))
    (problem,) = structure.long_page(library)
    assert problem.where.line == 6 + 2 + 12 * 3 - 2
    assert "13 statements" in problem.message


def test_genuine_co_produced_text_would_come_out_well() -> None:
    """Of sentences as long as those of a co-produced booklet (mean 11 words), only the 5% above 20 words break the rule, none gravely."""
    lengths = [8] * 30 + [11] * 40 + [14] * 14 + [17] * 11 + [22] * 5
    texts = [" ".join(["word"] * length) + "." for length in lengths]
    found = [told(text, "long-sentence") for text in texts]
    assert sum(found) == 5


def test_long_sentences_of_standard_pages(tmp_path: Path) -> None:
    words = " ".join(["Word"] * 26)
    body = f"---\ntitle: H\nsummary: H.\n---\n\nShort. {words}.\n\n- {' '.join(['word'] * 22)}\n"
    found = check(read_library(lay_out(tmp_path, {"content/topics/help.md": body})))
    assert [(str(each.where), each.rule, each.level) for each in found] == [
        ("content/topics/help.md:6:8", "long-plain-sentence", Level.MUST),
        ("content/topics/help.md:8:3", "long-plain-sentence", Level.SHOULD),
    ]


LIST = ("We can help you to:", "get up", "wash and dress", "cook your meals.")


def listed(*texts: str) -> Library:
    body = "\n\n![](../pictures/ask.svg)\n".join(texts)
    return Library(easy_pages=(easy_page(body),))


def test_of_lines_that_go_on_without_an_end_the_first_is_told() -> None:
    told_of = list(sentences.unfinished_sentence(listed("You can say no to this", "read this book", "ask a friend.", "bottom")))
    assert [each.where.line for each in told_of] == [7, 16]


def test_the_same_words_in_brackets_are_told_once_a_page() -> None:
    lines = "You get a vaccine (jab).", "The vaccine (jab) is free.", "See your GP (doctor)."
    assert len(list(sentences.punctuation(listed(*lines)))) == 2


def test_initials_that_the_next_sentence_tells_of_are_not_told() -> None:
    assert not list(words.initials(listed("It is a plan of COSLA.", "COSLA is a group of councils.")))
    assert list(words.initials(listed("It is a plan of COSLA.", "It is a group of councils.")))


def test_what_follows_a_colon_is_a_list_and_no_unfinished_sentence() -> None:
    assert not list(sentences.unfinished_sentence(listed(*LIST)))
    (problem,) = sentences.unfinished_sentence(listed(*LIST, "We will help you as well as"))
    assert problem.where.line == 7 + 3 * 4


def test_a_list_has_six_items_at_most() -> None:
    assert not list(sentences.long_list(listed("You can:", *["ask us"] * 6)))
    (problem,) = sentences.long_list(listed("You can:", *["ask us"] * 7))
    assert problem.where.line == 7 + 3 * 7
    assert "7 items" in problem.message


def test_a_site_may_turn_a_rule_or_family_down_and_the_report_says_why(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe give **help** hand in hand, 100% of it.\nHelp means we work.\n"
    files = {"content/topics/help.easy.md": page}

    def found(rules: str) -> dict[str, Level]:
        problems = check(read_library(lay_out(tmp_path / str(len(rules)), {**files, "content/site.yml": TURNED + rules})))
        return {problem.rule: problem.level for problem in problems if problem.rule in ("percentage", "idiom")}

    assert found("") == {"percentage": Level.MUST, "idiom": Level.SHOULD}
    down = 'rules:\n  numbers: {level: should, reason: "This year."}\n  idiom: {level: off, reason: "They know them."}\n'
    assert found(down) == {"percentage": Level.SHOULD}
    report = as_markdown(make_report(read_library(tmp_path / str(len(down))), []))
    assert "- The whole site: numbers: should: This year.\n- The whole site: idiom: off: They know them.\n" in report


def test_what_is_in_doubt_is_told_to_reviewers_and_to_a_site_that_asks(tmp_path: Path) -> None:
    said = "---\ntitle: Help\nsummary: We must help tenants.\nmenu: Help\norder: 1\n---\n\nTenants should tell the office about noise in Elm Street.\n"
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nTenants can tell the office about noise.\n"
    files = {"content/topics/help.md": said, "content/topics/help.easy.md": page}

    def found(rules: str, more: str = "") -> tuple[list[str], list[str]]:
        text = {**files, "content/topics/help.easy.md": page.replace("picture: ask\n", f"picture: ask\n{more}", 1)}
        folder = tmp_path / str(len(rules + more))
        checked = check_again(read_library(lay_out(folder, {**text, "content/site.yml": TURNED + rules})))
        return [each.rule for each in checked.problems if each.rule in QUIET], [str(each) for each in checked.doubts]

    told, (doubt,) = found("")
    assert not told
    assert "This says 'can', and the standard page 'should'" in doubt
    assert found('rules:\n  perhaps-other-meaning: {level: should, reason: "We look at all."}\n') == (
        ["perhaps-other-meaning"],
        [],
    )
    assert found('rules:\n  perhaps-other-meaning: {level: off, reason: "We never look."}\n') == ([], [])
    assert found('rules:\n  meaning: {level: should, reason: "We look at all."}\n')[1]
    assert found("", 'allow: {perhaps-other-meaning: "It is the same."}\n') == ([], [])


QUIET = {name_of(rule) for rule in RULES if is_quiet(rule)}
TURNED = "name: A\neasy_name: A\norganisation: A\nemail: a@example.org\nphone: 01632 960 001\n"


PROBLEMS = Path(checks.__file__).parents[1]


def test_every_rule_registers_itself() -> None:
    """A function of a family that looks at a library and says where it comes from is a rule. Every module is a family, or what rules share."""
    names = {module.name for module in pkgutil.iter_modules(checks.__path__)}
    assert names - {"rule", "absent", "causes", "comparing", "contacts", "differing", "fields", "links", "replaced"} == {
        family.__name__.rpartition(".")[2] for family in checks.FAMILIES
    }
    written = [
        function
        for family in checks.FAMILIES
        for function in vars(family).values()
        if inspect.isfunction(function) and function.__module__ == family.__name__ and "Source:" in (function.__doc__ or "")
    ]
    assert set(written) == set(RULES)
    assert len({name_of(rule) for rule in RULES}) == len(RULES)


def test_no_two_rules_have_one_name() -> None:
    with pytest.raises(ValueError, match="two rules percentage"):
        rule(Scope.PAGE)(numbers.percentage)


def test_every_problem_is_one_that_the_guide_knows() -> None:
    """Wherever the engine tells a problem, its name is a rule's own, or listed with those of reading."""
    told = set()
    for file in PROBLEMS.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        named = {
            each.targets[0].id: each.value.value
            for each in tree.body
            if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) and isinstance(each.value, ast.Constant)
        }
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if called in ("report", "_report", "Problem") and len(call.args) > 1:
                name = call.args[1]
                value = name.value if isinstance(name, ast.Constant) else named.get(getattr(name, "id", ""))
                told |= {value} if value else set()
    assert told <= set(rule_names())
    assert set(READING_RULES) - told == set()
    assert set(READING_RULES).isdisjoint(map(name_of, RULES))


def test_a_rule_of_one_page_tells_the_same_of_the_page_alone(tmp_path: Path) -> None:
    bad = "---\ntitle: Help? And More Of The Same\npicture: ask\n---\n\n![a picture of it](../pictures/ask.svg)\nThey don't have 20% of **x**; see above.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": bad, "content/commitments/care.easy.md": bad})
    library = read_library(root)
    whole = check(library)
    here = {name_of(each) for each in rules(Scope.PAGE, Scope.PAIR)} | set(READING_RULES)
    for each_page in library.easy_pages:
        paths = {each_page.path, each_page.path.replace(".easy.md", ".md")}
        assert check_pages(library, each_page.key) == tuple(
            each for each in whole if each.where.path in paths and each.rule in here
        )
    assert len(check_pages(library, "topics/help")) >= 8


def test_a_sign_that_no_font_has_is_told_of_the_page_alone(tmp_path: Path) -> None:
    page = "content/topics/help.md"
    library = read_library(lay_out(tmp_path, {page: f"{TINY[page]}\nWe are happy \U0001f642.\n"}))
    assert "unprintable" in {each.rule for each in check_pages(library, "topics/help") if each.where.path == page}


def test_a_listed_word_is_explained_where_it_is_marked_on_this_page_or_before(tmp_path: Path) -> None:
    words = "strategy:\n  meaning: A strategy is a plan.\n  picture: ask\n"
    pages = {
        f"content/topics/{name}.easy.md": f"---\ntitle: {name}\npicture: ask\n---\n\n![](../pictures/ask.svg)\n{text}\n"
        for name, text in (
            ("a", "You can read our strategy."),
            ("b", "We have a **strategy**.\nA strategy is a plan."),
            ("c", "You can read our strategy."),
        )
    }
    library = read_library(lay_out(tmp_path, {"content/words.yml": words, **pages}))
    assert [each.where.path for each in check(library) if each.rule == "word-not-explained"] == ["content/topics/a.easy.md"]


HARD = (
    "ombudsman:\n  meaning: An ombudsman is a person who looks at complaints about homes.\n  picture: ask\n  forms: [ombudsmen]\n"
)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Go to the **ombudsman**.\nThe ombudsman looks at complaints about homes.", ""),
        ("Go to the **ombudsman**.\nA person there looks at complaints about homes.", ""),
        ("Go to the **ombudsman**.\nAn ombudsman helps you.", ""),
        ("Go to the **ombudsmen**.\nOmbudsmen help you.", ""),
        ("Go to the **ombudsman**.\nAn ombudsman rents a home.", ""),
        ("Go to the **ombudsman**, who helps you.", ""),
        ("Go to the **ombudsman**.\nThe ombudsman office opens on Monday.", "Say in the next sentence"),
        ("Go to the **ombudsman**.\nThe ombudsman will phone you.", "Say in the next sentence"),
        ("Go to the **ombudsman**, who we like.", "Say in the next sentence"),
        ("We have:\n\n![](../pictures/phone.svg)\n- an **ombudsman** and a nurse", "Before the list"),
    ],
)
def test_a_hard_word_may_be_explained_in_many_ways(text: str, remedy: str, tmp_path: Path) -> None:
    page = f"---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\n{text}\n"
    library = read_library(lay_out(tmp_path, {"content/words.yml": HARD, "content/topics/help.easy.md": page}))
    found = [each.remedy for each in check(library) if each.rule == "unexplained-word"]
    assert len(found) == bool(remedy)
    assert all(remedy in each for each in found)


def test_without_a_tagger_patterns_do_what_they_can(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing() -> bool:
        return False

    for module in (grammar, sentences):
        monkeypatch.setattr(module, "is_installed", nothing)
    for kept_ in (grammar.tagged, grammar._tagger):
        kept_.cache_clear()
    try:
        assert not grammar.tagged("A plan was written by us.")
        assert told("A plan was written.", "passive-voice")
        assert told("We would have been told earlier.", "hard-tense")
        assert not told("Nobody told us.", "passive-voice")
    finally:
        for kept_ in (grammar.tagged, grammar._tagger):
            kept_.cache_clear()
