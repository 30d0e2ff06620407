# Every target sets up what it needs first; `make demo` and `make test` do all of it on a fresh machine.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python
DEMO := build/demo-desk

.PHONY: demo test check bench setup forms texts lock licences tour guide clean
.DEFAULT_GOAL := setup

setup: .venv/.installed forms

.venv/.system: packaging/system_packages.py
	$(PYTHON) packaging/system_packages.py
	test -x $(RUN) || $(PYTHON) -m venv .venv
	touch $@

.venv/.tools: packaging/system_packages.py | .venv/.system
	$(PYTHON) packaging/system_packages.py --tests
	touch $@

# The libraries exactly as locked, then the project itself, which resolves nothing.
.venv/.installed: .venv/.system requirements.txt pyproject.toml packaging/hatch_build.py
	$(RUN) -m pip install --quiet --require-hashes -r requirements.txt
	$(RUN) -m pip install --quiet --no-build-isolation --no-deps --editable .
	touch $@

# Makes only what is out of date.
forms: .venv/.installed
	$(RUN) packaging/compile_ui.py

demo: export ADVISOR_DESK_PASSPHRASE := $(or $(ADVISOR_DESK_PASSPHRASE),demo desk)
demo: setup
	sh packaging/demo.sh $(DEMO)

tour: setup
	QT_QPA_PLATFORM=offscreen $(RUN) -m tests.tour --out build/tour

# The pictures of the user guide, from the tour.
guide: setup
	QT_QPA_PLATFORM=offscreen $(RUN) -m tests.tour.guide

# On both cores of a small machine: each process takes what is left of the other's tests.
test: setup .venv/.tools check
	$(RUN) -m pytest --numprocesses auto --dist worksteal

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict
	$(BIN)/lint-imports --no-cache
	$(RUN) packaging/check_translations.py

# Brings new widget texts into resources/translations/widgets_*.ts, for translation.
texts: setup
	$(RUN) packaging/update_texts.py

bench: setup
	$(RUN) -m pytest tests/benchmarks --benchmark-only -p no:randomly

lock: .venv/.system
	$(RUN) -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--extra dev pyproject.toml --output-file requirements.txt $(LOCK)

# The table of docs/licences.md, after the lock changed.
licences: setup
	$(RUN) packaging/list_licences.py

clean:
	rm -rf build dist
