"""What a document calls its names."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from qa_lint.facts.names.readings import READS, Matches


@dataclass
class NameMemory:
    """What a document calls its names."""

    persons: Counter[str] = field(default_factory=Counter)  # Korean persons whom the pairs so far name
    read: Counter[str] = field(default_factory=Counter)  # Hangul stems, by how often a Latin name reads them
    latin: Counter[str] = field(default_factory=Counter)  # capitalised Latin words
    small: set[str] = field(default_factory=set)  # Latin words that it has in small letters
    hangul: set[str] = field(default_factory=set)  # Hangul words
    spellings: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # of a Hangul stem

    def learn(self, matches: Matches) -> None:
        self.latin.update(word.text for word in matches.latin if word.capital)
        self.small.update(word.text for word in matches.latin if not word.capital)
        self.hangul.update(word.text for word in matches.hangul)
        for match in matches.found:
            if match.score >= READS and matches.latin[match.first].capital:
                self.read[match.hangul] += 1
                self.spellings[match.hangul].add(matches.latin[match.first].text)

    def has_hangul(self, name: str) -> bool:
        """Whether a Hangul word of the document begins with the name."""
        return any(word.startswith(name) for word in self.hangul)

    def spelled_otherwise(self, hangul: str, latin: str) -> bool:
        """Whether the document also has another spelling of the name."""
        return any(other != latin for other in self.spellings[hangul])
