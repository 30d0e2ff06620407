"""What the columns of a shared list of visits may be called."""

from collections.abc import Mapping

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import ListField
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.register import participants
from advisor_desk.register.delimited import Names

# Folded. The organisation is the actor here, and a name alone tells nothing.
NAMES: Names = {
    ListField.NAME: ("foretag", "foretagsnamn", "foretagets namn", "bolag", "bolagsnamn", "firma",
                     "kund", "company", "company name", "client", "unternehmen", "firmenname",
                     "firma name", "betrieb"),
    ListField.NUMBER: tuple(n for n in participants.NAMES[ListField.NUMBER] if n != "number"),
    ListField.TOWN: ("ort", "postort", "stad", "town", "city", "stadt", "sitz"),
    ListField.MUNICIPALITY: participants.NAMES[ListField.MUNICIPALITY],
    VisitField.DATE: ("datum", "besoksdatum", "dag", "nar", "date", "visit date", "day", "when",
                      "tag", "besuchsdatum", "termin"),
    VisitField.TIME: ("tid", "starttid", "klockslag", "kl", "time", "start", "uhrzeit", "zeit"),
    VisitField.ACTOR: ("aktor", "organisation", "aktor organisation", "vem", "actor",
                       "organization", "akteur", "einrichtung", "institution"),
    VisitField.ADVISER: ("radgivare", "besokt av", "ansvarig", "handlaggare", "besokare",
                         "adviser", "advisor", "responsible", "berater", "beraterin", "zustandig"),
    VisitField.ROLE: ("roll", "typ", "typ av besok", "besokstyp", "role", "type", "type of visit",
                      "visit type", "rolle", "art", "art des besuchs", "besuchsart"),
    VisitField.STATUS: ("status", "lage", "genomfort", "state", "stand"),
    VisitField.PLACE: ("plats", "motesplats", "var", "place", "location", "where",
                       "ort des besuchs", "besuchsort", "treffpunkt"),
    VisitField.PURPOSE: ("syfte", "beskrivning", "arende", "anledning", "rubrik", "purpose",
                         "subject", "reason", "zweck", "anlass", "thema"),
    VisitField.NEEDS: ("behov", "fragor", "needs", "need", "questions", "bedarf", "fragen"),
    VisitField.NOTES: ("anteckningar", "anteckning", "kommentar", "kommentarer", "noteringar",
                       "ovrigt", "notes", "note", "comments", "comment", "remarks", "notizen",
                       "bemerkung", "bemerkungen", "kommentare"),
    VisitField.WOMEN: ("kvinnor", "antal kvinnor", "women", "number of women", "frauen",
                       "anzahl frauen"),
    VisitField.MEN: ("man", "antal man", "men", "number of men", "manner", "anzahl manner"),
    VisitField.OTHER: ("annat eller ej angett", "ej angett", "annat", "icke binara", "other",
                       "not stated", "other or not stated", "divers",
                       "divers oder ohne angabe"),
    ListField.CONTACT: ("kontakt", "kontaktperson", "kontakt pa foretaget", "motte", "contact",
                        "contact person", "contact name", "contact s name", "ansprechpartner",
                        "kontaktens namn", "name der kontaktperson"),
    ListField.EMAIL: participants.NAMES[ListField.EMAIL],
    ListField.TELEPHONE: participants.NAMES[ListField.TELEPHONE],
}  # fmt: skip
NAMES_OF: Mapping[ListKind, Names] = {
    ListKind.PARTICIPANTS: participants.NAMES,
    ListKind.VISITS: NAMES,
}
