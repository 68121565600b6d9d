"""Every address of the site, in one place. Published addresses never break, so change none of these.

Addresses are relative to the site's start and have no leading slash: a page's ends with `/`, a file's does not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .model import ANY_OF, LINKS, Need

_owned: set[str] = set()
# What is published from here without an address of its own below.
_owned_folders = {"schema", "cards", "pictures", "assets", "css", "js", "fonts"}


def _made(address: str) -> str:
    """An address that the site makes itself, so that nothing of the owner's may stand there or below it."""
    if address.endswith("/"):
        _owned_folders.add(address.partition("/")[0])
    _owned.add(address)
    return address


HOME = _made("")
FIND = _made("find/")
REFER = _made("refer/")
SHORTLIST = _made("shortlist/")
JOIN = _made("join/")
PARTNERS = _made("partners/")
PARTNERS_PAGES = _made("partners/page/")
MATCHES = _made("match/")
RULE = _made("rule/")
SENTENCES = _made("rule/sentences/")
COVERAGE = _made("coverage/")
REFERRALS = _made("referrals/")
NETWORK = _made("network/")
#: All that other sites may show in a frame stands below it, and nothing else: hosts' headers go by this.
EMBED = _made("embed/")
NOT_FOUND = _made("404.html")
PARTNERS_JSON = _made("partners.json")
PARTNERS_CSV = _made("partners.csv")
FEED = _made("feed.xml")
SITEMAP = _made("sitemap.xml")
PROFILE_SCHEMA = _made("schema/profile.json")
#: The shape of `partners.json`, by its version: the next one stands beside it.
PARTNERS_SCHEMA = _made("schema/partners-1.json")
OPENAPI = _made("openapi.json")
LLMS = _made("llms.txt")
OPENSEARCH = _made("opensearch.xml")
MATCH_DATA = _made("match.json")
WORDS_DATA = _made("words.json")
NAMES = _made("names.json")
#: The search index: the names of its other files.
SEARCH = _made("assets/search/start.json")
#: The record of what is and was public, which the site carries on from build to build.
RECORD = _made("published.txt")
#: The owner's own pages stand below it.
SITUATIONS = "situations/"
#: `404/` stands for `404.md`, which MkDocs would make the page for missing addresses.
_owned |= {SITUATIONS, "404/"}

#: The pages that every site has.
STARTS = frozenset(
    {HOME, FIND, REFER, REFERRALS, SHORTLIST, JOIN, PARTNERS, MATCHES, SITUATIONS, RULE, SENTENCES, NETWORK, COVERAGE}
)
#: The files that people's machines ask for.
FOR_MACHINES = frozenset(
    {PARTNERS_JSON, PARTNERS_CSV, FEED, SITEMAP, PROFILE_SCHEMA, PARTNERS_SCHEMA, OPENAPI, LLMS, OPENSEARCH}
)
#: No drive holds a folder whose name has as many bytes.
_NAME = 256


def is_owned(address: str) -> bool:
    """Whether an address is one that the site makes itself, so that no written page or picture may stand there."""
    return address in _owned or address.partition("/")[0] in _owned_folders


def is_inside(address: str) -> bool:
    """Whether a page at an address is written below the site's start, on every system, and can be written at all."""
    parts = address.removesuffix("/").split("/") if address else []
    elsewhere = "\\" in address or address[1:2] == ":"  # to Windows a separator, and a drive
    return not elsewhere and all(
        part not in ("", ".", "..") and len(part.encode("utf-8", "replace")) < _NAME for part in parts
    )


def start(address: str, languages: Collection[str]) -> str:
    """Where the language of an address starts: `de/` for those of one of these languages; empty for the main one."""
    first, slash, _ = address.partition("/")
    return f"{first}/" if slash and first in languages else ""


def within(address: str, languages: Collection[str]) -> str:
    """An address, relative to where its language starts."""
    return address.removeprefix(start(address, languages))


def is_spoken(address: str) -> bool:
    """Whether something stands at an address in each of the site's languages: a page, or a file that holds words.
    All other files hold the same in every language, and stand once."""
    page = address == HOME or address.endswith("/")
    return page or address in (WORDS_DATA, NOT_FOUND, FEED, OPENSEARCH) or address.startswith(SEARCH.rpartition("/")[0])


def partner(slug: str) -> str:
    """A firm's page."""
    return f"partners/{slug}/"


def partners_page(number: int) -> str:
    """One page of the list of all firms; the first is the list's own address."""
    return PARTNERS if number == 1 else f"{PARTNERS_PAGES}{number}/"


def recommends(slug: str) -> str:
    """The firms that a firm recommends."""
    return f"partners/{slug}/recommends/"


def embed(address: str) -> str:
    """The form of a page for other people's sites, which they show in a frame."""
    return f"{EMBED}{address}"


def match(facet: str, term: str, second: tuple[str, str] | None = None) -> str:
    """A ready matching page, for one term or for one of the primary facet with one of another."""
    start = f"match/{facet}/{term}/"
    return start if second is None else f"{start}{second[0]}/{second[1]}/"


def written(path: str) -> str:
    """The page that a Markdown file of `directory/pages/` becomes."""
    stem = path.removesuffix(".md")
    folder, _, name = stem.rpartition("/")
    if name in ("index", "README"):  # MkDocs makes the same page of both
        return f"{folder}/" if folder else HOME
    return f"{stem}/"


def cards(number: int) -> str:
    """A file of the firms that the browser shows, so many in each that a request names none of them."""
    return f"cards/{number}.json"


def cards_summaries(number: int) -> str:
    """The summaries of the firms in one file of cards, for lists."""
    return f"cards/{number}-summaries.json"


def cards_files(number: int) -> str:
    """The profiles of the firms in one file of cards as they were written, for the form."""
    return f"cards/{number}-files.json"


def search(name: str) -> str:
    """A chunk of the search index, or a piece of what its results show."""
    return f"assets/search/{name}.json"


def cards_pictures(number: int) -> str:
    """The small pictures of the firms in one file of cards, where any of them has one."""
    return f"cards/{number}-pictures.json"


def picture(name: str, ending: str = "png") -> str:
    """A preview picture for chat and mail; a photograph is a `jpg`."""
    return f"pictures/{name}.{ending}"


def page_picture(address: str) -> str:
    """The preview picture of a page that is no firm's."""
    return f"pictures/pages/{address.strip('/')}.png"


def work(slug: str, digest: str, name: str) -> str:
    """A drawing of a picture of a firm's work. One that changes gets another address."""
    return f"pictures/{slug}/{digest[:10]}-{name}"


def link(need: Need, *, page: str = FIND, referrer: str | None = None, picks: tuple[str, ...] = ()) -> str:
    """A page with a need after `#`, in canonical form: no part of it reaches a server."""
    parts = [f"v={LINKS}"]
    if referrer:
        parts.append(f"from={referrer}")
    if not need.empty:
        parts.append(need.canonical())
    if picks:
        parts.append(f"pick={','.join(picks)}")
    return f"{page}#{'&'.join(parts)}"


def offering(terms: Iterable[tuple[str, str]]) -> str:
    """The form for a new firm with these terms ticked, each with its facet: no part of it reaches a server."""
    return f"{JOIN}#offers={','.join(f'{facet}:{term}' for facet, term in terms)}"


def in_html(link: str) -> str:
    """A link as an attribute holds it: the `|` of a group is no character of addresses, and both are read alike."""
    return link.replace(ANY_OF, "%7C")


def root_from(address: str) -> str:
    """The way back from a page to the site's start, such as `../../`; `./` from the start itself."""
    return "../" * address.count("/") or "./"
