# make run    the program (make run ARGS="film.dcm" opens that film)
# make test   lint, types, import contracts and the whole test suite, headless

ARGS ?= resources/demo/demo-hand.dcm
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin

.DEFAULT_GOAL := run
.PHONY: run test lint lock bench build packages clean set-up-run set-up-dev

run: set-up-run
	@$(BIN)/python -m boneage_desktop $(ARGS)

test: export QT_QPA_PLATFORM ?= offscreen
test: export TF_CPP_MIN_LOG_LEVEL ?= 3
test: lint
	$(BIN)/pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder

lint: set-up-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

SCREEN = $(if $(DISPLAY),,$(if $(shell command -v xvfb-run),xvfb-run -a -s '-screen 0 1920x1200x24',env QT_QPA_PLATFORM=offscreen))
bench: set-up-dev
	@for script in tests/bench/bench_*.py; do echo "== $$script"; $(SCREEN) $(BIN)/python $$script || exit 1; done

build: export PYTHONHASHSEED = 0
build: set-up-dev
	$(BIN)/pyinstaller --noconfirm build.spec

packages: set-up-dev
	$(BIN)/python packaging/make_packages.py

COMPILE = $(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
lock: set-up-dev
	$(COMPILE) --group install --output-file requirements.lock
	$(COMPILE) --group dev --constraints requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

set-up-run set-up-dev: set-up-%:
	@$(if $(PYTHON),,echo 'Python 3.11, 3.12 or 3.13 is needed. Install it with: sudo apt-get install -y python3 python3-venv' >&2; exit 1;) \
	$(PYTHON) tools/set_up.py $*
