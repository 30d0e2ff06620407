"""A list of participants: what its columns can hold."""

from enum import StrEnum


class ListField(StrEnum):
    """What a column of the list can hold."""

    NAME = "name"
    NUMBER = "number"
    COUNTRY = "country"
    STREET = "street"
    POSTCODE = "postcode"
    TOWN = "town"
    MUNICIPALITY = "municipality"
    WEBSITE = "website"
    CONTACT = "contact"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    TITLE = "title"
    EMAIL = "email"
    TELEPHONE = "telephone"
