.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

ifeq ($(OS),Windows_NT)
  BIN := $(VENV)/Scripts
endif

.PHONY: help demo test lint type format samples bless corpus fuzz bench clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	$(BIN)/python -m compileall -q redline
	@touch $(READY)

demo: $(READY) ## set up, and mark the sample letter's changes since v3
	$(BIN)/redline compare samples/brief-v3.docx samples/brief-v4.docx --force

test: $(READY) ## set up, and run the tests
	$(BIN)/python -m pytest

lint: $(READY) ## style, and the layers between the folders
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

type: $(READY) ## types, strictly
	$(BIN)/mypy

format: $(READY) ## lay out the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

samples: $(READY) ## build the sample dossier anew
	$(BIN)/python -m samples.build

bless: $(READY) ## write the golden cases anew: review the difference
	$(BIN)/python -m pytest tests/golden --bless

corpus: $(READY) ## foreign documents against edited copies of themselves (minutes)
	$(BIN)/python -m pytest tests/corpus --corpus

fuzz: $(READY) ## documents damaged at random, for FUZZ_MINUTES (5)
	$(BIN)/python -m tests.fuzz

bench: $(READY) ## redline beside its peers, into benchmarks/results (an hour)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	$(BIN)/python benchmarks/run.py

clean: ## remove what was set up
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
