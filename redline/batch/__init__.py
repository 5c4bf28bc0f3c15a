"""Many comparisons at once: each version since the one before, since a baseline, or for readers.

    from pathlib import Path
    from redline import batch

    home, out = Path("map"), Path("uit")
    register, _ = batch.register_of(home)
    steps = batch.steps(home, register, out)
    with batch.processes(2) as executor:
        for row in batch.run(steps, out, executor, workers=2):
            print(row.step.new, row.document, row.words, row.failure)

Any executor of the form of `concurrent.futures` will do; `cluster` gives one of a Dask scheduler.
"""

from redline.batch.executors import cluster, processes
from redline.batch.plan import homes_in, register_of, steps
from redline.batch.running import run
from redline.versions.steps import Row, Step

__all__ = ["Row", "Step", "cluster", "homes_in", "processes", "register_of", "run", "steps"]
