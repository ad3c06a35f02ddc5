# make run: open the kiosk.  make test: everything that must hold.  make help: the rest.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
KIOSK := $(BIN)/physio-kiosk
FONTS := resources/fonts/.ready
VOICE := resources/voice/.ready
# The renderer has an environment of its own: a kiosk that runs has no use for its 200 MB
RENDERER := build/renderer
# A FHIR server and checks that nobody here wrote; tests that need them say so where they are missing
NPM := tests/exports/node/node_modules/.package-lock.json
# What is measured in seconds runs alone
TIMED := tests/bench tests/sound/test_together.py tests/sound/test_recognised.py
# What the rooms without a screen are tested by, and how much of each that must reach
COVERED := $(addprefix tests/,core figure usecases store db content documents exports sync simulation samples \
	commands patient test_regular_file.py $(addprefix faults/test_,doctor.py log.py start.py store_opening.py))
FLOORS := $(addprefix 98:app/,core figure usecases store) \
	$(addprefix 95:app/,content documents exports sync simulation samples regular_file.py) 95:db
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
QUIETER := | { grep -Ev '^(Requirement already|Looking in|  (Installing|Checking|Getting|Preparing))' || true; }

# An environment variable, so that it also holds for what pip fetches to build with
export PIP_CONSTRAINT := $(CURDIR)/packaging/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
# Without byte code a kiosk takes twice as long to start
unexport PYTHONDONTWRITEBYTECODE

# One apt or pip at a time
.NOTPARALLEL:
.PHONY: words cover mutate help run demo setup test test-faults test-sync fast voice watch lint preview format bench deb test-packaging test-machine sbom audit clean system-run system-test

help: ## say what each target does
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

run: $(VENV)/.run $(FONTS) $(VOICE) words ## open the kiosk on a demo clinic, or play the demo where there is no display
	@packaging/say_if_silent.sh
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		exec $(KIOSK) run --windowed --demo --data build/demo-clinic; \
	else \
		echo "There is no display here, so the demo plays into build/demo instead."; \
		exec $(MAKE) --no-print-directory demo; \
	fi

demo: $(VENV)/.run $(FONTS) words ## play a whole session by touch, offscreen, into build/demo
	@rm -rf build/demo
	@$(KIOSK) demo --out build/demo

setup: system-test $(VENV)/.dev $(FONTS) $(VOICE) words $(NPM) ## make .venv with everything the kiosk and its tests need

# Three at a time on two processors: some of the tests wait for a clock. The lint takes what is left,
# and says at once what it has found
test: setup ## lint, and every test but the benchmarks
	@mkdir -p build; nice -n 5 packaging/lint.sh $(BIN) >build/lint.txt 2>&1 || { cat build/lint.txt; false; } & \
	lint=$$!; tested=0; \
	$(OFFSCREEN) $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder \
		$(TIMED:%=--ignore %) $(ARGS) || tested=$$?; \
	wait $$lint || { cat build/lint.txt; exit 1; }; \
	exit $$tested

# Two at a time: most of them wait for a disk or for a process that is to be killed
test-faults: setup ## every fault as often as it must be survived, and what came of it (40 minutes at most)
	@mkdir -p build; rm -f build/fault-figures.txt
	PHYSIO_KIOSK_FULL_FAULTS=1 PHYSIO_KIOSK_FAULT_FIGURES=$(CURDIR)/build/fault-figures.txt \
		$(OFFSCREEN) timeout 2400 $(BIN)/python -m pytest tests/faults -n 2 --dist loadfile \
		--no-loadscope-reorder --durations 15 $(ARGS)
	@$(BIN)/python packaging/fault_page.py build/fault-figures.txt

test-sync: setup ## several kiosks and a server, with as many kills as docs/many-kiosks.md says; 45 minutes
	@$(BIN)/pip install -q -e '.[cluster]' $(QUIETER)
	FULL=1 $(OFFSCREEN) $(BIN)/python -m pytest tests/sync $(ARGS)
	$(BIN)/python -m tests.sync.measure

cover: setup ## which lines and branches of the rooms without a screen their tests reach, and whether that is enough
	@rm -f build/coverage*; mkdir -p build
	$(OFFSCREEN) $(BIN)/coverage run -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(COVERED) $(ARGS)
	@$(BIN)/coverage combine -q
	@$(BIN)/coverage report --sort=cover
	@for floor in $(FLOORS); do \
		printf '%-20s at least %s: ' "$${floor#*:}" "$${floor%:*}"; \
		$(BIN)/coverage report --format=total --precision=1 --include="$${floor#*:},$${floor#*:}/*" \
			--fail-under="$${floor%:*}"; \
	done

mutate: setup ## change one thing in the rules, 300 times, and see whether a test notices; an hour at most
	$(BIN)/pip install -q -e '.[mutation]' $(QUIETER)
	$(OFFSCREEN) $(BIN)/python packaging/mutate.py $(ARGS)

fast: $(VENV)/.dev ## lint what was changed since the last commit, and test its rooms
	@$(OFFSCREEN) $(BIN)/python packaging/fast.py $(SINCE)

watch: $(VENV)/.dev ## the same again each time a file was saved
	@while true; do \
		touch $(VENV)/.watched; \
		$(OFFSCREEN) $(BIN)/python packaging/fast.py $(SINCE) || true; \
		echo "Waiting for a change. Ctrl+C ends."; \
		until find app tests resources db packaging -newer $(VENV)/.watched -type f -not -name '*.pyc' \
			| grep -q .; do sleep 1; done; \
	done

words: $(VENV)/.run ## make what the kiosk reads of resources/i18n/kiosk_<language>.ts
	@for words in $(wildcard resources/i18n/kiosk_*.ts); do \
		case $$words in *_en.ts) how=-silent;; *) how=;; esac; \
		$(BIN)/pyside6-lrelease $$how $$words -qm $${words%.ts}.qm; done

voice: $(VOICE) ## render what the kiosk says and has no clip yet

preview: $(VENV)/.dev $(FONTS) ## a screen with sample values: SCREEN=session SHAPE=portrait MODE=dark
	@$(BIN)/python -m tests.qml.preview $(or $(SCREEN),home) $(or $(SHAPE),small) $(or $(MODE),plain)

lint: setup ## ruff, mypy, import-linter, qmllint and qmlformat
	@packaging/lint.sh $(BIN)

format: setup ## put the Python, the QML and the words for the translators in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	packaging/lint_qml.sh --fix

bench: setup ## the speed limits, as ratios; alone, so that nothing else takes the processor
	$(OFFSCREEN) $(BIN)/python -m pytest $(TIMED) $(ARGS)

deb: $(VENV)/.run $(VOICE) words ## build the Debian package of this Debian into build/deb
	$(BIN)/python packaging/deb/build.py build/deb

test-packaging: deb ## the package in a clean Debian: install, kills, updates and back, removal (as root, 25 minutes)
	PHYSIO_KIOSK_DEB=$$(ls -t build/deb/*.deb | head -n 1) $(OFFSCREEN) \
		$(BIN)/python -m pytest tests/appliance -s $(ARGS)

test-machine: setup ## the newest package of build/deb in a whole computer, whose plug is pulled in a set (as root, 20 minutes)
	@ls build/deb/*.deb >/dev/null 2>&1 || $(MAKE) deb
	PHYSIO_KIOSK_DEB=$$(ls -t build/deb/*.deb | head -n 1) $(OFFSCREEN) \
		$(BIN)/python -m pytest tests/machine -s $(ARGS)

sbom: $(VENV)/.run ## what the kiosk is made of (CycloneDX) and under which licences, into build/sbom
	@[ -x build/sbom-tool/bin/cyclonedx-py ] || { $(BIN)/python -m venv build/sbom-tool && \
		PIP_CONSTRAINT= build/sbom-tool/bin/pip install -q -r packaging/sbom-requirements.txt; }
	@build/sbom-tool/bin/python packaging/sbom.py build/sbom

audit: $(VENV)/.run ## known weaknesses of what the kiosk is made of, where a database can be reached
	@[ -x build/audit-tool/bin/pip-audit ] || { $(BIN)/python -m venv build/audit-tool && \
		PIP_CONSTRAINT= build/audit-tool/bin/pip install -q pip-audit==2.10.1; }
	@build/audit-tool/bin/python packaging/audit.py

clean: ## remove .venv, the cut fonts, the rendered voice and build
	rm -rf $(VENV) resources/fonts resources/voice build tests/exports/node/node_modules

system-run system-test: system-%:
	@packaging/system.sh $*

$(VENV)/.run: pyproject.toml packaging/constraints.txt | system-run
	@[ -x $(BIN)/pip ] || { python=$$(packaging/find_python.sh); "$$python" -m venv $(VENV); }
	@echo "Installing the kiosk into $(VENV) (some minutes the first time)"
	@$(BIN)/pip install -e . $(QUIETER)
	@touch $@

$(VENV)/.dev: $(VENV)/.run | system-test
	@echo "Installing the tests' tools into $(VENV)"
	@$(BIN)/pip install -e '.[dev]' $(QUIETER)
	@touch $@

$(FONTS): packaging/cut_fonts.py packaging/constraints.txt | $(VENV)/.run
	@echo "Cutting the fonts (some seconds)"
	@$(BIN)/python packaging/cut_fonts.py $(@D)
	@touch $@

$(NPM): tests/exports/node/package-lock.json
	@if command -v npm >/dev/null; then \
		echo "Installing the tests' FHIR server"; \
		npm ci --silent --prefix tests/exports/node || echo "It could not be installed: its tests are skipped."; \
	else echo "npm is not here: the tests with a FHIR server are skipped."; fi

# Where it cannot be rendered the kiosk speaks with the machine's own voice, and set-up goes on
$(VOICE): resources/content/text/en resources/i18n/kiosk.ts resources/i18n/kiosk_en.ts app/content/voice_lines.py \
		app/devices/sound/render.py packaging/constraints.txt packaging/render_voice.sh \
		$(wildcard resources/content/text/en/*.toml resources/content/text/en/*/*.toml) | $(VENV)/.run
	@packaging/render_voice.sh $(BIN) $(RENDERER) $(@D)
