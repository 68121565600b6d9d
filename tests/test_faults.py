"""Every fault of the catalogue has a test, and the table of them is what the tests say."""

import re
import time
from collections.abc import Iterator
from datetime import date

import pytest

from better_fit.clock import today
from tests import faults
from tests.conftest import ROOT


def test_the_table_is_what_the_tests_say() -> None:
    assert faults.readme() == faults.README.read_text(encoding="utf-8"), "`make docs` brings it up to date"


def test_every_fault_has_a_test_and_every_test_a_fault_that_there_is() -> None:
    assert {row for row, _, _ in faults.tests()} == set(faults.TITLES)
    assert set(faults.NOTES) <= set(faults.TITLES)


@pytest.mark.fault("S5")
@pytest.mark.parametrize(
    "file", ["requirements.txt", "requirements-test.txt", "build_tools/starters/common/requirements.txt"]
)
def test_every_package_is_pinned_to_one_version_by_the_hash_of_its_files(file: str) -> None:
    text = re.sub(r"\\\n\s*", " ", (ROOT / file).read_text())
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert len(lines) > 20
    for line in lines:
        package, *hashes = line.split(" --hash=sha256:")
        assert re.match(r"[a-z0-9._-]+==[0-9][^\s;]*(\s*;|\s*$)", package), line
        assert hashes
        assert all(re.fullmatch("[0-9a-f]{64}", each.strip()) for each in hashes)
    assert "--require-hashes" in (ROOT / "Makefile").read_text()


@pytest.fixture(params=["Pacific/Kiritimati", "America/Adak", "UTC"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.fault("O6")
@pytest.mark.parametrize(
    "seconds, day",
    [
        (0, date(1970, 1, 1)),
        (951_782_400, date(2000, 2, 29)),
        (2**31, date(2038, 1, 19)),
        (4_102_358_399, date(2099, 12, 30)),
    ],
)
@pytest.mark.usefixtures("zone")
def test_the_day_is_the_same_in_every_time_zone(seconds: int, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(seconds))
    assert today() == day
