"""A dossier: a folder of versions, who read what, what each has not seen yet, and comparing since then.

    from redline import dossier

    dossier.init("map", readers=["minister"])
    dossier.read("v2", by="minister", folder="map")
    for document in dossier.since("minister", folder="map").documents:
        print(document.name, document.comparison.changes)

Each function raises `Trouble` where it cannot be done; nothing is written then.
"""

from redline.dossier.additions import add
from redline.dossier.baselines import since, since_of
from redline.dossier.beginning import init, refuse_doubts, versions_in
from redline.dossier.histories import history, painted
from redline.dossier.home import home_of
from redline.dossier.portfolios import passages
from redline.dossier.reading import read
from redline.dossier.standing import status
from redline.dossier.submissions import submission

__all__ = [
    "add",
    "history",
    "home_of",
    "init",
    "painted",
    "passages",
    "read",
    "refuse_doubts",
    "since",
    "since_of",
    "status",
    "submission",
    "versions_in",
]
