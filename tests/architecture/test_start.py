"""What a start does without: the first page is shown before SQLAlchemy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

from advisor_desk.services.opening import Services
from tests.architecture.places import ROOT
from tests.desks import PASSPHRASE

SHOWN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from advisor_desk.app import Application

application = Application(Path(sys.argv[1]), "en")

def end(page):
    loaded = {name.partition(".")[0] for name in sys.modules}
    print(page, application.context is not None, *sorted(loaded & {"sqlalchemy", "alembic"}))
    application.window.close()
    application.qt.quit()

application.window.page_shown.connect(lambda page: QTimer.singleShot(0, lambda: end(page)))
application.start()
application.qt.exec()
"""


def test_the_day_is_shown_before_sqlalchemy_is_loaded(
    services: Services, desk_folder: Path
) -> None:
    services.desk.close()
    environment = {
        **os.environ,
        "ADVISOR_DESK_PASSPHRASE": PASSPHRASE,
        "PYTHONPATH": str(ROOT / "src"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    done = subprocess.run(
        [sys.executable, "-c", SHOWN, desk_folder],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert done.stdout == "today True\n", done.stderr
