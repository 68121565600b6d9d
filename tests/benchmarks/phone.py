"""What a phone meets: `python -m tests.benchmarks.phone`, medians of `--runs` fresh visits.

At many firms, in Chromium on a processor four times slower and a line of 10 Mbit/s with 80 ms: the finder until it can
be used, a change of the need until the list is painted, the search until its first answer. At the demonstration's
firms: Lighthouse's performance, where Lighthouse is on the machine (LIGHTHOUSE names its program).

`--large` and `--small` name folders of sites that are built already; otherwise both are built. `--save` keeps it all.
"""

import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.benchmarks import firms
from tests.benchmarks.__main__ import HERE, PYTHON, QUIET, ROOT, machine
from tests.benchmarks.host import hosted, packed
from tests.benchmarks.measure import run
from tests.benchmarks.target import HEAD, row
from tests.browser import LAUNCH_ARGS, chromium_path

MANY = 10_000
SLOWER = 4
LINE = {"offline": False, "latency": 80, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
#: One after another: each is one more word that is asked, then one less, and a word of another kind.
CLICKS = ("living-walls", "weekly-visits", "hands-on", "denver", "weekly-visits", "denver")
#: A short word gives the search engine less time to come while somebody types.
LONG, SHORT = "living walls", "ivy"
PAGES = (
    "",
    "partners/canopy-and-co/",
    "match/specialty/living-walls/",
    "find/",
    "shortlist/#v=1&from=greenline&must.specialty=living-walls&pick=canopy-and-co",
)
#: Runs in each page before its own scripts; what it learns, it keeps in `phone`, in milliseconds.
WATCH = """
const PAUSE = 120; // the box waits so long for the next letter
globalThis.phone = { ready: null, click: 0, painted: [], whole: [], typed: 0, option: null, pasted: 0, heard: [],
  filled: 0, addressed: [] };
// A message that is sent in a frame arrives when the frame is painted; a timer would wait for the page's own.
const painted = (then) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => then(performance.now());
  port2.postMessage(0);
});
const seen = (selector) => document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;
let waiting = false, unfilled = false;
addEventListener("click", (event) => {
  if (event.target.type === "checkbox") [phone.click, waiting, unfilled] = [event.timeStamp, true, true];
}, true);
addEventListener("input", (event) => {
  if (event.target.matches("[data-search-input]")) phone.typed = event.timeStamp;
  if (event.target.matches("[data-own-text]")) phone.pasted = phone.filled = event.timeStamp;
}, true);
// The need is written into the address without an event, so it is looked for.
let before = location.hash;
setInterval(() => {
  if (phone.filled && location.hash !== before) {
    phone.addressed.push(performance.now() - phone.filled);
    [phone.filled, before] = [0, location.hash];
  }
}, 10);
new MutationObserver((changes) => {
  if (phone.ready === null && seen("[data-picker-key]")) phone.ready = performance.now();
  const list = document.querySelector("[data-results]");
  if (waiting && list && changes.some(({ target }) => list.contains(target)) && list.querySelector(".reason")) {
    waiting = false;
    painted((now) => phone.painted.push(now - phone.click));
  }
  if (!waiting && unfilled && list && [...list.querySelectorAll(".card-summary")].every((each) => each.textContent)) {
    unfilled = false;
    painted((now) => phone.whole.push(now - phone.click));
  }
  if (phone.pasted && performance.now() - phone.pasted > PAUSE) {
    const pasted = phone.pasted;
    phone.pasted = 0;
    painted((now) => phone.heard.push(now - pasted - PAUSE));
  }
  if (phone.option === null && phone.typed && document.querySelector("#bf-results .r-title")) {
    phone.option = -1;
    painted((now) => { phone.option = now - phone.typed; });
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
"""
RANK = """async ([must, prefer]) => {
  const { answer, counts, load } = await import(new URL("/js/rule/match.js", location.href));
  const data = await (await fetch("/match.json")).json();
  const clock = (made) => {
    const start = performance.now(), out = made();
    return [performance.now() - start, out];
  };
  const [loading, index] = clock(() => load(data));
  const need = { must, prefer, budget: null };
  const times = [];
  for (let k = 0; k < 9; k++) times.push(clock(() => answer(index, need, { limit: 20 }))[0]);
  const next = times.slice(1).sort((a, b) => a - b)[4];
  return { loading, first: times[0], next, counts: clock(() => counts(index, need))[0] };
}"""
#: The reader of sentences alone: the vocabulary made ready, a first mail, later ones, and what nobody should paste.
READ = r"""async (mail) => {
  const { compile } = await import(new URL("js/sentence/lexicon.js", BASE));
  const { stemmer } = await import(new URL("js/sentence/stemmer.js", BASE));
  const { understand } = await import(new URL("js/sentence/understand.js", BASE));
  const words = await (await fetch(new URL("words.json", BASE))).json(), stem = await stemmer(words.reading.language);
  const clock = (made) => {
    const start = performance.now(), out = made();
    return [performance.now() - start, out];
  };
  const [ready, lexicon] = clock(() => compile(words, words.reading, stem));
  const times = Array.from({ length: 9 }, () => clock(() => understand(mail, lexicon))[0]);
  const texts = {
    "a mail of 100 kB": mail.repeat(50),
    "HTML": "<p class=x>green <b>walls</b> &amp; moss&nbsp;art</p>\n".repeat(1800),
    "emoji": "\u{1f33f}\u{1fab4}".repeat(8000),
    "Arabic": "\u0646\u062d\u062a\u0627\u062c \u0625\u0644\u0649 ".repeat(3000),
    "one word": "plants ".repeat(10_000),
    "German": "Wir suchen jemanden, der unser B\u00fcro begr\u00fcnt. ".repeat(400),
  };
  const read = ([name, text]) => [name, clock(() => understand(text, lexicon))[0]];
  const bad = Object.fromEntries(Object.entries(texts).map(read));
  return { ready, first: times[0], next: times.slice(1).sort((a, b) => a - b)[4], bad };
}"""
#: Two thousand characters, as somebody writes them.
MAIL = """Hi Tom, I got your name from Dana. We are moving to a new office in Denver in March, about sixty people
on two floors, and the place is bare. We would like plants around the desks and something big in the lobby,
ideally rented, with somebody who comes every week, before we open. No plastic, please, and no moss walls, we had
one. Our budget is 900 a month for everything.

The building has a strip of lawn and some shrubs at the entrance, the landlord's crew does the mowing, so that is
covered. What is not covered is the snow: last winter two people slipped on the steps, so we need somebody for the
ice, too. """
MAIL = (MAIL * 4)[:2000]

#: Lighthouse's own browser; the rest of its settings are its own for a phone.
CHROME = " ".join(["--headless=new", *LAUNCH_ARGS])


@contextmanager
def visit(browser: Browser, slower: int = SLOWER) -> Iterator[Page]:
    """A phone that has never been here."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.add_init_script(WATCH)
    if slower > 1:
        devtools = context.new_cdp_session(page)
        slow_down(devtools, slower)
    yield page
    context.close()


def slow_down(devtools: Any, slower: int) -> None:
    """The page's processor and line, and the line of its workers, which have one of their own."""
    commands = [("Network.enable", {}), ("Network.emulateNetworkConditions", LINE)]

    def worker(event: dict[str, Any]) -> None:
        for number, (method, params) in enumerate([*commands, ("Runtime.runIfWaitingForDebugger", {})]):
            message = json.dumps({"id": number, "method": method, "params": params})
            devtools.send("Target.sendMessageToTarget", {"sessionId": event["sessionId"], "message": message})

    for method, params in commands:
        devtools.send(method, params)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    devtools.on("Target.attachedToTarget", worker)
    devtools.send("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": False})


def learn(page: Page, name: str, count: int = 0) -> Any:
    """What the page learnt, as soon as it is there."""
    there = f"phone.{name}.length >= {count}" if count else f"phone.{name} > 0"
    for _ in range(100):
        if page.evaluate(there):
            return page.evaluate(f"phone.{name}")
        page.wait_for_timeout(250)  # asking is work for the page, too
    raise SystemExit(f"the page never came to {name}")


def finder(browser: Browser, site: str, address: str = "find/") -> dict[str, list[float]]:
    """A page with a list until it can be used, then each change of the need until its list is painted."""
    with visit(browser) as page:
        page.goto(f"{site}{address}", wait_until="commit")
        times = {"ready": [learn(page, "ready")], "painted": [], "whole": []}
        page.wait_for_timeout(1500)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        for number, term in enumerate(CLICKS):
            page.locator(f'[data-term="{term}"] input[type=checkbox]').first.click()
            learn(page, "whole", number + 1)
        times["painted"], times["whole"] = page.evaluate("[phone.painted, phone.whole]")
    return times


def mails(browser: Browser, site: str) -> tuple[dict[str, Any], list[float], list[float]]:
    """The reader alone, and the box of the finder: a mail pasted until what was understood of it is painted, and until
    the address holds it, twice."""
    with visit(browser) as page:
        page.goto(f"{site}find/", wait_until="load")
        page.wait_for_timeout(4000)
        for number, text in enumerate((MAIL, f"Tucson. {MAIL}")):
            page.locator("[data-own-text]").fill(text)
            learn(page, "heard", number + 1)
            learn(page, "addressed", number + 1)
        alone = dict(page.evaluate(READ.replace("BASE", json.dumps(site)), MAIL))
        return alone, page.evaluate("phone.heard"), page.evaluate("phone.addressed")


def search(browser: Browser, site: str, words: str) -> float:
    """From the last letter typed to the first answer."""
    with visit(browser) as page:
        page.goto(f"{site}partners/", wait_until="load")
        page.locator("[data-search-input]").click()
        page.keyboard.type(words, delay=60)
        return float(learn(page, "option"))


def ranking(browser: Browser, site: str) -> dict[str, float]:
    """The rule alone, on this machine as it is."""
    with visit(browser, slower=1) as page:
        page.goto(f"{site}rule/")
        must, prefer = [{"facet": "region", "term": "denver"}], [{"facet": "specialty", "term": "living-walls"}]
        return dict(page.evaluate(RANK, [must, prefer]))


def large(browser: Browser, folder: Path, runs: int) -> list[str]:
    """What is fetched, how long that and the rule take: lines of Markdown."""
    with hosted(folder) as site:
        visits = [finder(browser, site) for _ in range(runs)]
        reps = [finder(browser, site, "refer/#v=1&from=greenline") for _ in range(runs)]
        searches = {words: [search(browser, site, words) for _ in range(runs)] for words in (LONG, SHORT)}
        ranks = [ranking(browser, site) for _ in range(runs)]
    sizes = {name: len(packed(folder / name)) / 1000 for name in ("match.json", "partners/index.html")}
    shown = sum(map(len, map(packed, sorted((folder / "cards").glob("*-summaries.json"))[:14]))) / 1000
    later = [[time for each in seen for time in each["painted"][1:]] for seen in (visits, reps)]
    rows = [
        row("`/match.json`, gzip", 250, [sizes["match.json"]], "kB"),
        row("`/partners/`, gzip", 200, [sizes["partners/index.html"]], "kB"),
        row("fourteen files of summaries, for a list of twenty, gzip", None, [shown], "kB"),
        row("`/find/` ready to use", 1500, [each["ready"][0] for each in visits]),
        row("first change of the need on `/find/`, until its list is painted", 100, [v["painted"][0] for v in visits]),
        row("later changes", 100, later[0]),
        row("first change of the need on `/refer/`", 100, [v["painted"][0] for v in reps]),
        row("later changes", 100, later[1]),
        row(
            "any change on `/find/`, until its summaries are there, too", None, [t for v in visits for t in v["whole"]]
        ),
        *(row(f"search for “{w}”, from its last letter to the first answer", 1000, searches[w]) for w in searches),
        row("ranking, first call, nothing slowed", 16, [each["first"] for each in ranks]),
        row("ranking, later calls, nothing slowed", 16, [each["next"] for each in ranks]),
        row("unpacking `/match.json`, nothing slowed", None, [each["loading"] for each in ranks]),
    ]
    return [*HEAD, *rows, ""]


def reading(browser: Browser, folder: Path, runs: int) -> list[str]:
    """How fast sentences are read, at the demonstration's firms: lines of Markdown."""
    with hosted(folder) as site:
        told = [mails(browser, site) for _ in range(runs)]
    bad = told[0][0]["bad"]
    rows = [
        row("a mail of 2,000 characters, read for the first time", 50, [own["first"] for own, *_ in told]),
        row("read again", 50, [own["next"] for own, *_ in told]),
        row("first pasted into `/find/`, until it is painted", 50, [heard[0] for _, heard, _ in told]),
        row("another, pasted later", 50, [heard[1] for _, heard, _ in told]),
        row("pasted, until the address holds the need", 500, [time for *_, times in told for time in times]),
        row("the vocabulary made ready in one go", None, [own["ready"] for own, *_ in told]),
        *(row(name, 200, [own["bad"][name] for own, *_ in told]) for name in bad),
    ]
    return [*HEAD, *rows, ""]


def count(folder: Path) -> int:
    """How many firms a built site has."""
    return len(json.loads((folder / "names.json").read_text())["names"])


def small(folder: Path, runs: int) -> list[str]:
    """Lighthouse's marks for a phone: lines of Markdown."""
    program = os.environ.get("LIGHTHOUSE") or shutil.which("lighthouse")
    if program is None:
        return ["Lighthouse is not on this machine, so its marks were left out: LIGHTHOUSE names its program.", ""]
    lines = ["| page | performance, target 98 | largest paint | shift |", "|---|---|---|---|"]
    with hosted(folder) as site:
        for page in PAGES:
            found = [mark(program, site + page) for _ in range(runs)]
            marks, paints, shifts = (list(map(float, column)) for column in zip(*found, strict=True))
            lines.append(
                f"| /{page.partition('#')[0]} | {statistics.median(marks):.0f} ({min(marks):.0f} to {max(marks):.0f}) "
                f"| {statistics.median(paints):,.0f} ms | {statistics.median(shifts):.3f} |"
            )
    return [*lines, ""]


def mark(program: str, address: str) -> tuple[float, float, float]:
    """One run: the mark for performance, the largest contentful paint, the cumulative layout shift."""
    words = ["--quiet", "--output=json", "--only-categories=performance", f"--chrome-flags={CHROME}"]
    environment = {**os.environ, "CHROME_PATH": chromium_path()}
    done = subprocess.run([program, address, *words], env=environment, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    value = {name: audit.get("numericValue") for name, audit in said["audits"].items()}
    score = said["categories"]["performance"]["score"] * 100
    return score, value["largest-contentful-paint"], value["cumulative-layout-shift"]


@contextmanager
def sites(given_large: Path | None, given_small: Path | None) -> Iterator[tuple[Path, Path]]:
    """The two sites, built where they are not given."""
    with tempfile.TemporaryDirectory(prefix="better-fit-phone-") as scratch:
        build = [PYTHON, "-m", "mkdocs", "build", "--quiet"]
        if given_small is None:
            given_small = Path(scratch) / "small"
            run([*build, "--site-dir", str(given_small)], ROOT, **QUIET)
        if given_large is None:
            given_large = firms.make(Path(scratch) / "large", MANY) / "site"
            run(build, given_large.parent, **QUIET)
        yield given_large, given_small


def main() -> None:
    """Measure and print; `--save` keeps it."""
    words = argparse.ArgumentParser(prog="python -m tests.benchmarks.phone")
    words.add_argument("--large", type=Path)
    words.add_argument("--small", type=Path)
    words.add_argument("--runs", type=int, default=5)
    words.add_argument("--save", action="store_true")
    asked = words.parse_args()
    today = datetime.datetime.now(datetime.UTC).date()
    with sites(asked.large, asked.small) as (many, few), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=LAUNCH_ARGS)
        lines = [
            f"# On a phone, {today}",
            "",
            f"{machine()}, Chromium {browser.version}. {asked.runs} fresh visits each.",
            "",
            f"## {count(many):,} firms, processor {SLOWER} times slower, 10 Mbit/s, 80 ms",
            "",
            *large(browser, many, asked.runs),
            f"## {count(few):,} firms, Lighthouse's phone",
            "",
        ]
        lines += reading(browser, few, asked.runs)
        browser.close()
        lines += small(few, asked.runs)
    print("\n".join(lines))
    if asked.save:
        (HERE / "results" / f"{today}-phone.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
