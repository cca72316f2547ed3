# Two commands do everything: `make demo` and `make test`. The others are their parts.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# Compiled modules are kept, whatever the surroundings say: every program the tests start loads hundreds.
export PYTHONDONTWRITEBYTECODE :=
READY  := $(VENV)/.ready

.PHONY: venv demo test quick check style rules tests format build package package-check screenshots handbook bench windows-check faults lock instruments translations clean

venv: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' || { echo "Vetting Desk needs Python 3.11 to 3.14; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: venv
	@$(BIN)/python -m vetting_desk.cli demo

check: style rules

style: venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

rules: venv
	$(BIN)/mypy
	$(BIN)/lint-imports

# `make test MARKED='not slow'` leaves out what takes longer than a few seconds each.
MARKED ?=

tests: venv
	$(BIN)/python -m pytest -p tools.quick.seconds --numprocesses auto --dist worksteal -m "$(MARKED)"

test: style
	$(MAKE) --no-print-directory --jobs=2 rules tests

quick: check
	$(BIN)/python -m tools.quick

# `make faults SHARE=0.02` is a rehearsal: a part of each kind. What was done stands in build/faults.txt, also of a run cut off.
SHARE ?=

faults: venv
	VETTING_DESK_FAULTS=full VETTING_DESK_SHARE=$(SHARE) $(BIN)/python -m pytest -p tools.quick.so_far --numprocesses auto --dist worksteal --durations=10 tests/security tests/years

format: venv
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

build: venv
	$(BIN)/pyinstaller --noconfirm --distpath build/dist --workpath build/pyinstaller build.spec
	build/dist/vetting-desk/vetting-desk --version
	QT_QPA_PLATFORM=offscreen build/dist/vetting-desk/vetting-desk-window --data build/walkthrough-none --measure-start
	rm -rf build/walkthrough && build/dist/vetting-desk/vetting-desk walkthrough build/walkthrough

# Packages of this system, from what is committed; docs/packages.md says what is in them.
package: venv
	$(BIN)/python -m tools.package

package-check: venv
	$(BIN)/python -m tools.package.check dist/vetting-desk_*.deb

screenshots: venv
	$(BIN)/python -m tools.screenshots build/screenshots --pages "$(PAGES)" --looks "$(LOOKS)"

handbook: venv
	$(BIN)/python -m tools.handbook build/handbook

bench: venv
	$(BIN)/python -m benchmarks

windows-check: venv
	$(BIN)/python -m tools.windows_check

lock:
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --extra dev --output-file requirements.lock pyproject.toml

instruments: venv
	$(BIN)/python -m tools.shared_pages
	$(BIN)/python -m vetting_desk.judgement.instrument_sources
	$(BIN)/python -m tools.shipped_digests

translations: venv
	$(BIN)/python -m ui.i18n.build

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
