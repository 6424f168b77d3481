# Everything runs from a fresh clone with python3 (3.11 or newer) and make; each target sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin
COMPILE = $(BIN)/python -m uv pip compile pyproject.toml -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links

.PHONY: demo serve test check eval bench docs screenshots setup lock clean

demo: setup  ## the main job on the sample company
	@$(BIN)/milepost demo

serve: setup  ## live in Slack; docs/slack.md says how
	@$(BIN)/milepost serve

setup: .venv/installed  ## .venv/bin/milepost

.venv/installed: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

test: setup  ## the tests
	@$(BIN)/python -m pytest -q tests

check: setup  ## lint, format, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: setup  ## quality, with floors
	@$(BIN)/python -m tests.evals

bench: setup  ## speed and memory, as ratios
	@$(BIN)/python -m tests.benchmarks

docs: setup  ## write the pages that are made from the code
	@$(BIN)/python -m bot.reference

screenshots: setup  ## docs/pictures: messages as Slack draws them; needs node, npm and chromium
	@npm ci --silent --prefix tests/screenshots
	@$(BIN)/python -m tests.screenshots

lock: setup  ## pin every dependency again, with hashes: what runs, and what a developer has besides
	$(BIN)/python -m pip install --quiet uv
	$(COMPILE) --extra build -o requirements.lock
	$(COMPILE) --extra build --extra dev -o requirements-dev.lock

clean:
	rm -rf .venv build *.egg-info
