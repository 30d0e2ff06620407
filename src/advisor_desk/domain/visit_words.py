"""Which code a word of a list means, in Swedish, English and German."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Place, Role, Status
from advisor_desk.domain.names import fold

C = TypeVar("C", bound=StrEnum)
# Folded: `names.fold`.
ROLES: Mapping[Role, tuple[str, ...]] = {
    Role.OUTREACH: (
        "uppsokande", "uppsokande besok", "uppsok", "forsta besok", "forstabesok",
        "forsta kontakt", "nykontakt", "introduktion", "introduktionsbesok", "outreach",
        "cold visit", "first visit", "first contact", "prospecting", "aufsuchend", "erstbesuch",
        "erstkontakt", "akquise", "aufsuchende beratung"),
    Role.EXPERT: (
        "expert", "expertbesok", "expertrad", "expertstod", "specialist", "experte", "expertin",
        "fachberatung", "expert visit", "invited expert"),
    Role.FOLLOW_UP: (
        "uppfoljning", "uppfoljningsbesok", "uppf", "aterbesok", "aterkoppling", "follow up",
        "followup", "return visit", "nachfassen", "nachbetreuung", "nachbereitung", "folgebesuch",
        "folgegesprach", "nachverfolgung", "follow up visit"),
    Role.ON_REQUEST: (
        "pa foretagets begaran", "pa begaran", "pa forfragan", "forfragan", "foretaget fragade",
        "foretagets onskemal", "on request", "at the company s request", "company asked",
        "requested", "inquiry", "auf anfrage", "anfrage", "auf wunsch", "auf wunsch der firma"),
}  # fmt: skip
STATUSES: Mapping[Status, tuple[str, ...]] = {
    Status.PLANNED: (
        "planerat", "planerad", "planeras", "inplanerat", "bokat", "bokad", "bokat besok",
        "planned", "booked", "scheduled", "upcoming", "geplant", "gebucht", "vereinbart"),
    Status.DONE: (
        "genomfort", "genomford", "genomfort besok", "gjort", "klart", "klar", "avslutat",
        "utfort", "besokt", "ja", "ok", "x", "done", "completed", "held", "carried out",
        "finished", "yes", "durchgefuhrt", "erledigt", "abgeschlossen", "stattgefunden"),
    Status.CANCELLED: (
        "installt", "installd", "avbokat", "avbokad", "stallt in", "inst", "cancelled",
        "canceled", "called off", "abgesagt", "ausgefallen", "storniert"),
}  # fmt: skip
PLACES: Mapping[Place, tuple[str, ...]] = {
    Place.AT_COMPANY: (
        "pa foretaget", "hos foretaget", "foretaget", "foretagsbesok", "fysiskt", "pa plats",
        "plats", "at company", "at the company", "on site", "onsite", "in person",
        "beim unternehmen", "im unternehmen", "vor ort", "in der firma"),
    Place.ELSEWHERE: ("annan plats", "annanstans", "pa annan plats", "elsewhere",
                      "another place", "anderswo", "an anderem ort", "an einem anderen ort",
                      "anderer ort"),
    Place.ONLINE: (
        "online", "digitalt", "digital", "teams", "zoom", "skype", "video", "videomote",
        "distans", "pa distans", "natet", "google meet", "meet", "webb", "video call", "virtual",
        "videokonferenz", "virtuell"),
    Place.PHONE: ("telefon", "per telefon", "pa telefon", "tel", "telefonmote", "phone",
                  "by phone", "telephone", "by telephone", "call", "telefonisch",
                  "am telefon"),
}  # fmt: skip
NEEDS: Mapping[Need, tuple[str, ...]] = {
    Need.FINANCING: ("finansiering", "finans", "kapital", "lan", "kredit", "financing",
                     "finance", "funding", "capital", "finanzierung"),
    Need.MARKET: ("marknad", "marknader", "marknadskunskap", "marknadsinformation",
                  "marknadsanalys", "market", "market knowledge", "market information",
                  "markt", "marktkenntnis", "marktinformation"),
    Need.PARTNER_SEARCH: ("partnersok", "partner", "partners", "partnersokning", "agent",
                          "distributor", "salj partner", "partner search", "finding partners",
                          "partnersuche", "geschaftspartner"),
    Need.LAW: ("juridik", "avtal", "lag", "rattsligt", "law", "legal", "contracts", "recht",
               "rechtliches", "juristisches", "avtal och juridik"),
    Need.CUSTOMS: ("tull", "tullfragor", "customs", "zoll"),
    Need.LOGISTICS: ("logistik", "frakt", "transport", "transporter", "logistics", "freight",
                     "shipping", "fracht"),
    Need.CERTIFICATION: ("certifiering", "certifikat", "ce markning", "standarder",
                         "certification", "certificates", "standards", "zertifizierung",
                         "zulassung", "normen"),
    Need.DIGITAL_TRADE: ("e handel", "ehandel", "digital handel", "digital forsaljning",
                         "digital trade", "e commerce", "ecommerce", "digitaler handel",
                         "onlinehandel"),
    Need.PEOPLE: ("personal", "kompetens", "kompetensforsorjning", "rekrytering", "medarbetare",
                  "people", "staff", "skills", "recruitment", "mitarbeiter", "fachkrafte",
                  "mitarbeitende", "kompetenz", "kompetens och personal", "people and skills",
                  "personal und fachkrafte"),
    Need.STRATEGY: ("strategi", "exportstrategi", "affarsplan", "affarsutveckling", "strategy",
                    "export strategy", "business plan", "strategie", "exportstrategie"),
    Need.INNOVATION: ("innovation", "produktutveckling", "forskning", "fou", "utveckling",
                      "product development", "research", "r d", "produktentwicklung",
                      "forschung", "innovationen"),
    Need.OTHER: ("annat", "ovrigt", "other", "something else", "anderes", "sonstiges"),
}  # fmt: skip
_PARTED = re.compile(r"[,;/|+\n]|\s(?:och|and|und|&)\s")


def code_of(text: str, known: Mapping[C, tuple[str, ...]]) -> C | None:
    """The code that the word means; its own name means it too."""
    word = fold(text)
    return next((c for c, words in known.items() if word in words or word == fold(c)), None)


def role_within(text: str) -> Role | None:
    """The one role that a sentence speaks of; None if it is none or several."""
    words = f" {fold(text)} "
    found = {
        role
        for role, known in ROLES.items()
        if any(f" {word} " in words for word in (*known, fold(role)))
    }
    return found.pop() if len(found) == 1 else None


def needs_in(text: str) -> tuple[tuple[Need, ...], str]:
    """The needs that are named, in the order of the codes, and what is none of them."""
    whole = code_of(text, NEEDS)
    if whole:
        return (whole,), ""
    parts = [part.strip() for part in _PARTED.split(text) if part.strip()]
    codes = {part: code_of(part, NEEDS) for part in parts}
    named = {code for code in codes.values() if code}
    left = ", ".join(part for part in parts if not codes[part])
    return tuple(need for need in Need if need in named), left
