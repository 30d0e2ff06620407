"""A company being typed that is known already is proposed; what is told apart is not."""

from pathlib import Path

import pytest

from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.likeness import Ground, Verdict
from advisor_desk.domain.relations import RelatedToItself, Relation, RelationKind
from advisor_desk.services.matching import Possible, Typed
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import Registers
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, company

NUMBER, OTHER, PERSON = "556016-0680", "556000-0001", "811228-9874"
REGISTER = """organisationsnummer;namn;postort
5560160680;Norrby Mekaniska AB;Borås
5560000001;Åsa Träförädling AB;Åsa
"""


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services, "Norrby Mekaniska AB", NUMBER)


def names(found: object) -> list[str]:
    assert isinstance(found, list)
    return [one.described.name for one in found if isinstance(one, Possible)]


def test_nearly_the_same_name_is_proposed(services: Services, norrby: Company) -> None:
    company(services, "Helt Annat AB")

    [found] = services.matching.possible(Typed(name="Norby Mekaniska", town="Boras"))

    assert found.company_id == norrby.id
    assert found.likeness.grounds == (Ground.NEARLY_SAME_NAME, Ground.SAME_TOWN)


def test_the_number_wins_outright(services: Services, norrby: Company) -> None:
    company(services, "Helt Annat AB")

    [found] = services.matching.possible(Typed(name="Helt annat", number=NUMBER))[:1]

    assert found.company_id == norrby.id
    assert found.likeness.grounds == (Ground.SAME_NUMBER,)


def test_another_number_is_another_company(services: Services, norrby: Company) -> None:
    assert not services.matching.possible(Typed(name=norrby.name, number=OTHER))


def test_half_a_number_is_no_number(services: Services, norrby: Company) -> None:
    assert names(services.matching.possible(Typed(name=norrby.name, number="5560"))) == [
        norrby.name
    ]


def test_a_sole_trader_is_known_by_number(services: Services) -> None:
    trader = company(services, "Anna Ek", PERSON)

    [found] = services.matching.possible(Typed(name="", number=PERSON))

    assert (found.company_id, found.likeness.verdict) == (trader.id, Verdict.SAME)


def test_a_company_is_not_its_own_double(services: Services, norrby: Company) -> None:
    typed = Typed(name=norrby.name, company_id=norrby.id)

    assert not services.matching.possible(typed)
    assert not services.matching.unresolved(norrby.id)


def test_a_mark_is_remembered_from_both_sides_and_taken_back(
    services: Services, norrby: Company
) -> None:
    double = company(services, "Norrby Mekaniska")
    assert [p.company_id for p in services.matching.unresolved(double.id)] == [norrby.id]

    [mark] = services.relations.tell_apart(double.id, [str(norrby.id)])
    assert not services.matching.unresolved(double.id)
    assert not services.matching.unresolved(norrby.id)

    services.relations.forget(mark.id)
    assert services.matching.unresolved(norrby.id)
    services.relations.remember(mark.id)
    assert not services.matching.unresolved(norrby.id)


def test_what_is_typed_may_be_told_apart_before_it_is_saved(
    services: Services, norrby: Company
) -> None:
    [found] = services.matching.possible(Typed(name=norrby.name))

    assert not services.matching.possible(Typed(name=norrby.name, apart=frozenset([found.key])))


def test_a_mark_is_noted_once(services: Services, norrby: Company) -> None:
    double = company(services, "Norrby Mekaniska")
    first = services.relations.tell_apart(double.id, [str(norrby.id)])

    assert services.relations.tell_apart(norrby.id, [str(double.id)]) == first
    assert services.relations.tell_apart(norrby.id, [str(norrby.id)]) == []


def test_an_unknown_company_has_no_doubles(services: Services) -> None:
    with pytest.raises(CompanyUnknown):
        services.matching.unresolved(new_id())


class TestRelations:
    def test_a_relation_is_seen_from_both_and_noted_once(
        self, services: Services, norrby: Company
    ) -> None:
        other = company(services, "Norrby Invest AB")
        group = Relation(id=new_id(), kind=RelationKind.GROUP, from_id=norrby.id, to_id=other.id)
        noted = services.relations.relate(group)
        again = Relation(id=new_id(), kind=RelationKind.GROUP, from_id=other.id, to_id=norrby.id)

        assert services.relations.relate(again) == noted
        assert [one.name for one in services.relations.of(norrby.id)] == [other.name]
        assert [one.name for one in services.relations.of(other.id)] == [norrby.name]

    def test_a_company_is_not_its_own_branch(self, services: Services, norrby: Company) -> None:
        own = Relation(id=new_id(), kind=RelationKind.BRANCH, from_id=norrby.id, to_id=norrby.id)

        with pytest.raises(RelatedToItself):
            services.relations.relate(own)


class TestRegister:
    @pytest.fixture
    def registers(self, tmp_path: Path) -> Registers:
        file = tmp_path / "foretag.csv"
        file.write_text(REGISTER, "utf-8")
        made = Registers(tmp_path / "register.db", PASSPHRASE, FixedClock())
        made.import_files([file])
        return made

    def test_a_company_of_the_register_is_proposed(
        self, services: Services, registers: Registers
    ) -> None:
        [found] = services.matching.possible(Typed(name="Åsa Träforädling"), registers)
        registers.close()

        assert found.register
        assert (found.register.number, found.company_id) == ("5560000001", None)

    def test_one_that_the_desk_has_is_proposed_once(
        self, services: Services, norrby: Company, registers: Registers
    ) -> None:
        found = services.matching.possible(Typed(name="Norrby Mekaniska"), registers)
        registers.close()

        assert [one.company_id for one in found] == [norrby.id]

    def test_one_that_is_told_apart_is_not_proposed_again(
        self, services: Services, registers: Registers
    ) -> None:
        mine = company(services, "Åsa Träförädling")
        typed = Typed(name=mine.name, company_id=mine.id)
        [found] = services.matching.possible(typed, registers)

        services.relations.tell_apart(mine.id, [found.key])

        assert not services.matching.possible(typed, registers)
        registers.close()
        assert [one.name for one in services.relations.apart(mine.id)] == ["5560000001"]

    def test_the_desk_is_asked_without_a_register(
        self, services: Services, norrby: Company, tmp_path: Path
    ) -> None:
        missing = Registers(tmp_path / "register.db", PASSPHRASE, FixedClock())

        assert len(services.matching.possible(Typed(name=norrby.name), missing)) == 1
