"""Names of people who do not exist, as they are found in Västra Götaland."""

import unicodedata

from advisor_desk.services.demo.dice import Dice

FIRST = (
    "Anna", "Karin", "Maria", "Eva", "Lena", "Sofia", "Åsa", "Elin", "Ingrid", "Malin",
    "Frida", "Linnéa", "Amira", "Fatima", "Leila", "Zeynep", "Mirjana", "Jasmina", "Agnieszka",
    "Nadia", "Hodan", "Linh", "Soraya", "Aino", "Katarzyna", "Samira",
    "Erik", "Lars", "Anders", "Johan", "Mikael", "Per", "Björn", "Göran", "Håkan", "Jörgen",
    "André", "Oskar", "Ali", "Mohammed", "Hassan", "Dragan", "Emir", "Goran", "Piotr",
    "Reza", "Abdi", "Minh", "Juhani", "Yusuf", "Tomasz", "Elias", "Kim", "Robin",
)  # fmt: skip
LAST = (
    "Andersson", "Johansson", "Karlsson", "Nilsson", "Larsson", "Svensson", "Persson",
    "Gustafsson", "Öberg", "Åkesson", "Sjöström", "Lindqvist", "Bergström", "Hallén", "Norén",
    "Wallin", "Ek", "Dahl", "Ström", "Björkman", "Håkansson", "Ahlgren", "Rydén", "Holm",
    "Haddad", "Al-Sayed", "Yılmaz", "Kaya", "Petrović", "Kovačević", "Hadžić", "Nowak",
    "Kowalska", "Nguyen", "Trần", "Hosseini", "Rahimi", "Warsame", "Farah", "Virtanen",
    "Korhonen", "Mäkinen", "Begić", "Demir", "Lundgren", "Sandberg", "von Essen", "Ståhl",
)  # fmt: skip
TITLES = (
    "vd", "vd och ägare", "ägare", "exportansvarig", "försäljningschef", "marknadschef",
    "ekonomichef", "platschef", "produktionschef", "inköpare", "utvecklingschef", "delägare",
    "kvalitetsansvarig", "styrelseordförande",
)  # fmt: skip
ADVISERS = (
    "Maja Lindqvist", "Samir Haddad", "Per-Olof Sjöström", "Elif Yılmaz", "Björn Åkesson",
    "Agnieszka Nowak", "Jonas Hallén", "Leila Rahimi", "Gunilla Ek", "Emir Hadžić",
    "Linh Nguyen", "Mats Bergström", "Hodan Warsame", "Anna-Karin Rydén", "Dragan Petrović",
    "Frida Wallin", "Juhani Virtanen", "Åsa Norén", "Reza Hosseini", "Ingrid von Essen",
    "Tomasz Kowalski", "Malin Håkansson", "Yusuf Farah", "Eva Ståhl", "Mirjana Kovačević",
    "Oskar Lundgren", "Zeynep Kaya", "Kerstin Dahl", "Abdi Warsame",
)  # fmt: skip
_LETTERS = {"ł": "l", "ı": "i", "đ": "d", "ø": "o", "ß": "ss"}


def name(dice: Dice) -> str:
    return f"{dice.one(FIRST)} {dice.one(LAST)}"


def telephone(dice: Dice) -> str:
    """Out of the series that are kept free for made-up numbers."""
    if dice.happens(0.7):
        return f"070-174 06 {dice.randint(5, 99):02}"
    return f"031-390 06 {dice.randint(0, 99):02}"


def address(who: str, house: str) -> str:
    """A mail address that leads nowhere."""
    first, *_, last = slug(who, " ").split()
    return f"{first}.{last}@{slug(house)[:30].strip('-')}.example"


def slug(text: str, gap: str = "-") -> str:
    plain = "".join(_LETTERS.get(c, c) for c in unicodedata.normalize("NFD", text.casefold()))
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if ord(c) < 0x300)
    return gap.join(kept.split())
