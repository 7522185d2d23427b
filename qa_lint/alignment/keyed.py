"""Entries of two files of keys as pairs: the key tells what translates what, whatever the order of the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from qa_lint.alignment.cues import nearest_cues
from qa_lint.languages.plurals import OTHER
from qa_lint.model import Entry, Pair, Reading, Segment, TextFile, other_language

_Forms = Mapping[str, Entry]  # of one key, by the plural category


def pair_entries(source: Reading, target: Reading) -> list[Pair]:
    """The entries of two readings, paired by key and plural category, in the order of the source.

    A text that does not differ with a number on one side, as in Korean, answers all forms of the other. A key that one
    side lacks gives one pair with a gap, which stands at the beginning of the line where the other side should have it.
    Cues of subtitles need not begin at the very same time.
    """
    mine, theirs = _by_key(source.entries), _by_key(target.entries)
    families = source.families | target.families
    if source.timed and target.timed:
        same = nearest_cues(theirs.keys(), mine.keys())
        theirs = {same.get(key, key): forms for key, forms in theirs.items()}
    pairs = [pair for key, forms in mine.items() if key in theirs for pair in _paired(forms, theirs[key])]
    pairs += [_pair(entry, entry._replace(segment=gap)) for entry, gap in _alone(mine, theirs, target.file)]
    pairs += [_pair(entry._replace(segment=gap), entry) for entry, gap in _alone(theirs, mine, source.file)]
    if families:
        pairs = [replace(pair, families=families) for pair in pairs]
    return sorted(_told_once(pairs), key=lambda pair: pair.source.anchor)


def _told_once(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Of pairs that stand in the same places on both sides the first: in YAML, texts stand under several keys."""
    places = set[tuple[int, int]]()
    for pair in pairs:
        place = pair.source.anchor, pair.target.anchor
        if place not in places:
            yield pair
        places.add(place)


def keys_pair_up(pairs: Sequence[Pair]) -> bool:
    """Whether two files of keys are translations of each other, though nobody says so: one has few keys of its own.

    A translation may be far behind its original, or beside one that is; both have keys of their own in other files.
    """
    common = {pair.key for pair in pairs if not (pair.source.missing or pair.target.missing)}
    of_source = {pair.key for pair in pairs if pair.target.missing}
    of_target = {pair.key for pair in pairs if pair.source.missing}
    return len(common) > min(len(of_source), len(of_target))


def _by_key(entries: Sequence[Entry]) -> dict[str, dict[str, Entry]]:
    """The forms of each key, in the order of the file; of two that are the same the last counts, as for programs."""
    keys: dict[str, dict[str, Entry]] = {}
    for entry in entries:
        keys.setdefault(entry.key, {})[entry.plural] = entry
    return keys


def _paired(mine: _Forms, theirs: _Forms) -> Iterator[Pair]:
    """Each form of either side with the one that answers it, every two of them once."""
    both = dict.fromkeys((_form(mine, plural), _form(theirs, plural)) for plural in dict.fromkeys([*mine, *theirs]))
    return (_pair(*entries) for entries in both)


def _form(forms: _Forms, plural: str) -> Entry:
    return forms.get(plural) or forms.get(OTHER) or [*forms.values()][-1]


def _pair(source: Entry, target: Entry) -> Pair:
    """Two entries as a pair, with what either of them knows."""
    plurals = sorted((source.plural, target.plural), key=lambda plural: plural in ("", OTHER))
    limits = [entry.most for entry in (source, target) if entry.most is not None]
    return Pair(
        source.segment,
        target.segment,
        key=source.key,
        context=target.context or source.context,
        notes=tuple(dict.fromkeys((*source.notes, *target.notes))),
        state=target.state or source.state,
        most=min(limits, default=None),
        plural=plurals[0] or plurals[1],
    )


def _alone(
    mine: Mapping[str, _Forms], theirs: Mapping[str, _Forms], their_file: TextFile
) -> Iterator[tuple[Entry, Segment]]:
    """The keys that the other side lacks, each by one of its forms, and the gap where it should stand there."""
    at = 0
    for key, forms in mine.items():
        if key in theirs:
            at = max(_line_after(entry.segment) for entry in theirs[key].values())
        else:
            entry = _form(forms, OTHER)
            language = other_language(entry.segment.language)
            yield entry, Segment.gap(their_file, at, language)


def _line_after(segment: Segment) -> int:
    """The offset at which the line after a segment begins, or the file ends."""
    file = segment.file
    line = file.place(segment.ends[-1] if segment.ends else segment.anchor).line
    return file.line_starts[line] if line < len(file.line_starts) else len(file.text)
