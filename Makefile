# `make demo` and `make test` do all set-up themselves, in .venv.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test night soak replay scale bench figures generate check lint diff format clean

help:  ## what there is to run
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

.venv/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "mediactl needs Python 3.11 or newer; try: make PYTHON=python3.12 ...")'
	@echo "setting up .venv (once; it takes a minute)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: generate  ## set up, generate, and call the five actions on the embedded simulator
	@$(BIN)/python tests/demo.py

test: .venv/ready  ## set up, then freshness, lint, types and tests
	$(BIN)/python -m codegen check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadfile $(PYTEST)

night: generate  ## 5,000 stops on a bad night: faults, throttles, a wrong clock: make night NIGHT=--help
	@$(BIN)/python -m tests.soak.night $(NIGHT)

soak: generate  ## the long tests in full length, and a night of 5,000 starts as well; about six minutes
	$(BIN)/python -m pytest tests/soak --soak --capture=no --verbose
	$(BIN)/python -m tests.soak.night --starts 5000

replay: .venv/ready  ## a year of Tencent Cloud's releases, each change counted twice: make replay RELEASES="3.1.192.1 3.1.193.1"
	@$(BIN)/python -m tests.sources.replay $(RELEASES)

scale: .venv/ready  ## from 10 actions to all 9,678 of Tencent Cloud: time, memory, size
	@$(BIN)/python -m tests.sources.replay.scale $(SCALE)

bench: generate  ## speed and size beside what you would pick instead, with goals: make bench BENCH=--help
	@$(BIN)/python -m tests.bench $(BENCH)

figures: .venv/ready  ## put the figures of the last `make bench` into the README: table and plot
	@$(BIN)/python -m tests.bench.readme

generate: .venv/ready  ## turn specs/ into generated/
	@$(BIN)/python -m codegen generate

check: .venv/ready  ## are the specs sound and generated/ current? writes nothing
	@$(BIN)/python -m codegen check

lint: .venv/ready  ## every fault in every spec file (code is linted by make test)
	@$(BIN)/python -m codegen lint

diff: .venv/ready  ## what today's specs change for callers, and whom they break: make diff SINCE=main
	@$(BIN)/python -m codegen diff $(or $(SINCE),HEAD)

format: .venv/ready  ## format the code that people edit
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

clean:  ## remove .venv and caches
	rm -rf .venv .codegen-cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
