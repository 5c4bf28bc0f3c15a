"""The options of the suite: `--bless` rewrites golden cases, `--corpus` runs foreign documents."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write what golden cases expect anew")
    parser.addoption("--corpus", action="store_true", help="also run the foreign documents (minutes)")
