"""Makes N profiles with the shape and length of the demonstration's: seeded, so that every run has the same."""

import random
import shutil
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent.parent
SEED = 20260101
FIRST = [
    "Alder",
    "Amber",
    "Birch",
    "Bramble",
    "Brook",
    "Cedar",
    "Clover",
    "Copper",
    "Cove",
    "Dale",
    "Ember",
    "Fern",
    "Field",
    "Flint",
    "Forest",
    "Garnet",
    "Glen",
    "Grove",
    "Harbor",
    "Hazel",
    "Heath",
    "Holly",
    "Indigo",
    "Iris",
    "Ivy",
    "Juniper",
    "Lark",
    "Laurel",
    "Linden",
    "Maple",
    "Meadow",
    "Mesa",
    "Mill",
    "Moss",
    "North",
    "Oak",
    "Olive",
    "Orchard",
    "Pine",
    "Prairie",
    "Quarry",
    "Quill",
    "Raven",
    "Reed",
    "Ridge",
    "River",
    "Robin",
    "Rowan",
    "Sage",
    "Sierra",
    "Slate",
    "Spruce",
    "Stone",
    "Summit",
    "Thistle",
    "Thorn",
    "Timber",
    "Vale",
    "Violet",
    "Walnut",
    "Willow",
    "Winter",
    "Wren",
    "Yarrow",
]
SECOND = [
    "Atrium",
    "Botanical",
    "Collective",
    "Company",
    "Courtyards",
    "Crew",
    "Design",
    "Gardens",
    "Green",
    "Greenhouse",
    "Grounds",
    "Hall",
    "Interiors",
    "Landscapes",
    "Lawn",
    "Leaf",
    "Nursery",
    "Outdoors",
    "Partners",
    "Plants",
    "Roots",
    "Services",
    "Studio",
    "Supply",
    "Terrace",
    "Works",
    "Yard",
]


def make(target: Path, count: int, seed: int = SEED) -> Path:
    """A whole project with `count` firms in `target`; the first is `greenline`, the home firm."""
    target.mkdir(parents=True)
    shutil.copytree(ROOT / "directory", target / "directory", ignore=shutil.ignore_patterns("published.txt"))
    for settings in (ROOT / "mkdocs.yml",):
        shutil.copy(settings, target)
    (target / "build_tools").mkdir()
    partners = target / "partners"
    partners.mkdir()
    chance = random.Random(seed)
    vocabulary = yaml.safe_load((ROOT / "directory/vocabulary.yml").read_text())
    terms = {facet: list(words["terms"]) for facet, words in vocabulary["facets"].items()}
    patterns = [yaml.load(path.read_text(), yaml.BaseLoader) for path in sorted((ROOT / "partners").glob("*.yml"))]
    patterns = [each for each in patterns if each.get("status") != "retired"]
    home = next(each for each in patterns if each["website"] == "https://greenline.example")
    names = ["greenline", *_slugs(count - 1, chance)]
    for number, slug in enumerate(names):
        profile = _profile(slug, number, chance.choice(patterns) if number else home, terms, names, chance)
        text = yaml.dump(profile, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)
        (partners / f"{slug}.yml").write_text(text, encoding="utf-8")
    return target


def _slugs(count: int, chance: random.Random) -> list[str]:
    slugs: dict[str, None] = {}
    while len(slugs) < count:
        words = [chance.choice(FIRST), chance.choice(FIRST), chance.choice(SECOND)]
        slugs["-".join(dict.fromkeys(words)).lower()] = None
    return list(slugs)


def _profile(
    slug: str,
    number: int,
    pattern: dict[str, Any],
    terms: dict[str, list[str]],
    names: list[str],
    chance: random.Random,
) -> dict[str, Any]:
    profile = {
        key: value
        for key, value in pattern.items()
        if key not in ("aliases", "pictures", "recommends", "successor", "status")
    }
    profile["name"] = slug.replace("-", " ").title() if number else pattern["name"]
    profile["website"] = f"https://{slug}.example"
    profile["contact"] = {"email": f"hello@{slug}.example", "phone": f"+1 303-555-{100 + number % 100:04}"}
    for facet, known in terms.items():
        # As many as the pattern has, and the first words of a facet more often than the last, as in life.
        many = len(pattern.get(facet, ())) or 1
        picked = {
            known[
                min(int(chance.paretovariate(0.9)) * 3 // 2 - 1 + chance.randrange(len(known) // 3 + 1), len(known) - 1)
            ]
            for _ in range(many)
        }
        profile[facet] = sorted(picked)
    budget = pattern.get("budget")
    if budget:
        profile["budget"] = {**budget, "from": str(chance.randrange(2, 90) * 100)}
        if "to" in budget:
            profile["budget"]["to"] = str(int(profile["budget"]["from"]) * chance.randrange(2, 8))
    recommends = pattern.get("recommends", ()) if number else ()
    if recommends:
        others = [name for name in chance.sample(names, min(len(recommends), len(names))) if name != slug]
        profile["recommends"] = [
            {key: value for key, value in {**each, "partner": other}.items() if key not in ("for", "fee")}
            for each, other in zip(recommends, others, strict=False)
        ]
    return profile


if __name__ == "__main__":
    import sys

    make(Path(sys.argv[1]), int(sys.argv[2]))
