"""Addresses that a translation replaces by others, as the configuration says: the page in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable


class UrlMappings:
    """Beginnings of addresses in the source, and what stands for them in the translation."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = sorted(((a.lower(), b.lower()) for a, b in pairs), key=lambda pair: -len(pair[0]))

    def translated(self, address: str) -> str:
        """An address of the source as it should read in the translation, in lower case."""
        address = address.lower()
        for source, target in self._pairs:
            if address.startswith(source):
                return target + address[len(source) :]
        return address
