#!/usr/bin/env python3
"""Does what a form asks, on the branch that it asks for: runs a command, keeps what it changed, and starts the checks again.

FORM is the form's name, ANSWERS what was filled in, as JSON. No answer becomes a command: each is one argument of a program.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PYTHON = os.environ.get("EASYREAD_PYTHON", ".venv/bin/python")
TRIES = 5
"""How often to push, where others push at once."""
MADE = Path(".cache/form")
"""What there is to download afterwards."""


def option(name: str, answer: str) -> list[str]:
    return [f"--{name}={answer}"] if answer else []


def easyread(*arguments: str) -> list[str]:
    return [PYTHON, "-m", "easyread", *arguments]


def calls(form: str, given: dict[str, str]) -> list[list[str]]:
    """What to run, one after the other."""
    words = given.get("pages", "").replace(",", " ").split()
    name, file = given.get("name", "").strip(), given.get("file", "").strip()
    match form:
        case "confirm":
            minor = ["--minor"] if given.get("minor") == "true" else []
            reason = option("although", given.get("reason", ""))
            return [easyread("confirm", *option("by", given["by"]), *reason, *minor, "--", given["page"])]
        case "move":
            return [easyread("move", "--", given["old"].strip(), given["new"].strip())]
        case "new":
            return [easyread("new", "--", given["page"].strip(), given["title"].strip())]
        case "session":
            return [easyread("session", "--", name, *words)]
        case "import":
            return [easyread("import", "--", name, file)]
        case "pack":
            return [easyread("pack", *option("on", given.get("on", "")), f"--out={MADE}", "--", *words)]
        case "comments":
            return [easyread("comments", "--", file)]
        case "evidence":
            return [["make", "evidence"], easyread("evidence", f"--out={MADE}/sign-off.zip")]
        case "add-picture":
            said = [f"--{each}={given[each]}" for each in ("idea", "shows", "people", "consent", "licence") if given.get(each)]
            return [easyread("add-picture", *said, "--", file, name)]
        case "recordings":
            said = [argument for each in ("by", "agreed") for argument in option(each, given.get(each, "").strip())]
            return [easyread("recordings", *said, "--", file)]
    sys.exit(f"There is no form {form}.")


UPLOADED = frozenset(("import", "comments", "add-picture", "recordings"))
"""Forms about a file that was put into the branch, and is taken away afterwards."""


def git(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=check)


def branch_of(given: dict[str, str]) -> str:
    """The branch of the pull request whose number, or whose preview's address, was given. Else the one that the form was started for."""
    said = f"{given.get('pull_request', '')} {' '.join(given.get(name, '') for name in ('page', 'old'))}"
    asked = re.fullmatch(r"#?(\d+)", given.get("pull_request", "").strip()) or re.search(r"/(?:preview|pull)/(\d+)\b", said)
    if not asked:
        return os.environ["BRANCH"]
    repository = os.environ["REPOSITORY"]
    told = (
        subprocess.run(
            ["gh", "api", f"repos/{repository}/pulls/{asked[1]}", "--jq", "[.head.ref, .head.repo.full_name] | @tsv"],
            capture_output=True,
            text=True,
            check=True,
        )
        .stdout.strip()
        .split("\t")
    )
    if told[1:] != [repository]:
        sys.exit(f"Pull request {asked[1]} comes from another repository. Its author can keep the record there.")
    return told[0]


def run(form: str, given: dict[str, str]) -> bool:
    """Whether the command did what was asked."""
    without = {name: value for name, value in os.environ.items() if name not in ("PUSH_TO", "GH_TOKEN")}
    done = [subprocess.run(call, env=without, capture_output=True, text=True, check=False) for call in calls(form, given)]
    told = "\n".join(each.stdout + each.stderr for each in done).strip()
    print(told)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary).open("a", encoding="utf-8") as file:
            fence = "`" * (max([2, *(len(each) for each in re.findall("`+", told))]) + 1)
            file.write(f"{fence}\n{told}\n{fence}\n")
    return all(each.returncode == 0 for each in done)


def kept(form: str, given: dict[str, str]) -> bool:
    """Whether there is something new to keep, which is committed in the name of whoever filled the form in."""
    file = given.get("file", "").strip()
    if form in UPLOADED and git("ls-files", "--error-unmatch", "--", file, check=False).returncode == 0:
        git("rm", "--quiet", "--force", "--", file)
    git("add", "--all", "--", "content", "docs")
    if git("diff", "--cached", "--quiet", check=False).returncode == 0:
        print("There is nothing new to keep.")
        return False
    who, number = os.environ["ACTOR"], os.environ["ACTOR_ID"]
    about = given.get("page") or given.get("new") or given.get("name") or ""
    name = ["-c", f"user.name={who}", "-c", f"user.email={number}+{who}@users.noreply.github.com"]
    git(*name, "commit", "--quiet", "-m", f"Form {form}: {' '.join(about.split())[:200]}")
    return True


def main() -> int:
    form, given = os.environ["FORM"], {name: str(answer) for name, answer in json.loads(os.environ["ANSWERS"]).items()}
    given = {name: {"True": "true", "False": "false"}.get(answer, answer) for name, answer in given.items()}
    to, branch = os.environ["PUSH_TO"], branch_of(given)
    MADE.mkdir(parents=True, exist_ok=True)
    for _ in range(TRIES):  # each time on what the branch holds then, so that two who keep something at once both keep it
        git("fetch", "--quiet", to, f"refs/heads/{branch}")
        git("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD")
        if not run(form, given):
            return 1
        if not kept(form, given):
            return 0
        if git("push", "--quiet", to, f"HEAD:refs/heads/{branch}", check=False).returncode == 0:
            # what a form pushes starts no workflow, so the checks are asked for
            subprocess.run(["gh", "workflow", "run", "both-editions.yml", "--ref", branch], check=True)
            return 0
        print("Somebody else changed the branch meanwhile. Again.")
    print("The branch changes all the time. Try again later.")
    return 1


if __name__ == "__main__":
    shutil.rmtree(MADE, ignore_errors=True)
    sys.exit(main())
