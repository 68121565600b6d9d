# From a clone to a running site: `make serve`. Everything is installed in this folder, once, pinned by hash.
# `make` with no target says what there is.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.SUFFIXES:

.PHONY: help serve site check test quick lint format bench phone lengths mutants look picture drawings pins clean docs pr-size pr-check pr-site pr-summary outgoing month record vendor typeface venv env test-env browser instruments

# Chooses the Python that makes .venv; after that only .venv's own is used.
PYTHON ?=
# Where `make serve` listens.
ADDRESS ?= 127.0.0.1:8000
# More words for pytest: make test ARGS='-k shortlist'
ARGS ?=

# Programs are called as modules: a console script breaks when the folder's name holds a space or the folder is moved.
python := .venv/bin/python

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
export PIP_ROOT_USER_ACTION := ignore
# Material announces the end of MkDocs 1 at every build. DESIGN.md says what we do about it.
export NO_MKDOCS_2_WARNING := 1
# What is compiled is kept, beside what was installed: tests start Python some two hundred times.
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo 'make serve   the site on http://$(ADDRESS)/, reloading when a file changes (ADDRESS=host:port)'
	@echo 'make site    the site, written to site/'
	@echo 'make check   every problem in partners/ and directory/'
	@echo 'make test    all that CI asks: lint, types, tests, with a real browser (ARGS="-k word" to choose)'
	@echo '            TIMES=20 tries properties with twenty times as many examples, as the nightly run does'
	@echo 'make quick   the tests that need no browser and build no site, for the loop while writing'
	@echo 'make lint    style and types only;  make format  mends the style'
	@echo 'make look    pictures of the pages, in .work/look/ (ARGS="/refer/ /find/" to choose)'
	@echo 'make picture the picture of the README, made anew'
	@echo 'make drawings the demonstration'\''s pictures of work, drawn anew'
	@echo 'make bench   how long things take;  make phone  what a phone meets, among ten thousand firms and among these, and a preview'
	@echo 'make lengths  whether texts of hostile lengths are read in proportion to their length'
	@echo 'make mutants  whether tests notice it when the rule, the parser or the links break (ARGS="--sample 50 rule" to choose)'
	@echo 'make pins    renews requirements.txt, requirements-test.txt and the npm lock'
	@echo 'make vendor  the libraries for browsers, made anew from npm'
	@echo 'make typeface  the letters of headings, cut anew from the package that holds them'
	@echo 'make docs    the tables in partners/README.md and tests/README.md, made anew'
	@echo 'make clean   removes what was built and installed here'

serve: env
	@echo 'Serving on http://$(ADDRESS)/ (Ctrl-C ends it).'
	@$(python) -m mkdocs serve --dev-addr '$(ADDRESS)'

site: env
	@echo 'Building the site.'
	@$(python) -m mkdocs build --strict
	@echo 'The site is in site/.'

check: env
	@$(python) -m build_tools check

# Three at a time on two cores: a page that waits leaves its core to another.
test: test-env browser instruments lint
	@echo 'Running the tests.'
	@$(python) -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

# For the loop while writing: what needs no browser and builds no site.
quick: test-env
	@$(python) -m pytest -n 2 --quick -q $(ARGS)


# All speak, so that one run says everything.
lint: test-env instruments
	@echo 'Checking style and types.'
	@bad=0; \
	$(python) -m ruff check --quiet --output-format concise || bad=1; \
	$(python) -m ruff format --check --quiet >/dev/null || { bad=1; echo 'Some files are formatted otherwise: `make format` mends them.' >&2; }; \
	$(python) -m mypy --no-error-summary || bad=1; \
	$(python) -m tests.instruments --scripts || bad=1; \
	exit $$bad

format: test-env
	@$(python) -m ruff check --fix --quiet
	@$(python) -m ruff format --quiet

bench: test-env browser
	@$(python) -m tests.benchmarks $(ARGS)

phone: test-env browser
	@$(python) -m tests.benchmarks.phone $(ARGS)
	@$(python) -m tests.benchmarks.preview

lengths: test-env
	@$(python) -m tests.benchmarks.lengths

mutants: test-env instruments
	@$(python) -m tests.mutants $(ARGS)

look: test-env browser site
	@$(python) -m tests.look $(ARGS)

picture: test-env browser site
	@$(python) -m tests.readme_picture

clean:
	@rm -rf .venv site .work .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis tests/instruments/node_modules
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo 'Removed what was built and installed here.'

# --- what the workflows in .github/ call ------------------------------------------------------------------------------

# HEAD names the folder of a pull request, merged into its base. This folder is the base: its code judges that data.
# The first asks git alone, before anything is installed.
pr-size:
	@$(or $(PYTHON),python3) -m build_tools.ci size

pr-check: env
	@$(python) -m build_tools check -C "$$HEAD" --format github

pr-site: env
	@$(python) -m build_tools.ci site

pr-summary: env
	@$(python) -m build_tools.ci summary

# What the monthly issue says.
month: env
	@mkdir -p .work
	@$(python) -m build_tools audit --format markdown >.work/month.md

# What is public already goes on answering: brought into directory/published.txt before the site is made anew.
record: env
	@$(python) -m build_tools record "$$PAGES_URL"

# Whether site/ can be published as it is.
outgoing: env
	@$(python) -m build_tools.ci outgoing

drawings: test-env
	@$(python) -m tests.demonstration_pictures

docs: env
	@$(python) -m build_tools.joining.fieldtable
	@$(python) -m tests.faults

# The libraries in build_tools/theme/js/vendor/, from the packages that the npm lock pins. A test holds that they are these.
vendor: instruments
	@$(python) -m tests.vendor

# The font in build_tools/theme/assets/typeface/, and its style sheet, from the package that is pinned. A test holds that they are these.
typeface: test-env
	@$(python) -m tests.typeface

# --- the environment --------------------------------------------------------------------------------------------------

# $(call once,NAME,FILES,SENTENCE,COMMAND): says the sentence and runs the command, unless it was done before for these very
# files in this very place. Content and not age, since a checkout gives every file a new time; the place, since a copied
# environment still points at where it was made.
define once
@now="$$(pwd; cksum $(2))"; \
if [ "$$now" != "$$(cat .venv/.$(1) 2>/dev/null)" ]; then echo '$(3)'; $(4) && printf '%s\n' "$$now" >.venv/.$(1); fi
endef

# Debian's python3 comes without what puts pip into a new environment; then the pip outside fills it, the pinned pip included.
# Wheels only: nothing that is installed runs a program of its own on the way.
pip = if $(python) -c 'import pip' 2>/dev/null; then set -- $(python) -m pip; \
	else set -- "$$(cat .venv/.made-by)" -m pip --python $(python); fi; \
	"$$@" --quiet install --only-binary :all:

env: venv
	$(call once,runtime,requirements.txt,Installing what the site needs.,{ $(pip) --require-hashes -r requirements.txt; })
	$(call once,project,pyproject.toml,Installing better-fit itself.,{ $(pip) --no-deps --no-build-isolation --no-index -e .; })

test-env: env
	$(call once,test,requirements-test.txt,Installing what the tests need.,{ $(pip) --require-hashes -r requirements-test.txt; })

browser: test-env
	@$(python) -m tests.browser --install

instruments: test-env
	@$(python) -m tests.instruments --install

# An environment that works is kept, whoever made it; one that was moved here or whose Python has gone is made anew.
new_enough := import sys; sys.exit(sys.version_info < (3, 11))
venv:
	@if $(python) -c '$(new_enough)' 2>/dev/null && [ "$$(cat .venv/.place 2>/dev/null || pwd)" = "$$(pwd)" ]; then exit 0; fi; \
	for found in $(if $(PYTHON),'$(PYTHON)',python3 python3.14 python3.13 python3.12 python3.11); do \
		if "$$found" -c '$(new_enough)' 2>/dev/null; then \
			echo "Making the environment in .venv with $$("$$found" --version)."; \
			rm -rf .venv; \
			"$$found" -m venv .venv >/dev/null 2>&1 || "$$found" -m venv --clear --without-pip .venv || exit 1; \
			"$$found" -c 'import sys; print(sys.executable)' >.venv/.made-by; \
			pwd >.venv/.place; \
			exit 0; \
		fi; \
	done; \
	echo 'Better Fit needs Python 3.11 or newer, and found $(if $(PYTHON),$(PYTHON): ,)'"$$($(or $(PYTHON),python3) --version 2>&1 | head -n 1)." >&2; \
	echo 'Install one, or name it: make PYTHON=/path/to/python3.12 …' >&2; \
	exit 1

# --- the pins ---------------------------------------------------------------------------------------------------------

# One answer for Python 3.11 and up on every system, with the hashes of all its files, and no word on where they came from.
compile = .cache/pins/bin/python -m uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade
pins: venv
	@echo 'Renewing the pins.'
	@[ -x .cache/pins/bin/python ] || $(python) -m venv .cache/pins
	@.cache/pins/bin/python -m pip --quiet install --upgrade uv
	@$(compile) pyproject.toml --group build --output-file requirements.txt
	@$(compile) --group test --constraint requirements.txt --output-file requirements-test.txt
	@cp requirements.txt build_tools/starters/common/
	@$(python) -m tests.instruments --lock
	@if grep -nE '://|file:' requirements.txt requirements-test.txt tests/instruments/package-lock.json; then \
		echo 'An address got into the pins.' >&2; exit 1; fi
