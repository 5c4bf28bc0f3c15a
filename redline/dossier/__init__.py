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
from redline.dossier.home import home_of
from redline.dossier.reading import read
from redline.dossier.standing import status

__all__ = ["add", "home_of", "init", "read", "refuse_doubts", "since", "since_of", "status", "versions_in"]
