# Each target does all its own set-up. Start with `make site`.
PYTHON ?= python3
BIN := .venv/bin
COMPILE := .cache/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade --no-annotate --no-header
export PYTHON
export NO_MKDOCS_2_WARNING = 1
export DISABLE_MKDOCS_2_WARNING = true

.DEFAULT_GOAL := site
.PHONY: site serve check test quick changed lint evidence evaluate bench fuzz audit pictures requirements clean setup-site setup-test

site: setup-site  ## builds both editions into site/, to open from disk; a failed build leaves the last good one
	@$(BIN)/python -m easyread build --from-disk

serve: setup-site  ## shows both editions at http://127.0.0.1:8000 and follows every change
	$(BIN)/mkdocs serve

check: setup-site  ## tells every problem in the content, and where it is
	@$(BIN)/python -m easyread check

test: setup-test lint  ## checks everything: code, content, pages in a real browser
	$(BIN)/python -m pytest -n 2

quick: setup-test  ## tests the engine in under a minute: no browser, no builds, nothing broken by chance
	$(BIN)/python -m pytest tests/engine --quick -n 2 -q
	$(BIN)/python -m pytest tests/site/test_guide_walk.py -q

changed: setup-test  ## tests the site as editors may change it: a page more, another figure, a page with another name
	$(BIN)/python -m tests.changed

lint: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

evidence: setup-test  ## tests all that is published, keeps what was found, and makes the sign-off pack
	@$(BIN)/python -m easyread build
	@rm -rf .cache/tested
	-$(BIN)/python -m pytest -n 2 -m "evidence or shows" --every-page -q
	$(BIN)/python -m easyread evidence --record
	@$(BIN)/python -m easyread build
	-$(BIN)/python -m pytest -n 2 -m "evidence or shows" --every-page --only-new -q
	-$(BIN)/python -m pytest -n 2 -m lighthouse --every-page -q
	@$(BIN)/python -m easyread evidence

evaluate: setup-test  ## how right the rules are about text by others (EASYREAD_OUTSIDE=FILE measures anew) and about our sentences
	$(BIN)/python -m tests.labelled

bench: setup-test  ## times the way from an empty folder, then both editions beside plain Material, for 100 to 2,000 topics
	$(BIN)/python -m tests.bench

pictures: setup-site  ## draws the pictures again after a change in easyread/drawing/
	$(BIN)/python -m easyread.drawing

fuzz: setup-test  ## breaks things by chance for MINUTES=10 (all, or ONLY="trees svg"), and tells what did harm
	$(BIN)/python -m pytest tests/engine/test_linear.py tests/site/test_properties.py --every-page --hypothesis-profile=long -q
	$(BIN)/python -m tests.fuzz $(or $(MINUTES),10) $(or $(SEED),1) $(ONLY)

audit:  ## asks the public lists of known faults about every package, where this machine can reach them
	@$(PYTHON) -m venv .cache/audit
	@.cache/audit/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/audit.txt
	.cache/audit/bin/pip-audit --require-hashes --disable-pip --strict -r requirements/site.txt -r requirements/test.txt

requirements:  ## chooses the newest packages again, with their hashes
	$(PYTHON) -m venv .cache/uv && .cache/uv/bin/pip install --quiet uv
	$(COMPILE) --extra all pyproject.toml -o requirements/site.txt
	$(COMPILE) --extra all --extra test pyproject.toml -o requirements/test.txt
	$(COMPILE) requirements/audit.in -o requirements/audit.txt

clean:  ## removes everything that was made
	rm -rf site .cache .venv

setup-site:
	@.ci/setup site

setup-test:
	@.ci/setup test
