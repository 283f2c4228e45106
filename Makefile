# What contributors and CI run; `make` alone says what there is.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build run test lint lexicon learn bench growth compare

help: ## Say what each target does
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 12

setup: ## Install libyaml, which reads pipelines, if it is missing
	@if pkg-config --exists yaml-0.1 2>/dev/null; then exit 0; \
	elif command -v apt-get >/dev/null; then \
	    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$sudo apt-get update -q && $$sudo apt-get install -qy pkg-config libyaml-dev; \
	elif command -v brew >/dev/null; then \
	    brew install pkgconf libyaml; \
	else \
	    echo 'libyaml is missing: install pkg-config and the development files of libyaml' >&2; exit 1; \
	fi

build: setup ## Build the tool, .build/release/stet
ifeq ($(shell uname),Linux)
# One file: with Swift's libraries, and with libyaml if there is an archive of it. SwiftPM takes a library from where
# pkg-config says it is, and is told of a folder that holds the archive alone.
	@mkdir -p .build/libyaml
	@ln -sf "$$(pkg-config --variable=libdir yaml-0.1)/libyaml.a" .build/libyaml/libyaml.a
	@printf '%s\n' 'Name: yaml' 'Description: libyaml.a' 'Version: 0' 'Libs: -L.build/libyaml -lyaml' \
	    > .build/libyaml/yaml-0.1.pc
	PKG_CONFIG_PATH="$(CURDIR)/.build/libyaml" \
	    swift build -c release --product stet --static-swift-stdlib -Xlinker --strip-all
else
	swift build -c release --product stet
endif

run: build ## Annotate samples/ into annotations/
	.build/release/stet run pipelines/news.yaml

test: setup ## Run all tests, those of the examples too
	swift test
	.build/debug/stet run Examples/ExternalStage/numbers.yaml
	for package in Examples/*/Package.swift; do swift test --package-path "$$(dirname "$$package")"; done

lint: ## Check the layout of the sources
	swift format lint --strict --parallel -r Package.swift Sources Tests Benchmarks Examples

learn: setup ## Learn the weights of topics from labelled articles: make learn FROM=labelled.jsonl
	swift run -c release stet learn topics --from "$(FROM)" --taxonomy pipelines/lexicons/media-topics.yaml \
		--output pipelines/lexicons/media-topics-weights.tsv

lexicon: setup ## Compile pipelines/lexicons/media-topics.yaml and its weights into tag-topics
	swift run embed-lexicon

bench: setup ## Print the speed of every stage, as a share of a reference pass over the same text
	swift run -c release --package-path Benchmarks speed

growth: build ## Print how runs grow over 1,000, 10,000 and 100,000 articles, in some minutes: make growth [ARTICLES="1000"]
	python3 Benchmarks/corpus/growth.py --stet .build/release/stet --articles $(or $(ARTICLES),1000 10000 100000)

compare: build ## Set our sentences beside those of other tools, on the gold data in ../shared
	@python3 -m venv .build/peers && .build/peers/bin/pip install -q -r Benchmarks/compare/requirements.txt
	swift build -c release --package-path Benchmarks --product speed
	.build/peers/bin/python Benchmarks/compare/compare.py --stet .build/release/stet \
	    --speed Benchmarks/.build/release/speed --gold ../shared/corpora --evaluation ../shared/evaluation
