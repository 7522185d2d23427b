"""The paths of a report as whoever reads it knows them."""

from __future__ import annotations

import posixpath

from qa_lint.model import Finding, Location, Style


def from_root(path: str, style: Style) -> str:
    """A path as it is called from the root of the checkout, whatever the working folder was."""
    return posixpath.normpath(style.folder + path) if style.folder and not posixpath.isabs(path) else path


def said(place: Location, style: Style) -> str:
    """`path:line:column`, or `path:label`, from that root."""
    return f"{from_root(place.path, style)}:{place.position}" if place.path else str(place)


def labelled(finding: Finding) -> str:
    """The message, after the label of its place, for reports that have room for a line and a column alone."""
    return f"{finding.place.label}: {finding.message}" if finding.place.label else finding.message
