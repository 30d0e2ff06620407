"""Made-up files in the layouts of Bolagsverket and SCB: the demo imports them like real ones."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from advisor_desk.domain.companies import Company
from advisor_desk.register import bolagsverket, scb
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.trades import TRADES

_PRODUCTS = {trade.code: trade.product for trade in TRADES}
_SCB_FORMS = {"AB": "49", "HB": "31", "EK": "51"}
_FLAGS = 16


def write_files(folder: Path, dice: Dice, companies: Iterable[Company], today: date) -> list[Path]:
    """The pair of files, of the Swedish companies that have a number."""
    listed = [(c, _registered(dice, today)) for c in companies if c.number and c.country == "SE"]
    legal, trade = folder / "bolagsverket_bulkfil.txt", folder / "scb_bulkfil_JE.txt"
    rows = ["".join(_bolagsverket(c, on)) for c, on in listed]
    legal.write_text("\n".join([";".join(bolagsverket.COLUMNS), *rows, ""]), "utf-8")
    flags = [f"m{at}" for at in range(_FLAGS)]
    header = "\t".join([*scb.COLUMNS, *flags])
    lines = [f"{line}\t" for line in (header, *("\t".join(_scb(c, on)) for c, on in listed))]
    trade.write_bytes("".join(f"{line}\r\n" for line in lines).encode("latin-1", "replace"))
    return [legal, trade]


def _registered(dice: Dice, today: date) -> date:
    return today - timedelta(days=dice.randint(200, 12_000))


def _bolagsverket(company: Company, on: date) -> Iterator[str]:
    fields = (
        f"{company.number}$ORGNR-IDORG",
        "",
        "SE-LAND",
        f"{company.name}$FORETAGSNAMN-ORGNAM${on}",
        f"{company.legal_form}-ORGFO",
        "",
        "",
        "",
        f"{on}",
        f"Bolaget ska tillverka och sälja {_PRODUCTS.get(company.industry, 'varor')}.",
        f"{company.street}$null${company.town.upper()}${company.postcode}$SE-LAND",
    )
    yield ";".join(f'"{field}"' for field in fields)


def _scb(company: Company, on: date) -> list[str]:
    industries = [company.industry or "00000", *["00000"] * 4]
    return [
        "", "", "", "1", company.street, "1", _SCB_FORMS.get(company.legal_form, "49"),
        company.name, *industries, f"16{company.number}", company.postcode, company.town.upper(),
        f"{on:%Y%m%d}", "2" if company.declines_advertising else "1", *["0"] * _FLAGS,
    ]  # fmt: skip
