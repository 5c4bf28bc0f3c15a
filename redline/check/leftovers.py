"""What is left over in a document from making it, and should not go along.

Comments and tracked changes are in `leftovers_review`, hidden text in `leftovers_hidden`, placeholders in
`leftovers_text`, broken fields in `leftovers_fields`, draft markers in `leftovers_draft`, links in
`leftovers_links`, metadata in `leftovers_private`, personal data in `leftovers_redaction`. They read the XML
by `leftovers_xml` and `leftovers_runs`. Settings are named at the top of each module that has any.
"""

from redline.check import (
    leftovers_draft,
    leftovers_fields,
    leftovers_hidden,
    leftovers_links,
    leftovers_private,
    leftovers_redaction,
    leftovers_review,
    leftovers_text,
)

__all__ = [
    "leftovers_draft",
    "leftovers_fields",
    "leftovers_hidden",
    "leftovers_links",
    "leftovers_private",
    "leftovers_redaction",
    "leftovers_review",
    "leftovers_text",
]
