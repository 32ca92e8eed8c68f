# Every target does its own set-up: a machine needs Python 3.11 or later, git and make.
# The .venv is made once and used again until a pin changes.

PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

.venv/runtime: .requirements/run.txt pyproject.toml
	@echo "Menyiapkan .venv (sekali saja) …" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r .requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/laporan: .venv/runtime .requirements/laporan.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r .requirements/laporan.txt
	@touch $@

.venv/dev: .venv/runtime .requirements/dev.txt .requirements/laporan.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r .requirements/dev.txt
	@touch $@

.PHONY: status
status: .venv/runtime ## where does the office stand today
	@$(BIN)/zi status

.PHONY: report
report: .venv/laporan ## the monev report with PDF and Word, in build/ (make report TRIWULAN=2)
	@test -n "$(TRIWULAN)" || { echo "Sebutkan triwulannya: make report TRIWULAN=2" >&2; exit 2; }
	@$(BIN)/zi report --triwulan $(TRIWULAN)

.PHONY: test
test: lint types unit check ## everything that must hold: lint, types, tests with coverage, docs, the plan itself

.PHONY: unit
unit: .venv/dev ## the tests alone, with branch coverage
	@rm -f .coverage .coverage.*
	@$(BIN)/python -m coverage run -m pytest
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

.PHONY: check
check: .venv/runtime ## is the plan and the evidence of this repository in order
	@$(BIN)/zi check

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

.PHONY: demo
demo: .venv/dev ## zi status of an example office at mid-year, in a temporary folder
	@folder=$$(mktemp -d)/kantor-contoh; \
	$(BIN)/python tests/kantor_contoh.py "$$folder" && \
	$(BIN)/zi status -C "$$folder" --per 2026-06-30 && \
	echo "Kantor contoh ini ada di $$folder; cobalah: $(BIN)/zi due -C $$folder --per 2026-06-30"

.PHONY: bench
bench: .venv/dev ## whole-process medians and ratios of zi status
	@$(BIN)/python tests/ukur.py

.PHONY: picture
picture: .venv/dev ## draw docs/status.svg anew
	@$(BIN)/python tests/gambar.py

.PHONY: sample
sample: .venv/dev ## make docs/contoh-laporan.pdf and its picture anew
	@$(BIN)/python tests/laporan_contoh.py

.PHONY: templates
templates: .venv/dev ## make the Word templates anew
	@$(BIN)/python tests/templat_word.py

.PHONY: clean
clean: ## remove what the other targets made
	@rm -rf .venv .coverage .coverage.* .mypy_cache build dist
