# The doors of the project: setup, run, test, lint, lock, package, install-desktop. Each sets up what it needs first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# The CPU build of torch, in words for pip, where the package index gives another one.
TORCH ?=

.PHONY: setup run test lint check lock translations package package-test install-desktop integrations-test clean

setup: $(READY)

$(READY): requirements.lock setup.cfg pyproject.toml resources/packaging/system-packages.sh
	sh resources/packaging/system-packages.sh
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m inpainting.methods.texture.warming
	$(BIN)/python -m inpainting.detection.lines.tracing
	touch $(READY)

run: setup
	sh resources/packaging/run-sample.sh $(BIN)/cleanplate

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: test lint

lock:
	uv pip compile --universal --python-version 3.11 --extra dev --extra package --no-emit-index-url --no-header \
		--custom-compile-command "make lock" setup.cfg --output-file requirements.lock

package:
	nice $(PYTHON) resources/packaging/build.py --torch "$(TORCH)"

package-test:
	$(PYTHON) resources/packaging/trial.py

install-desktop: setup
	rm -rf build/desktop
	$(BIN)/python resources/packaging/desktop_files.py build/desktop/share
	cp resources/packaging/install-desktop.sh build/desktop/
	sh build/desktop/install-desktop.sh "$(CURDIR)/$(BIN)/cleanplate"

integrations-test: setup
	$(BIN)/python resources/integrations/trial.py

translations: setup
	$(BIN)/python -m resources.translating

clean:
	rm -rf $(VENV) build dist out *.egg-info
