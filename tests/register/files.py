"""Writes small files in the real layouts."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from advisor_desk.register import bolagsverket, scb

SCB_HEADER = "\t".join((*scb.COLUMNS, *(f"m{i}" for i in range(16)))) + "\t\r\n"
BOLAGSVERKET_HEADER = ";".join(bolagsverket.COLUMNS) + "\n"


def bolagsverket_line(
    number: str = "5569900011",
    name: str = "Fjällsnickeri Påhitt AB$FORETAGSNAMN-ORGNAM$2012-04-02",
    *,
    kind: str = "ORGNR-IDORG",
    form: str = "AB-ORGFO",
    deregistered: str = "",
    procedure: str = "",
    activity: str = "Snickeri",
    address: str = "Byvägen 3$c/o Verkstan$ÄLVDALEN$79631$SE-LAND",
) -> str:
    fields = (
        f"{number}${kind}", "1", "SE-LAND", name, form, deregistered, "", procedure,
        "2012-04-02", activity, address,
    )  # fmt: skip
    return '"' + '";"'.join(fields) + '"\n'


def bolagsverket_file(folder: Path, *lines: str, name: str = "bolagsverket_bulkfil.txt") -> Path:
    path = folder / name
    path.write_text(BOLAGSVERKET_HEADER + "".join(lines), encoding="utf-8", newline="")
    return path


def scb_line(
    number: str = "165569900011",
    name: str = "FJÄLLSNICKERI PÅHITT AB",
    *,
    form: str = "49",
    status: str = "1",
    town: str = "ÄLVDALEN",
    codes: Sequence[str] = ("16250", "00000", "", "", ""),
    declines: str = "1",
) -> str:
    fields = (
        "1", "", "", status, "BYVÄGEN 3", "1", form, name, *codes, number, "79631", town,
        "20120402", declines, *"1" * 16, "",
    )  # fmt: skip
    return "\t".join(fields) + "\r\n"


def scb_file(
    folder: Path, *lines: str, name: str = "scb_bulkfil_JE_20260629T055245_80.txt"
) -> Path:
    path = folder / name
    path.write_text(SCB_HEADER + "".join(lines), encoding="latin-1", newline="")
    return path


def zipped(path: Path) -> Path:
    target = path.with_suffix(".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, path.name)
    return target
