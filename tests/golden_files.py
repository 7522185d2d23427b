"""What is read in files, to the letter: `tests/formats/files`.

Beside each file there stands in a `.told` of its name what is read in it, one thing a line: where it stands, its key,
what else is known of it, and its text. A file of one side of a pair is read as English, and any other as English and
Korean. After an intended change

    python tests/golden_files.py

writes those files anew and says which of them changed. Read the difference before you commit it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa_lint.formats import FORMATS
from qa_lint.model import Format, Language, Reading, Segment

FOLDER = Path(__file__).parent / "formats" / "files"
REWRITE = "python tests/golden_files.py"
_TOLD = ".told"
_FLAGS = ("bilingual", "timed", "bound", "doubtful")


def files() -> list[Path]:
    """The files that are read, in order."""
    return sorted(path for path in FOLDER.iterdir() if path.suffix != _TOLD)


def told_of(path: Path) -> list[str]:
    """What is read in a file, one thing a line."""
    known = _format_of(path)
    languages: tuple[Language, ...] = ("en", "ko") if _holds_both(known, path) else ("en",)
    return list(_lines(known.read(path.read_bytes(), path.name, languages)))


def what_should_be(path: Path) -> list[str]:
    return path.with_name(path.name + _TOLD).read_text("utf-8").split("\n")[:-1]


def _format_of(path: Path) -> Format:
    """The format whose longest suffix the name ends in."""
    suffixes = {suffix: known for known in FORMATS for suffix in known.suffixes if path.name.endswith(suffix)}
    return suffixes[max(suffixes, key=len)]


def _holds_both(known: Format, path: Path) -> bool:
    return not known.holds_one and "-one." not in path.name


def _lines(reading: Reading) -> Iterator[str]:
    yield " ".join(["file", *(flag for flag in _FLAGS if getattr(reading, flag)), *sorted(reading.families)])
    if reading.lacks:
        yield f"lacks {reading.lacks}"
    for pair in reading.pairs:
        beside = {
            "key": pair.key, "context": pair.context, "notes": pair.notes, "state": pair.state, "most": pair.most,
            "plural": pair.plural, "families": sorted(pair.families),
        }  # fmt: skip
        yield f"pair {_beside(beside)}"
        yield from (f"    {_segment(side)}" for side in (pair.source, pair.target))
    yield from (f"block {_segment(block)}" for block in reading.blocks)
    for entry in reading.entries:
        beside = {name: value for name, value in entry._asdict().items() if name != "segment"}
        yield f"entry {_beside(beside)}"
        yield f"    {_segment(entry.segment)}"
    for one in reading.suppressions:
        yield f"silences {' '.join(one.names) or 'everything'} from {one.first} to {one.last} {one.reason}".rstrip()
    yield from (f"error {error}" for error in reading.errors)
    yield from (f"note {note}" for note in reading.notes)


def _beside(beside: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value!r}" for name, value in beside.items() if value) or "alone"


def _segment(segment: Segment) -> str:
    """Where a text stands, what it is, and its characters, with inline codes in angles."""
    text, file = segment.text, segment.file
    role = text.role
    codes = [text[slice(*code)] for code in text.codes]
    place = file.place(segment.anchor)
    return " ".join(
        [
            f"{place.line}:{place.column}",
            text.language,
            *([f"{role.kind}{role.level or ''}"] if role and role.kind else []),
            *([segment.notation] if segment.notation else []),
            repr(str(text)),
            *(["codes", *map(repr, codes)] if codes else []),
        ]
    )


def rewrite() -> Iterator[str]:
    """Write what is read anew, and yield the names of the files of which something else is read."""
    for path in files():
        beside = path.with_name(path.name + _TOLD)
        new = "".join(f"{line}\n" for line in told_of(path))
        if not beside.exists() or beside.read_text("utf-8") != new:
            beside.write_text(new, "utf-8", newline="\n")
            yield path.name


if __name__ == "__main__":
    print(*rewrite(), sep="\n")
