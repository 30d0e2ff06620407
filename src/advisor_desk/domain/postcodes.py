"""Postcodes, as people write them."""


def spaced(postcode: str, country: str = "SE") -> str:
    """A Swedish postcode with its space, as "461 56"; any other as it stands."""
    if country == "SE" and len(postcode) == 5 and postcode.isdigit():
        return f"{postcode[:3]} {postcode[3:]}"
    return postcode
