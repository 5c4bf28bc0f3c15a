"""The least that any comparison in Python has to do: `python benchmarks/floor.py OLD NEW OUT`.

Parses the parts with text of both versions and writes the new version back; it compares nothing.
The time it takes is the yardstick for the time that `redline compare` takes.
"""

import re
import sys
import zipfile

from lxml import etree

TEXT_PART = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")


def main(old: str, new: str, out: str) -> None:
    """Parses the old version and lets it go; parses the new one and writes it, part by part."""
    with zipfile.ZipFile(old) as package:
        for name in filter(TEXT_PART.fullmatch, package.namelist()):
            etree.fromstring(package.read(name))
    with zipfile.ZipFile(new) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name in package.namelist():
            content = package.read(name)
            if TEXT_PART.fullmatch(name):
                tree = etree.fromstring(content)
                content = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
            written.writestr(name, content)


if __name__ == "__main__":
    main(*sys.argv[1:])
