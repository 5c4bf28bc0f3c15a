"""The sample dossier, to work in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from redline.versions.register import REGISTER
from tests.samples.expectations import SAMPLES


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample dossier."""
    copy = tmp_path_factory.mktemp("dossier")
    for path in (*SAMPLES.glob("*.docx"), SAMPLES / REGISTER):
        if "gemarkeerd" not in path.name:
            shutil.copy(path, copy)
    return copy
