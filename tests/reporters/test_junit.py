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
