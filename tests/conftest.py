"""What all the tests share."""

from hypothesis import settings

# For nights, for instance: pytest tests/runtime --hypothesis-profile=soak
settings.register_profile("soak", max_examples=5000)
