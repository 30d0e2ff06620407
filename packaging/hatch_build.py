"""The build hook: forms, compiled catalogues, and the resources of a wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = {".po", ".pot", ".ts"}  # what only the build reads


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Makes what git does not keep before a wheel or an editable install is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        from compile_ui import generate

        generate(root)
        if version == "editable":  # hatchling does not apply force_include to these
            return
        for file in sorted((root / "resources").rglob("*")):
            if file.is_file() and file.suffix not in SOURCES:
                inside = file.relative_to(root / "resources").as_posix()
                build_data["force_include"][str(file)] = f"advisor_desk/_resources/{inside}"
