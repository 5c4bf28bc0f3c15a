"""What the properties ask for: options at random, and how many documents are tried."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from redline.document.model import Revisions
from redline.options import Existing, Granularity, Ignore, Options

# A share of what the profile asks, which is 100 or, for `many`, 3000 (conftest.py).
_EXAMPLES = settings().max_examples * 7 // 10
usual = settings(max_examples=_EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
readings = st.sampled_from([Revisions.FINAL, Revisions.ORIGINAL])
options = st.builds(
    Options,
    granularity=st.sampled_from(Granularity),
    ignore=st.just(frozenset()) | st.frozensets(st.sampled_from(Ignore), max_size=3),
    revisions=readings,
    existing=st.sampled_from([Existing.CLEAR, Existing.KEEP]),
    formatting=st.booleans(),
    colour=st.sampled_from(["yellow", "green", "red"]),
    moved_colour=st.sampled_from(["cyan", "magenta"]),
)
# How an output looks, with the comparison itself as it is by default.
views = st.builds(
    lambda granularity, existing: Options(granularity=granularity, existing=existing),
    st.sampled_from(Granularity),
    st.sampled_from([Existing.CLEAR, Existing.KEEP]),
)
