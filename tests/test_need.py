"""A need from the words that somebody wrote: on the command line, in a page, or in a link."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from better_fit.model import Asked, Need
from better_fit.reading.need import parse_need
from tests.rank import vocabulary

CASES = yaml.safe_load(Path(__file__).with_name("needs.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_is_known_is_asked_and_what_is_not_is_named_where_it_stands(case: dict[str, Any]) -> None:
    need, faults = parse_need(case.get("must", {}), case.get("prefer", {}), case.get("budget"), vocabulary())
    assert need.canonical() == case.get("need", "")
    assert [f"{fault.code} {'.'.join(map(str, fault.at))}" for fault in faults] == case.get("faults", [])
    assert (list(need.must), list(need.prefer)) == (sorted(need.must), sorted(need.prefer))
    assert all(fault.message for fault in faults)


def test_in_whatever_order_it_was_put_together_a_need_has_one_address() -> None:
    asked = (Asked("craft", "planting"), Asked("area", "denver"), Asked("craft", "lawns"))
    said = "must.area=denver&must.craft=lawns,planting&area=denver&craft=lawns,planting"
    assert Need(asked, asked).canonical() == said
