"""More documents than usual: `pytest tests/property --hypothesis-profile=many --hypothesis-seed=random`."""

from hypothesis import settings

settings.register_profile("many", max_examples=3000)
