"""The partner catalogue in the shape of Open Referral HSDS 3.0: one JSON file, or a zip of CSV.

Actors and clusters are organisations, functions their contacts, offerings their services. Our
own codes (an actor's code, needs, a cluster's specialities) travel as attributes.
"""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from advisor_desk.documents.files import replacing
from advisor_desk.domain.errors import FileMissing
from advisor_desk.domain.offerings import CatalogueUnreadable

Organisation = dict[str, Any]
"""As HSDS nests it: texts, and lists of phones, contacts, services, languages, attributes."""

_TEXTS = ("id", "name", "alternate_name", "description", "email", "website", "address")
_PARTS: Mapping[str, tuple[str, ...]] = {
    "contacts": ("id", "name", "email", "phone"),
    "services": ("id", "name", "description", "status"),
}
_LISTS = {"organizations": ("languages", "countries"), "contacts": (), "services": ("languages",)}
_ATTRIBUTES = ("attributes", "service_areas")
_LARGEST = 50_000_000


def write_catalogue(path: Path, organisations: Iterable[Organisation]) -> int:
    """Write `.json`, or for any other name a zip of HSDS's tables. How many organisations.

    Raises `CannotWrite`.
    """
    told = list(organisations)
    with replacing(path) as file:
        if path.suffix.lower() == ".json":
            file.write(json.dumps(told, ensure_ascii=False, indent=2).encode())
        else:
            file.write(_zipped(told))
    return len(told)


def read_catalogue(path: Path) -> Sequence[Organisation]:
    """The organisations of a file that `write_catalogue`, or another HSDS tool, wrote.

    Raises `FileMissing` or `CatalogueUnreadable`.
    """
    try:
        raw = _bytes(path)
        found = _unzipped(raw) if raw[:2] == b"PK" else json.loads(raw)
        return [_checked(one) for one in found]
    except FileNotFoundError:
        raise FileMissing(path.name) from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError, zipfile.BadZipFile) as error:
        raise CatalogueUnreadable(path.name, str(error) or type(error).__name__) from error


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST:
        raise ValueError("too large")
    return path.read_bytes()


def _checked(one: Any) -> Organisation:  # noqa: ANN401 - whatever the file holds
    if not isinstance(one, dict) or not isinstance(one.get("name"), str) or not one["name"]:
        raise ValueError("an organisation without a name")
    for name in _TEXTS:
        if not isinstance(one.get(name, "") or "", str):
            raise TypeError(f"{name} is no text")
    for part in (*_PARTS, *_ATTRIBUTES, "phones", "languages", "countries"):
        if not isinstance(one.get(part) or [], list):
            raise TypeError(f"{part} is no list")
    return one


def _zipped(organisations: Sequence[Organisation]) -> bytes:
    tables = _tables(organisations)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in tables.items():
            archive.writestr(zipfile.ZipInfo(f"{name}.csv", (1980, 1, 1, 0, 0, 0)), _csv(rows))
    return buffer.getvalue()


def _csv(rows: Sequence[Mapping[str, str]]) -> str:
    text = io.StringIO()
    headings = list(rows[0]) if rows else ["id"]
    writer = csv.DictWriter(text, headings, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _tables(organisations: Sequence[Organisation]) -> dict[str, list[dict[str, str]]]:
    tables: dict[str, list[dict[str, str]]] = {
        name: [] for name in ("organizations", *_PARTS, "phones", *_ATTRIBUTES, "languages")
    }
    tables["countries"] = []
    for one in organisations:
        tables["organizations"].append({name: one.get(name) or "" for name in _TEXTS})
        _spread(tables, "organizations", one)
        for part, columns in _PARTS.items():
            for inner in one.get(part) or []:
                row = {name: inner.get(name) or "" for name in columns}
                tables[part].append({**row, "organization_id": one["id"]})
                _spread(tables, part, inner)
    return tables


def _spread(tables: dict[str, list[dict[str, str]]], kind: str, one: Mapping[str, Any]) -> None:
    owner = {"link_entity": kind, "link_id": one["id"]}
    for phone in one.get("phones") or []:
        tables["phones"].append({**owner, "number": phone["number"]})
    for name in _LISTS[kind]:
        tables[name] += [{**owner, "code": entry["code"]} for entry in one.get(name) or []]
    for attribute in one.get("attributes") or []:
        told = {"taxonomy": attribute["taxonomy"], "value": attribute["value"]}
        tables["attributes"].append({**owner, **told})
    for area in one.get("service_areas") or []:
        tables["service_areas"].append({**owner, "extent": area["extent"], "name": area["name"]})


def _unzipped(raw: bytes) -> Iterator[Organisation]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(info.file_size for info in archive.infolist()) > _LARGEST:
            raise ValueError("too large")
        tables = {info.filename: _rows(archive.read(info)) for info in archive.infolist()}
    for one in tables["organizations.csv"]:
        found: Organisation = {**one, **_joined(tables, "organizations", one["id"])}
        for part in _PARTS:
            found[part] = [
                {**inner, **_joined(tables, part, inner["id"])}
                for inner in tables.get(f"{part}.csv", ())
                if inner.get("organization_id") == one["id"]
            ]
        yield found


def _rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def _joined(tables: Mapping[str, list[dict[str, str]]], kind: str, identity: str) -> Organisation:
    def of(name: str) -> list[dict[str, str]]:
        found = tables.get(f"{name}.csv", ())
        mine = (r for r in found if (r["link_entity"], r["link_id"]) == (kind, identity))
        return [{k: v for k, v in row.items() if not k.startswith("link_")} for row in mine]

    names = ("phones", *_LISTS[kind], *_ATTRIBUTES)
    return {name: rows for name in names if (rows := of(name))}
