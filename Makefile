# Every target does its own set-up: a machine needs Python 3.11 or later, git and make.
# The .venv is made once and used again until a pin changes.

PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

.venv/runtime: requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/runtime requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

.PHONY: test
test: lint types unit ## everything that must hold: lint, types, tests with coverage, docs

.PHONY: unit
unit: .venv/dev ## the tests alone, with branch coverage
	@rm -f .coverage .coverage.*
	@$(BIN)/python -m coverage run -m pytest
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

.PHONY: lint
lint: .venv/dev ## ruff, rules and layout
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --no-cache --check .

.PHONY: types
types: .venv/dev ## mypy, strict
	@$(BIN)/mypy

.PHONY: format
format: .venv/dev ## let ruff lay out the code
	@$(BIN)/ruff check --no-cache --fix --quiet . || true
	@$(BIN)/ruff format --no-cache .

.PHONY: clean
clean: ## remove what the other targets made
	@rm -rf .venv .coverage .coverage.* .mypy_cache build dist
