"""Two companies become one, and two again: fields, every link, redirects, drafts."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.companies import Company, CompanyAlreadyKnown, CompanyUnknown, NoContact
from advisor_desk.domain.consents import ConsentWithdrawn, Scope
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import (
    Back,
    CompanyField,
    MergedFurther,
    MergedWithItself,
    MergeUndecided,
    NotMerged,
    Side,
    UndoUndecided,
)
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.relations import RelationKind
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.opening import Services
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.links import links
from advisor_desk.store.rows import ChangeRow
from tests.desks import company
from tests.services.linked import MAKERS, consent, draft, everything, link, pointing, referral

KEEP = dict.fromkeys(CompanyField, Side.KEPT)
REDIRECT = frozenset(["redirect"])


@pytest.fixture
def kept(services: Services) -> Company:
    return company(services, "Norrby Mekaniska AB", "556016-0680")


@pytest.fixture
def gone(services: Services) -> Company:
    return company(services, "Norrby Mek")


@pytest.fixture
def third(services: Services) -> Company:
    return company(services, "Åsa Träförädling AB")


def merge(services: Services, kept: Company, gone: Company) -> object:
    return services.merging.merge(kept.id, gone.id, KEEP)


def test_every_column_that_names_a_company_is_known_here() -> None:
    known = {(kind.__tablename__, column) for kind, column in links()}

    assert known == {
        ("checklist", "company_id"),
        ("consent", "company_id"),
        ("contact", "company_id"),
        ("distinction", "company_id"),
        ("distinction", "other_id"),
        ("engagement", "company_id"),
        ("follow_up", "company_id"),
        ("inquiry", "company_id"),
        ("next_step", "company_id"),
        ("referral", "company_id"),
        ("relation", "from_id"),
        ("relation", "to_id"),
    }


class TestLinks:
    @pytest.mark.parametrize("name", MAKERS)
    def test_each_kind_of_link_moves(
        self, services: Services, kept: Company, gone: Company, third: Company, name: str
    ) -> None:
        row = link(services, name, gone, third)

        merge(services, kept, gone)

        assert pointing(services, gone) == []
        facts = next(f for where, f in everything(services).items() if str(row) in where)
        assert kept.id in facts.values()
        assert facts["deleted_at"] is None

    @pytest.mark.parametrize("name", MAKERS)
    def test_each_kind_of_link_goes_back(
        self, services: Services, kept: Company, gone: Company, third: Company, name: str
    ) -> None:
        link(services, name, gone, third)
        before = everything(services, REDIRECT)

        services.merging.undo(services.merging.merge(kept.id, gone.id, KEEP))

        assert everything(services, REDIRECT) == before

    def test_each_moved_row_has_its_change(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        rows = {link(services, name, gone, third) for name in MAKERS}

        merge(services, kept, gone)

        with services.desk.read() as session:
            last = select(ChangeRow).where(ChangeRow.record_id.in_(rows), ChangeRow.base > 0)
            told = {change.record_id: change for change in session.scalars(last)}
        assert told.keys() == rows
        me = services.desk.me.adviser.id
        assert all([gone.id.hex, kept.id.hex] in c.fields.values() for c in told.values())
        assert {change.by for change in told.values()} == {me}

    @pytest.mark.parametrize("name", ["group", "branch", "main company", "not the same"])
    def test_a_link_between_the_two_is_dropped_and_comes_back(
        self, services: Services, kept: Company, gone: Company, name: str
    ) -> None:
        row = link(services, name, gone, kept)
        before = everything(services, REDIRECT)

        redirect = services.merging.merge(kept.id, gone.id, KEEP)

        assert [(move.id, move.dropped) for move in redirect.moved] == [(row, True)]
        assert not services.relations.of(kept.id)
        assert not services.relations.apart(kept.id)
        services.merging.undo(redirect)
        assert everything(services, REDIRECT) == before

    def test_what_both_say_is_said_once(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        link(services, "group", kept, third)
        link(services, "group of another", gone, third)
        link(services, "branch", gone, third)

        merge(services, kept, gone)

        kinds = sorted(one.relation.kind for one in services.relations.of(kept.id))
        assert kinds == [RelationKind.BRANCH, RelationKind.GROUP]

    def test_a_deleted_contact_that_is_brought_back_is_the_kept_company_s(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        contact = link(services, "contact", gone, third)
        services.companies.remove_contact(contact)

        merge(services, kept, gone)
        services.companies.bring_back_contact(contact)

        assert [c.id for c in services.companies.contacts(kept.id)] == [contact]

    def test_the_preview_names_every_link_and_changes_nothing(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        rows = {link(services, name, gone, third) for name in MAKERS}
        between = link(services, "group", gone, kept)
        draft(services, Form.LOG, gone)
        before = everything(services)

        preview = services.merging.preview(kept.id, gone.id)

        assert {one.record.id for one in preview.links} == rows | {between}
        assert between in {one.record.id for one in preview.links if one.is_dropped}
        assert preview.drafts == 1
        assert everything(services) == before


class TestFields:
    def test_what_only_one_has_is_filled_in(self, services: Services, gone: Company) -> None:
        kept = company(services, "Norrby Mek")
        services.companies.change(replace(gone, website="norrby.se"), "556016-0680")

        services.merging.merge(kept.id, gone.id, {})

        found = services.companies.get(kept.id)
        assert (found.website, found.number) == ("norrby.se", "5560160680")

    def test_what_differs_is_for_a_person(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        with pytest.raises(MergeUndecided) as raised:
            services.merging.merge(kept.id, gone.id, {})

        assert raised.value.fields == (CompanyField.NAME,)
        assert services.companies.get(gone.id).id == gone.id

    def test_the_other_side_may_hold(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        services.merging.merge(kept.id, gone.id, {CompanyField.NAME: Side.GONE})

        assert services.companies.get(kept.id).name == gone.name

    def test_a_wish_for_no_contact_outlives_the_merge(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        wish = NoContact(since=date(2026, 11, 1), said_by="Lars")
        services.companies.say_no_contact(gone.id, wish)

        merge(services, kept, gone)

        assert services.companies.get(kept.id).no_contact == wish
        assert services.pages.page(kept.id).advice.level is Level.HOLD

    def test_a_plan_that_is_outdated_is_not_carried_out(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        seen = services.merging.preview(kept.id, gone.id).plan
        services.companies.change(replace(gone, town="Kinna"))

        with pytest.raises(ChangedMeanwhile):
            services.merging.merge(kept.id, gone.id, KEEP, seen=seen)

    def test_a_company_is_not_merged_with_itself(self, services: Services, kept: Company) -> None:
        with pytest.raises(MergedWithItself):
            services.merging.preview(kept.id, kept.id)

    def test_an_unknown_company_is_not_merged(self, services: Services, kept: Company) -> None:
        with pytest.raises(CompanyUnknown):
            services.merging.preview(kept.id, new_id())


class TestRedirects:
    def test_the_old_id_leads_to_the_kept_company(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        merge(services, kept, gone)

        assert services.companies.get(gone.id).id == kept.id
        assert services.companies.find(str(gone.id)).id == kept.id
        assert services.pages.page(gone.id).company.id == kept.id

    def test_the_old_number_leads_to_the_kept_company(
        self, services: Services, kept: Company
    ) -> None:
        other = company(services, "Norrby Handel AB", "556000-0001")
        merge(services, kept, other)

        assert services.companies.find("556000-0001").id == kept.id
        with pytest.raises(CompanyAlreadyKnown):
            company(services, "Ny", "556000-0001")

    def test_the_old_number_is_not_adopted_again(self, services: Services, kept: Company) -> None:
        other = company(services, "Norrby Handel AB", "556000-0001")
        merge(services, kept, other)
        found = RegisterCompany(key=1, number="5560000001", country="SE", name="Norrby Handel AB")

        assert services.companies.adopt(found).id == kept.id

    def test_the_number_that_was_given_up_leads_there_too(
        self, services: Services, kept: Company
    ) -> None:
        other = company(services, "Norrby Handel AB", "556000-0001")
        services.merging.merge(kept.id, other.id, {**KEEP, CompanyField.NUMBER: Side.GONE})

        assert services.companies.find("556000-0001").id == kept.id
        assert services.companies.find("556016-0680").id == kept.id

    def test_a_sole_trader_s_number_leads_there_too(
        self, services: Services, kept: Company
    ) -> None:
        trader = company(services, "Norrby", "811228-9874")
        merge(services, kept, trader)

        assert services.companies.find("811228-9874").id == kept.id

    def test_chains_are_followed(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        merge(services, kept, gone)
        merge(services, third, kept)

        assert services.companies.get(gone.id).id == third.id
        assert services.companies.find("556016-0680").id == third.id
        assert pointing(services, gone) == pointing(services, kept) == []

    def test_what_a_page_opened_before_saves_is_the_kept_company_s(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        merge(services, kept, gone)

        saved = services.consents.record(consent(services, gone))

        assert saved.company_id == kept.id
        assert pointing(services, gone) == []

    def test_the_merged_company_is_not_listed(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        merge(services, kept, gone)

        assert [hit.id for hit in services.companies.page()] == [kept.id]
        assert [hit.id for hit in services.companies.search("norrby").companies] == [kept.id]


class TestUndoing:
    def test_fields_are_as_they_were(self, services: Services, gone: Company) -> None:
        kept = company(services, "Norrby Mek")
        services.companies.change(replace(gone, website="norrby.se"), "556016-0680")
        before = everything(services, REDIRECT)
        redirect = services.merging.merge(kept.id, gone.id, {})

        services.merging.undo(redirect)

        assert everything(services, REDIRECT) == before
        assert services.companies.find("556016-0680").id == gone.id

    def test_only_fields_touched_since_are_asked_about(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        services.companies.change(replace(gone, website="norrby.se", town="Kinna"))
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        now = services.companies.get(kept.id)
        services.companies.change(replace(now, website="norrby.com", legal_form="AB"))

        with pytest.raises(UndoUndecided) as raised:
            services.merging.undo(redirect)

        assert raised.value.fields == (CompanyField.WEBSITE,)
        [asked] = services.merging.touched(redirect)
        assert (asked.before, asked.now) == (("",), ("norrby.com",))

    @pytest.mark.parametrize(("said", "website"), [(Back.BEFORE, ""), (Back.NOW, "norrby.com")])
    def test_what_was_touched_goes_as_one_says(
        self, services: Services, kept: Company, gone: Company, said: Back, website: str
    ) -> None:
        services.companies.change(replace(gone, website="norrby.se"))
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        now = services.companies.get(kept.id)
        services.companies.change(replace(now, website="norrby.com", legal_form="AB"))

        services.merging.undo(redirect, {CompanyField.WEBSITE: said})

        found = services.companies.get(kept.id)
        assert (found.website, found.legal_form) == (website, "AB")

    def test_what_came_since_stays(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        contact = link(services, "contact", kept, third)

        services.merging.undo(redirect)

        assert [c.id for c in services.companies.contacts(kept.id)] == [contact]

    def test_what_came_since_follows_the_consent_it_stands_on(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        allowed = link(services, "consent", gone, third)
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        sent = services.referrals.save(replace(referral(services, kept), consent_id=allowed))

        services.merging.undo(redirect)

        assert services.referrals.by_id(sent.id).referral.company_id == gone.id

    def test_a_merge_further_on_is_undone_first(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        merge(services, third, kept)

        with pytest.raises(MergedFurther) as raised:
            services.merging.undo(redirect)

        assert raised.value.name == third.name

    def test_nothing_is_undone_twice(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        services.merging.undo(redirect)

        with pytest.raises(NotMerged):
            services.merging.undo(redirect)

    def test_the_kept_company_s_page_tells_of_it_until_it_is_undone(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        assert [entry.record for entry in services.pages.page(kept.id).timeline] == [redirect]

        services.merging.undo(redirect)

        assert services.pages.page(kept.id).timeline == []

    def test_two_may_be_merged_again(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        services.merging.undo(services.merging.merge(kept.id, gone.id, KEEP))
        merge(services, gone, kept)

        assert services.companies.get(kept.id).id == gone.id


class TestConsent:
    """A consent covers after the merge what it covered before, and no record of the other's."""

    @pytest.mark.parametrize("is_kept_one", [True, False])
    def test_a_consent_does_not_reach_what_came_from_the_other_side(
        self, services: Services, kept: Company, gone: Company, third: Company, is_kept_one: bool
    ) -> None:
        asked, other = (kept, gone) if is_kept_one else (gone, kept)
        allowed = link(services, "consent", asked, third)
        mine, foreign = (link(services, "contact", one, third) for one in (asked, other))
        for one in (asked, other):
            link(services, "checklist", one, third)
            link(services, "engagement", one, third)
        merge(services, kept, gone)

        paper = services.referrals.paper(
            replace(
                referral(services, kept),
                consent_id=allowed,
                scope=frozenset(Scope),
                contact_ids=(mine, foreign),
            )
        )

        assert len(paper.contacts) == 1
        assert paper.facts is not None
        assert len(paper.facts.done) == 1

    def test_a_consent_given_since_covers_both(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        contacts = tuple(link(services, "contact", one, third) for one in (kept, gone))
        merge(services, kept, gone)
        allowed = services.consents.record(consent(services, kept))

        paper = services.referrals.paper(
            replace(
                referral(services, kept),
                consent_id=allowed.id,
                scope=frozenset([Scope.CONTACTS]),
                contact_ids=contacts,
            )
        )

        assert len(paper.contacts) == 2

    def test_a_withdrawn_consent_stays_withdrawn_beside_the_other(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        allowed = link(services, "consent", gone, third)
        link(services, "consent", kept, third)
        services.consents.withdraw(allowed)
        merge(services, kept, gone)

        with pytest.raises(ConsentWithdrawn):
            services.referrals.paper(replace(referral(services, kept), consent_id=allowed))

    def test_a_checklist_that_was_owed_is_owed_after_the_merge(
        self, services: Services, kept: Company, gone: Company, third: Company
    ) -> None:
        link(services, "engagement", gone, third)
        merge(services, kept, gone)

        assert services.pages.page(kept.id).standing is Standing.DEBT


class TestDrafts:
    def test_what_is_being_typed_goes_along_and_back(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        draft(services, Form.LOG, gone)
        draft(services, Form.CHECKLIST, gone, gone.id)
        before = everything(services, REDIRECT)

        redirect = services.merging.merge(kept.id, gone.id, KEEP)

        assert pointing(services, gone) == []
        assert services.drafts.find(Form.CHECKLIST, kept.id)
        services.merging.undo(redirect)
        assert everything(services, REDIRECT) == before

    def test_corrections_of_the_gone_company_become_one_to_add(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        draft(services, Form.COMPANY, gone, gone.id)
        before = everything(services, REDIRECT)

        redirect = services.merging.merge(kept.id, gone.id, KEEP)

        [typed] = services.drafts.all()
        assert (typed.company_id, typed.fields) == (None, {"text": "company"})
        assert typed.subject_id not in {kept.id, gone.id}
        services.merging.undo(redirect)
        assert everything(services, REDIRECT) == before

    def test_two_of_one_form_are_both_kept(
        self, services: Services, kept: Company, gone: Company
    ) -> None:
        draft(services, Form.CHECKLIST, kept, kept.id)
        draft(services, Form.CHECKLIST, gone, gone.id)
        before = everything(services, REDIRECT)

        redirect = services.merging.merge(kept.id, gone.id, KEEP)

        assert len(services.drafts.all()) == 2
        services.merging.undo(redirect)
        assert everything(services, REDIRECT) == before


ends = st.integers(0, 3)
tied = st.tuples(st.sampled_from(sorted(MAKERS)), ends, ends).filter(lambda t: t[1] != t[2])
merges = st.tuples(ends, ends).filter(lambda pair: pair[0] != pair[1])


@settings(max_examples=25)
@given(
    rows=st.lists(tied, max_size=12),
    pairs=st.lists(merges, min_size=1, max_size=3),
    sites=st.lists(st.sampled_from(["", "a.se", "b.se"]), min_size=4, max_size=4),
    side=st.sampled_from(Side),
)
def test_merges_undone_in_turn_give_back_every_row(
    services: Services,
    rows: list[tuple[str, int, int]],
    pairs: list[tuple[int, int]],
    sites: list[str],
    side: Side,
) -> None:
    made = [company(services, f"Bolag {number}") for number in range(4)]
    for one, site in zip(made, sites, strict=True):
        services.companies.change(replace(one, website=site))
    for name, at, to in rows:
        link(services, name, made[at], made[to])
    before = everything(services, REDIRECT)
    chosen = dict.fromkeys(CompanyField, side)

    done = []
    for at, to in pairs:
        kept, gone = (services.companies.get(made[n].id).id for n in (at, to))
        if kept != gone:
            done.append(services.merging.merge(kept, gone, chosen))
            lost = next(one for one in made if one.id == gone)
            assert pointing(services, lost) == []
            assert services.companies.get(gone).id == kept
    for redirect in reversed(done):
        services.merging.undo(redirect)

    assert everything(services, REDIRECT) == before
