# Thin names for the desk's commands; `make help` lists them, `bin/desk --help` tells more.
.DEFAULT_GOAL := help
.PHONY: help run test lint bench fuzz train doctor lock clean

help:  ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run:  ## start everything and print the addresses
	@bin/desk run

test:  ## every test, lint and type check
	@bin/desk test

lint:  ## style, types and import direction
	@bin/desk lint

bench:  ## benchmarks, to a table and var/bench.json
	@bin/desk bench

fuzz:  ## 10,000 malformed and hostile inputs over HTTP
	@bin/desk fuzz

train:  ## train the model if none fits the training data
	@bin/desk train

doctor:  ## check this installation, with a fix for what is wrong
	@bin/desk doctor

lock:  ## compile requirements/*.in to *.txt
	@bin/desk lock

clean:  ## remove environments, models, vectors and logs; databases and keys stay
	rm -rf var/envs var/tools var/models var/names var/logs .mypy_cache .ruff_cache .pytest_cache .hypothesis
