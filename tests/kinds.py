"""One address of each kind of page of the demonstration, for tests that look at every kind."""

KINDS = {
    "home": "",
    "list of firms": "partners/",
    "firm, full": "partners/canopy-and-co/",
    "firm, sparse": "partners/aspen-hall/",
    "the owner's own firm": "partners/greenline/",
    "firm that has left": "partners/mile-high-moss/",
    "firm that moved": "partners/north-shore-walls/",
    "whom a firm recommends": "partners/greenline/recommends/",
    "frame of recommendations": "embed/partners/greenline/recommends/",
    "frame of a need": "embed/match/specialty/living-walls/",
    "every need": "match/",
    "match for one need": "match/specialty/living-walls/",
    "match for two needs": "match/specialty/living-walls/delivery/weekly-visits/",
    "situations": "situations/",
    "situation": "situations/only-advice/",
    "rule": "rule/",
    "every sentence": "rule/sentences/",
    "coverage": "coverage/",
    "network": "network/",
    "guides": "guides/",
    "guide": "guides/saying-so/",
    "help": "help/problems/",
    "about": "about/",
    "page that was taken down": "situations/free-of-charge/",
    "no page": "404.html",
    "finder": "find/",
    "referral": "refer/",
    "shortlist": "shortlist/",
    "own referrals": "referrals/",
    "form": "join/",
}

#: Those that a script fills after the page has come.
BY_SCRIPT = {"finder", "referral", "shortlist", "own referrals", "form"}
