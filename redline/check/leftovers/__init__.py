"""What is left over in a document from making it, and should not go along.

Comments and tracked changes are in `review`, hidden text in `hidden`, placeholders in
`text`, broken fields in `fields`, draft markers in `draft`, links in
`links`, metadata in `private`, personal data in `redaction`. They read the XML
by `xml` and `runs`. Settings are named at the top of each module that has any.
"""

from redline.check.leftovers import draft, fields, hidden, links, private, redaction, review, text

__all__ = [
    "draft",
    "fields",
    "hidden",
    "links",
    "private",
    "redaction",
    "review",
    "text",
]
