"""What a register says of itself: when it was built, from what, and what became of the rows."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from advisor_desk.register.file import Connection
from advisor_desk.register.report import Example, FileReport, ImportReport


@dataclass(frozen=True)
class Facts:
    """The register's origin."""

    report: ImportReport
    built_at: datetime
    industry_version: str

    def write(self, connection: Connection) -> None:
        facts = {
            "built_at": self.built_at.isoformat(),
            "industry_version": self.industry_version,
            "report": json.dumps(asdict(self.report), ensure_ascii=False),
        }
        connection.executemany("INSERT INTO fact VALUES (?, ?)", facts.items())

    @classmethod
    def read(cls, connection: Connection) -> "Facts":
        facts = dict(connection.execute("SELECT name, value FROM fact"))
        built_at = datetime.fromisoformat(facts["built_at"])
        return cls(_report(json.loads(facts["report"])), built_at, facts["industry_version"])


def _report(stored: dict[str, list[dict[str, object]]]) -> ImportReport:
    known = dict[str, object](stored)
    known["files"] = tuple(FileReport(**file) for file in stored["files"])  # type: ignore[arg-type]
    known["examples"] = tuple(Example(**one) for one in stored["examples"])  # type: ignore[arg-type]
    known["skipped"] = tuple((reason, count) for reason, count in stored["skipped"])
    return ImportReport(**known)  # type: ignore[arg-type]
