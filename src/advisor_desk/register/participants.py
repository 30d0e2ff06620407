"""The rows of a list of participants: companies, and the people who come from them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from advisor_desk.domain.participants import ListField
from advisor_desk.domain.progress import Progress
from advisor_desk.register import delimited
from advisor_desk.register.delimited import Names, chosen_columns, dialect, sound_records
from advisor_desk.register.formats import check_text
from advisor_desk.register.rows import Skipped
from advisor_desk.register.sources import open_source

# What a column may be called, folded. Who is named after the company is the person.
NAMES: Names = {
    ListField.NAME: (*delimited.NAMES["name"], "unternehmen", "firmenname"),
    ListField.NUMBER: (*delimited.NAMES["number"], "organisationsnummer orgnr", "handelsregister",
                       "vat number", "momsnummer"),
    ListField.COUNTRY: delimited.NAMES["country"],
    ListField.STREET: (*delimited.NAMES["street"], "strasse"),
    ListField.POSTCODE: (*delimited.NAMES["postcode"], "plz", "postleitzahl"),
    ListField.TOWN: delimited.NAMES["town"],
    ListField.MUNICIPALITY: (*delimited.NAMES["municipality"], "gemeinde"),
    ListField.WEBSITE: ("webbplats", "hemsida", "webb", "webbadress", "website", "web site",
                        "homepage", "url", "www", "webseite", "internet"),
    ListField.CONTACT: ("kontaktperson", "kontakt", "deltagare", "deltagarens namn", "namn",
                        "contact person", "contact name", "contact", "participant", "name",
                        "full name", "ansprechpartner", "teilnehmer", "kontaktnamn"),
    ListField.FIRST_NAME: ("fornamn", "first name", "given name", "firstname", "vorname"),
    ListField.LAST_NAME: ("efternamn", "last name", "surname", "family name", "lastname",
                          "nachname"),
    ListField.TITLE: ("titel", "befattning", "roll", "title", "job title", "position", "role",
                      "funktion"),
    ListField.EMAIL: ("e post", "epost", "e postadress", "epostadress", "mejl", "mail", "e mail",
                      "email", "email address", "e mail address", "e mail adresse"),
    ListField.TELEPHONE: ("telefon", "telefonnummer", "tel", "tfn", "tel nr", "mobil",
                          "mobiltelefon", "mobilnummer", "phone", "phone number", "telephone",
                          "mobile"),
}  # fmt: skip

Cells = Mapping[str, str]


def read(
    path: Path, columns: Mapping[str, str], progress: Progress, names: Names = NAMES
) -> Iterator[tuple[int, Cells] | Skipped]:
    """Line and cells by field of each row, whatever it is about; or the row as skipped.

    `columns` names the heading of each field, as `mapping.propose` does with those `names`.
    Progress is in bytes. Raises the errors of `register.errors`.
    """
    with open_source(path) as source:
        sample = source.sample()
        check_text(source.name, sample)
    with open_source(path) as source:
        header = dialect(source.name, sample, names).header
        places = chosen_columns(source.name, header, columns)
        for number, record in enumerate(sound_records(source, sample, names)):
            if number % 200 == 0:
                progress.step(min(source.position(), source.size), max(source.size, 1))
            if isinstance(record, Skipped):
                yield record
            else:
                line, fields = record
                yield line, {field: _tidy(fields[place]) for field, place in places.items()}


def _tidy(text: str) -> str:
    return " ".join(text.split())
