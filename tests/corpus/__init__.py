"""Profiles, good and bad, on which the form, the schema and `check` have to agree.

Each file in `profiles/` says in its first lines what it claims, with which code and at which field it is refused
(`none` where it is fine), and whether the schema agrees, `cannot say` it, with the reason, or `never sees it`, since
it is the YAML that is wrong. The words are those of `directory/vocabulary.yml`; `partners/` holds the firms that
profiles name.
"""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One profile of the corpus with what it claims."""

    slug: str
    path: Path
    claim: str
    code: str
    field: str
    schema: str

    @property
    def good(self) -> bool:
        """Whether the profile is fine."""
        return self.code == "none"

    @property
    def left_to_check(self) -> bool:
        """Whether it takes more than this profile, or more than patterns, to see what is wrong."""
        return self.schema in ("cannot say: it sees one profile", "cannot say: it knows no alphabets")

    def __str__(self) -> str:
        return self.slug


def cases() -> list[Case]:
    """Every case, by name."""
    return [_case(path) for path in sorted((HERE / "profiles").glob("*.yml"))]


def _case(path: Path) -> Case:
    text = path.read_bytes().decode("utf-8-sig").replace("\r", "")
    found = re.match(r"# (.+)\n# code: (\S+)\n# field: ?(.*)\n# schema: (.+)\n", text)
    assert found, f"{path.name} doesn't say what it claims"
    return Case(path.stem, path, found[1], found[2], found[3], found[4])
