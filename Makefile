# Everything runs from a fresh clone with python3 (3.11 or newer) and make; each target sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check eval bench docs setup lock clean

demo: setup  ## the main job on the sample company
	@$(BIN)/milepost demo

setup: .venv/installed  ## .venv/bin/milepost

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
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

lock: setup  ## pin every dependency again, with hashes
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/python -m uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -o requirements.lock

clean:
	rm -rf .venv build *.egg-info
