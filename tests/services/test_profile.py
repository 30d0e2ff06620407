"""Changing who one is."""

from dataclasses import replace

import pytest

from advisor_desk.domain.companies import NameMissing
from advisor_desk.services.opening import Services
from advisor_desk.services.profile import Profile


def test_what_is_changed_holds_at_once(services: Services) -> None:
    profile = Profile(services.desk)

    profile.save(replace(profile.facts(), name=" Karin  Berg ", municipality="1480"))

    assert services.desk.me.adviser.name == "Karin Berg"
    assert services.desk.me.municipality == "1480"
    assert profile.facts().telephone == "070-17 00 01"


def test_an_adviser_has_a_name(services: Services) -> None:
    profile = Profile(services.desk)

    with pytest.raises(NameMissing):
        profile.save(replace(profile.facts(), name=" \t"))
