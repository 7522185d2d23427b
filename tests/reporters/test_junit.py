"""JUnit's cases."""

from __future__ import annotations

from xml.etree import ElementTree

from qa_lint.model import Style
from qa_lint.reporters.junit import junit

from . import finding, report


def test_a_failure_is_of_a_rule_in_its_category() -> None:
    root = ElementTree.fromstring(junit(report(finding()), Style()))  # noqa: S314 - of our own making
    (failure,) = root.iter("failure")
    assert (failure.attrib["type"], failure.attrib["message"]) == ("number/wrong-magnitude", "off by ten")


def test_what_is_only_worth_a_look_fails_no_case() -> None:
    root = ElementTree.fromstring(junit(report(finding("info")), Style()))  # noqa: S314 - of our own making
    assert [*root.iter("failure")] == []
    (told,) = root.iter("system-out")
    assert "off by ten" in (told.text or "")
    assert root.attrib["failures"] == "0"
