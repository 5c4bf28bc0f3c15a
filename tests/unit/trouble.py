"""How a test asks for a refusal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from redline.findings import Trouble
from redline.phrases import LANGUAGES, say


@contextmanager
def refused(rule: str) -> Iterator[None]:
    """What is done inside raises `Trouble` by this rule, with the facts that its sentences need."""
    with pytest.raises(Trouble) as caught:
        yield
    assert caught.value.rule == rule
    for language in LANGUAGES:
        assert say(language, rule, caught.value.facts)
