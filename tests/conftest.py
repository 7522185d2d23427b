"""Settings for all tests: the same examples in every run, and no network."""

from __future__ import annotations

import socket
from typing import NoReturn

import pytest
from hypothesis import settings

settings.register_profile("qa-lint", derandomize=True, deadline=None, max_examples=50)
settings.load_profile("qa-lint")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The linter opens no connection, and no test may."""

    def refuse(*args: object) -> NoReturn:
        raise AssertionError(f"a connection was opened: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
