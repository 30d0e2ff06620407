"""Write the schema of referral packets, where the program has it and where people read it."""

from __future__ import annotations

import json
from pathlib import Path

from advisor_desk.documents.packet_schema import FILE, packet_schema

ROOT = Path(__file__).resolve().parents[1]
PLACES = (ROOT / "resources" / "schemas" / FILE, ROOT / "docs" / "schemas" / FILE)

if __name__ == "__main__":
    text = json.dumps(packet_schema(), ensure_ascii=False, indent=2) + "\n"
    for place in PLACES:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        print(place.relative_to(ROOT))
