"""Settings for all tests: the same examples in every run, and no network.

`pytest --hypothesis-profile nightly` tries fresh examples instead, and many more.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import settings

settings.register_profile("qa-lint", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("nightly", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("qa-lint")


@pytest.fixture(autouse=True, scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The user's own cache of sentence vectors is neither used nor filled, by no process that a test starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QA_LINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The linter opens no connection, and no test may."""

    def refuse(*args: object) -> NoReturn:
        raise AssertionError(f"a connection was opened: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
