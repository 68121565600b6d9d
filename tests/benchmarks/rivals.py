"""The same firms, as the sites that people would build instead: plain MkDocs with Material, and Hugo with Pagefind."""

from pathlib import Path
from typing import Any

import yaml

_MATERIAL = """site_name: Plain
theme: {name: material, font: false}
plugins: [search]
use_directory_urls: true
"""
_HUGO = 'baseURL = "https://plain.example/"\ntitle = "Plain"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.summary }}"></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>
<p>{{ .Params.summary }}</p>{{ .Content }}</main></body></html>"""
_LIST = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}
</ul></body></html>"""


def markdown(profile: dict[str, Any]) -> str:
    """A profile's page as Markdown, with every sentence that our page has."""
    found = [profile["summary"], ""]
    for facet in ("specialty", "delivery", "style", "region"):
        found += [f"**{facet.title()}**: {', '.join(profile.get(facet, ()))}", ""]
    if "budget" in profile:
        budget = profile["budget"]
        found += [f"**Budget**: {budget['currency']} {budget['from']} to {budget.get('to', '')} a {budget['per']}", ""]
    for title, key in (("Best for", "best_for"), ("Not for", "not_for")):
        if key in profile:
            found += [f"## {title}", "", *(f"- {line}" for line in profile[key]), ""]
    found += [profile.get("description", ""), ""]
    for part, lines in profile.get("expects", {}).items():
        found += [f"## {part.title()}", "", *(f"- {line}" for line in lines), ""]
    for proof in profile.get("proof", ()):
        found += [f"- [{proof['label']}]({proof['url']})"]
    for given in profile.get("recommends", ()):
        found += ["", f"> {given['because']}", "", f"[{given['partner']}](../{given['partner']}/)"]
    contact = profile["contact"]
    found += ["", "## Contact", "", f"[{contact.get('email', '')}](mailto:{contact.get('email', '')})", ""]
    return "\n".join([*found, contact.get("phone", ""), "", f"[Website]({profile['website']})", ""])


def material(project: Path, target: Path) -> Path:
    """A MkDocs project with Material's defaults and its own search."""
    (target / "docs/partners").mkdir(parents=True)
    (target / "mkdocs.yml").write_text(_MATERIAL)
    (target / "docs/index.md").write_text("# Plain\n")
    for slug, profile in _profiles(project):
        text = f"---\ndescription: {_quoted(profile['summary'])}\n---\n# {profile['name']}\n\n{markdown(profile)}"
        (target / f"docs/partners/{slug}.md").write_text(text, encoding="utf-8")
    return target


def hugo(project: Path, target: Path) -> Path:
    """A Hugo site with a minimal template; Pagefind goes over its pages."""
    (target / "content/partners").mkdir(parents=True)
    (target / "layouts/_default").mkdir(parents=True)
    (target / "hugo.toml").write_text(_HUGO)
    (target / "layouts/_default/single.html").write_text(_PAGE)
    (target / "layouts/_default/list.html").write_text(_LIST)
    (target / "layouts/index.html").write_text(_LIST)
    for slug, profile in _profiles(project):
        head = f"title: {_quoted(profile['name'])}\nsummary: {_quoted(profile['summary'])}"
        text = f"---\n{head}\n---\n{markdown(profile)}"
        (target / f"content/partners/{slug}.md").write_text(text, encoding="utf-8")
    return target


def _profiles(project: Path) -> Any:
    for path in sorted((project / "partners").glob("*.yml")):
        yield path.stem, yaml.load(path.read_bytes(), yaml.CSafeLoader)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
