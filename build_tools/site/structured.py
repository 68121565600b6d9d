"""Pages in schema.org's words (JSON-LD 1.1), for machines. Values only; `render` writes them into the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .. import addresses
from ..model import Partner, Picture, Vocabulary
from .work import view

CONTEXT = "https://schema.org"


def website(name: str, url: str, description: str) -> Mapping[str, Any]:
    """The site itself, for its home page."""
    return _without_empty(
        {"@context": CONTEXT, "@type": "WebSite", "name": name, "url": url, "description": description}
    )


def firm(partner: Partner, vocabulary: Vocabulary, site_url: str) -> Mapping[str, Any]:
    """A firm, in exactly its profile's words."""
    known: list[str] = []
    areas: list[str] = []
    for facet in vocabulary.facets.values():
        labels = [facet.terms[term].label for term in partner.terms.get(facet.id, ())]
        # What is covered is an area; everything else is something that the firm knows or does.
        (areas if facet.covers else known).extend(labels)
    contact = partner.contact
    return _without_empty(
        {
            "@context": CONTEXT,
            "@type": "ProfessionalService",
            "@id": f"{site_url}{addresses.partner(partner.slug)}#firm" if site_url else "",
            "name": partner.name,
            "description": partner.summary,
            "url": partner.website,
            "email": contact.email,
            "telephone": contact.phone,
            "contactPoint": _without_empty({"@type": "ContactPoint", "name": contact.person, "url": contact.url})
            if contact.person or contact.url
            else None,
            "areaServed": areas,
            "knowsAbout": known,
            "knowsLanguage": partner.written_in,
            "image": [_image(partner, picture, site_url) for picture in partner.pictures] if site_url else None,
        }
    )


def _image(partner: Partner, picture: Picture, site_url: str) -> Mapping[str, Any]:
    large = view(partner.slug, picture, first=False).large
    return _without_empty(
        {
            "@type": "ImageObject",
            "contentUrl": site_url + large.address,
            "width": large.width,
            "height": large.height,
            "description": picture.alt,
            "caption": picture.caption,
            "creditText": picture.credit,
        }
    )


def item_list(name: str, items: Iterable[tuple[str, str]], site_url: str) -> Mapping[str, Any]:
    """A list of firms in the order in which the page shows them; `items` are names and addresses."""
    elements = [
        {"@type": "ListItem", "position": position, "name": label, **({"url": site_url + address} if site_url else {})}
        for position, (label, address) in enumerate(items, 1)
    ]
    return {"@context": CONTEXT, "@type": "ItemList", "name": name, "itemListElement": elements}


def _without_empty(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: value for key, value in values.items() if value}


def article(title: str, description: str) -> Mapping[str, Any]:
    """A page written by hand."""
    return _without_empty({"@context": CONTEXT, "@type": "WebPage", "name": title, "description": description})
