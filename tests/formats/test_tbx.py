"""Termbases in TBX of either version: terms by concept."""

from __future__ import annotations

import pytest

from qa_lint.formats import tbx
from qa_lint.model import ConceptTerm as Term
from qa_lint.model import UserError

OF_2008 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>
</martifHeader><text><body>
<termEntry id="c1"><descripGrp><descrip type="subjectField">medicine</descrip></descripGrp><note>of the ward</note>
  <langSet xml:lang="ko-KR"><tig><term>환자</term><note>not 병자</note></tig></langSet>
  <langSet xml:lang="en"><tig><term>in-<hi>patient</hi></term>
    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>client</term><termNoteGrp><termNote type="administrativeStatus">deprecatedTerm-admn-sts
    </termNote></termNoteGrp></termGrp></ntig></langSet>
  <langSet xml:lang="de"><tig><term>Patient</term></tig></langSet>
</termEntry><termEntry><langSet xml:lang="fr"><tig><term>rien</term></tig></langSet></termEntry>
</body></text></martif>
"""
OF_2019 = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry><min:subjectField xmlns:min="m">science
</min:subjectField><langSec xml:lang="ko"><termSec><term>R&amp;D</term>
<min:partOfSpeech xmlns:min="m">verb</min:partOfSpeech>
<basic:termType xmlns:basic="b">acronym</basic:termType></termSec></langSec>
<langSec xml:lang="en"><termSec><term>research</term><basic:administrativeStatus xmlns:basic="b">supersededTerm-admn-sts
</basic:administrativeStatus></termSec><termSec><term/></termSec></langSec></conceptEntry></body></text></tbx>
"""


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        (
            OF_2008,
            [
                [
                    Term("환자", "ko", note="not 병자", domain="medicine"),
                    Term("in-patient", "en", note="of the ward", domain="medicine"),
                    Term("client", "en", forbidden=True, note="of the ward", domain="medicine"),
                ]
            ],
        ),
        (
            OF_2019,
            [
                [
                    Term("R&D", "ko", verb=True, short=True, domain="science"),
                    Term("research", "en", forbidden=True, domain="science"),
                ]
            ],
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_terms_of_each_concept(text: str, concepts: list[list[Term]], encoding: str) -> None:
    assert tbx.read(text.encode(encoding), "a.tbx") == concepts


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "a.tbx:1: a TBX file begins with <martif> or <tbx>, not with text"),
        ("<tmx/>", "a.tbx:1: a TBX file begins with <martif> or <tbx>, not with <tmx>"),
        (OF_2008[:-20], "a.tbx:13: not well-formed XML: unclosed token"),
    ],
)
def test_half_a_termbase_is_none(text: str, error: str) -> None:
    with pytest.raises(UserError) as raised:
        tbx.read(text.encode(), "a.tbx")
    assert str(raised.value) == error


@pytest.mark.parametrize(
    ("status", "forbidden"),
    [
        ("deprecated", True),
        ("superseded", True),
        ("rejected", True),
        ("Obsolete", True),
        ("admitted", False),
    ],
)
def test_a_status_says_whether_a_term_is_to_be_used(status: str, forbidden: bool) -> None:
    text = OF_2019.replace(">supersededTerm-admn-sts\n<", f">{status}<")
    ((_, term),) = tbx.read(text.encode(), "a.tbx")
    assert term == Term("research", "en", forbidden=forbidden, domain="science")


@pytest.mark.parametrize(
    ("kind", "short"),
    [
        ("acronym", True),
        ("abbreviation", True),
        ("initialism", True),
        ("shortForm", True),
        ("fullForm", False),
        ("phrase", False),
    ],
)
def test_a_kind_of_term_says_whether_it_stands_for_a_longer_one(kind: str, short: bool) -> None:
    text = OF_2019.replace(">acronym<", f">{kind}<")
    ((term, _),) = tbx.read(text.encode(), "a.tbx")
    assert term == Term("R&D", "ko", verb=True, short=short, domain="science")
