from __future__ import annotations

import pytest
import sacrebleu

from qa_lint.engine.reference_scores import reference_scores
from qa_lint.model import UserError


def test_a_tokenizer_whose_package_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(tokenize: str) -> sacrebleu.BLEU:
        raise RuntimeError(f"install it:\n\n  pip install {tokenize}")

    monkeypatch.setattr(sacrebleu, "BLEU", missing)
    with pytest.raises(UserError, match=r"^the tokenizer ko-mecab cannot be used: install it: pip install ko-mecab$"):
        reference_scores(["물"], ["물"], "ko-mecab")


@pytest.mark.parametrize(("text", "tokenizer"), [("물을 마신다.", "char"), ("He drinks water.", "13a")])
def test_the_tokenizer_suits_the_language_of_the_reference(text: str, tokenizer: str) -> None:
    bleu, chrf, ter = reference_scores([text], [text])
    assert [round(metric.score, 6) for metric in (bleu, chrf, ter)] == [100.0, 100.0, 0.0]
    assert f"tok:{tokenizer}|" in bleu.signature
