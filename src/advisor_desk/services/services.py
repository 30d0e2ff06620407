"""Every service on the open desk, each loaded when it is first asked for: a start needs few."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor_desk.services.agreements import Agreements
    from advisor_desk.services.board import Board
    from advisor_desk.services.calendars import Calendars
    from advisor_desk.services.catalogue import Catalogue
    from advisor_desk.services.certificates import Certificates
    from advisor_desk.services.checklists import Checklists
    from advisor_desk.services.collisions import Collisions
    from advisor_desk.services.companies import Companies
    from advisor_desk.services.company_pages import CompanyPages
    from advisor_desk.services.consents import Consents
    from advisor_desk.services.coordination import Coordination
    from advisor_desk.services.desk import Desk
    from advisor_desk.services.directory import Directory
    from advisor_desk.services.drafts import Drafts
    from advisor_desk.services.exchange import Exchange
    from advisor_desk.services.follow_ups import FollowUps
    from advisor_desk.services.inbox import Inbox
    from advisor_desk.services.inquiries import Inquiries
    from advisor_desk.services.invitations import Invitations
    from advisor_desk.services.joint_visits import JointVisits
    from advisor_desk.services.lookalikes import Lookalikes
    from advisor_desk.services.mappings import Mappings
    from advisor_desk.services.matching import Matching
    from advisor_desk.services.merging import Merging
    from advisor_desk.services.near import Near
    from advisor_desk.services.next_steps import NextSteps
    from advisor_desk.services.outreach import Outreach
    from advisor_desk.services.own_notes import OwnNotes
    from advisor_desk.services.own_papers import OwnPapers
    from advisor_desk.services.packet_intake import Intake
    from advisor_desk.services.paper_weeks import PaperWeeks
    from advisor_desk.services.papers import Papers
    from advisor_desk.services.participants.applying import ListImport
    from advisor_desk.services.participants.correcting import VisitCorrections
    from advisor_desk.services.participants.deciding import ListDecisions
    from advisor_desk.services.participants.following import ListFollowing
    from advisor_desk.services.participants.lists import ParticipantLists
    from advisor_desk.services.participants.report import ListReport
    from advisor_desk.services.participants.tally import Tallies
    from advisor_desk.services.participants.undoing import ListUndo
    from advisor_desk.services.places import Places
    from advisor_desk.services.question_sets import QuestionSets
    from advisor_desk.services.ranking import Ranking
    from advisor_desk.services.receiving import Receiving
    from advisor_desk.services.referrals import Referrals
    from advisor_desk.services.register_news import News
    from advisor_desk.services.relations import Relations
    from advisor_desk.services.reminders import Reminders
    from advisor_desk.services.replies import Replies
    from advisor_desk.services.resolving import Resolving
    from advisor_desk.services.status import Status
    from advisor_desk.services.takeovers import Takeovers
    from advisor_desk.services.today import Today
    from advisor_desk.services.visits import Visits


class Services:
    """What windows and commands are given to work with."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @cached_property
    def companies(self) -> Companies:
        from advisor_desk.services.companies import Companies

        return Companies(self.desk)

    @cached_property
    def pages(self) -> CompanyPages:
        from advisor_desk.services.company_pages import CompanyPages

        return CompanyPages(self.desk)

    @cached_property
    def lists(self) -> ParticipantLists:
        from advisor_desk.services.participants.lists import ParticipantLists

        return ParticipantLists(self.desk, self.places)

    @cached_property
    def list_decisions(self) -> ListDecisions:
        from advisor_desk.services.participants.deciding import ListDecisions

        return ListDecisions(self.desk)

    @cached_property
    def list_import(self) -> ListImport:
        from advisor_desk.services.participants.applying import ListImport

        return ListImport(self.desk, self.lists, self.places)

    @cached_property
    def list_undo(self) -> ListUndo:
        from advisor_desk.services.participants.undoing import ListUndo

        return ListUndo(self.desk, self.lists)

    @cached_property
    def list_following(self) -> ListFollowing:
        from advisor_desk.services.participants.following import ListFollowing

        return ListFollowing(self.desk)

    @cached_property
    def list_report(self) -> ListReport:
        from advisor_desk.services.participants.report import ListReport

        return ListReport(self.desk, self.lists)

    @cached_property
    def visit_corrections(self) -> VisitCorrections:
        from advisor_desk.services.participants.correcting import VisitCorrections

        return VisitCorrections(self.desk, self.places)

    @cached_property
    def tallies(self) -> Tallies:
        from advisor_desk.services.participants.tally import Tallies

        return Tallies(self.desk, self.lists)

    @cached_property
    def mappings(self) -> Mappings:
        from advisor_desk.services.mappings import Mappings

        return Mappings(self.desk)

    @cached_property
    def matching(self) -> Matching:
        from advisor_desk.services.matching import Matching

        return Matching(self.desk)

    @cached_property
    def merging(self) -> Merging:
        from advisor_desk.services.merging import Merging

        return Merging(self.desk)

    @cached_property
    def relations(self) -> Relations:
        from advisor_desk.services.relations import Relations

        return Relations(self.desk)

    @cached_property
    def news(self) -> News:
        from advisor_desk.services.register_news import News

        return News(self.desk)

    @cached_property
    def outreach(self) -> Outreach:
        from advisor_desk.services.outreach import Outreach

        return Outreach(self.desk)

    @cached_property
    def lookalikes(self) -> Lookalikes:
        from advisor_desk.services.lookalikes import Lookalikes

        return Lookalikes(self.desk)

    @cached_property
    def agreements(self) -> Agreements:
        from advisor_desk.services.agreements import Agreements

        return Agreements(self.desk, self.places)

    @cached_property
    def ranking(self) -> Ranking:
        from advisor_desk.services.ranking import Ranking

        return Ranking(self.desk)

    @cached_property
    def visits(self) -> Visits:
        from advisor_desk.services.visits import Visits

        return Visits(self.desk)

    @cached_property
    def own_notes(self) -> OwnNotes:
        from advisor_desk.services.own_notes import OwnNotes

        return OwnNotes(self.desk)

    @cached_property
    def reminders(self) -> Reminders:
        from advisor_desk.services.reminders import Reminders

        return Reminders(self.desk)

    @cached_property
    def near(self) -> Near:
        from advisor_desk.services.near import Near

        return Near(self.desk, self.board, self.places)

    @cached_property
    def board(self) -> Board:
        from advisor_desk.services.board import Board

        return Board(self.desk, self.visits)

    @cached_property
    def own_papers(self) -> OwnPapers:
        from advisor_desk.services.own_papers import OwnPapers

        return OwnPapers(self.desk, self.board, self.checklists, self.drafts)

    @cached_property
    def calendars(self) -> Calendars:
        from advisor_desk.services.calendars import Calendars

        return Calendars(self.desk, self.board)

    @cached_property
    def joint_visits(self) -> JointVisits:
        from advisor_desk.services.joint_visits import JointVisits

        return JointVisits(self.desk)

    @cached_property
    def collisions(self) -> Collisions:
        from advisor_desk.services.collisions import Collisions

        return Collisions(self.desk)

    @cached_property
    def resolving(self) -> Resolving:
        from advisor_desk.services.resolving import Resolving

        return Resolving(self.desk)

    @cached_property
    def invitations(self) -> Invitations:
        from advisor_desk.services.invitations import Invitations

        return Invitations(self.desk)

    @cached_property
    def checklists(self) -> Checklists:
        from advisor_desk.services.checklists import Checklists

        return Checklists(self.desk)

    @cached_property
    def question_sets(self) -> QuestionSets:
        from advisor_desk.services.question_sets import QuestionSets

        return QuestionSets(self.desk)

    @cached_property
    def consents(self) -> Consents:
        from advisor_desk.services.consents import Consents

        return Consents(self.desk)

    @cached_property
    def referrals(self) -> Referrals:
        from advisor_desk.services.referrals import Referrals

        return Referrals(self.desk, self.checklists, self.places)

    @cached_property
    def papers(self) -> Papers:
        from advisor_desk.services.papers import Papers

        return Papers(self.desk, self.referrals, self.certificates)

    @cached_property
    def certificates(self) -> Certificates:
        from advisor_desk.services.certificates import Certificates

        return Certificates(self.desk)

    @cached_property
    def paper_weeks(self) -> PaperWeeks:
        from advisor_desk.services.paper_weeks import PaperWeeks

        return PaperWeeks(self.desk, self.papers)

    @cached_property
    def directory(self) -> Directory:
        from advisor_desk.services.directory import Directory

        return Directory(self.desk)

    @cached_property
    def drafts(self) -> Drafts:
        from advisor_desk.services.drafts import Drafts

        return Drafts(self.desk)

    @cached_property
    def steps(self) -> NextSteps:
        from advisor_desk.services.next_steps import NextSteps

        return NextSteps(self.desk)

    @cached_property
    def today(self) -> Today:
        from advisor_desk.services.today import Today

        return Today(self.desk, self.drafts)

    @cached_property
    def inbox(self) -> Inbox:
        from advisor_desk.services.inbox import Inbox

        return Inbox(self.desk)

    @cached_property
    def inquiries(self) -> Inquiries:
        from advisor_desk.services.inquiries import Inquiries

        return Inquiries(self.desk)

    @cached_property
    def follow_ups(self) -> FollowUps:
        from advisor_desk.services.follow_ups import FollowUps

        return FollowUps(self.desk)

    @cached_property
    def places(self) -> Places:
        from advisor_desk.services.places import Places

        return Places()

    @cached_property
    def exchange(self) -> Exchange:
        from advisor_desk.services.exchange import Exchange

        return Exchange(self.desk)

    @cached_property
    def receiving(self) -> Receiving:
        from advisor_desk.services.receiving import Receiving

        return Receiving(self.desk, self.matching)

    @cached_property
    def intake(self) -> Intake:
        from advisor_desk.services.packet_intake import Intake

        return Intake(self.desk, self.places)

    @cached_property
    def replies(self) -> Replies:
        from advisor_desk.services.replies import Replies

        return Replies(self.desk)

    @cached_property
    def status(self) -> Status:
        from advisor_desk.services.status import Status

        return Status(self.desk)

    @cached_property
    def coordination(self) -> Coordination:
        from advisor_desk.services.coordination import Coordination

        return Coordination(self.desk)

    @cached_property
    def takeovers(self) -> Takeovers:
        from advisor_desk.services.takeovers import Takeovers

        return Takeovers(self.desk)

    @cached_property
    def catalogue(self) -> Catalogue:
        from advisor_desk.services.catalogue import Catalogue

        return Catalogue(self.desk, self.places)
