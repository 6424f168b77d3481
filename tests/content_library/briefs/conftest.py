from dataclasses import replace

import pytest


@pytest.fixture
def without_open_briefs(tarnwell):
    return replace(tarnwell, briefs=())
