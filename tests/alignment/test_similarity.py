from __future__ import annotations

import pytest
from shipped import MEASURES

from qa_lint.alignment.chain import SENTENCES
from qa_lint.alignment.similarity import Model, Tables
from qa_lint.model import Text


@pytest.mark.parametrize("by", ["bead", "words"])
def test_every_weight_has_its_feature_and_every_feature_its_weight(by: Model) -> None:
    """No shape of bead has all features, so that weighing them cannot tell a weight that belongs to none."""
    korean = [
        Text(line, "ko") for line in ("시장이 새 도서관의 문을 열었다.", "책은 모두 5만 권이다.", "월요일에는 쉰다.")
    ]
    english = [
        Text(line, "en")
        for line in (
            "The mayor opened the new library. It holds 50,000 books.",
            "It is closed.",
            "On Mondays it rests.",
        )
    ]
    tables = Tables(korean, english, MEASURES, by)
    assert tables.cut_where([], [0])
    assert {name for shape in SENTENCES for name in tables.features(shape)} == MEASURES.weights[by].weights.keys()
