"""Programs of the system that some tests need."""

import os
import shutil

import pytest


def perlu(*program: str) -> str:
    """Give where the first of these programs is. Without one of them the test is skipped; in CI that is a failure."""
    tak_ada = [nama for nama in program if shutil.which(nama) is None]
    if tak_ada:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{', '.join(tak_ada)} is not here")
    return str(shutil.which(program[0]))
