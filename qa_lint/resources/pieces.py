"""The pieces of words that the sentence encoder reads: a unigram model as SentencePiece keeps it (Kudo 2018).

The encoder's package reads the same file, and takes most of a second for it, as it makes a table of all beginnings of
its 128,000 pieces; here a piece is looked for at the lengths that pieces with its first character have. The pieces are
the same, and so are the vectors.
"""

from __future__ import annotations

import struct
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from qa_lint.late import regex

_UNKNOWN, _BEGIN, _END = 0, 1, 2  # numbers of pieces that stand for what no piece has, and around a sentence
_UNKNOWN_COST = 10.0  # by which an unknown character is less likely than any piece, as SentencePiece has it
_NEVER = -1e38
_SPACE = "\u2581"
# Of protocol buffers: in the model, its pieces and its training, which has the table of the normalizer; in a piece, its
# characters and their score
_PIECE, _TRAINING, _NORMALIZER, _CHARACTERS, _SCORE = b"\x0a", 3, 2, 0x0A, 0x15
_BYTES, _FIXED = 2, {1: 8, 5: 4}  # kinds of fields: of a number of bytes that stands before them, and of always as many
_MORE = 0x80  # of a number, whose next byte belongs to it, too
_PLAIN = regex.compile(r"[ -~가-힣]*")  # what the normalizer leaves as it is


class Pieces:
    """Texts to the numbers of their pieces, with those that stand around a sentence."""

    def __init__(self, pieces: Sequence[str], scores: array[float], normalizer: Normalizer) -> None:
        self._number = {piece: number for number, piece in enumerate(pieces)}
        self._scores, self._unknown = scores, min(scores) - _UNKNOWN_COST
        self._normalizer = normalizer
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)  # of longer pieces, by their first two characters
        for piece in pieces:
            if len(piece) > 1:
                self._lengths[piece[:2]].add(len(piece))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a model; raises ValueError for what is none of this layout, and OSError."""
        data = path.read_bytes()
        try:
            return cls(*_parts(data))
        except (IndexError, struct.error) as error:
            raise ValueError(f"{path} is no model of pieces: {error}") from None

    def encode(self, text: str, out_type: type = int, add_bos: bool = True, add_eos: bool = True) -> list[int]:
        """The numbers of the pieces of a text, called as the encoder calls what gives it pieces."""
        normal = self._normalizer(text)
        numbers = self._likeliest(normal) if normal else [_UNKNOWN]
        return [*[_BEGIN] * add_bos, *numbers, *[_END] * add_eos]

    def _likeliest(self, text: str) -> list[int]:
        """The likeliest pieces that make a text (Viterbi); of two ways that are as likely, the one that came first."""
        end = len(text)
        best = [0.0, *[_NEVER] * end]
        before, piece_before = [0] * (end + 1), [_UNKNOWN] * (end + 1)
        number_of, lengths, scores = self._number.get, self._lengths.get, self._scores
        for at, first in enumerate(text):
            number = number_of(first)
            score = best[at] + (self._unknown if number is None else scores[number])
            if score > best[at + 1]:
                best[at + 1], before[at + 1], piece_before[at + 1] = score, at, number or _UNKNOWN
            for length in lengths(text[at : at + 2], ()):
                number = number_of(text[at : at + length]) if at + length <= end else None
                if number is not None:
                    score = best[at] + scores[number]
                    if score > best[at + length]:
                        best[at + length], before[at + length], piece_before[at + length] = score, at, number
        numbers = []
        while end > 0:
            numbers.append(piece_before[end])
            end = before[end]
        return numbers[::-1]


class Normalizer:
    """What SentencePiece makes of a text before it is cut: compatible characters as one, white space as single marks.

    The table is a trie of UTF-8 in a double array (darts-clone), and the texts that stand for its keys, each ended by a
    zero; the longest key counts.
    """

    def __init__(self, table: bytes) -> None:
        size = struct.unpack_from("<I", table)[0] if table else 0
        self._units = struct.unpack_from(f"<{size // 4}I", table, 4) if size else ()
        self._texts = table[4 + size :]

    def __call__(self, text: str) -> str:
        if not _PLAIN.fullmatch(text):
            text = b"".join(self._replaced(text.encode())).decode()
        words = [word for word in text.split(" ") if word]
        return "".join(_SPACE + word for word in words).rstrip(_SPACE)

    def _replaced(self, data: bytes) -> Iterator[bytes]:
        at = 0
        while at < len(data):
            text, length = self._longest(data, at)
            yield text
            at += length

    def _longest(self, data: bytes, start: int) -> tuple[bytes, int]:
        """What stands for the longest key that begins there, or else for the character; and how many bytes it has."""
        length, value = 0, 0
        at = _child(self._units[0]) if self._units else 0
        for n, byte in enumerate(data[start:] if self._units else b"", 1):
            at ^= byte
            unit = self._units[at]
            if unit & 0x800000FF != byte:
                break
            at ^= _child(unit)
            if unit & 0x100:
                length, value = n, self._units[at] & 0x7FFFFFFF
        if length and value < len(self._texts):
            return self._texts[value : self._texts.index(b"\0", value)], length
        length = 1
        while start + length < len(data) and data[start + length] & 0xC0 == 0x80:
            length += 1
        return data[start : start + length], length


def _parts(data: bytes) -> tuple[list[str], array[float], Normalizer]:
    """The pieces of a model, their scores, and what makes its texts of others."""
    starts = []  # of the pieces, each of which has two bytes before it that say how long all of it is
    at = 0
    while data[at : at + 1] == _PIECE:
        starts.append(at + 2)
        at += 2 + data[at + 1]
    ends = [start + 2 + data[start + 1] for start in starts]
    if any(data[start] != _CHARACTERS or data[end] != _SCORE for start, end in zip(starts, ends, strict=True)):
        raise ValueError("its pieces are laid out otherwise")
    pieces = [data[start + 2 : end].decode() for start, end in zip(starts, ends, strict=True)]
    scores = array("f", struct.unpack(f"<{len(ends)}f", b"".join(data[end + 1 : end + 5] for end in ends)))
    training = dict(_fields(data[at:])).get(_TRAINING, b"")
    return pieces, scores, Normalizer(dict(_fields(training)).get(_NORMALIZER, b""))


def _child(unit: int) -> int:
    return (unit >> 10) << ((unit & 0x200) >> 6)


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The fields of a message with their numbers, of those that are bytes."""
    at = 0
    while at < len(data):
        number, kind = data[at] >> 3, data[at] & 7
        if kind in _FIXED:
            at += 1 + _FIXED[kind]
            continue
        value, at = _varint(data, at + 1)
        if kind == _BYTES:
            yield number, data[at : at + value]
            at += value


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of as many bytes as it needs, and where it ends."""
    value = shift = 0
    while data[at] & _MORE:
        value |= (data[at] & ~_MORE) << shift
        at, shift = at + 1, shift + 7
    return value | data[at] << shift, at + 1
