"""Which addresses of the source have another one in the translation, as the configuration says."""

from __future__ import annotations

from collections.abc import Iterable


class UrlMappings:
    """Beginnings of addresses in the source, and what stands for them in the translation, as the configuration says."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = sorted(((a.lower(), b.lower()) for a, b in pairs), key=lambda pair: -len(pair[0]))

    def translated(self, address: str) -> str:
        """An address of the source as it should read in the translation, in lower case."""
        address = address.lower()
        for source, target in self._pairs:
            if address.startswith(source):
                return target + address[len(source) :]
        return address
