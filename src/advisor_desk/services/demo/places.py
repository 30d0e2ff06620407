"""Where the made-up companies lie: all of Västra Götaland, the far ends too."""

from typing import NamedTuple


class Place(NamedTuple):
    """A postal town; `weight` is how many of the companies are likely to lie there."""

    municipality: str
    town: str
    postcode: str
    weight: float
    name: str
    """What companies there call themselves after."""


PLACES = (
    Place("1490", "Borås", "503", 16, "Borås"),
    Place("1490", "Viskafors", "515", 2, "Viska"),
    Place("1490", "Fristad", "513", 2, "Fristad"),
    Place("1490", "Dalsjöfors", "516", 2, "Dalsjö"),
    Place("1480", "Göteborg", "411", 18, "Göta"),
    Place("1480", "Hisings Backa", "422", 4, "Hisinge"),
    Place("1480", "Västra Frölunda", "421", 4, "Frölunda"),
    Place("1481", "Mölndal", "431", 6, "Mölndals"),
    Place("1481", "Kållered", "428", 2, "Kållered"),
    Place("1401", "Mölnlycke", "435", 3, "Mölnlycke"),
    Place("1402", "Partille", "433", 2, "Partille"),
    Place("1407", "Öckerö", "475", 1, "Öckerö"),
    Place("1415", "Stenungsund", "444", 2, "Stenungs"),
    Place("1419", "Skärhamn", "471", 1.5, "Tjörn"),
    Place("1421", "Henån", "473", 1.2, "Orust"),
    Place("1427", "Kungshamn", "456", 1.2, "Sotenäs"),
    Place("1430", "Munkedal", "455", 1, "Munkedals"),
    Place("1435", "Tanumshede", "457", 1.2, "Tanums"),
    Place("1438", "Ed", "668", 1, "Eds"),
    Place("1439", "Färgelanda", "458", 1, "Färgelanda"),
    Place("1440", "Nödinge", "449", 1.5, "Ale"),
    Place("1441", "Lerum", "443", 2, "Lerums"),
    Place("1442", "Vårgårda", "447", 2, "Vårgårda"),
    Place("1443", "Bollebygd", "517", 1.5, "Bollebygds"),
    Place("1444", "Grästorp", "467", 1, "Grästorps"),
    Place("1445", "Nossebro", "465", 1, "Nosse"),
    Place("1446", "Karlsborg", "546", 1, "Karlsborgs"),
    Place("1447", "Hova", "548", 0.8, "Hova"),
    Place("1452", "Tranemo", "514", 2, "Tranemo"),
    Place("1460", "Bengtsfors", "666", 1, "Dalslands"),
    Place("1461", "Mellerud", "464", 1, "Melleruds"),
    Place("1462", "Lilla Edet", "463", 1, "Edets"),
    Place("1463", "Kinna", "511", 4, "Kinna"),
    Place("1463", "Skene", "511", 1.5, "Skene"),
    Place("1465", "Svenljunga", "512", 2, "Svenljunga"),
    Place("1466", "Herrljunga", "524", 1.5, "Herrljunga"),
    Place("1470", "Vara", "534", 1.2, "Vara"),
    Place("1471", "Götene", "533", 1.2, "Götene"),
    Place("1472", "Tibro", "543", 1.5, "Tibro"),
    Place("1473", "Töreboda", "545", 1, "Töreboda"),
    Place("1482", "Kungälv", "442", 2.5, "Kungälvs"),
    Place("1484", "Lysekil", "453", 1.2, "Lysekils"),
    Place("1485", "Uddevalla", "451", 3, "Uddevalla"),
    Place("1486", "Strömstad", "452", 1.5, "Strömstads"),
    Place("1487", "Vänersborg", "462", 2, "Vänersborgs"),
    Place("1488", "Trollhättan", "461", 3, "Trollhätte"),
    Place("1489", "Alingsås", "441", 5, "Alingsås"),
    Place("1491", "Ulricehamn", "523", 4, "Ulricehamns"),
    Place("1492", "Åmål", "662", 1, "Åmåls"),
    Place("1493", "Mariestad", "542", 2, "Mariestads"),
    Place("1494", "Lidköping", "531", 2.5, "Lidköpings"),
    Place("1495", "Skara", "532", 1.5, "Skara"),
    Place("1496", "Skövde", "541", 3, "Skövde"),
    Place("1497", "Hjo", "544", 1, "Hjo"),
    Place("1498", "Tidaholm", "522", 1.2, "Tidaholms"),
    Place("1499", "Falköping", "521", 2, "Falköpings"),
)
WEIGHTS = tuple(place.weight for place in PLACES)

STREETS = (
    "Industrigatan", "Fabriksgatan", "Storgatan", "Verkstadsvägen", "Hantverksgatan",
    "Åvägen", "Kvarngatan", "Norra Hamnvägen", "Järnvägsgatan", "Bangatan", "Skolgatan",
    "Södra vägen", "Mejerigatan", "Sågverksvägen", "Västerlånggatan", "Kyrkvägen",
    "Lagergatan", "Spinnerigatan", "Brogatan", "Gårdavägen",
)  # fmt: skip
