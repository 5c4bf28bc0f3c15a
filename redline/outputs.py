"""What redline calls what it writes: beside the new version, or in a folder for a whole dossier."""

import re
from pathlib import Path

MARKED = {"nl": "gemarkeerd", "en": "marked"}
UNPROVED = {"nl": "niet-bewezen", "en": "not-proved"}
HISTORY = {"nl": "per-versie", "en": "by-version"}
_SINCE = {"nl": "sinds", "en": "since"}
CLEAN = {"nl": "schoon", "en": "clean"}
_WORDS = "|".join((*MARKED.values(), *UNPROVED.values(), *CLEAN.values(), *HISTORY.values()))
_OURS = re.compile(rf"-({_WORDS})(-|$)")


def is_ours(stem: str) -> bool:
    """Whether a name, without its suffix, is one that redline gave."""
    return bool(_OURS.search(stem))


def suffix(language: str, since: str = "") -> str:
    """What is put behind a name: that it is marked, and since when."""
    return f"{MARKED[language]}-{_SINCE[language]}-{_plain(since)}" if since else MARKED[language]


def marked_name(new: str, language: str, since: str = "") -> str:
    """The name of the marked copy of a file."""
    path = Path(new)
    return f"{path.stem}-{suffix(language, since)}{path.suffix}"


def history_name(new: str, language: str) -> str:
    """The name of the copy of a file that has a colour per version."""
    path = Path(new)
    return f"{path.stem}-{HISTORY[language]}{path.suffix}"


def _plain(name: str) -> str:
    """A name that every file system takes."""
    return "".join(sign if sign.isalnum() or sign in "-+." else "-" for sign in name).strip("-.") or "x"
